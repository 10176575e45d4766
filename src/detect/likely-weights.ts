/** Written by tests/tools/fit-likely.ts; not by hand. */
export const THRESHOLD = 0.54;
export const BIAS = -1.99;
/** In the order of SIGNS. */
export const WEIGHTS: readonly number[] = [
  // account
  0.83,
  // manyAccounts
  -0.48,
  // tags
  0.17,
  // manyTags
  -0.45,
  // nothingNamed
  -0.54,
  // call
  0.42,
  // goods
  0.47,
  // praise
  0.51,
  // price
  1.05,
  // site
  0.89,
  // offer
  1.28,
  // worn
  0.58,
  // shopHandle
  0.88,
  // sameTag
  0.61,
  // longTag
  0.55,
];
