import { useMemo, useRef } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import { AccountRow, ROW_HINT } from './AccountRow.tsx';
import { t } from './i18n.ts';
import { keyed } from './order.ts';
import { useVirtual } from './use-virtual.ts';

/** A row's height in px before it is measured. */
const ROW_HEIGHT = 46;

interface Props {
  accounts: readonly AccountSummary[];
  onOpen(account: AccountSummary, opener: HTMLElement): void;
}

/** Accounts one below the other, however many; of very many only those near the ones in sight. */
export function AccountRows({ accounts, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => keyed(accounts), [accounts]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const virtual = useVirtual({ list, keys, height: ROW_HEIGHT });
  const { after, partial, measure, onKeyDown, onFocusIn } = virtual;
  return (
    <>
      <p id={ROW_HINT} hidden>
        {t('openDetails')}
      </p>
      <ul
        class={`rows ${partial ? 'rows-partial' : ''}`}
        ref={list}
        style={{ paddingBlockEnd: after > 0 ? `${after}px` : undefined }}
        {...{ onKeyDown, onFocusIn }}
      >
        {virtual.rows.map(({ index, gap }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { index, of: keys.length, gap, measure };
          return <AccountRow key={row.key} account={row.account} {...{ place, onOpen }} />;
        })}
      </ul>
    </>
  );
}
