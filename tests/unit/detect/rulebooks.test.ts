import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/detect/disclosure.ts';
import { type Finding, inText } from '../../../src/detect/finding.ts';
import { judge } from '../../../src/detect/judge.ts';
import { learnAll } from '../../../src/detect/learn.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';
import { RULEBOOKS } from '../../../src/detect/lexicon/rulebooks.ts';
import { fold } from '../../../src/detect/normalize.ts';
import { rulebookFor } from '../../../src/detect/rulebooks.ts';
import { readText } from '../../../src/detect/scan.ts';
import {
  RULEBOOK_IDS,
  type RulebookId,
  type Strength,
  VerdictSchema,
} from '../../../src/model/verdict.ts';
import { post, verdictOf } from './post.ts';

learnAll(LEXICONS);
const FAR = 'a cup '.repeat(30);

/** The words between "<" and ">" as evidence, whichever lexicon lists them by now. */
function said(marked: string, id: RulebookId, lang: string, strength: Strength = 'strong') {
  const start = marked.indexOf('<');
  const evidence = marked.slice(start + 1, marked.indexOf('>'));
  const reading = readText(marked.replace(/[<>]/gu, ''));
  const places = Array.from({ length: reading.count }, (_, at) => at);
  const from = places.find((at) => reading.start(at) >= start) ?? 0;
  const to = places.filter((at) => reading.end(at) <= start + evidence.length).length;
  const form = evidence.startsWith('#') ? 'tag' : 'phrase';
  const traits = { kind: 'author-disclosure', strength, form, brands: [], lang } as const;
  const finding: Finding = inText(reading, from, to, traits);
  expect(finding.evidence).toBe(evidence);
  return assess(
    reading,
    [finding],
    rulebookFor(id, null, () => null),
  ).rule?.reason;
}

describe('each rulebook', () => {
  it.each<[RulebookId, string, string, string]>([
    ['nl-rsm', 'nl', '<#spon> thee', 'accepted'],
    ['nl-rsm', 'nl', '<Betaald partnerschap met @oak>', 'accepted'],
    ['nl-rsm', 'nl', '#a #b #c <#ad>', 'accepted'],
    ['nl-rsm', 'nl', '#a #b <#ad> #c', 'deep-in-tags'],
    ['nl-rsm', 'nl', `${FAR}<#ad>`, 'behind-more'],
    ['nl-media-act', 'nl', 'thee <#reclame>', 'accepted'],
    ['nl-media-act', 'nl', '<#partner> thee', 'word-refused'],
    ['nl-media-act', 'nl', '<#gesponsord> thee', 'word-vague'],
    ['nl-media-act', 'nl', `${FAR}<#ad>`, 'behind-more'],
    ['be', 'nl', '✨ <#Publiciteit> thee', 'accepted'],
    ['be', 'en', '<#ad> thee', 'word-refused'],
    ['be', 'nl', 'thee <#reclame>', 'not-at-start'],
    ['us-ftc', 'en', 'tea <#Paid_Partnership>', 'accepted'],
    ['us-ftc', 'en', '<#spon> tea', 'word-refused'],
    ['us-ftc', 'en', '#a #b #c <#ad>', 'deep-in-tags'],
    ['us-ftc', 'en', 'one\ntwo\nthree\n<#ad>', 'behind-more'],
    ['uk-asa', 'en', '<Ad - Gifted>: tea', 'accepted'],
    ['uk-asa', 'en', '<#sponsored> tea', 'word-refused'],
    ['uk-asa', 'en', '<this video is sponsored by @ad>', 'word-refused'],
    ['uk-asa', 'en', '<#sponsoredbyoak>', 'word-refused'],
    ['no', 'no', '<betalt samarbeid med @oak>', 'accepted'],
    ['uk-asa', 'en', 'tea <#ad>', 'not-at-start'],
    ['de', 'de', '<Werbung> | Tee', 'accepted'],
    ['de', 'en', '<sponsored by @oak>', 'word-refused'],
    ['de', 'en', '<#ad> Tee', 'other-language'],
    ['de', 'de', 'Tee <#anzeige>', 'not-at-start'],
    ['fr', 'fr', '<Collaboration commerciale> avec @oak', 'accepted'],
    ['fr', 'en', '<#ad> du the', 'other-language'],
    ['fr', 'fr', `${FAR}<#publicité>`, 'behind-more'],
    ['it', 'it', `${FAR}<#pubblicità>`, 'accepted'],
    ['it', 'it', '<in collaborazione con @oak>', 'accepted'],
    ['it', 'en', '#a #b #c <#ad>', 'deep-in-tags'],
    ['es', 'es', '<Publicidad> té', 'accepted'],
    ['es', 'en', '<#ad> té', 'word-refused'],
    ['es', 'es', `${FAR}<#publicidad>`, 'behind-more'],
    ['se', 'sv', '<i betalt samarbete med @oak>', 'accepted'],
    ['se', 'sv', '<i samarbete med @oak>', 'word-refused'],
    ['se', 'sv', '#a #b <#reklam> #c', 'deep-in-tags'],
    ['no', 'no', '<Annonse> te', 'accepted'],
    ['no', 'no', '<#produktplassering>', 'word-refused'],
    ['no', 'no', 'te <#reklame>', 'not-at-start'],
    ['dk', 'da', '<Reklame> for @oak', 'accepted'],
    ['dk', 'da', '<#spons> te', 'word-refused'],
    ['dk', 'da', '#a #b #c <#reklame>', 'deep-in-tags'],
    ['pl', 'pl', '[<REKLAMA>] herbata', 'accepted'],
    ['pl', 'pl', '<Płatna współpraca z marką Oak>', 'accepted'],
    ['pl', 'pl', '<#współpraca>', 'word-refused'],
    ['pl', 'en', '<#paidpartnership>', 'other-language'],
    ['pl', 'pl', `${FAR}<#reklama>`, 'behind-more'],
    ['tr', 'tr', '<#işbirliği> çay', 'accepted'],
    ['tr', 'tr', '#a #b <#reklam> #c', 'deep-in-tags'],
    ['br', 'pt', '<#publi> chá', 'accepted'],
    ['br', 'pt', '<#parceria> chá', 'word-refused'],
    ['br', 'pt', `${FAR}<#anúncio>`, 'behind-more'],
    ['pt', 'pt', '<#Parceria> chá', 'accepted'],
    ['pt', 'pt', `${FAR}<#pub>`, 'behind-more'],
    ['kr', 'ko', '<광고입니다>', 'accepted'],
    ['kr', 'ko', '<#콜라보>', 'word-refused'],
    ['kr', 'en', '<#ad>', 'other-language'],
    ['kr', 'ko', `${FAR}<#협찬>`, 'behind-more'],
    ['jp', 'ja', '<#PR>', 'accepted'],
    ['jp', 'ja', `${FAR}<#プロモーション>`, 'accepted'],
    ['jp', 'en', '<#sponsored>', 'other-language'],
    ['jp', 'ja', '#a #b <#PR> #c', 'deep-in-tags'],
  ])('%s, %s: %j is %s', (id, lang, text, reason) => {
    expect(said(text, id, lang)).toBe(reason);
  });

  it('takes what the lexicon calls adequate, and no less, where its list is open', () => {
    expect(said('<advertorial>', 'us-ftc', 'en')).toBe('accepted');
    expect(said('<#paid>', 'us-ftc', 'en', 'medium')).toBe('word-vague');
    expect(said('<#advertorial>', 'be', 'nl')).toBe('word-vague');
  });

  it('is there once, written folded', () => {
    expect(RULEBOOKS.map(({ id }) => id)).toEqual(RULEBOOK_IDS);
    for (const { accepts, refuses } of RULEBOOKS)
      for (const word of `${accepts} ${refuses}`.replaceAll('*', '').trim().split(' '))
        expect(word).toBe(`${word.startsWith('#') ? '#' : ''}${fold(word).replace('#', '')}`);
  });
});

