import type { Lexicon } from './index.ts';

export const it: Lexicon = {
  entries: [],
  deny: '',
  turn: 'ma pero',
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
