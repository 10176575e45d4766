import './accounts-table.css';
import { useMemo, useRef } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { keyed } from '../ui/order.ts';
import { useVirtual } from '../ui/use-virtual.ts';
import { AccountsTableRow } from './AccountsTableRow.tsx';
import { COLUMNS, type Column, sortedBy, type View } from './columns.ts';

/** A row's height in px before it is measured. */
const ROW_HEIGHT = 53;

const COLUMN_NAMES: Record<Column, MessageKey> = {
  account: 'columnAccount',
  network: 'columnNetwork',
  tier: 'columnTier',
  followers: 'columnFollowers',
  posts: 'columnPosts',
  share: 'columnShare',
  drift: 'columnDrift',
  seen: 'columnSeen',
};

interface Props {
  accounts: readonly AccountSummary[];
  view: View;
  onView(view: View): void;
}

/** Accounts as a table, however many; of very many only the rows near those in sight are drawn. */
export function AccountsTable({ accounts, view, onView }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useMemo(() => keyed(accounts), [accounts]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const {
    rows: drawn,
    after,
    measure,
    onKeyDown,
    onFocusIn,
  } = useVirtual({
    list: body,
    keys,
    height: ROW_HEIGHT,
  });
  return (
    <table class="table" aria-rowcount={keys.length + 1}>
      <caption class="visually-hidden">{t('pageAccounts')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <Header key={column} {...{ column, view, onView }} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} {...{ onKeyDown, onFocusIn }}>
        {drawn.flatMap(({ index, gap }) => {
          const row = rows[index];
          if (row === undefined) return [];
          const { key, account } = row;
          return [
            ...(gap > 0 ? [<Gap key={`${key} gap`} height={gap} />] : []),
            <AccountsTableRow key={key} {...{ account, index, measure }} />,
          ];
        })}
        {after > 0 && <Gap height={after} />}
      </tbody>
    </table>
  );
}

/** Space where rows are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without a control takes no focus.
    <tr class="table-gap" aria-hidden="true">
      <td colSpan={COLUMNS.length} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

interface HeaderProps {
  column: Column;
  view: View;
  onView(view: View): void;
}

function Header({ column, view, onView }: HeaderProps) {
  const order = view.ascending ? 'ascending' : 'descending';
  const sorted = column === view.column;
  return (
    <th scope="col" class={`table-${column}`} aria-sort={sorted ? order : 'none'}>
      <button type="button" class="table-sort" onClick={() => onView(sortedBy(view, column))}>
        {t(COLUMN_NAMES[column])}
        <svg class="table-arrow" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d={sorted && view.ascending ? 'M2 6.5 5 3.5l3 3' : 'M2 3.5l3 3 3-3'} />
        </svg>
      </button>
    </th>
  );
}
