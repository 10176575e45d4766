/** The badge's whole look. Sizes follow the site's text, colours the site's theme, not the system's. */
export const STYLE = `
:host {
  all: initial !important;
  display: inline-flex !important;
  flex: none !important;
  vertical-align: middle !important;
  margin-inline-start: 6px !important;
  --text: #9a4208; --fill: #fff6ed; --line: #c2570c; --solid: #b94f08; --on-solid: #fff;
  --ink: #12212b; --muted: #556570; --paper: #fff; --rule: #e3e9ec; --mark: #fde7d3; --focus: #2563eb;
}
:host([data-theme='dark']) {
  --text: #fdba74; --fill: #33210f; --line: #d9782e; --solid: #c2570c; --on-solid: #fff;
  --ink: #e8eef1; --muted: #a3b4bd; --paper: #16232b; --rule: #2b3c46; --mark: #5a3413; --focus: #7aa7ff;
}
:host([data-fit='corner']) {
  position: absolute !important;
  inset-block-start: 6px !important;
  inset-inline-start: 6px !important;
  margin: 0 !important;
  z-index: 1 !important;
  max-inline-size: calc(100% - 12px) !important;
}
* { box-sizing: border-box; }
button { font: inherit; color: inherit; cursor: pointer; }
.badge {
  display: inline-flex; align-items: center; gap: 5px; min-inline-size: 0; max-inline-size: 220px;
  block-size: 20px; margin: 0; padding: 0 8px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--fill); color: var(--text);
  font: 600 11.5px/18px system-ui, 'Noto Sans', sans-serif; letter-spacing: normal; text-transform: none;
}
.badge svg { inline-size: 9px; block-size: 9px; flex: none; }
.badge span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.badge:focus-visible, .actions button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.badge[data-look='ad'] { background: var(--solid); border-color: var(--solid); color: var(--on-solid); }
.badge[data-look='likely'] { border-style: dashed; background: var(--paper); }
.badge[data-look='corrected'] { border-color: var(--rule); background: var(--paper); color: var(--muted); font-weight: 500; }
.card {
  position: fixed; inset: auto; margin: 0; inline-size: 340px; max-inline-size: calc(100vw - 16px);
  max-block-size: calc(100vh - 16px); overflow: auto; padding: 14px 16px; border: 1px solid var(--rule);
  border-radius: 12px; background: var(--paper); color: var(--ink); box-shadow: 0 8px 28px #0003;
  font: 400 13px/1.45 system-ui, 'Noto Sans', sans-serif; text-align: start; overflow-wrap: anywhere;
}
.card h2 { margin: 0 0 6px; font-size: 14px; line-height: 1.35; }
.card ul { margin: 0 0 10px; padding: 0; list-style: none; }
.card li { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; padding: 6px 0; border-block-start: 1px solid var(--rule); }
.card li:first-child { border: 0; }
.card mark { background: var(--mark); color: inherit; padding: 0 3px; border-radius: 3px; }
.card small { color: var(--muted); font-size: 12px; }
.card p { margin: 0 0 10px; color: var(--muted); font-size: 12px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions button { min-block-size: 28px; padding: 3px 10px; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); font-size: 12px; }
.actions button:hover { background: var(--mark); }
@media (forced-colors: active) { .badge, .card, .actions button { border-color: CanvasText; } }
`;
