import { type Child, h } from '../../shared/client/dom.ts';
import { partsOf } from '../text.ts';

const TOKEN = /([#@][\p{L}\p{N}_]+)/u;

/** A post's words; hashtags, names and shortened addresses as links. */
export function textNodes(text: string): Child[] {
  return partsOf(text).flatMap((part): Child[] => {
    if (typeof part !== 'string') {
      const scheme = h('span', { 'aria-hidden': 'true', class: 'scheme' }, 'https://');
      return [
        h(
          'a',
          { href: part.url, dir: 'ltr', rel: 'noopener nofollow', role: 'link' },
          scheme,
          part.display,
        ),
      ];
    }
    return part
      .split(TOKEN)
      .filter((word) => word !== '')
      .map(wordNode);
  });
}

function wordNode(word: string): Child {
  if (!/^[#@]./.test(word)) return h('span', {}, word);
  const href = word.startsWith('#')
    ? `/hashtag/${encodeURIComponent(word.slice(1))}?src=hashtag_click`
    : `/${word.slice(1)}`;
  return h('span', {}, h('a', { href, dir: 'ltr', role: 'link' }, word));
}
