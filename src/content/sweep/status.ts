import type { SweepState } from '../../model/messages.ts';
import { longMonthName, type MessageKey, number, plural, t } from '../../ui/i18n.ts';
import { isLight, shadowOf, sheetOf } from '../shadow.ts';
import STYLE from './status.css?inline';

const TITLES: Record<SweepState['stage'], MessageKey> = {
  ready: 'sweepReading',
  reading: 'sweepReading',
  paused: 'sweepPaused',
  limit: 'sweepLimit',
  age: 'sweepAge',
  time: 'sweepTime',
  end: 'sweepEnd',
  stopped: 'sweepStopped',
};
/** How long the outcome is left to be read, in ms. */
const FAREWELL = 6000;

/** What the page says of a sweep while it runs: a small card in the top layer, with a stop button. */
export class Status {
  readonly host: HTMLElement;
  readonly #title: HTMLElement;
  readonly #line: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #button: HTMLButtonElement;

  constructor(document: Document, stop: () => void) {
    this.host = document.createElement('span');
    this.host.dataset.theme = isLight(getComputedStyle(document.body).color) ? 'dark' : 'light';
    const card = document.createElement('section');
    card.className = 'status';
    card.popover = 'manual';
    card.setAttribute('aria-label', t('extensionName'));
    this.#title = document.createElement('strong');
    // The number is left out: nobody wants to hear each post.
    this.#title.setAttribute('role', 'status');
    this.#line = document.createElement('p');
    this.#bar = document.createElement('i');
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    const key = document.createElement('kbd');
    key.textContent = 'Esc';
    key.setAttribute('aria-hidden', 'true');
    this.#button.append(t('sweepStop'), key);
    this.#button.setAttribute('aria-keyshortcuts', 'Escape');
    this.#button.addEventListener('click', stop);
    const words = document.createElement('div');
    words.append(this.#title, this.#line);
    card.append(words, this.#button, this.#bar);
    const root = shadowOf(this.host);
    root.adoptedStyleSheets = [sheetOf(document, STYLE)];
    root.append(card);
    // First, so that one press of Tab leads to the button.
    document.body.prepend(this.host);
    card.showPopover();
  }

  show(state: SweepState): void {
    const { stage, read, unread, limit } = state;
    setText(this.#title, t(TITLES[stage]));
    setText(this.#line, lineOf(state));
    this.#bar.style.inlineSize = `${Math.min(100, ((read + unread) / limit) * 100)}%`;
  }

  /** Leaves the outcome for a moment, then goes. */
  end(state: SweepState): void {
    this.show(state);
    this.#button.remove();
    setTimeout(() => this.remove(), FAREWELL);
  }

  remove(): void {
    this.host.remove();
  }
}

function lineOf({ read, unread, reached }: SweepState): string {
  const line =
    reached === null
      ? plural('sweepRead', read)
      : plural('sweepReadBack', read, longMonthName(reached));
  return unread === 0 ? line : `${line} · ${t('sweepUnreadCount', number(unread))}`;
}

/** Written anew only where it changed: a live region would be read out again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
