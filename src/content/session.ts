import browser from 'webextension-polyfill';
import { joinChannel } from '../channel.ts';
import { onMessage, sendMessage } from '../messaging.ts';
import type { TabState } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import type { Network, PageContext } from '../networks/network.ts';
import { Badges } from './badges.ts';
import { Counter } from './counter.ts';
import { parseFacts } from './facts.ts';
import { DataIndex, joinKeys } from './join.ts';
import { Outbox } from './outbox.ts';
import { pageContext, type Reading, readInlineData, readUnit } from './read.ts';
import { toSighting } from './sighting.ts';
import { Units } from './units.ts';
import { watch } from './watch.ts';

/*
 * One page, from the first byte until it is left:
 *
 *   watch --unit--> readUnit (+ page data) --> judge --+--> badge
 *                        ^                             +--> outbox --> worker
 *   page data -----------+ (units it tells about are read again)
 *
 * Stops quietly for good when the extension is updated or removed under it.
 */
export function startSession(network: Network): void {
  const stop = new AbortController();
  const { signal } = stop;
  const index = new DataIndex();
  const units = new Units();
  const counter = new Counter();
  const outbox = new Outbox(deliver, () => counter.page());
  const badges = new Badges(document, outbox, (units) => watching.touch(units));
  const profile = new Profile(network, index, outbox);
  let context = pageContext(document, new URL(location.href));
  let href = location.href;

  async function deliver(delivery: Parameters<ConstructorParameters<typeof Outbox>[0]>[0]) {
    if (browser.runtime?.id === undefined) {
      stop.abort();
      throw new Error('orphaned');
    }
    return sendMessage('record', delivery);
  }

  function frame(): void {
    if (browser.runtime?.id === undefined) stop.abort();
    if (location.href !== href) {
      href = location.href;
      counter.clear();
      badges.pageChanged();
      watching.touch(document.querySelectorAll(network.page.unit));
    }
    context = pageContext(document, new URL(href));
    profile.read(context);
  }

  function unit(element: Element): void {
    const reading = quietly(() => readUnit(element, network, context, index));
    if (reading === null || reading.post.extent === 'shell') {
      units.forget(element);
      badges.remove(element);
      return;
    }
    const changed = units.remember(element, reading, joinKeys(reading.post));
    counter.count(reading, badges.correctionOf(reading));
    badges.show(element, reading, () => quietly(() => network.page.badgeSlot(element)));
    if (changed) report(reading);
  }

  function report(reading: Reading): void {
    const sighting = toSighting(reading, Date.now());
    if (sighting !== null) outbox.add(sighting);
    else outbox.countChanged();
  }

  const watched = {
    frame,
    unit,
    wholePage: () => location.href !== href || network.page.place(context.url) === 'profile',
    own: (node: Node) => badges.owns(node),
  };
  const watching = watch(document, network.page, watched, signal);

  joinChannel(
    window,
    (message) => {
      const known = index.add(parseFacts(message, network.id));
      watching.touch(units.shownAs(known));
    },
    signal,
  );
  whenParsed(signal, () => {
    const known = quietly(() => readInlineData(document, network, index)) ?? [];
    watching.touch(units.shownAs(known));
  });

  const leave = () => void outbox.flush();
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', leave, { signal });
  addEventListener('pageshow', (event) => event.persisted && outbox.countChanged(), { signal });
  const unlisten = onMessage(
    'tabState',
    (): TabState => ({
      network: network.id,
      page: counter.page(),
      account: profile.account ?? units.authorOfPage(context.url),
    }),
  );
  signal.addEventListener('abort', () => {
    outbox.stop();
    badges.clear();
    quietly(unlisten);
  });
}

/** The account whose profile is open, read again whenever the page changes. */
class Profile {
  account: AccountFacts | null = null;
  #sent = '';
  readonly #network: Network;
  readonly #index: DataIndex;
  readonly #outbox: Outbox;

  constructor(network: Network, index: DataIndex, outbox: Outbox) {
    this.#network = network;
    this.#index = index;
    this.#outbox = outbox;
  }

  read(context: PageContext): void {
    if (this.#network.page.place(context.url) !== 'profile') {
      this.account = null;
      return;
    }
    const shown = quietly(() => this.#network.page.account(document, context));
    this.account = shown === null ? null : this.#index.account(shown);
    const facts = JSON.stringify(this.account);
    if (this.account === null || facts === this.#sent) return;
    this.#sent = facts;
    this.#outbox.addAccount(this.account);
  }
}

/** Runs once the first answer of the site is parsed and the page is idle. */
function whenParsed(signal: AbortSignal, work: () => void): void {
  const idle = () => requestIdleCallback(() => !signal.aborted && work(), { timeout: 2000 });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', idle, { once: true, signal });
  } else idle();
}

/** Hostile or unknown markup is left unread; nothing of ours is thrown into the page. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
