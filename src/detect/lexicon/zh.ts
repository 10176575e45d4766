import type { Lexicon } from './index.ts';

export const zh: Lexicon = {
  entries: [],
  deny: '',
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
