import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { avatarSvg, pictureSvg } from './picture.ts';

export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** A replica of one site. */
export interface Site {
  /** @returns null for an address that the site does not have */
  answer(url: URL, body: string): Promise<Answer | null>;
}

/** Where the demo's own files stand on every host; no real site has such a path. */
export const OWN = '/adrift-demo/';
const HERE = fileURLToPath(new URL('..', import.meta.url));

/** What no inline style or script passes through. */
const STRICT = "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'";

/** The demo's own files: the page's script and style, and its pictures. */
export async function ownFile(url: URL, site: string): Promise<Answer | null> {
  if (!url.pathname.startsWith(OWN)) return null;
  const file = url.pathname.slice(OWN.length);
  if (file === 'page.js') return ok('text/javascript', await script(site));
  if (file === 'page.css') return ok('text/css', await style(site));
  const [, kind, seed] = /^(picture|avatar)\/([\w.-]{1,60})\.svg$/.exec(file) ?? [];
  if (seed === undefined) return null;
  return ok('image/svg+xml', kind === 'avatar' ? avatarSvg(seed) : pictureSvg(seed));
}

export function ok(type: string, body: string): Answer {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}

/**
 * A page of the site: an empty shell that its script fills.
 * @param inline page data for an inline script, or null for none
 */
export function shell(url: URL, title: string, inline: unknown): Answer {
  const lang = url.searchParams.get('lang') ?? 'en';
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const dark = url.searchParams.get('dark') === '1' ? ' class="dark"' : '';
  // "<" is all that could end the script early.
  const json = JSON.stringify(inline)?.replaceAll('<', '\\u003C');
  const data = inline === null ? '' : `<script type="application/json" data-sjs>${json}</script>`;
  return {
    ...ok(
      'text/html',
      `<!doctype html>
<html lang="${lang === 'nl' || lang === 'ar' ? lang : 'en'}" dir="${dir}"${dark}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${OWN}page.css">
</head>
<body>
<p class="demo-notice">Adrift demo page: invented accounts and posts</p>
<div id="root"></div>
${data}
<script src="${OWN}page.js"></script>
</body>
</html>`,
    ),
    headers: url.searchParams.get('csp') === '1' ? { 'Content-Security-Policy': STRICT } : {},
  };
}

const scripts = new Map<string, Promise<string>>();

/** The page's script, bundled once for each server. */
function script(site: string): Promise<string> {
  const made = scripts.get(site) ?? bundle(join(HERE, site, 'client/main.ts'));
  scripts.set(site, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'demoPage' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}

async function style(site: string): Promise<string> {
  const files = ['shared/style.css', `${site}/style.css`];
  const texts = await Promise.all(files.map((file) => readFile(join(HERE, file), 'utf8')));
  return texts.join('\n');
}
