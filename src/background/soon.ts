/** Makes a function that does work in a moment (ms), once for all calls until then. */
export function soon(work: () => void, moment: number): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      work();
    }, moment);
  };
}
