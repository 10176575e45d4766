import { Badge } from '../content/badge/badge.ts';
import type { Placing } from '../content/badge/placing.ts';
import { setShade, shadeOf } from '../content/shade.ts';
import { judge } from '../detect/judge.ts';
import type { Correction } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { DemoPost } from './posts.ts';

/**
 * Judges a post of the demo and marks it as the content script does, by the user's own settings.
 * Corrections hold on this page only: nothing here goes into the ledger.
 * @param unit the post's element
 * @param line where its badge belongs
 * @returns what takes the mark away again
 */
export function mark(
  { account, post }: DemoPost,
  unit: Element,
  line: Element,
  settings: Settings,
  placing: Placing,
): () => void {
  const verdict = judge(post, { rulebook: settings.rulebook });
  if (verdict.class !== 'sponsored' && verdict.class !== 'likely') return () => {};
  const slot = { parent: line, fit: 'inline' } as const;
  let correction: Correction | null = null;
  let unmarked = false;
  let unfolded = false;
  const view = () => ({ verdict, correction, text: post.text, author: post.author, unmarked });
  const draw = () => {
    const sponsored = (correction ?? verdict.class) === 'sponsored' && !unmarked && !unfolded;
    const shade = sponsored ? shadeOf(settings.marking, { post }, slot) : null;
    badge.show(view());
    setShade(unit, shade);
    badge.attach(slot, shade, false);
  };
  const actions = {
    account: async () => account,
    correct: (said: Correction | null) => {
      correction = said;
      draw();
    },
    neverMark: async (never: boolean) => {
      unmarked = never;
      draw();
    },
    unfold: () => {
      unfolded = true;
      draw();
    },
    closed: () => {},
  };
  const badge = new Badge(unit, view(), actions, placing);
  draw();
  return () => {
    badge.remove();
    setShade(unit, null);
  };
}
