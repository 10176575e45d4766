import type { Lexicon } from './index.ts';

export const pt: Lexicon = {
  entries: [],
  deny: '',
  turn: 'mas',
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
