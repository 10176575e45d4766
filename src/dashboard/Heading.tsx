import type { ComponentChildren } from 'preact';

/** The heading of a page; the focus goes to it when the page is opened. */
export function Heading({ children }: { children: ComponentChildren }) {
  return (
    <h1 class="heading" tabIndex={-1}>
      {children}
    </h1>
  );
}
