import browser from 'webextension-polyfill';
import { joinChannel } from '../channel.ts';
import { sellsAds } from '../detect/labels.ts';
import { answerTab, sendMessage } from '../messaging.ts';
import type { PageCount, TabState } from '../model/messages.ts';
import type { Post } from '../model/post.ts';
import type { RulebookId } from '../model/verdict.ts';
import type { PageSide } from '../networks/network.ts';
import { followSettings } from '../settings.ts';
import { Badges } from './badges.ts';
import { Counter } from './counter.ts';
import { parseFacts } from './facts.ts';
import { FeedAds } from './feed-ads.ts';
import { Health, type HealthState, isPlatformAd, PATIENCE } from './health.ts';
import { DataIndex } from './join.ts';
import { Lexicons } from './lexicons.ts';
import { type Delivery, Outbox } from './outbox.ts';
import { Profile } from './profile.ts';
import { quietly } from './quietly.ts';
import { keyedPost, pageContext, type Reading } from './read.ts';
import { Reader } from './reader.ts';
import { pageReport } from './report.ts';
import { toSighting } from './sighting.ts';
import { Sweeper } from './sweep/sweeper.ts';
import { Units } from './units.ts';
import { Waiting } from './waiting.ts';
import { watch } from './watch.ts';

/*
 * One page, from the first byte until it is left:
 *
 *   watch --unit--> readPost (+ page data) --> judge --+--> badge
 *                        ^              |      ^       +--> outbox --> worker
 *   page data -----------+              |      |       +--> health (holds ad badges and outbox while in doubt)
 *   (units it tells about               +--> Waiting, until the judge has its lexicons
 *    are read again)
 *
 * Stops quietly for good when it is told to (the function it returns), and when the extension is updated or removed under it.
 */
