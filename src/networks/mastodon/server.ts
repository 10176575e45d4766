import { at, parseDocuments, text } from '../json.ts';

/** What the app starts with (3.0 and later); it names the server that accounts belong to. */
const START = 'script#initial-state';
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,252}(?::\d{1,5})?$/u;

const known = new WeakMap<Element, string | null>();

/** The server of local accounts: it may differ from the host that shows them. */
export function localDomain(page: Document, url: URL): string {
  const script = page.querySelector(START);
  if (script === null) return url.host;
  const domain = known.has(script) ? known.get(script) : domainIn(script.textContent ?? '');
  known.set(script, domain ?? null);
  return domain ?? url.host;
}

function domainIn(start: string): string | null {
  const [json] = parseDocuments(start);
  const domain = text(at(json, 'meta', 'domain'));
  return domain !== null && DOMAIN.test(domain) ? domain.toLowerCase() : null;
}
