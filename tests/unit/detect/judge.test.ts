import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge.ts';
import { EXTENTS, type Label } from '../../../src/model/post.ts';
import { type Kind, VerdictSchema } from '../../../src/model/verdict.ts';
import { post, verdictOf } from './post.ts';

const label: Label = { kind: 'paid-partnership', text: 'Paid partnership with Oak', brand: 'Oak' };

describe('sponsored', () => {
  it.each<[string, Kind]>([
    ['Ad', 'author-disclosure'],
    ['AD ✨ the coat of the season', 'author-disclosure'],
    ['reclame ✨ mijn avondroutine met de nieuwe crème', 'author-disclosure'],
    ['Reclame! Zo, dat is eruit. Deze pan van @gietijzer is fijn', 'author-disclosure'],
    ['WERBUNG Endlich Ordnung mit @kistenhaus', 'author-disclosure'],
    ['Die Kids lieben es und ich hab Ruhe. -Anzeige-', 'author-disclosure'],
    ['Pyjamasen är från @larkby, annons 🤍', 'author-disclosure'],
    ['Takk til @larkby for jakka (gave/reklame)', 'author-disclosure'],
    // One typing error in a long word.
    ['Werbubg 💛 Osterdeko', 'author-disclosure'],
    ['*paid partnerhsip* my skin after four weeks', 'author-disclosure'],
    ['Code NORA10 at @larkby', 'discount-code'],
    ['NORA10 is mijn persoonlijke kortingscode bij @larkby', 'discount-code'],
    ['Leg day. #teamlarkby #ambassadricelarkby', 'ambassador'],
    ['Such a fun day ｜ ＡＤ', 'author-disclosure'],
    ['ᴀᴅ | hello', 'author-disclosure'],
    ['tea time #a\u200Bd', 'author-disclosure'],
    ['#fashion#ad', 'author-disclosure'],
    ['AD/gifted: candles', 'author-disclosure'],
    ['Nieuwe video online! ad', 'author-disclosure'],
    ['Reclame voor @bakkerij', 'author-disclosure'],
    ['Dit is een betaalde samenwerking met Lampenhuis', 'author-disclosure'],
    ['#paid_partnership', 'author-disclosure'],
    ['Sponsored by @oakandelm', 'author-disclosure'],
    ['In collaboration with @oakandelm', 'author-disclosure'],
    ['Huge thanks to Boxmail for sponsoring this video', 'author-disclosure'],
    ['This video contains paid promotion', 'author-disclosure'],
    ['I was paid by @oakandelm to say this', 'author-disclosure'],
    ['#oakandelmbrandpartnr', 'author-disclosure'],
    ['#glowlabpartner', 'author-disclosure'],
    ['#glowlab_ad with @glowlab.nl', 'author-disclosure'],
    ['#NikeAmbassador', 'ambassador'],
    ['As a @fitgear ambassador I get to test', 'ambassador'],
    ['Werbung | Heute zeige ich euch mein Bad', 'author-disclosure'],
    ['Collaboration commerciale avec @maisonlune', 'author-disclosure'],
    ['Shirt: gekregen van @shirtshop', 'gifted'],
    ['Kaarsen *gekregen', 'gifted'],
    ['In exchange for my honest review I got this book', 'gifted'],
    ['@skinlab sent me this cream to try', 'gifted'],
    ['Fijn verblijf bij @zeehotel #uitgenodigd', 'gifted'],
    ['(affiliate link) https://shop.example/x', 'affiliate'],
    ['Links with a star are affiliate links', 'affiliate'],
    ['Lamp: www.amazon.nl/dp/B0?tag=hiker-21', 'affiliate'],
    ['Deze vaas heb ik gekregen van @kleihuis en hij is prachtig', 'gifted'],
    ['De oorbellen zijn me toegestuurd door @zilverhoek', 'gifted'],
    ['Ons verblijf werd vergoed door @hoteldezon', 'gifted'],
    ['Kortingscode: LISA', 'discount-code'],
    ['10% off with "LISA10"', 'discount-code'],
    ['my discount code (LISA10) works till Friday', 'discount-code'],
    ['met SANNE15 krijg je 15% korting', 'discount-code'],
    ['BO10 for 10% off at checkout', 'discount-code'],
    ['Code de réduction JULIE chez @maisonlune', 'discount-code'],
    ['𝐀𝐝 New shoes, same old knees', 'author-disclosure'],
    ['Such a weekend ♡ ad', 'author-disclosure'],
    ['From the #beach, #ad', 'author-disclosure'],
    ['✨reclame✨ Weekendtas ingepakt', 'author-disclosure'],
    ['Ad (gifted) New shoes', 'author-disclosure'],
    ['Ad. New shoes from @bramblefoot', 'author-disclosure'],
    ['ADV | nieuwe bril', 'author-disclosure'],
    ['Bevat reclame. Vandaag waren we in het bos', 'author-disclosure'],
    ['Reclame i.s.m. @kaasboer', 'author-disclosure'],
    ['Advertentie voor Kaasboer: proef maar', 'author-disclosure'],
    ['Wish me luck with the new oven #ad', 'author-disclosure'],
    ['Dit moet je proeven #ad', 'author-disclosure'],
    ['A big thank you to Nordkit for sponsoring.', 'author-disclosure'],
    ["Today's episode is brought to you by Nordkit", 'author-disclosure'],
    ['#loopwerkpartner met @loopwerk', 'author-disclosure'],
    ['#glowlab_ad', 'author-disclosure'],
    ['Gesponserter Beitrag: das neue Bad', 'author-disclosure'],
    ['Werbung, da PR-Sample - neue Farben', 'author-disclosure'],
    ['Ma routine avec @cafelune #pub', 'author-disclosure'],
    ['Merci à Café Lune de sponsoriser cette vidéo', 'author-disclosure'],
    ['We werden door @duinhotel uitgenodigd', 'gifted'],
    ['Van @loopwerk kreeg ik deze rugzak', 'gifted'],
    ['I was gifted these boots by @bramblefoot', 'gifted'],
    ['Boots kindly sent by @bramblefoot', 'gifted'],
    ["I'm a brand ambassador for Trailkit and this is my kit", 'ambassador'],
    ['FTC: some links are affiliate', 'affiliate'],
    ['As an Amazon Influencer I earn from qualifying purchases', 'affiliate'],
    ['Als Amazon-Partner verdiene ich an Käufen', 'affiliate'],
    ['I may earn a commission', 'affiliate'],
    ['Use my code SPRING20 for 20% off', 'discount-code'],
  ])('%j by %s', (text, kind) => {
    const verdict = verdictOf(text);
    expect(verdict.class).toBe('sponsored');
    expect(verdict.kinds).toContain(kind);
    expect(verdict.kinds).not.toContain('ambiguous');
  });

  it('by what the network says, whatever the author says', () => {
    const verdict = verdictOf('Not sponsored, honest.', { labels: [label] });
    expect(verdict).toMatchObject({ class: 'sponsored', disclosure: 'clear', brands: ['Oak'] });
    expect(verdict.kinds).toEqual(['paid-partnership', 'negation']);
  });

  it('by a link beside the text, which stays sponsored under a denial', () => {
    const links = ['https://www.amazon.nl/dp/B0?tag=hiker-21'];
    const verdict = verdictOf('#notsponsored nice lamp', { links });
    expect(verdict).toMatchObject({
      class: 'sponsored',
      disclosure: 'none',
      brands: ['amazon.nl'],
    });
    expect(verdict.signals.map(({ where }) => where)).toContain('link');
  });
});

