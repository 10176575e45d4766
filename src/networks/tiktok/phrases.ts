import { labelText } from '../../detect/labels.ts';
import { objectsIn, parseDocuments, text } from '../json.ts';

/** Some of TikTok's own words, in the language of the page. */
export interface Phrases {
  /** The chip for a creator's own business, which nobody else pays for. */
  promotional: string | null;
  follow: string | null;
  followBack: string | null;
  following: string | null;
  /** How a tile describes its picture, from `{videoText}` to the music. */
  cover: string | null;
}

const NONE: Phrases = {
  promotional: null,
  follow: null,
  followBack: null,
  following: null,
  cover: null,
};

/** The first answer of the site carries every text of its interface (capture of December 2025). */
const SCRIPT = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';
/** A key that only the dictionary has. */
const MARKER = 'bc_new_disclosure';

const read = new WeakMap<Element, Phrases>();

/** The words of the interface as the page itself carries them; each null where it does not. */
export function phrasesOf(page: Document): Phrases {
  const script = page.querySelector(SCRIPT);
  if (script === null) return NONE;
  const known = read.get(script) ?? phrasesIn(script.textContent ?? '');
  read.set(script, known);
  return known;
}

function phrasesIn(script: string): Phrases {
  for (const json of parseDocuments(script)) {
    for (const words of objectsIn(json)) {
      if (typeof words[MARKER] !== 'string') continue;
      const word = (key: string) => labelText(text(words[key]) ?? '') || null;
      return {
        promotional: word('tcm_closedLoop_commercialContent_brandOrganic_videoTag'),
        follow: word('follow'),
        followBack: word('Inbox_Follow_back'),
        following: word('following'),
        cover: text(words.seo_user_video_cover),
      };
    }
  }
  return NONE;
}

const CAPTION_SLOT = '{videoText}';

/** The caption within the description of a tile's picture; null where the wording is not known. */
export function captionInCover(description: string, cover: string | null): string | null {
  if (!cover?.startsWith(CAPTION_SLOT)) return null;
  const [words = ''] = cover.slice(CAPTION_SLOT.length).split('{');
  const end = words.trim() === '' ? -1 : description.lastIndexOf(words);
  return end < 0 ? null : description.slice(0, end).trim();
}
