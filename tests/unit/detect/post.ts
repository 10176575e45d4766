import type { JudgeInput } from '../../../src/detect/engine.ts';
import { judge } from '../../../src/detect/judge.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const author = {
  stableId: null,
  handle: 'tester',
  name: null,
  url: null,
  followers: null,
  followed: null,
};

/** A whole post of nothing but a text, and what a test changes of it. */
export function post(text: string, changes: Partial<JudgeInput> = {}): JudgeInput {
  return {
    network: null,
    author,
    text,
    lang: null,
    links: [],
    labels: [],
    extent: 'whole',
    ...changes,
  };
}

export function verdictOf(text: string, changes: Partial<JudgeInput> = {}): Verdict {
  return judge(post(text, changes));
}
