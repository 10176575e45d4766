import browser from 'webextension-polyfill';
import { NETWORK_NAMES } from '../model/network.ts';
import { setNetworkOff } from '../settings.ts';
import { plural, t } from '../ui/i18n.ts';
import { isolated } from '../ui/names.ts';
import { dashboardUrl } from './pages.ts';
import { allow, disallow } from './site.ts';
import type { TabAnswer } from './tab.ts';

/** One line about the open tab. */
export interface Line {
  /** One for each thing that can be said. */
  kind: string;
  text: string;
  /** None, one, or two: what to do about it, or the address to go to. */
  actions: { label: string; act: string | (() => Promise<unknown>) }[];
}

/** The line for what a tab said; null where there is nothing special about it. */
export function lineOf(answer: TabAnswer): Line | null {
  const { kind } = answer;
  switch (kind) {
    case 'asking':
      return null;
    case 'reading':
      return readingLine(answer);
    case 'silent':
      return { kind, text: t('tabSilent'), actions: [reload(answer.tab)] };
    case 'older':
      return { kind, text: t('tabOlder'), actions: [reload(answer.tab)] };
    case 'withheld':
      return { kind, text: t('tabWithheld'), actions: [permit('tabAllow', answer.host)] };
    case 'offer':
      return { kind, text: t('siteOffer'), actions: [permit('siteUse', answer.host)] };
    case 'allowed':
      return {
        kind,
        text: t('siteReload', isolated(answer.host)),
        actions: [reload(answer.tab), stop(answer.host)],
      };
    case 'private':
      return { kind, text: t('tabPrivate'), actions: [] };
    case 'nothing': {
      const sites = { label: t('tabWhichSites'), act: dashboardUrl('settings') };
      return { kind, text: t('tabNothing'), actions: [sites] };
    }
  }
}

function readingLine({ state, site }: Extract<TabAnswer, { kind: 'reading' }>): Line | null {
  const name = NETWORK_NAMES[state.network];
  if (state.health === 'off') {
    const on = { label: t('tabSwitchOn'), act: () => setNetworkOff(state.network, false) };
    return { kind: 'off', text: t('tabOff', name), actions: [on] };
  }
  // Said by `Changed`, which has more to say.
  if (state.health === 'changed') return null;
  if (state.adFree !== null) {
    return { kind: 'ad-free', text: plural('tabAdFree', state.adFree, name), actions: [] };
  }
  if (site === null) return null;
  return { kind: 'running', text: t('siteRunning', isolated(site)), actions: [stop(site)] };
}

function reload(tab: number): Line['actions'][number] {
  return { label: t('tabReload'), act: () => browser.tabs.reload(tab) };
}

function permit(label: 'tabAllow' | 'siteUse', host: string): Line['actions'][number] {
  return { label: t(label), act: () => allow(host) };
}

function stop(host: string): Line['actions'][number] {
  return { label: t('siteStop'), act: () => disallow(host) };
}
