import { useRef, useState } from 'preact/hooks';
import { type Imported, importContents, openFile } from '../ledger/transfer/import.ts';
import { type FileContents, ImportRefused, MAX_BYTES } from '../ledger/transfer/read.ts';
import { number, plural, t } from '../ui/i18n.ts';
import { tellOfChanges } from './share.ts';

/**
 * Imports a file as soon as it is chosen, and says what came of it. One that cannot be read in full is
 * first summed up, and nothing of it is taken before the user agrees.
 */
export function ImportChoice() {
  const [said, say] = useState<readonly string[]>([]);
  const [partly, setPartly] = useState<FileContents | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const run = async (work: () => Promise<readonly string[]>) => {
    setPartly(null);
    say([t('importWorking')]);
    try {
      say(await work());
    } catch (error) {
      say([refusedText(error)]);
    }
  };
  const take = async (contents: FileContents) => {
    const imported = await importContents(contents);
    tellOfChanges();
    return importedText(imported);
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    input.disabled = true;
    await run(async () => {
      const contents = await openFile(file, Date.now());
      if (leftOutText(contents.leftOut).length === 0) return take(contents);
      setPartly(contents);
      return summaryText(contents);
    });
    input.disabled = false;
    // So that the same file, mended, can be chosen again.
    input.value = '';
    input.focus();
  };
  const answer = (work: () => Promise<readonly string[]>) => {
    chooser.current?.focus();
    void run(work);
  };
  return (
    <>
      <h2>{t('importTitle')}</h2>
      <p id="import-why">{t('importWhy')}</p>
      <label class="file">
        <span class="visually-hidden">{t('importLabel')}</span>
        <input
          type="file"
          ref={chooser}
          accept=".json,application/json"
          data-testid="import-file"
          aria-describedby="import-why"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <div class="outcome" role="status" data-testid="import-outcome">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {partly !== null && (
        <p class="ask-choice">
          <button
            type="button"
            class="button"
            data-testid="import-partly"
            onClick={() => answer(() => take(partly))}
          >
            {t('importPartly')}
          </button>
          <button
            type="button"
            class="button"
            data-testid="import-nothing"
            onClick={() => answer(async () => [t('importNothing')])}
          >
            {t('cancel')}
          </button>
        </p>
      )}
    </>
  );
}

function summaryText({ posts, listed, leftOut }: FileContents): string[] {
  return [
    t('importSummary', plural('postsCount', posts.length), plural('accountsCount', listed)),
    ...leftOutText(leftOut),
  ];
}

function importedText({ posts, accounts, added, leftOut }: Imported): string[] {
  const taken = t('importDone', plural('postsCount', posts), plural('accountsCount', accounts));
  const fresh = added > 0 ? t('importNew', plural('postsCount', added)) : t('importNoneNew');
  return [posts === 0 ? taken : `${taken} ${fresh}`, ...leftOutText(leftOut)];
}

function leftOutText({ malformed, date, network }: FileContents['leftOut']): string[] {
  return [
    ...(malformed > 0 ? [plural('leftOutMalformed', malformed)] : []),
    ...(date > 0 ? [plural('leftOutDate', date)] : []),
    ...(network > 0 ? [plural('leftOutNetwork', network)] : []),
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
