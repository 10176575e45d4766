import { NETWORK_NAMES } from '../model/network.ts';
import { Boat } from '../ui/Boat.tsx';
import { number, plural, t } from '../ui/i18n.ts';
import type { TabAnswer } from './tab.ts';

/** The name, and what Adrift sees in the open tab. */
export function Header({ answer }: { answer: TabAnswer }) {
  const state = stateOf(answer);
  return (
    <header class="top">
      <Boat size={24} />
      <h1>{t('extensionName')}</h1>
      {state !== null && <p class={`tab-state tab-${state.kind}`}>{state.text}</p>}
    </header>
  );
}

interface State {
  kind: 'asking' | 'reading' | 'paused';
  text: string;
}

/** Null where `TabLine` says all there is to say. */
function stateOf(answer: TabAnswer): State | null {
  if (answer.kind === 'asking') return { kind: 'asking', text: t('tabAsking') };
  if (answer.kind !== 'reading') return null;
  const { network, page, health } = answer.state;
  const name = NETWORK_NAMES[network];
  if (health !== 'ok') return { kind: 'paused', text: t('tabPaused', name) };
  return { kind: 'reading', text: plural('tabReading', page.read, name, number(page.sponsored)) };
}
