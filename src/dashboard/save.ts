const TYPES = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};
/** How long the browser may take to begin with the file, in ms. */
const PATIENCE = 60_000;

/** Has the browser save a text or a picture as `<name>-YYYY-MM-DD.<ending>`, by the user's own calendar. */
export function save(name: string, ending: keyof typeof TYPES, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[ending] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}-${today()}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