it("takes several of Amazon's short links for an associate's list", () => {
  const links = ['https://amzn.to/3abc', 'https://amzn.to/3abd'];
  expect(verdictOf('My desk', { links }).class).toBe('sponsored');
  expect(verdictOf('My desk', { links: links.slice(1) }).class).toBe('likely');
});

describe('likely', () => {
  it.each([
    'Fijne dag met @merk #partner',
    '#collab',
    'Collaborating with @oakandelm',
    'Thank you @oakandelm for sending me these',
    'Shop now via the link in bio',
    'Giveaway! Win a bag from @bagco. Tag a friend.',
    'Use code SPRING20 for 20% off',
    'nieuwe kaarsen #pr @kaarsenshop',
    'Many thanks to @oakandelm for the chairs!',
    'Lamp: https://amzn.to/3abc',
    'Thanks for sending me this @oakandelm',
    'Proud partner of @oakandelm',
    'Middag bij @merkwinkel, bedankt voor de tafel vol',
  ])('%j', (text) => {
    expect(verdictOf(text).class).toBe('likely');
  });
});

it('calls nothing organic whose end was not kept', () => {
  expect(verdictOf('woord '.repeat(200_000).slice(0, 1_000_000)).class).toBe('unread');
});

describe('organic', () => {
  it.each([
    'Reclame! Overal reclame!',
    'Reclame 🙄 alweer',
    'Code NORA10 opens the gate of the school',
    'Wer bewirbt, hat Bewerbungen',
    // Talk about advertising.
    'Reclame: leuk of irritant?',
    'zet #reclame of #ad erbij, dat is verplicht',
    'The "#ad" label is small',
    'De toezichthouder kijkt of ze #ad vermelden',
    'The FTC says #ad must be easy to see',
    'Let op #ad, #spon en #gifted',
    'Wanneer moet je #reclame gebruiken?',
    'How do affiliate links work? A guide',
    'Gesponsorde berichten zijn overal',
    'affiliate marketing is a subject of its own',
    '#branding #advertisement #marketing new logo for a client',
    // Other meanings.
    '#nomad #salad #road #ipad #dad #squad',
    '#danspartner #levenspartner #workoutpartner #gympartner',
    '#partner #love #couple',
    '#visualambassadors #memepartners',
    '#ukrainepeaceambassador',
    'Atopic dermatitis (AD) is common',
    'Feyenoord wil een spits van Sparta, maar het wordt lastig (AD)',
    'AD 79: the volcano. Ad hoc. Ad-free.',
    'Opa Ad, gefeliciteerd!',
    'Ad: "Doe maar gewoon."',
    'Ad. Zo heet mijn opa.',
    'ADV: vrij op vrijdag',
    '#pub with @anna and the gang',
    '#paid off my loan @bank',
    '#googlepartner #tv_ad',
    'Wat een lief kaartje 💌 gekregen',
    'Gekregen 🎁 van mijn zus',
    'Gifted @anna a scarf for her birthday',
    'Reclame 🙄 altijd maar weer',
    'Tip gekregen van @anna: eerst de uien',
    'We kregen van @gemeente geen antwoord',
    'The school was gifted a piano by @foundation',
    'Thanks to Rabobank for sponsoring our team',
    "Today's sponsor: my mum's leftovers",
    'I became an ambassador for @unicef',
    'The European Commission earned praise',
    '#gifted children need space #education',
    'New #pr at the @gym: 100 kg #deadlift',
    'invited by a friend to dinner',
    'Thanks @lotte for the lovely evening',
    'Dank @anna voor alle lieve berichtjes',
    'gifted by @lisa for my birthday',
    'gekregen van @anna voor mijn verjaardag',
    'he was invited by @museum to speak',
    'Sponsored by my mum and too much coffee #sponsoredbymum',
    'our club is sponsored by @bank',
    '@anna sent me this meme',
    // Other codes.
    'Code ROOD in het hele land',
    'Mijn eerste regel code in JAVA8',
    'CARROTS2 for 2% fat milk',
    'QR-code: SCAN10 voor het menu',
    'Gate code: GATE22',
    'Join with code ABCD12 in the lobby',
    'wachtwoord: code BLAUW12 voor de wifi',
    'Postcode 1234AB, country code US, error code E404',
    // One's own.
    'My new collection drops Friday, shop now!',
    'Nu in onze webshop met code ZOMER15, bestel snel',
  ])('%j', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });

  it('is what a shop says of itself', () => {
    const text = '20% off this week @tester. Gifted by @tester, ambassador for @tester';
    expect(verdictOf(text).class).toBe('organic');
  });

  it('notes the own brand', () => {
    expect(verdictOf('My new book is out, order now!').kinds).toEqual(['own-brand']);
  });
});

