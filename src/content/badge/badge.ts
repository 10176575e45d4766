import type { Correction } from '../../model/messages.ts';
import type { AccountSummary } from '../../model/tally.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { BadgeSlot } from '../../networks/network.ts';
import { t } from '../../ui/i18n.ts';
import type { Shade } from '../shade.ts';
import { shadowOf } from '../shadow.ts';
import { fillCard } from './card.ts';
import { FoldedLine } from './fold.ts';
import type { Look, Placed, Placing } from './placing.ts';
import { Popover } from './popover.ts';
import { styleRoot } from './sheets.ts';
import type { Spot } from './spot.ts';
import { badgeText } from './words.ts';

/** What a badge shows. */
export interface BadgeView {
  verdict: Verdict;
  correction: Correction | null;
  /** What the author wrote, for the sentence around a piece of evidence. */
  text: string | null;
  /** Null where it is not known. */
  author: { handle: string; name: string | null } | null;
  /** True where the user just said that this account shall not be marked. */
  unmarked: boolean;
}

export interface BadgeActions {
  /** Null where the account is not known, or the worker does not answer. */
  account(): Promise<AccountSummary | null>;
  correct(correction: Correction | null): void;
  neverMark(never: boolean): Promise<void>;
  /** The user wants to see a folded post. */
  unfold(): void;
  /** The explanation was closed. */
  closed(): void;
}

/** The height of a folded post, see the style; what is higher is a covered tile. In px. */
const LINE = 44;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * One badge on the page: a host element of ours with an open shadow root, appended to the slot. It
 * takes no room there (see `Placing`). The explanation is built when it is first opened.
 */
export class Badge implements Placed {
  readonly host: HTMLElement;
  readonly unit: Element;
  parent: Element;
  fit: BadgeSlot['fit'] = 'inline';
  moved = { x: 0, y: 0 };
  readonly #placing: Placing;
  readonly #actions: BadgeActions;
  readonly #button: HTMLButtonElement;
  readonly #label: HTMLSpanElement;
  readonly #popover: Popover;
  /** What it was appended to; a badge in a line that is cut off stands further out, see `Placing`. */
  #home: Element | null = null;
  #folded: FoldedLine | null = null;
  #view: BadgeView;

  constructor(unit: Element, view: BadgeView, actions: BadgeActions, placing: Placing) {
    const document = unit.ownerDocument;
    this.unit = unit;
    this.parent = unit;
    this.#view = view;
    this.#actions = actions;
    this.#placing = placing;
    this.host = document.createElement('span');
    const root = shadowOf(this.host);
    styleRoot(document, root);
    this.#button = document.createElement('button');
    this.#button.className = 'badge';
    this.#button.type = 'button';
    this.#label = document.createElement('span');
    this.#button.append(sail(document), this.#label);
    root.append(this.#button);
    this.#popover = new Popover(root, this.#button, {
      fill: (card) => fillCard(card, this.#view, actions),
      closed: () => actions.closed(),
    });
    // A tile is a link: a button of ours in it must not follow it.
    this.host.addEventListener('click', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
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
    const text = badgeText(view);
    this.#label.textContent = text;
    this.#button.setAttribute('aria-label', t('badgeAria', text));
    this.#popover.refresh();
  }

  /**
   * Puts the badge into its place, or finds a new one where the post changed around it.
   * @param shade what becomes of the post besides
   */
  attach(slot: BadgeSlot, shade: Shade | null): void {
    this.#fold(shade === 'fold' || shade === 'cover');
    if (!this.isIn(slot, shade)) {
      this.#placing.forget(this);
      this.parent = slot.parent;
      this.fit = slot.fit;
      this.#home = shade === null ? slot.parent : frameOf(this.unit, slot.parent);
      this.#home.append(this.host);
    }
    this.#placing.place(this);
  }

  /** True where the site left the badge in the place that is asked for. */
  isIn(slot: BadgeSlot, shade: Shade | null): boolean {
    const home = shade === null ? slot.parent : frameOf(this.unit, slot.parent);
    return this.host.isConnected && this.parent === slot.parent && this.#home === home;
  }

  get whole(): boolean {
    return this.#folded !== null;
  }

  size(): { width: number; height: number } {
    const { height } = this.#button.getBoundingClientRect();
    // As in the style: the mark is a square, the space behind the words 0.4 of it.
    return { width: Math.ceil(1.4 * height + this.#label.scrollWidth) + 1, height };
  }

  dress({ width, height }: Spot, { theme, raised }: Look): void {
    const { style, dataset } = this.host;
    dataset.theme = theme;
    dataset.raised = String(raised);
    dataset.tall = String(height > 2 * LINE);
    dataset.room = this.whole ? 'frame' : width === height ? 'mark' : 'label';
    style.setProperty('--room', `${width}px`);
    style.setProperty('--high', `${height}px`);
  }

  move({ x, y }: { x: number; y: number }): void {
    this.moved = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
    this.host.style.setProperty('--move', `${this.moved.x}px ${this.moved.y}px`);
  }

  remove(): void {
    this.#popover.close();
    this.#placing.forget(this);
    this.host.remove();
  }

  #fold(folded: boolean): void {
    if (folded) {
      this.#folded ??= new FoldedLine(this.#button, () => this.#actions.unfold());
      this.#folded.show(this.#view);
    } else {
      this.#folded?.remove();
      this.#folded = null;
    }
  }
}

/** What stands for a whole post is in its frame, out of reach of what cuts off inside. */
function frameOf(unit: Element, parent: Element): Element {
  // A site's shadow root shows only those children that it has a slot for.
  return unit.shadowRoot === null && !unit.matches('a') ? unit : parent;
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
