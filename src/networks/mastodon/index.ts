import type { Network } from '../network.ts';
import { page } from './page.ts';

/** The app's root and its start data (3.0 and later); posts as the server itself draws them. */
const MARKS = '#mastodon[data-props], script#initial-state, .activity-stream .p-author.h-card';

/** True for a page of a Mastodon server, or of a fork that keeps its markup. Looks only. */
function recognise(document: Document): boolean {
  return document.querySelector(MARKS) !== null;
}

/** Any server may run Mastodon: its pages are known by their markup, on hosts the user allows. */
export const mastodon: Network = { id: 'mastodon', hosts: [], recognise, page, data: null };
