/** An account with too few posts, accounts that are not followed, and brands that advertise. */
import { labelled, likely, organic, paid, type Written } from '../../shared/post.ts';

const EN = { lang: 'en' } as const;

export const stadsgeluiden: Written[] = [
  organic('Tram 11, bocht bij de haven, als een viool.', { media: 'video' }),
  organic('De klok van de Lutherse kerk loopt vier tellen voor.'),
  paid('author-disclosure', 'Opgenomen met de nieuwe recorder van Oorschelp #ad'),
  organic('Regen op een zinken dak, 23 seconden.'),
  organic('Marktkoopman zingt de prijs van de kiwi.', { media: 'video' }),
  organic('Stilte na vuurwerk is ook een geluid.'),
  organic('Reclameborden zoemen in b-klein. Let er maar eens op.'),
];

export const bramblefacts: Written[] = [
  organic('A blackberry is not a berry, a banana is, and language does not care.', EN),
  organic('Hedgehogs can swim. Slowly, and with dignity.', { ...EN, media: 'photo' }),
  paid(
    'affiliate',
    'Field guide I keep in my coat: https://www.amazon.com/dp/B0DEMOBOOK?tag=bramble-20 (affiliate)',
    EN,
  ),
];

export const meekijkmaarten: Written[] = [
  organic('De camera hing scheef en dat was de beste opname van het jaar.', { media: 'photo' }),
  labelled('Oorschelp', 'Windkap getest op de pier.', { media: 'video' }),
  likely('Top dat ik mocht komen kijken bij @lensloods #samenwerking'),
  // The code of the post it quotes is filled in where all posts stand together.
  organic('Kijk, zo hoort een aankondiging eruit te zien: kort en eerlijk.'),
];

export const replies: Written[] = [
  organic('Ha, mijn la ziet er precies zo uit.'),
  organic('Saving this for Thursday.', EN),
  organic('Is er ook een versie zonder suiker?'),
];

/** Each brand's advertisements; shown without time or address, as the network does. */
export const brandPosts: Record<string, string[]> = {
  hollowpod: ['Silence, now in four colours.', 'Hear the room. Or do not.'],
  kabelkraam: ['Elke kabel, morgen in huis.', 'Nooit meer te kort.'],
  lumivo: ['One lamp, every mood.', 'Dim with a wheel. No app.'],
  suikerspurt: ['Energy that fits a pocket.', 'Sneller op, langer door.'],
  veldmuisnl: ['Verzekerd in twee minuten, opzegbaar per dag.'],
};
