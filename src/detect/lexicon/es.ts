import type { Lexicon } from './index.ts';

export const es: Lexicon = {
  entries: [],
  deny: '',
  turn: 'pero',
  between: '',
  everyday: '',
  spokenOf: '',
  talk: '',
  code: '',
  otherCode: '',
  use: '',
  rebate: '',
  sale: '',
  partner: '',
  ambassador: '',
  advert: '',
  call: '',
  goods: '',
  praise: '',
};
