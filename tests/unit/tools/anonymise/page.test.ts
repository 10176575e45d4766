import { describe, expect, it } from 'vitest';
import { anonymise, type Rules } from '../../../tools/anonymise/page.ts';
import { vocabularyOf } from '../../../tools/anonymise/vocabulary.ts';

const RULES: Rules = {
  url: 'https://x.com/sannevermeer',
  vocabulary: vocabularyOf('x', 'en'),
  personal: new Set(['sannevermeer', 'sanne', 'vermeer']),
  labelOf: (text) =>
    text === 'Ad' ? { brand: null } : /^Paid by Glowlab$/.test(text) ? { brand: 'Glowlab' } : null,
  keepsHost: (host) => host === 'x.com' || host === 'www.awin1.com',
};
const made = (html: string) => anonymise(html, RULES).html;
const body = (html: string) => /<body>([\s\S]*)<\/body>/.exec(made(html))?.[1] ?? '';

describe('anonymise', () => {
  it('keeps elements, marks and labels, and replaces what people wrote', () => {
    const page = body(
      '<article data-testid="tweet" role="article" class="css-1a2b3c feed-item__title x1lliihq">' +
        '<span>Ad</span><div data-testid="tweetText">Mijn tuin bloeit</div></article>',
    );
    expect(page).toMatch(
      /^<article data-testid="tweet" role="article" class="feed-item__title"><span>Ad<\/span><div data-testid="tweetText">\w{4} \w{4} \w{6}<\/div><\/article>/,
    );
    expect(page).not.toMatch(/tuin|bloeit/i);
  });

  it('names nobody: in texts, links, marks, labels or pictures', () => {
    const page = made(
      '<title>Sanne</title><a href="/sannevermeer/status/1234567890123456789" data-testid="UserAvatar-sannevermeer" ' +
        'author="sannevermeer" title="Sanne Vermeer"><img src="https://cdn.example/sanne.jpg" alt="Sanne" srcset="a 1x"></a>' +
        '<span>Paid by Glowlab</span><!-- Sanne --><script>var sanne</script>',
    );
    expect(page).not.toMatch(/sanne|vermeer|glowlab|cdn/i);
    expect(page).toMatch(/Paid by [A-Z]\w{6,8}</);
    expect(page).toContain('src="data:,"');
  });

  it('leads links to the accounts that are named', () => {
    const page = body('<a href="https://x.com/sannevermeer">@sannevermeer</a>');
    const [, handle = '', shown = ''] = /x\.com\/(\w+)">@(\w+)</.exec(page) ?? [];
    expect(handle).not.toBe('');
    expect(shown).toBe(handle);
    expect(anonymise('<p>', RULES).url).toMatch(/^https:\/\/x\.com\/\w+$/);
  });

  it('keeps hosts that prove something, and no other', () => {
    const page = body(
      '<a href="https://www.awin1.com/cread.php?awinmid=12345&amp;ued=https%3A%2F%2Fschoenenhuis.nl%2Flaars">x</a>' +
        '<a href="https://blog.schoenenhuis.nl/laars">y</a><a href="javascript:alert(1)">z</a>',
    );
    expect(page).toMatch(
      /https:\/\/www\.awin1\.com\/\w+\.\w+\?awinmid=\d{5}&amp;ued=https%3A%2F%2F\w+\.example%2F\w+/,
    );
    expect(page).toMatch(/href="https:\/\/\w+\.example\/\w+"/);
    expect(page).toContain('href="#"');
    expect(page).not.toMatch(/schoenenhuis|laars|javascript/);
  });

  it('keeps what a label refers to, and the hour of a date', () => {
    const page = body(
      '<span aria-labelledby="lbl-ad r1a"></span><b id="lbl-ad">Ad</b><b id="r1a">x</b>' +
        '<time datetime="2026-10-03T08:15:27.123Z">2h</time>',
    );
    const [, first, second] = /aria-labelledby="(\S+) (\S+)"/.exec(page) ?? [];
    expect(page).toContain(`id="${first}"`);
    expect(page).toContain(`id="${second}"`);
    expect(page).toContain('datetime="2026-10-03T08:00:00.000Z"');
  });
});
