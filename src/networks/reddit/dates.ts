import { attribute, ownElements } from './parts.ts';

const TIME = 'faceplate-timeago[ts], time[datetime]';
/** As Reddit writes it: six digits of a second, and an offset without a colon (not all browsers read that). */
const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:(\.\d{1,3})\d{0,6})?(?:Z|([+-]\d\d):?(\d\d))$/;

/** When a post was published; null where the page does not say, or not in a machine's words. */
export function dateOf(unit: Element): string | null {
  const millis = unit.getAttribute('data-timestamp') ?? '';
  if (/^\d{12,13}$/.test(millis)) return new Date(Number(millis)).toISOString();
  const own = attribute(unit, 'created-timestamp');
  if (own !== null) return isoOf(own);
  const time = ownElements(unit, TIME)[0];
  return time === undefined ? null : isoOf(attribute(time, 'ts', 'datetime') ?? '');
}

/** @returns the same moment in UTC, or null for what is no moment */
export function isoOf(stamp: string): string | null {
  const match = STAMP.exec(stamp);
  if (match === null) return null;
  const [, seconds, fraction = '', hours = '+00', minutes = '00'] = match;
  const time = Date.parse(`${seconds}${fraction}${hours}:${minutes}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
