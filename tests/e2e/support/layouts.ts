/**
 * Saved pages come without their sites' styles. These are the ways in which sites lay out a post's
 * head: as text, in rows with gaps, in rows that push apart, cut off, in grids, in a narrow column.
 */
const SITE = `
  body { max-width: 640px; margin: 0 auto; font: 15px/1.35 sans-serif; }
  img, video { display: block; width: 100%; height: 160px; background: #cdd; }
  svg { width: 18px; height: 18px; }
  body, body * { box-sizing: border-box; }
  shreddit-post, shreddit-ad-post, ytd-rich-item-renderer, ytd-video-renderer, ytd-ad-slot-renderer, yt-lockup-view-model, ytd-rich-grid-media, ytd-in-feed-ad-layout-renderer, ytd-promoted-sparkles-web-renderer, ytm-video-with-context-renderer { display: block; padding: 8px; }
`;
const LINES = ':is(div, span, header, h2, h3, h4, p):has(> a):not(:has(img, video, p))';

export const LAYOUTS: Readonly<Record<string, string>> = {
  text: SITE,
  rows: `${SITE} ${LINES} { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }`,
  'pushed apart': `${SITE} ${LINES} { display: flex; justify-content: space-between; gap: 4px; }`,
  'cut off': `${SITE} ${LINES} { position: relative; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; max-width: 60%; }`,
  grid: `${SITE} ${LINES} { display: grid; grid-auto-flow: column; grid-auto-columns: max-content; gap: 6px; }`,
  'boxes in boxes': `${SITE} body div { position: relative; display: flex; flex-direction: column; align-items: flex-start; min-width: 0; }`,
};
