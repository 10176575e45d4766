import type { RulebookId, Verdict } from '../model/verdict.ts';
import { type JudgeInput, verdictOn } from './engine.ts';
import { learnAll } from './learn.ts';
import { LEXICONS } from './lexicon/all.ts';

/**
 * `verdictOn` with all lexicons at hand: for Node and the worker. They are learned with the first post.
 * A page gets them from the worker instead, see src/content/lexicons.ts.
 */
export function judge(post: JudgeInput, options: { rulebook?: RulebookId | null } = {}): Verdict {
  learnAll(LEXICONS);
  return verdictOn(post, options);
}
