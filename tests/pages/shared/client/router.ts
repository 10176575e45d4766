/** In-page navigation: links of the site change the address and the view, never the document. */

/** Draws a path into the root; @returns what ends the view */
export type Route = (path: string, root: HTMLElement) => () => void;

let end: () => void = () => {};
let draw: () => void = () => {};

/** @param root the element that views are drawn into */
export function startRouter(root: HTMLElement, route: Route): void {
  draw = () => {
    end();
    root.replaceChildren();
    end = route(location.pathname, root);
  };
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    draw();
    restore();
  });
  document.addEventListener('click', follow);
  draw();
}

export function navigate(path: string): void {
  history.replaceState({ top: scrollY }, '');
  // The options in the query stay; the site's own links do not name them.
  history.pushState({ top: 0 }, '', path + location.search);
  draw();
  scrollTo(0, 0);
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (link === null) return;
  event.preventDefault();
  // Links outward lead nowhere: the demo makes no request to anyone.
  if (href.startsWith('/')) navigate(href);
}

/** The list grows again while we come back, so the place may need a few tries. */
function restore(): void {
  const top = Number((history.state as { top?: number } | null)?.top ?? 0);
  let tries = 30;
  const step = () => {
    scrollTo(0, top);
    if (Math.abs(scrollY - top) > 2 && tries-- > 0) setTimeout(step, 60);
  };
  step();
}
