import type { Correction } from '../../model/messages.ts';
import type { AccountSummary } from '../../model/tally.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { BadgeSlot } from '../../networks/network.ts';
import type { Shade } from '../shade.ts';
import { shadowOf } from '../shadow.ts';
import { fillCard } from './card.ts';
import { FoldedLine } from './fold.ts';
import type { Look, Placed, Placing } from './placing.ts';
import { Popover } from './popover.ts';
import { styleRoot } from './sheets.ts';
import type { Spot } from './spot.ts';
import { badgeText, spokenText } from './words.ts';

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
/** The widest badge, see the style. In px. */
const MOST = 220;
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
  #actions: BadgeActions;
  readonly #button: HTMLButtonElement;
  readonly #label: HTMLSpanElement;
  readonly #popover: Popover;
  /** What it was appended to; a badge in a line that is cut off stands further out, see `Placing`. */
  #home: Element | null = null;
  #folded: FoldedLine | null = null;
  #view: BadgeView;
  /** As the style has it before any is given, in px. */
  #room = MOST;
  /** As it was last measured. */
  #width = MOST;

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
    this.#button = buttonFor(document);
    this.#label = this.#button.lastElementChild as HTMLSpanElement;
    root.append(this.#button);
    this.#popover = new Popover(root, this.#button, {
      fill: (card) => fillCard(card, this.#view, this.#actions),
      closed: () => this.#actions.closed(),
    });
    this.#draw();
    // A tile is a link: a button of ours in it must not follow it.
    this.host.addEventListener('click', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** Has it speak of another post, in the same element. */
  turnTo(view: BadgeView, actions: BadgeActions): void {
    // The explanation must not keep talking about the first.
    this.#popover.close();
    this.#actions = actions;
    this.show(view);
  }

  /** @returns false where it shows the same already */
  show(view: BadgeView): boolean {
    if (isSame(this.#view, view)) return false;
    this.#view = view;
    this.#draw();
    this.#popover.refresh();
    return true;
  }

  #draw(): void {
    const { verdict, correction } = this.#view;
    const shown = correction === 'organic' ? 'corrected' : (correction ?? verdict.class);
    const [kind = ''] = verdict.kinds;
    this.host.dataset.adrift = shown;
    this.host.dataset.kind = kind;
    const plainAd = kind === 'platform-ad' && correction === null;
    this.#button.dataset.look = plainAd ? 'ad' : shown;
    const text = badgeText(this.#view);
    this.#label.textContent = text;
    this.#button.setAttribute('aria-label', spokenText(text));
  }

  /**
   * Puts the badge into its place, or finds a new one where the post changed around it.
   * @param shade what becomes of the post besides
   * @param still true where neither the post nor the badge changed since it was placed
   */
  attach(slot: BadgeSlot, shade: Shade | null, still: boolean): void {
    this.#fold(shade === 'fold' || shade === 'cover');
    const stays = this.isIn(slot, shade);
    if (still && stays) return;
    if (!stays) {
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
    this.#width = this.#button.getBoundingClientRect().width;
    // As in the style: a mark is a square, lower where it has to be, and the space behind words 0.4 of it.
    const height = Number.parseFloat(getComputedStyle(this.#button).maxBlockSize);
    return { width: Math.ceil(1.4 * height + this.#label.scrollWidth) + 1, height };
  }

  dress({ width, height }: Spot, { theme, raised }: Look): boolean {
    const { style, dataset } = this.host;
    const room = this.whole ? 'frame' : width === height ? 'mark' : 'label';
    // A label that is not cut off, and will not be.
    const natural = room === 'label' && (dataset.room ?? room) === room;
    const keeps = natural && this.#width < Math.min(this.#room - 1, width);
    set(dataset, 'theme', theme);
    set(dataset, 'raised', String(raised));
    set(dataset, 'tall', String(height > 2 * LINE));
    set(dataset, 'room', room);
    if (keeps) return false;
    this.#room = width;
    style.setProperty('--room', `${width}px`);
    style.setProperty('--high', `${height}px`);
    return true;
  }

  move({ x, y }: { x: number; y: number }): void {
    const moved = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
    if (moved.x === this.moved.x && moved.y === this.moved.y) return;
    this.moved = moved;
    this.host.style.setProperty('--move', `${moved.x}px ${moved.y}px`);
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

function isSame(a: BadgeView, b: BadgeView): boolean {
  return (
    a.verdict === b.verdict &&
    a.correction === b.correction &&
    a.text === b.text &&
    a.unmarked === b.unmarked &&
    a.author?.handle === b.author?.handle &&
    a.author?.name === b.author?.name
  );
}

/** Written only where it says something else: each writing has the browser look at its styles. */
function set(dataset: DOMStringMap, name: string, value: string): void {
  if (dataset[name] !== value) dataset[name] = value;
}

const buttons = new WeakMap<Document, HTMLButtonElement>();

/** The mark, and a label for words; built once a document, and copied. */
function buttonFor(document: Document): HTMLButtonElement {
  const known = buttons.get(document);
  if (known !== undefined) return known.cloneNode(true) as HTMLButtonElement;
  const button = document.createElement('button');
  button.className = 'badge';
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.append(sail(document), document.createElement('span'));
  buttons.set(document, button);
  return button.cloneNode(true) as HTMLButtonElement;
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