describe('a denial', () => {
  it.each([
    'This is not an ad',
    'Wish this were an #ad',
    'Was dit maar gesponsord door @koffiekelder',
    'None of these links are affiliate links',
    "This isn't sponsored by @oakandelm",
    'this is NOT #ad',
    'Dit is geen #ad',
    '#ad? #notanad',
    'geen spon, gewoon lekker',
    'Unbezahlte Werbung: mein Café @cafelux #werbung',
    'Werbung | unbezahlt - schöner Tag',
    'Werbung, da Markennennung. Am See mit @seehaus',
    '#werbung #selbstgekauft',
    'Niet gekregen van @trui, zelf gekocht',
    "I won't earn a commission on this",
    'I am not an ambassador for @oakandelm',
    'Zelf gekocht, thanks @merk #collab',
    'Non sponsorisé, acheté avec mon argent',
  ])('cancels what it denies: %j', (text) => {
    const verdict = verdictOf(text);
    expect(verdict.class).toBe('organic');
    expect(verdict.kinds).toEqual(['negation']);
  });

  it.each([
    'Not sponsored, but the shoes were gifted by @pinefoot',
    'Broek zelf gekocht. De trui is gekregen van @trui',
    'Trui gekregen van @trui, broek zelf gekocht',
    '#gifted #notsponsored',
    'Last week was not an ad. This week: #sponsored by @oakandelm',
    'Niet gesponsord. Met code LISA10 krijg je 10% korting',
  ])('cancels nothing else: %j', (text) => {
    expect(verdictOf(text).class).toBe('sponsored');
  });
});

