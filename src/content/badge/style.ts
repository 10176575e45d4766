/**
 * The badge's whole look. Font and size follow the site's text, colours the site's theme, not the
 * system's. The host takes no room in the page; `--move` and `--room` come from `Placing`.
 */
export const STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  display: flex !important;
  inline-size: max-content !important;
  max-inline-size: var(--room, 220px) !important;
  translate: var(--move, 0 0) !important;
  visibility: visible !important;
  font-family: inherit !important;
  font-size: clamp(11px, .82em, 13px) !important;
  --tall: calc(.6em + 13px);
  --text: #8f3d07; --fill: #fff6ed; --line: #c2570c; --solid: #b04a06; --on-solid: #fff;
  --ink: #12212b; --muted: #556570; --paper: #fff; --rule: #dfe6ea; --soft: #f5f8f9; --mark: #fde3cb; --focus: #2563eb;
}
:host([data-theme='dark']) {
  --text: #fdba74; --fill: #33210f; --line: #d9782e; --solid: #b84f09; --on-solid: #fff;
  --ink: #e8eef1; --muted: #a3b4bd; --paper: #16232b; --rule: #2f414c; --soft: #1d2d36; --mark: #5a3413; --focus: #7aa7ff;
}
:host([data-raised='true']) { z-index: 1 !important; }
* { box-sizing: border-box; }
button { font: inherit; color: inherit; cursor: pointer; }
.badge {
  display: flex; align-items: center; min-inline-size: 0; max-inline-size: 220px;
  block-size: var(--tall); margin: 0; padding: 0; padding-inline-end: calc(var(--tall) * .4);
  border: 1px solid var(--line); border-radius: 99px; background: var(--fill); color: var(--text);
  font-weight: 600; line-height: 1; letter-spacing: normal; text-transform: none; overflow: hidden;
}
.badge svg { flex: none; inline-size: calc(var(--tall) - 2px); block-size: calc(var(--tall) * .46); }
.badge span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.4; }
:host([data-room='mark']) .badge { padding: 0; }
:host([data-room='mark']) .badge span { inline-size: 0; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.badge:hover { filter: brightness(.96); }
.badge[data-look='ad'] { background: var(--solid); border-color: var(--solid); color: var(--on-solid); }
.badge[data-look='likely'] { border-style: dashed; background: var(--paper); }
.badge[data-look='likely'] svg { fill-opacity: 0; stroke: currentColor; stroke-width: 1.4; }
.badge[data-look='corrected'] { border-color: var(--muted); background: var(--paper); color: var(--muted); font-weight: 500; }
:host([data-room='frame']) {
  inline-size: var(--room) !important; block-size: var(--high) !important; max-inline-size: none !important;
  flex-wrap: wrap !important; align-items: center !important; align-content: center !important;
  gap: 6px 10px !important; padding: 4px 12px !important; box-sizing: border-box !important; overflow: hidden !important;
  border: 1px solid var(--rule) !important; border-radius: 8px !important;
  background: var(--soft) !important; color: var(--muted) !important;
}
:host([data-room='frame']) .badge { flex: 0 1 auto; }
.folded { flex: 1 1 8em; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13px; line-height: 1.4; }
:host([data-tall='true']) .folded { white-space: normal; }
.unfold, .actions button {
  min-block-size: 28px; padding: 3px 10px; border: 1px solid var(--rule); border-radius: 8px;
  background: var(--paper); color: var(--ink); font-size: 12px; line-height: 1.35;
}
.unfold { flex: none; }
.unfold:hover, .actions button:hover { border-color: var(--muted); background: var(--soft); }
.card {
  position: fixed; inset: auto; margin: 0; inline-size: 350px; max-inline-size: calc(100vw - 16px);
  overflow: auto; overscroll-behavior: contain; padding: 14px 16px; border: 1px solid var(--rule);
  border-radius: 12px; background: var(--paper); color: var(--ink); box-shadow: 0 8px 28px #0003;
  font: 400 13px/1.45 system-ui, 'Noto Sans', sans-serif; letter-spacing: normal; text-transform: none;
  text-align: start; white-space: normal; overflow-wrap: anywhere;
}
.card h2 { margin: 0 0 6px; font-size: 14px; line-height: 1.35; }
.card ul { margin: 0 0 10px; padding: 0; list-style: none; }
.card li { padding: 7px 0; border-block-start: 1px solid var(--rule); }
.card li:first-child { border: 0; }
.card li div { display: flex; justify-content: space-between; gap: 12px; margin-block-end: 1px; }
.card li > bdi { display: block; color: var(--muted); }
.card mark { padding: 0 3px; border-radius: 3px; background: var(--mark); color: var(--ink); }
.card small { flex: none; color: var(--muted); font-size: 12px; }
.card p { margin: 0 0 12px; color: var(--muted); }
.card p > bdi { display: block; color: var(--ink); font-weight: 600; }
.card p:empty { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions p { margin: 0; color: var(--text); }
@media (forced-colors: active) {
  .badge, .card, .unfold, .actions button, :host([data-room='frame']) { border-color: CanvasText !important; }
}
`;

/**
 * For the page itself: what becomes of a post that is faded, folded to one line, or covered. The badge
 * is no part of that. A hidden post keeps all its nodes; the site's scripts find them as they were.
 */
export const PAGE_STYLE = `
[data-adrift-shade='dim']:not(:hover, :focus-within) > :not([data-adrift]) { opacity: .3 !important; }
[data-adrift-shade='fold'], [data-adrift-shade='cover'],
:is([data-adrift-shade='fold'], [data-adrift-shade='cover']) :not([data-adrift]) { visibility: hidden !important; }
[data-adrift-shade='fold'] {
  block-size: 44px !important; min-block-size: 0 !important; max-block-size: 44px !important;
  padding-block: 0 !important; overflow: clip !important;
}
`;
