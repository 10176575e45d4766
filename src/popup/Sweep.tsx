import './sweep.css';
import type { SweepState } from '../model/messages.ts';
import { longMonthName, type MessageKey, number, plural, t } from '../ui/i18n.ts';
import type { Command } from './tab.ts';

const HEADS: Record<Exclude<SweepState['stage'], 'ready'>, MessageKey> = {
  reading: 'sweepReading',
  paused: 'sweepPaused',
  limit: 'sweepLimit',
  age: 'sweepAge',
  time: 'sweepTime',
  end: 'sweepEnd',
  stopped: 'sweepStopped',
};

interface Props {
  state: SweepState;
  command: Command;
}

/** Has the open profile scrolled and read, says how far that is, and what came of it. */
export function Sweep({ state, command }: Props) {
  const { stage } = state;
  const running = stage === 'reading' || stage === 'paused';
  return (
    <section class="sweep" data-testid="sweep" data-stage={stage} aria-label={t('sweepStart')}>
      <div class="sweep-words">
        <p class="sweep-head" role="status">
          {stage !== 'ready' && t(HEADS[stage])}
        </p>
        {stage === 'ready' ? (
          <p class="sweep-hint">{t('sweepHint', number(state.limit))}</p>
        ) : (
          <Outcome state={state} running={running} />
        )}
      </div>
      <Button {...{ stage, running, command }} />
      {running && <Bar state={state} />}
      {running && <p class="sweep-hint sweep-wide">{t('sweepHow')}</p>}
    </section>
  );
}

/** How many posts so far, or in all; and those of which nothing can be said. */
function Outcome({ state, running }: { state: SweepState; running: boolean }) {
  const { read, unread, reached } = state;
  const found = read + unread;
  return (
    <>
      <p class="sweep-count" data-testid="sweep-count">
        {reached === null
          ? plural('sweepRead', read)
          : plural('sweepReadBack', read, longMonthName(reached))}
      </p>
      {unread > 0 && (
        <p class="sweep-hint" data-testid="sweep-unread">
          {running || read > 0
            ? plural('sweepUnread', unread, number(found))
            : plural('sweepAllUnread', unread)}
        </p>
      )}
    </>
  );
}

function Bar({ state: { read, unread, limit } }: { state: SweepState }) {
  return (
    <progress
      class="sweep-bar sweep-wide"
      max={limit}
      value={Math.min(read + unread, limit)}
      aria-label={t('sweepReading')}
    />
  );
}

interface ButtonProps {
  stage: SweepState['stage'];
  running: boolean;
  command: Command;
}

/** One button throughout, so that the focus stays where it is. */
function Button({ stage, running, command }: ButtonProps) {
  const text = running ? t('sweepStop') : t(stage === 'ready' ? 'sweepStart' : 'sweepAgain');
  return (
    <button
      type="button"
      class="button button-main"
      onClick={() => void command(running ? 'sweepStop' : 'sweepStart')}
    >
      {text}
    </button>
  );
}
