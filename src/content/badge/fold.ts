import { t } from '../../ui/i18n.ts';
import type { BadgeView } from './badge.ts';

/** Behind the badge, where one line stands for a post: whose it is, and the way to see it. */
export class FoldedLine {
  readonly #words: HTMLElement;
  readonly #button: HTMLButtonElement;

  constructor(badge: HTMLElement, unfold: () => void) {
    const { ownerDocument: document } = badge;
    this.#words = document.createElement('bdi');
    this.#words.className = 'folded';
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'unfold';
    this.#button.textContent = t('badgeUnfold');
    this.#button.addEventListener('click', unfold);
    (badge.parentNode as ShadowRoot).append(this.#words, this.#button);
  }

  show({ author }: BadgeView): void {
    const name = author === null ? null : (author.name ?? author.handle);
    const words = name === null ? t('badgeFolded') : t('badgeFoldedBy', name);
    this.#words.textContent = words;
    this.#button.setAttribute('aria-label', t('badgeUnfoldAria', t('badgeUnfold'), words));
  }

  remove(): void {
    this.#words.remove();
    this.#button.remove();
  }
}
