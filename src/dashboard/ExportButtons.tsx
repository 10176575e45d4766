import { useState } from 'preact/hooks';
import { csvOf } from '../ledger/transfer/csv.ts';
import { exportLedger } from '../ledger/transfer/write.ts';
import { t } from '../ui/i18n.ts';
import { save } from './save.ts';

/** Saves all that the ledger holds, as a file to import again or as tables. */
export function ExportButtons() {
  const [failed, setFailed] = useState(false);
  const attempt = (work: () => Promise<void>) => () =>
    void work().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const saveTable = (table: 'posts' | 'accounts') =>
    attempt(async () => {
      const csv = csvOf(await exportLedger(Date.now()));
      save(`adrift-${table}`, 'csv', csv[table]);
    });
  const saveAll = attempt(async () => {
    save('adrift', 'json', JSON.stringify(await exportLedger(Date.now())));
  });
  return (
    <>
      <h2>{t('exportTitle')}</h2>
      <p>{t('exportWhy')}</p>
      <p class="buttons">
        <button
          type="button"
          class="button button-main"
          data-testid="export-json"
          onClick={saveAll}
        >
          {t('exportJson')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="export-csv"
          aria-describedby="tables"
          onClick={saveTable('posts')}
        >
          {t('exportPosts')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="export-csv-accounts"
          aria-describedby="tables"
          onClick={saveTable('accounts')}
        >
          {t('exportAccounts')}
        </button>
      </p>
      <p class="hint" id="tables">
        {t('exportTables')}
      </p>
      {failed && <p role="alert">{t('exportFailed')}</p>}
    </>
  );
}
