import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ledgerTotals } from '../ledger/queries.ts';
import { sendMessage } from '../messaging.ts';
import { plural, t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';
import { Confirm } from './Confirm.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { ImportChoice } from './ImportChoice.tsx';

/*
 * This page writes the ledger itself, but for erasing. The worker is the one writer of what is
 * *recorded*, since pages come and go in the middle of it and cannot repeat what they lost; here the
 * user waits for one deed, the file need not go through a message, and the worker may die meanwhile
 * without harm. It is as safe: every write of the ledger, here as there, is a transaction over the same
 * tables, and the database lets only one of those run at a time, so that neither ever sees half of what
 * the other does. Erasing also empties what the browser's sync carries; the worker alone writes that.
 */

/**
 * What Adrift holds, and what the user may do with it: take it away, add to it, delete it.
 * @param children choices about it, before the deed that cannot be undone
 */
export function YourData({ children }: { children?: ComponentChildren }) {
  const totals = useLive('totals', ledgerTotals);
  const [said, say] = useState('');
  const holds = totals.state === 'ready' ? totals.value : { posts: 0, accounts: 0 };
  const counts = [plural('postsCount', holds.posts), plural('accountsCount', holds.accounts)];
  const erase = () =>
    sendMessage('eraseAll').then(
      () => say(t('eraseDone')),
      () => say(t('eraseFailed')),
    );
  return (
    <section class="data" aria-label={t('yourData')}>
      <p class="data-holds">{totals.state === 'ready' && t('dataHolds', ...counts)}</p>
      <ExportButtons />
      <ImportChoice />
      {children}
      <h2>{t('eraseTitle')}</h2>
      <Confirm
        testid="erase-all"
        label={t('eraseAll')}
        title={t('eraseAsk')}
        loss={t('eraseLoss', ...counts)}
        action={t('eraseDo')}
        onConfirm={erase}
      />
      <p class="outcome" role="status" data-testid="erase-outcome">
        {said}
      </p>
    </section>
  );
}
