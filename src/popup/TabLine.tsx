import './tab-line.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import type { TabAnswer } from './tab.ts';
import { lineOf } from './tab-line.ts';

/** What is special about the open tab in one line, with what the user can do about it. */
export function TabLine({ answer }: { answer: TabAnswer }) {
  const line = lineOf(answer);
  const [failed, setFailed] = useState(false);
  useEffect(() => setFailed(false), [line?.kind]);
  // The place is always there: what is put into it later is read out.
  return (
    <div class="tab-line-place" role="status">
      {line !== null && (
        <section class="tab-line" data-testid="tab-line" data-kind={line.kind}>
          <p>
            {line.text}
            {failed && ` ${t('tabActionFailed')}`}
          </p>
          {line.actions.map(({ label, act }) =>
            typeof act === 'string' ? (
              <a key={label} class="button" href={act} target="_blank" rel="noreferrer">
                {label}
              </a>
            ) : (
              <button
                key={label}
                type="button"
                class="button"
                // At once, within the click: only then may the browser ask the user something.
                onClick={() => void act().catch(() => setFailed(true))}
              >
                {label}
              </button>
            ),
          )}
        </section>
      )}
    </div>
  );
}
