import type { Correction } from '../../model/messages.ts';
import type { AccountSummary } from '../../model/tally.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { BadgeSlot } from '../../networks/network.ts';
import { fillCard } from './card.ts';
import { STYLE } from './style.ts';
import { badgeText, say } from './words.ts';

/** What a badge shows. */
export interface BadgeView {
  key: string;
  verdict: Verdict;
  correction: Correction | null;
}

export interface BadgeActions {
  /** Null where the account is not known, or the worker does not answer. */
  account(): Promise<AccountSummary | null>;
  correct(correction: Correction | null): void;
}

/** Events that stay inside the badge: the site's own handlers would open the post. */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'touchstart',
  'touchend',
];
const SVG = 'http://www.w3.org/2000/svg';

/**
 * One badge on the page: a host element of ours with an open shadow root, appended to the slot.
 * The explanation is built when it is first opened.
 */
export class Badge {
  readonly host: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #label: HTMLSpanElement;
  readonly #card: HTMLDivElement;
  readonly #actions: BadgeActions;
  #view: BadgeView;

  constructor(document: Document, view: BadgeView, actions: BadgeActions) {
    this.#view = view;
    this.#actions = actions;
    this.host = document.createElement('span');
    this.host.dir = say('@@bidi_dir');
    this.host.lang = say('@@ui_locale').replace('_', '-');
    const root = this.host.attachShadow({ mode: 'open' });
    applyStyle(document, root);
    this.#button = document.createElement('button');
    this.#button.className = 'badge';
    this.#button.type = 'button';
    this.#button.setAttribute('popovertarget', 'card');
    this.#label = document.createElement('span');
    this.#button.append(sail(document), this.#label);
    this.#card = document.createElement('div');
    this.#card.id = 'card';
    this.#card.className = 'card';
    this.#card.popover = 'auto';
    this.#card.setAttribute('role', 'dialog');
    this.#card.addEventListener('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') this.#fill();
    });
    this.#card.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') this.#place();
    });
    root.append(this.#button, this.#card);
    for (const name of KEPT_EVENTS)
      this.host.addEventListener(name, (event) => event.stopPropagation());
    this.show(view);
  }

  show(view: BadgeView): void {
    this.#view = view;
    const { verdict, correction } = view;
    const shown = correction === 'organic' ? 'corrected' : (correction ?? verdict.class);
    const [kind = ''] = verdict.kinds;
    this.host.dataset.adrift = shown;
    this.host.dataset.kind = kind;
    const plainAd = kind === 'platform-ad' && correction === null;
    this.#button.dataset.look = plainAd ? 'ad' : shown;
    this.#label.textContent = badgeText(view);
    this.#button.setAttribute('aria-label', say('badgeAria', badgeText(view)));
    if (this.#card.matches(':popover-open')) this.#fill();
  }

  /** Puts the badge into its place; does nothing where it is there already. */
  attach(slot: BadgeSlot, theme: 'light' | 'dark'): void {
    this.host.dataset.theme = theme;
    this.host.dataset.fit = slot.fit;
    if (this.host.parentElement !== slot.parent) slot.parent.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }

  #fill(): void {
    fillCard(this.#card, this.#view, this.#actions);
  }

  /** Below the badge, or above it where there is no room; the one place that asks for a layout. */
  #place(): void {
    const badge = this.#button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const below = badge.bottom + 6;
    const top = below + height > innerHeight - 8 ? Math.max(8, badge.top - height - 6) : below;
    const left = Math.max(8, Math.min(badge.left, innerWidth - width - 8));
    this.#card.style.top = `${top}px`;
    this.#card.style.left = `${left}px`;
  }
}

/**
 * A constructed sheet is not subject to the page's Content-Security-Policy. Firefox wants the sheet
 * from the page's own window, not from the content script's.
 */
function applyStyle(document: Document, root: ShadowRoot): void {
  const view = document.defaultView as
    | (Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis })
    | null;
  const Sheet = view?.wrappedJSObject?.CSSStyleSheet ?? view?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
}

/** Adrift's sail, as the mark of the badge. */
function sail(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M5 .5 9.6 9H.4z');
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
