import { useState } from 'preact/hooks';
import { type Imported, importFile } from '../ledger/transfer/import.ts';
import { ImportRefused, MAX_BYTES } from '../ledger/transfer/read.ts';
import { number, plural, t } from '../ui/i18n.ts';
import { tellOfChanges } from './share.ts';

/** Imports a file as soon as it is chosen, and says what came of it. */
export function ImportChoice() {
  const [said, say] = useState<readonly string[]>([]);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    say([t('importWorking')]);
    input.disabled = true;
    try {
      say(importedText(await importFile(file, Date.now())));
      tellOfChanges();
    } catch (error) {
      say([refusedText(error)]);
    }
    input.disabled = false;
    // So that the same file, mended, can be chosen again.
    input.value = '';
    input.focus();
  };
  return (
    <>
      <h2>{t('importTitle')}</h2>
      <p id="import-why">{t('importWhy')}</p>
      <label class="file">
        <span class="visually-hidden">{t('importLabel')}</span>
        <input
          type="file"
          accept=".json,application/json"
          data-testid="import-file"
          aria-describedby="import-why"
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <div class="outcome" role="status" data-testid="import-outcome">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

function importedText({ posts, accounts, added, leftOut }: Imported): string[] {
  const taken = t('importDone', plural('postsCount', posts), plural('accountsCount', accounts));
  const fresh = added > 0 ? t('importNew', plural('postsCount', added)) : t('importNoneNew');
  return [
    posts === 0 ? taken : `${taken} ${fresh}`,
    ...(leftOut.malformed > 0 ? [plural('leftOutMalformed', leftOut.malformed)] : []),
    ...(leftOut.date > 0 ? [plural('leftOutDate', leftOut.date)] : []),
    ...(leftOut.network > 0 ? [plural('leftOutNetwork', leftOut.network)] : []),
  ];
}

function refusedText(error: unknown): string {
  if (!(error instanceof ImportRefused)) return t('importFailed');
  switch (error.reason) {
    case 'too-large':
      return t('importTooLarge', number(MAX_BYTES / 1_000_000));
    case 'not-json':
      return t('importNotJson');
    case 'not-adrift':
      return t('importNotAdrift');
    case 'newer':
      return t('importNewer');
  }
}
