import type { Lexicon } from './index.ts';

export const tr: Lexicon = {
  entries: [],
  deny: '',
  turn: 'ama fakat',
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
