/** The longest text kept of one post, in UTF-16 units; what lies behind it is not judged. */
export const MAX_TEXT = 1_000_000;