export function startSession(network: PageSide): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const index = new DataIndex();
  const units = new Units();
  const counter = new Counter();
  const health = new Health();
  const feedAds = new FeedAds(sellsAds(network.id));
  const outbox = new Outbox(deliver, page);
  const badges = new Badges(document, outbox, (units) => watching.touch(units));
  const lexicons = new Lexicons(() => ask(() => sendMessage('lexicons')), judgeWaiting, signal);
  const waiting = new Waiting();
  const profile = new Profile(network, index, outbox);
  const reader = new Reader(network, index, profile);
  const sweeper = new Sweeper(document, () => readAgain());
  let context = pageContext(document, new URL(location.href));
  let href = location.href;
  let state: HealthState = 'ok';
  let rulebook: RulebookId | null = null;

  function page(): PageCount {
    return state === 'changed' ? { read: 0, sponsored: 0 } : counter.page();
  }

  async function ask<T>(question: () => Promise<T>): Promise<T> {
    if (browser.runtime?.id === undefined) {
      stop.abort();
      throw new Error('orphaned');
    }
    return question();
  }

  function deliver(delivery: Delivery) {
    return ask(() => sendMessage('record', delivery));
  }

  function frame(): void {
    if (browser.runtime?.id === undefined) stop.abort();
    const moved = location.href !== href;
    if (moved || document.documentElement.lang !== context.lang) {
      href = location.href;
      context = pageContext(document, new URL(href));
    }
    if (moved) {
      counter.clear();
      badges.pageChanged();
      readAgain();
    }
    // Which posts are the profile's own is known only now.
    if (profile.read(context)) readAgain();
  }

  function readAgain(): Element[] {
    const units = Array.from(document.querySelectorAll(network.page.unit));
    watching.touch(units);
    return units;
  }

  function unit(element: Element, changed: boolean): void {
    const post = quietly(() => reader.post(element, context, changed));
    if (post === null || post.extent === 'shell') {
      if (post !== null && showsWords(element)) health.failed(element, performance.now());
      drop(element);
    } else if (!lexicons.ready) {
      waiting.add(post);
      lexicons.want();
      // The worker is woken anyway, and the first badge need not wait twice.
      badges.prepare(network.id);
      drop(element);
      // Labels need no judge: whether the reader is well is known at once.
      health.read(keyedPost(post), performance.now());
      checkHealth();
    } else {
      const reading = quietly(() => judged(post));
      if (reading === null) drop(element);
      else show(element, reading, changed);
    }
  }

  function drop(element: Element): void {
    units.forget(element);
    badges.remove(element);
  }

  function judged(post: Post): Reading {
    return reader.judged(post, rulebook);
  }

  function show(element: Element, reading: Reading, changed: boolean): void {
    health.read(reading, performance.now());
    feedAds.read(reading);
    checkHealth();
    sweeper.saw(reading, profile.isOwn(reading.post));
    const isNews = units.remember(element, reading);
    counter.count(reading, badges.correctionOf(reading));
    if (state === 'changed' && isPlatformAd(reading.post)) badges.remove(element);
    else
      badges.show(
        element,
        reading,
        () => quietly(() => network.page.badgeSlot(element, reading.post)),
        changed,
      );
    if (isNews) report(reading);
  }

  /** Those that are still there are read again, for their badges; the others were seen all the same. */
  function* judgeWaiting(): Generator<void> {
    readAgain();
    for (const post of waiting.take()) {
      quietly(() => report(judged(post)));
      yield;
    }
  }

  function checkHealth(): void {
    const before = state;
    state = health.state(performance.now());
    if (state === before) return;
    outbox.hold(state !== 'ok');
    // Only a page that stays as short as it is needs this: any other is looked at with its next post.
    if (state === 'unsure') setTimeout(checkHealth, PATIENCE);
    if (state === 'changed') sweeper.stop();
    if (state !== 'changed' && before !== 'changed') return;
    if (state === 'changed') tellChanged();
    readAgain();
    outbox.countChanged();
  }

  /** For the dashboard, which shows it when the page is long gone. */
  function tellChanged(): void {
    requestIdleCallback(() => {
      const found = quietly(() => pageReport(document, network, context, index));
      if (found !== null) sendMessage('lookedChanged', found).catch(() => {});
    });
  }

  function report(reading: Reading): void {
    waiting.forget(reading);
    const sighting = toSighting(reading, Date.now());
    if (sighting !== null) outbox.add(sighting);
    else outbox.countChanged();
  }

  const watched = {
    frame,
    unit,
    wholePage: () => location.href !== href || profile.isOpen(context),
    own: (node: Node) => badges.owns(node) || sweeper.owns(node),
  };
  const watching = watch(document, network.page, watched, signal);

  joinChannel(
    window,
    (message) => {
      const known = index.add(parseFacts(message, network.id));
      watching.touchKnown(units.shownAs(known));
    },
    signal,
  );

  followSettings((settings) => {
    const marks = badges.use(settings);
    if (settings.rulebook === rulebook && !marks) return;
    rulebook = settings.rulebook;
    readAgain();
  }, signal);

  const leave = () => {
    lexicons.hurry();
    void outbox.flush();
  };
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', leave, { signal });
  // Chromium stops the timers of a frozen tab, and may discard it without another word.
  document.addEventListener('freeze', leave, { signal });
  document.addEventListener('resume', leave, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      lexicons.returned();
      outbox.returned();
      leave();
    },
    { signal },
  );
  function tabState(): TabState {
    checkHealth();
    const changed = state === 'changed';
    return {
      network: network.id,
      health: changed ? 'changed' : 'ok',
      report: changed ? quietly(() => pageReport(document, network, context, index)) : null,
      page: page(),
      adFree: feedAds.adFree(),
      account: profile.account ?? units.authorOfPage(context.url),
      sweep: profile.account === null || changed ? null : sweeper.state(),
    };
  }

  const unlisten = answerTab({
    tabState,
    sweepStart() {
      if (tabState().sweep !== null) sweeper.start();
      return tabState();
    },
    sweepStop() {
      sweeper.stop();
      return tabState();
    },
  });
  signal.addEventListener('abort', () => {
    outbox.stop();
    badges.clear();
    sweeper.drop();
    quietly(unlisten);
  });
  return () => stop.abort();
}

/** Shorter is a skeleton, or a placeholder's "Loading". */
const MIN_WORDS = 30;

/** True where a unit shows enough words to be a post: it is there, and not still loading. */
function showsWords(unit: Element): boolean {
  return (unit.textContent ?? '').trim().length >= MIN_WORDS;
}
