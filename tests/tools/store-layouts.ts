/** How pictures of real screens are laid out for the stores; each is the markup of a page. */

/** As on the extension's own pages (src/ui/tokens.css). */
const INK = '#12212b';
const LIFTED = 'border-radius: 12px; box-shadow: 0 10px 34px rgb(18 33 43 / 26%);';
const SEA = 'linear-gradient(160deg, #fff 0%, #eef7f6 55%, #cfe9e6 100%)';

/** A feed with the popup open over it, where a browser opens it. @param feed, popup PNG in base64 */
export function overFeed(feed: string, popup: string): string {
  return page(
    `${png(feed, 'feed')}${png(popup, 'popup')}`,
    `.feed { display: block; inline-size: 1280px; }
    .popup { position: absolute; inset: 40px 12px auto auto; inline-size: 400px; ${LIFTED} }`,
  );
}

/** The icon, the name, and how an account drifted. @param icon SVG, @param drift PNG, both in base64 */
export function smallTile(icon: string, drift: string): string {
  return page(
    `<div class="name">${svg(icon)}<b>Adrift</b></div><div class="card">${png(drift, 'drift')}</div>`,
    `body { display: grid; gap: 22px; place-content: center; background: ${SEA}; }
    .name { display: flex; gap: 16px; align-items: center; justify-content: center; }
    .name img { inline-size: 84px; }
    b { font-size: 54px; letter-spacing: -1px; }
    .card { padding: 14px 18px; background: #f5f8f9; ${LIFTED} }
    .drift { display: block; inline-size: 340px; }`,
  );
}

/** The icon, the name and what it does, beside the popup. @param popup PNG, @param icon SVG, in base64 */
export function largeTile(icon: string, line: string, popup: string): string {
  return page(
    `<div class="words"><div class="name">${svg(icon)}<b>Adrift</b></div><p>${line}</p></div>
    ${png(popup, 'popup')}`,
    `body { display: flex; gap: 90px; align-items: center; justify-content: center; background: ${SEA}; }
    .words { inline-size: 620px; }
    .name { display: flex; gap: 26px; align-items: center; }
    .name img { inline-size: 128px; }
    b { font-size: 92px; letter-spacing: -2px; }
    p { margin: 26px 0 0; font-size: 38px; line-height: 1.3; }
    .popup { inline-size: 420px; margin-block-start: 80px; align-self: start; ${LIFTED} }`,
  );
}

function page(body: string, style: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    html, body { block-size: 100%; margin: 0; overflow: hidden; }
    body { position: relative; color: ${INK}; font-family: system-ui, 'Noto Sans', sans-serif; }
    ${style}</style>${body}`;
}

function png(base64: string, name: string): string {
  return `<img class="${name}" alt="" src="data:image/png;base64,${base64}">`;
}

function svg(base64: string): string {
  return `<img alt="" src="data:image/svg+xml;base64,${base64}">`;
}
