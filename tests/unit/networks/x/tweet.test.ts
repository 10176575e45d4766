import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/model/post.ts';
import { data } from '../../../../src/networks/x/data.ts';
import { entry, home, tweet, user } from './documents.ts';

const MIRA = user('mira_vell');

function read(legacy: Record<string, unknown>, fields: Record<string, unknown> = {}): Post {
  const post = data.read(home(entry(tweet('1', MIRA, legacy, fields)))).posts[0];
  if (post === undefined) throw new Error('no post was read');
  return post;
}

const SHOP = {
  url: 'https://t.co/shopAAAA',
  display_url: 'shop.example/lamps/read…',
  expanded_url: 'https://shop.example/lamps/reading?ref=mira',
};

describe('the words of a post', () => {
  it('shows links as the page does and opens them in the list', () => {
    const post = read({
      full_text: 'Read by this: https://t.co/shopAAAA tonight',
      entities: { urls: [SHOP] },
    });
    expect(post.text).toBe('Read by this: shop.example/lamps/read… tonight');
    expect(post.links).toEqual([SHOP.expanded_url]);
  });

  it('drops the addresses of media and of the quoted post', () => {
    const post = read({
      full_text: 'Look https://t.co/photoAAAA https://t.co/quoteAAAA',
      entities: {
        media: [{ url: 'https://t.co/photoAAAA' }],
        urls: [{ url: 'https://t.co/quoteAAAA', expanded_url: 'https://x.com/a/status/1' }],
      },
      quoted_status_permalink: { url: 'https://t.co/quoteAAAA' },
    });
    expect(post.text).toBe('Look');
    expect(post.links).toEqual([]);
  });

  it('decodes what X escapes, once', () => {
    expect(read({ full_text: 'salt &amp; &lt;pepper&gt; &amp;lt; &quot;' }).text).toBe(
      'salt & <pepper> &lt; &quot;',
    );
  });

  it('gives back any text that X has escaped', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('t.co/'));
        expect(read({ full_text: escaped(text) }).text).toBe(text.trim());
      }),
    );
  });

  it('leaves out the names that a reply is addressed to, in text and mentions', () => {
    const entities = {
      user_mentions: [{ screen_name: 'tomasquill' }, { screen_name: 'ines' }],
    };
    const reply = {
      full_text: '@tomasquill agreed, ask @ines 🌱',
      display_text_range: [12, 33],
      entities,
    };
    expect(read(reply).text).toBe('agreed, ask @ines 🌱');
    expect(read(reply).mentions).toEqual(['ines']);
  });

  it('believes no display range that would cut words', () => {
    const range = { display_text_range: [6, 12] };
    expect(read({ full_text: 'Words here', ...range }).text).toBe('Words here');
  });

  it('takes a long post whole, with the entities of the long form', () => {
    const result = {
      text: 'A long story about https://t.co/shopAAAA #lamps',
      entity_set: { urls: [SHOP], hashtags: [{ text: 'lamps' }] },
    };
    const post = read(
      { full_text: 'A long story… https://t.co/selfAAAA' },
      { note_tweet: { note_tweet_results: { result } } },
    );
    expect(post.text).toBe('A long story about shop.example/lamps/read… #lamps');
    expect(post.hashtags).toEqual(['lamps']);
    expect(post.links).toEqual([SHOP.expanded_url]);
  });

  it('calls an article partly read: its words are not in the list', () => {
    expect(read({}, { article: { article_results: {} } }).extent).toBe('part');
  });

  it('knows the codes that stand for no language', () => {
    expect(read({ lang: 'nl' }).lang).toBe('nl');
    for (const lang of ['und', 'zxx', 'qme', '', null, 7]) expect(read({ lang }).lang).toBeNull();
  });

  it('dates a post by its id where the date is missing', () => {
    const json = home(entry(tweet('1541815603606036480', MIRA, { created_at: 'soon' })));
    expect(data.read(json).posts[0]?.publishedAt).toBe('2022-06-28T16:07:40.105Z');
  });
});

describe('the links of a card', () => {
  const card = (...values: [key: string, value: string][]) => ({
    card: {
      legacy: {
        binding_values: values.map(([key, string_value]) => ({ key, value: { string_value } })),
      },
    },
  });

  it('opens a short card address by the links of the text, and names it once', () => {
    const post = read(
      { full_text: 'https://t.co/shopAAAA', entities: { urls: [SHOP] } },
      card(['vanity_url', 'shop.example'], ['card_url', SHOP.url]),
    );
    expect(post.links).toEqual([SHOP.expanded_url]);
  });

  it('keeps a short address that nothing opens', () => {
    expect(read({}, card(['card_url', 'https://t.co/other'])).links).toEqual([
      'https://t.co/other',
    ]);
  });

  it('reads a composed card, leaves its placeholder and broken ones', () => {
    const composed = JSON.stringify({
      destination_objects: { a: { data: { url_data: { url: 'https://lamp.example/?c=9' } } } },
    });
    const post = read({}, card(['unified_card', composed], ['card_url', 'https://twitter.com']));
    expect(post.links).toEqual(['https://lamp.example/?c=9']);
    expect(read({}, card(['unified_card', '{"url_data":'])).links).toEqual([]);
  });
});
