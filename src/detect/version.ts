/**
 * Which judge this is. Raised by one with a release whose judge drops words, links or labels that
 * proved something before, or calls the same post otherwise: the ledger then looks again at what it
 * keeps (see `judgeAgain`), and a reading by a newer judge replaces an equally rich one by an older.
 */
export const JUDGE_VERSION = 3;
