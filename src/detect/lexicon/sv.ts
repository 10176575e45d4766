import type { Lexicon } from './index.ts';

export const sv: Lexicon = {
  entries: [],
  deny: '',
  turn: 'men',
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
