/** What the page's address asks for. */
const query = new URLSearchParams(location.search);

export const options = {
  lang: language(query.get('lang')),
  /** No page data at all: neither inline nor by request. */
  nodata: query.get('nodata') === '1',
  /** Rows are few nodes used over and over, their link, date and text changed in place. */
  pool: query.get('pool') === '1',
  /** So many posts in the home feed of X; null for as many as there are. */
  posts: Number(query.get('posts')) || null,
};

export type Language = 'nl' | 'en' | 'ar';

function language(asked: string | null): Language {
  return asked === 'nl' || asked === 'ar' ? asked : 'en';
}

/** How late marks and dates come after their post, in ms. */
export const LATE = 300;

export function later(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** A request as the site makes it, by XMLHttpRequest; waits as long without page data. */
export function request(
  method: 'GET' | 'POST',
  url: string,
  body: string | null = null,
): Promise<void> {
  if (options.nodata) return later(40);
  return new Promise((done) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    if (body !== null) xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    xhr.addEventListener('loadend', () => done());
    xhr.send(body);
  });
}

/** A date as the demo shows it: "20 Nov"; no clock, so that pages look the same on every day. */
export function shortDate(iso: string): string {
  return new Intl.DateTimeFormat(options.lang, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(iso));
}

export function compact(count: number): string {
  return new Intl.NumberFormat(options.lang, {
    notation: 'compact',
    numberingSystem: 'latn',
  }).format(count);
}
