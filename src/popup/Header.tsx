import type { ReadonlySignal } from '@preact/signals';
import { NETWORK_NAMES } from '../model/network.ts';
import { Boat } from '../ui/Boat.tsx';
import { number, plural, t } from '../ui/i18n.ts';
import type { TabAnswer } from './tab.ts';

/** The name, and what Adrift sees in the open tab. */
export function Header({ answer }: { answer: ReadonlySignal<TabAnswer> }) {
  return (
    <header class="top">
      <Boat size={24} />
      <h1>{t('extensionName')}</h1>
      <p class={`tab-state tab-${isPaused(answer.value) ? 'paused' : answer.value.kind}`}>
        {tabText(answer.value)}
      </p>
    </header>
  );
}

function tabText(answer: TabAnswer): string {
  if (answer.kind === 'asking') return t('tabAsking');
  if (answer.kind === 'absent') return t('tabAbsent');
  if (answer.kind === 'silent') return t('tabSilent');
  const { network, page } = answer.state;
  if (isPaused(answer)) return t('tabPaused', NETWORK_NAMES[network]);
  return plural('tabReading', page.read, NETWORK_NAMES[network], number(page.sponsored));
}

function isPaused(answer: TabAnswer): boolean {
  return answer.kind === 'reading' && answer.state.health === 'changed';
}