describe('the rulebook of a post', () => {
  it.each([
    ['nl', 'nl-rsm'],
    ['nl-BE', 'nl-rsm'],
    ['en', 'us-ftc'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['it', 'it'],
    ['es', 'es'],
    ['sv', 'se'],
    ['no', 'no'],
    ['nb', 'no'],
    ['nn', 'no'],
    ['da', 'dk'],
    ['pl', 'pl'],
    ['tr', 'tr'],
    ['pt-BR', 'br'],
    ['ko', 'kr'],
    ['ja', 'jp'],
    ['fi', 'us-ftc'],
    ['', 'us-ftc'],
  ])('in %j is %s', (lang, id) => {
    expect(rulebookFor(null, lang, () => 'nl').id).toBe(id);
  });

  it('is that of the words found where no language is stated', () => {
    expect(verdictOf('Gekregen van @trui #ad').rule?.book).toBe('nl-rsm');
    expect(verdictOf('tea #ad').rule?.book).toBe('us-ftc');
    expect(verdictOf('tea #ad', { lang: 'de' }).rule).toEqual({
      book: 'de',
      reason: 'other-language',
      evidence: '#ad',
    });
  });

  it('is the own choice before all', () => {
    const { disclosure, rule } = judge(post('#partner @oak', { lang: 'nl' }), {
      rulebook: 'nl-media-act',
    });
    expect([disclosure, rule?.reason]).toEqual(['weak', 'word-refused']);
    expect(verdictOf('#partner @oak', { lang: 'nl' }).disclosure).toBe('clear');
  });
});

describe('the best evidence', () => {
  const label = { kind: 'paid-partnership', text: 'Paid partnership', brand: null } as const;

  it('decides', () => {
    expect(verdictOf('#spon #ad').rule).toMatchObject({ reason: 'accepted', evidence: '#ad' });
    expect(verdictOf('#spon', { labels: [label] }).rule?.reason).toBe('network-label');
    expect(verdictOf('#CelsiusBrandPartner').rule?.reason).toBe('accepted');
  });

  it('discloses nothing by a link or a code, and is none without findings', () => {
    expect(verdictOf('Use my code NORA10 for 10% off')).toMatchObject({
      disclosure: 'none',
      rule: { reason: 'only-link-or-code' },
    });
    expect(verdictOf('nice day').rule).toBeNull();
  });

  it('is not missed in verdicts of before', () => {
    const { rule: _, ...old } = verdictOf('tea #ad');
    expect(v.parse(VerdictSchema, old).rule).toBeNull();
  });
});
