import type { Lexicon } from './index.ts';

export const id: Lexicon = {
  entries: [],
  deny: '',
  turn: 'tapi tetapi',
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
