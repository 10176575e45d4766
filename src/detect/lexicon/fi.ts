import type { Lexicon } from './index.ts';

export const fi: Lexicon = {
  entries: [],
  deny: '',
  turn: 'mutta',
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
