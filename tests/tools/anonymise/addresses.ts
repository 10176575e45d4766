import type { Disguise } from './disguise.ts';

const ADDRESS = /^(?:https?:)?\/\//i;

/** True for a web address, or a path on the page's own site. */
export function isAddress(value: string): boolean {
  return ADDRESS.test(value) || /^\/(?!\s)\S*$/.test(value);
}

export interface AddressRules {
  /** Whether a host says something that a reader or the judge goes by. */
  keepsHost(host: string): boolean;
  /** Names and handles in lower case. */
  personal: ReadonlySet<string>;
}

/**
 * The same address of other things: hosts that prove something stay (the network's own, those that
 * pay a commission), every other becomes one of .example; the names of parameters stay; parts of the
 * path, values, and addresses within them are disguised.
 * @param base the page's own address, for paths
 */
export function disguiseAddress(
  address: string,
  base: string,
  { keepsHost, personal }: AddressRules,
  disguise: Disguise,
): string {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return disguise.text(address);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '#';
  const path = url.pathname
    .split('/')
    .map((part) => encoded(disguise.text(plain(part))))
    .join('/');
  const query = [...url.searchParams]
    .map(
      ([name, value]) =>
        `${encodeURIComponent(parameter(name))}=${encodeURIComponent(inner(value))}`,
    )
    .join('&');
  const rest = `${path}${query === '' ? '' : `?${query}`}`;
  if (!ADDRESS.test(address)) return rest;
  const host = keepsHost(url.hostname)
    ? url.host
    : `${disguise.text(siteName(url.hostname))}.example`;
  return `${url.protocol}//${host}${rest}`;

  function parameter(name: string): string {
    return personal.has(name.toLowerCase()) ? disguise.text(name) : name;
  }

  function inner(value: string): string {
    return ADDRESS.test(value)
      ? disguiseAddress(value, base, { keepsHost, personal }, disguise)
      : disguise.text(value);
  }
}

/** "www.gardenlog.co.uk" → "gardenlog" */
function siteName(host: string): string {
  const parts = host.replace(/^www\./, '').split('.');
  return parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3
    ? (parts.at(-3) ?? host)
    : (parts.at(-2) ?? host);
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** As sites write paths: only what a path cannot hold is encoded. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/%(?:40|3A|2C|3D)/gi, decodeURIComponent);
}
