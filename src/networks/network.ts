import type { NetworkId } from '../model/network.ts';
import type { AccountFacts, Place, Post } from '../model/post.ts';

/**
 * The contract of a network: all that Adrift knows of one site, as plain data and small functions.
 * A folder a network; `page.ts` reads the DOM, `data.ts` the JSON that the page itself loaded.
 * Readers never throw on markup or data of another shape: what is not there is null.
 */
export interface Network {
  id: NetworkId;
  /** Host names that the manifest's match patterns serve; none where anyone may run the site. */
  hosts: readonly string[];
  /** Knows the site by its markup, on hosts that the user allowed. Looks only. */
  recognise?(document: Document): boolean;
  page: PageReader;
  /** Null where the site's data is better left alone. */
  data: DataReader | null;
}

/** What the script on the page carries of a network: its page data is read in the page's own world. */
export type PageSide = Pick<Network, 'id' | 'page'>;

/** The page that is open, as the reader needs it. */
export interface PageContext {
  url: URL;
  /** The interface's language (`<html lang>`), "" where the page does not say. */
  lang: string;
}

/** The element that a badge is appended to, and how it sits there. */
export interface BadgeSlot {
  parent: Element;
  /** `inline`: at the end of a line of text; `corner`: over the corner of a picture tile. */
  fit: 'inline' | 'corner';
  /**
   * Left out for a post that is a row of its feed: `tile` stands beside others, `screen` is all that
   * is seen at once.
   */
  shape?: 'tile' | 'screen';
}

/** Reads posts from the DOM. Pure: looks only, never changes the page, never forces a layout. */
export interface PageReader {
  /** Selector of every element that may be a post. */
  unit: string;
  /** Selector of an element around a unit where marks that matter may appear late; else left out. */
  row?: string;
  /** Attributes whose change may mean that an element now shows another post. */
  attributes: readonly string[];
  place(url: URL): Place;
  /**
   * One unit as a post.
   * @returns null where the unit is not a post of its own (a quote, a comment, a nested post);
   *   a post of extent `shell` where it is one that is still loading
   */
  read(unit: Element, context: PageContext): Post | null;
  /** The account whose profile is open, with what the page shows of it; null on other pages. */
  account(root: ParentNode, context: PageContext): AccountFacts | null;
  /**
   * Null where the site leaves no room yet; asked again when the unit changes.
   * @param post what the unit was read as, page data included
   */
  badgeSlot(unit: Element, post: Post): BadgeSlot | null;
}

/** What one response, or one inline script, holds. */
export interface DataFacts {
  posts: Post[];
  accounts: AccountFacts[];
}

/** Reads posts from page data. Pure; marker keys at any depth, never a fixed path. */
export interface DataReader {
  /** True for responses worth reading; called with each absolute URL the page requests. */
  wants(url: string): boolean;
  /** Selector of inline scripts that hold the first page's data. */
  inline: string;
  /** The documents in such a script, where it is more than JSON; else left out. */
  documents?(script: string): unknown[];
  /** @param json one parsed document, of any shape */
  read(json: unknown): DataFacts;
}
