import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

/** Where such a text is cut depends on all words that any lexicon knows. */
describe('scripts without spaces', () => {
  it.each([
    [
      'a phrase that ends within a longer word',
      'この動画は「工具のまるかん」の提供でお送りします。',
    ],
    ['a phrase that begins within a longer word', '楽天アフィリエイトを利用しています'],
    ['a hashtag by its end', '泡立ちよし #花王様ご提供'],
    ['a hashtag by its middle', '큐티클 정리 깔끔 #뷰티체험단으로방문'],
    ['a label in brackets of East Asia', '〈広告〉今日のお弁当'],
  ])('knows %s', (_, text) => expect(verdictOf(text).class).toBe('sponsored'));

  it.each([
    ['a word that hides another', '広告会社で働いています'],
    ['a label within a longer word', '画像提供：気象庁'],
  ])('leaves %s alone', (_, text) => expect(verdictOf(text).class).toBe('organic'));
});
