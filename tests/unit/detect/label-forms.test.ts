/** A label of each language, set apart in each way that feeds show, before and behind a caption of that language. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

const LABELS: Record<string, { words: string[]; captions: string[] }> = {
  nl: {
    words: ['Reclame', 'Adv', 'Betaalde samenwerking'],
    captions: ['Ook zo moe vandaag? Deze thee helpt.', 'deze thee helpt mij echt'],
  },
  en: {
    words: ['AD', 'Sponsored', 'Paid partnership'],
    captions: ['So tired today? This tea helps.', 'this tea really helps me'],
  },
  de: {
    words: ['Werbung', 'Anzeige', 'Bezahlte Kooperation'],
    captions: ['Auch so müde heute? Der Tee hilft.', 'der tee hilft mir wirklich'],
  },
  fr: {
    words: ['Publicité', 'Collaboration commerciale'],
    captions: ['Vous aussi fatigués ? Ce thé aide.', 'ce thé m’aide vraiment'],
  },
  es: {
    words: ['Publicidad', 'Colaboración pagada'],
    captions: ['¿También con sueño hoy? Este té ayuda.', 'este té me ayuda de verdad'],
  },
  it: {
    words: ['Pubblicità', 'Contenuto sponsorizzato'],
    captions: ['Anche voi stanchi? Questo tè aiuta.', 'questo tè mi aiuta davvero'],
  },
  pt: {
    words: ['Publi', 'Parceria paga'],
    captions: ['Também com sono hoje? Esse chá ajuda.', 'esse chá me ajuda de verdade'],
  },
  pl: {
    words: ['Reklama', 'Współpraca reklamowa'],
    captions: ['Też dziś śpiący? Ta herbata pomaga.', 'ta herbata naprawdę mi pomaga'],
  },
  sv: {
    words: ['Reklam', 'Betalt samarbete'],
    captions: ['Också så trötta i dag? Det här teet hjälper.', 'det här teet hjälper mig'],
  },
  da: {
    words: ['Reklame', 'Annonce', 'Betalt samarbejde'],
    captions: ['Er I også trætte i dag? Den te hjælper.', 'den te hjælper mig virkelig'],
  },
  no: {
    words: ['Reklame', 'Betalt samarbeid'],
    captions: ['Er dere også trøtte i dag? Denne teen hjelper.', 'denne teen hjelper meg'],
  },
  fi: {
    words: ['Mainos', 'Kaupallinen yhteistyö'],
    captions: ['Väsyttääkö sinuakin? Tämä tee auttaa.', 'tämä tee auttaa minua'],
  },
  tr: {
    words: ['Reklam', 'İş birliği'],
    captions: ['Siz de yorgun musunuz? Bu çay iyi geliyor.', 'bu çay bana iyi geliyor'],
  },
  id: {
    words: ['Iklan', 'Kerja sama berbayar'],
    captions: ['Kalian juga capek? Teh ini membantu.', 'teh ini membantu aku'],
  },
  ja: {
    words: ['PR', '広告'],
    captions: ['今日も眠くないですか?このお茶いいですよ。', 'このお茶ほんとに助かる'],
  },
  ko: {
    words: ['광고', '협찬'],
    captions: ['오늘도 피곤하신가요? 이 차 좋아요.', '이 차 진짜 도움돼요'],
  },
  ar: {
    words: ['إعلان'],
    captions: ['هل أنتم متعبون؟ هذا الشاي يساعد.', 'هذا الشاي يساعدني فعلا'],
  },
  zh: { words: ['广告'], captions: ['你们今天也困吗?这款茶很有用。', '这款茶真的有用'] },
};

const FORMS: ((label: string, caption: string) => string)[] = [
  (label, caption) => `${label} | ${caption}`,
  (label, caption) => `[${label}] ${caption}`,
  (label, caption) => `(${label}) ${caption}`,
  (label, caption) => `*${label}* ${caption}`,
  (label, caption) => `${label} - ${caption}`,
  (label, caption) => `${label} – ${caption}`,
  (label, caption) => `${label} • ${caption}`,
  (label, caption) => `${label} // ${caption}`,
  (label, caption) => `✨${label}✨ ${caption}`,
  (label, caption) => `${label}\n\n${caption}`,
  (label, caption) => `${caption}\n\n${label}`,
  (label, caption) => `${caption} (${label})`,
  (label, caption) => `${caption} [${label}]`,
];

describe.each(Object.entries(LABELS))('labels in %s', (lang, { words, captions }) => {
  it.each(words)('%s', (label) => {
    const missed = FORMS.flatMap((form) => captions.map((caption) => form(label, caption))).filter(
      (text) => verdictOf(text, { lang }).class !== 'sponsored',
    );
    expect(missed).toEqual([]);
  });

  it('is in no caption by itself', () => {
    for (const text of captions) expect(verdictOf(text, { lang }).class).toBe('organic');
  });

  it.each(words)('%s before an address to write to', (label) => {
    for (const text of [`${label}: hello@glowlab.example`, `${label} 📩 hello@glowlab.example`])
      expect(verdictOf(`${captions[0]}\n${text}`, { lang }).class).toBe('organic');
  });
});
