/** Rest of the pointer on the badge before it explains itself, in ms: no card flies up on the way by. */
const HOVER_OPENS = 350;
/** Time to cross the gap between badge and card, in ms. */
const HOVER_CLOSES = 250;
/** Between badge and card, and between card and the edge of the view, in px. */
const GAP = 6;
const EDGE = 8;

export interface Explained {
  fill(card: HTMLElement): void;
  closed(): void;
}

/*
 * The explanation in the top layer.
 *
 *            pointer rests, keyboard focus                click, Enter
 *   closed ------------------------------> peeked ---------------------> kept
 *     ^                                      |  pointer and focus leave   |
 *     +--------------------------------------+--- Esc, click elsewhere ---+-- click on the badge
 *
 * A timer runs only between the pointer's coming or going and what follows from it.
 */
export class Popover {
  readonly #root: ShadowRoot;
  readonly #button: HTMLButtonElement;
  readonly #explained: Explained;
  #card: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept = false;
  #closing = false;
  #focusBack = false;
  #following: AbortController | null = null;

  constructor(root: ShadowRoot, button: HTMLButtonElement, explained: Explained) {
    this.#root = root;
    this.#button = button;
    this.#explained = explained;
    button.addEventListener('click', (event) => this.#clicked(event));
    button.addEventListener('focus', () => {
      // A mouse's click focuses too, and a closing card gives the focus back.
      if (button.matches(':focus-visible') && !this.#closing) this.#open();
    });
    root.addEventListener('focusout', () => this.#later(0, () => this.#leave()));
    this.#hover(button);
  }

  get isOpen(): boolean {
    return this.#card?.matches(':popover-open') === true;
  }

  /** What it says may have changed. */
  refresh(): void {
    if (this.#card === null || !this.isOpen) return;
    const focused = this.#isFocusIn(this.#card);
    this.#explained.fill(this.#card);
    if (focused) this.#card.querySelector<HTMLElement>('.actions button')?.focus();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.isOpen) this.#card?.hidePopover();
  }

  #hover(element: HTMLElement): void {
    const isMouse = (event: Event) => (event as PointerEvent).pointerType === 'mouse';
    element.addEventListener('pointerenter', (event) => {
      if (isMouse(event)) this.#later(HOVER_OPENS, () => this.#open());
    });
    element.addEventListener('pointerleave', (event) => {
      if (isMouse(event)) this.#later(HOVER_CLOSES, () => this.#leave());
    });
  }

  #later(ms: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, ms);
  }

  #clicked(event: Event): void {
    // The button is the card's invoker only so that a press on it does not close the card first.
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.isOpen && this.#kept) {
      this.close();
      return;
    }
    this.#open();
    this.#kept = true;
  }

  #open(): void {
    clearTimeout(this.#timer);
    if (this.isOpen || !this.#button.isConnected) return;
    this.#card ??= this.#build();
    this.#explained.fill(this.#card);
    this.#card.showPopover();
    this.#place();
    this.#button.setAttribute('aria-expanded', 'true');
    this.#follow(this.#button.ownerDocument);
  }

  /** Stays at the badge's side. A card that leaves the page while open hears of no end: it is not held. */
  #follow(document: Document): void {
    const self = new WeakRef(this);
    const scrolled = () => {
      const popover = self.deref();
      if (popover?.isOpen) popover.#place();
      else document.removeEventListener('scroll', scrolled, { capture: true });
    };
    this.#following = new AbortController();
    const { signal } = this.#following;
    document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  }

  #leave(): void {
    if (this.#card === null || this.#kept) return;
    const hovered = this.#card.matches(':hover') || this.#button.matches(':hover');
    if (!hovered && !this.#isFocusIn(this.#card) && !this.#button.matches(':focus-visible')) {
      this.close();
    }
  }

  #build(): HTMLElement {
    const card = this.#button.ownerDocument.createElement('div');
    card.id = 'card';
    card.className = 'card';
    card.popover = 'auto';
    card.setAttribute('role', 'dialog');
    card.addEventListener('beforetoggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      this.#closing = true;
      this.#focusBack = this.#isFocusIn(card);
    });
    card.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') this.#closed();
    });
    this.#button.setAttribute('popovertarget', 'card');
    this.#button.after(card);
    this.#hover(card);
    return card;
  }

  #closed(): void {
    clearTimeout(this.#timer);
    this.#following?.abort();
    this.#button.setAttribute('aria-expanded', 'false');
    if (this.#focusBack && this.#isFocusLost()) this.#button.focus();
    this.#kept = false;
    this.#closing = false;
    this.#explained.closed();
  }

  /** Nowhere, or still in the card that is hidden already; not where the user put it by a click. */
  #isFocusLost(): boolean {
    const { activeElement, body } = this.#button.ownerDocument;
    return activeElement === null || activeElement === body || activeElement === this.#root.host;
  }

  #isFocusIn(card: HTMLElement): boolean {
    return card.contains(this.#root.activeElement);
  }

  /**
   * Under the badge, over it where that has more room, or beside it; never on it, and never out of
   * view: where there is little room it scrolls. Asks for a layout, by the user's own act only.
   */
  #place(): void {
    const card = this.#card;
    if (card === null) return;
    const badge = this.#button.getBoundingClientRect();
    const under = innerHeight - EDGE - badge.bottom - GAP;
    const over = badge.top - GAP - EDGE;
    card.style.maxBlockSize = '';
    const height = card.offsetHeight;
    const isUnder = under >= height || under >= over;
    card.style.maxBlockSize = `${Math.max(isUnder ? under : over, 0)}px`;
    // Held at the badge's side: what comes in late, the account's share, lets it grow away from there.
    card.style.top = isUnder ? `${badge.bottom + GAP}px` : 'auto';
    card.style.bottom = isUnder ? 'auto' : `${innerHeight - badge.top + GAP}px`;
    const width = card.offsetWidth;
    // Both begin at the same side, in the user's direction of reading.
    const wish = card.matches(':dir(rtl)') ? badge.right - width : badge.left;
    const left = Math.max(EDGE, Math.min(wish, innerWidth - width - EDGE));
    card.style.left = `${left}px`;
  }
}