describe('disclosure', () => {
  const far = 'a cup '.repeat(30);
  it.each([
    ['#ad at once', 'clear'],
    [`${far}#ad`, 'weak'],
    ['one\ntwo\nthree\n#ad', 'weak'],
    ['day out #spon', 'weak'],
    ['#one #ad #two #three #four', 'weak'],
    ['#ad #one #two #three #four', 'clear'],
    ['Use my code NORA10 for 10% off', 'none'],
    ['nice day', 'none'],
    ['Gekregen van @trui', 'clear'],
    ['#gifted', 'weak'],
  ])('%j is %s', (text, expected) => {
    expect(verdictOf(text).disclosure).toBe(expected);
  });
});

describe('brands', () => {
  it.each([
    ['Great day with @Oak.Elm #ad', ['Oak.Elm']],
    ['gekregen van @trui en @broek', ['trui', 'broek']],
    ['#CelsiusBrandPartner', ['celsius']],
    ['Use my code NORA10 for 10% off at @pinefoot', ['pinefoot']],
    ['Paid partnership with Oak & Elm Studio', ['Oak']],
    ['#ad photo by @camera, coat by me', []],
  ])('%j names %j', (text, brands) => {
    expect(verdictOf(text).brands.slice(0, 2)).toEqual(brands);
  });
});

describe('what was not shown', () => {
  it('is unread', () => {
    expect(verdictOf('#ad', { extent: 'shell' }).class).toBe('unread');
    expect(verdictOf('Nice day', { extent: 'part' }).class).toBe('unread');
    expect(verdictOf('#collab', { extent: 'part' }).class).toBe('unread');
  });

  it('does not hide proof, nor does an author that is not named', () => {
    expect(verdictOf('#ad', { author: null }).class).toBe('sponsored');
    expect(verdictOf('#ad and then', { extent: 'part' }).class).toBe('sponsored');
    expect(judge(post('', { text: null, extent: 'part', labels: [label] })).class).toBe(
      'sponsored',
    );
  });

  it('is no reason to doubt a post without a caption', () => {
    expect(judge(post('', { text: null })).class).toBe('organic');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '#ad ',
    'not ',
    'geen ',
    'gekregen van ',
    '@a ',
    'code NORA10 ',
    '10% off ',
    '𝗔𝗗 | ',
    '\uD800',
    '😀',
    '\n',
    '(',
    'https://www.amazon.nl/x?tag=a-21 ',
    '#oakpartner ',
    'sponsored by Oak ',
    '\u200B',
    'é',
    "don't ",
    'affiliate links ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );

  it('gets a valid verdict whose evidence stands where it says', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...EXTENTS), (written, extent) => {
        const verdict = verdictOf(written, { extent });
        expect(v.is(VerdictSchema, verdict)).toBe(true);
        for (const { evidence, where, start, end } of verdict.signals) {
          if (where === 'text') expect(evidence).toBe(written.slice(start ?? -1, end ?? -1));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Done 🎉 ', '🎉 ', 'Done 🎉🎉\t \u200b', '#ad 🎉 '])(
    'is judged that ends in blanks: %j',
    (written) => {
      expect(v.is(VerdictSchema, verdictOf(written))).toBe(true);
    },
  );

  it('gets the same verdict twice, and proof by a label whatever it says', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(verdictOf(written)).toEqual(verdictOf(written));
        expect(verdictOf(written, { labels: [label] }).class).toBe('sponsored');
      }),
    );
  });
});
