import type { Lexicon } from './index.ts';

export const pl: Lexicon = {
  entries: [],
  deny: '',
  turn: 'ale',
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
