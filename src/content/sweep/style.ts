/** The look of the card that a sweep shows on the page; colours follow the site's theme. */
export const STYLE = `
:host {
  all: initial !important;
  --ink: #12212b; --muted: #556570; --paper: #fff; --rule: #dfe6ea; --bar: #0f766e; --focus: #2563eb;
}
:host([data-theme='dark']) {
  --ink: #e8eef1; --muted: #a3b4bd; --paper: #16232b; --rule: #2b3c46; --bar: #2dd4bf; --focus: #7aa7ff;
}
* { box-sizing: border-box; }
.status {
  position: fixed; inset: auto 12px 20px; inline-size: fit-content; max-inline-size: calc(100vw - 24px);
  margin: 0 auto; padding: 10px 12px 13px 16px; overflow: hidden; align-items: center; gap: 20px;
  border: 1px solid var(--rule); border-radius: 12px; background: var(--paper); color: var(--ink);
  box-shadow: 0 8px 28px #0003; font: 400 13px/1.4 system-ui, 'Noto Sans', sans-serif; text-align: start;
}
.status:popover-open { display: flex; }
strong { font-weight: 650; }
p { margin: 1px 0 0; color: var(--muted); font-size: 12px; font-variant-numeric: tabular-nums; }
button {
  flex: none; min-block-size: 30px; padding: 3px 14px; border: 1px solid var(--muted); border-radius: 8px;
  background: var(--paper); color: inherit; font: inherit; font-weight: 600; cursor: pointer;
}
kbd { margin-inline-start: 8px; color: var(--muted); font: 500 11px/1 system-ui, sans-serif; }
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
i { position: absolute; inset-block-end: 0; inset-inline-start: 0; block-size: 3px; background: var(--bar); }
@media (prefers-reduced-motion: no-preference) { i { transition: inline-size 0.3s ease-out; } }
@media (forced-colors: active) { .status, button { border-color: CanvasText; } i { background: Highlight; } }
`;
