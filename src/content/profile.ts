import { accountName } from '../model/keys.ts';
import type { AccountFacts, Post } from '../model/post.ts';
import type { PageContext, PageSide } from '../networks/network.ts';
import type { DataIndex } from './join.ts';
import type { Outbox } from './outbox.ts';
import { quietly } from './quietly.ts';

/** The account whose profile is open, read again whenever the page changes. */
export class Profile {
  account: AccountFacts | null = null;
  #context: PageContext | null = null;
  #isOpen = false;
  #sent = '';
  #path = '';
  readonly #network: PageSide;
  readonly #index: DataIndex;
  readonly #outbox: Outbox;

  constructor(network: PageSide, index: DataIndex, outbox: Outbox) {
    this.#network = network;
    this.#index = index;
    this.#outbox = outbox;
  }

  /** Whether a page is a profile; asked for with every change of the page. */
  isOpen(context: PageContext): boolean {
    if (context !== this.#context) {
      this.#context = context;
      this.#isOpen = this.#network.page.place(context.url) === 'profile';
    }
    return this.#isOpen;
  }

  /** @returns true where another account's profile stands there than before */
  read(context: PageContext): boolean {
    const before = this.#name();
    this.#read(context);
    return this.#name() !== before;
  }

  /** Whether a post is by the account whose profile is open. */
  isOwn({ network, author }: Post): boolean {
    if (author === null || this.account === null) return false;
    const { stableId } = author;
    return (
      accountName(network, author) === this.#name() ||
      (stableId !== null && stableId === this.account.stableId)
    );
  }

  /**
   * Reposts, advertisements and shared posts of others stand on a profile too: only the account's own
   * are told to stand there, so that its share can say that it rests on them.
   */
  placed(post: Post): Post {
    return post.place !== 'profile' || this.isOwn(post) ? post : { ...post, place: 'list' };
  }

  #name(): string | null {
    return this.account === null ? null : accountName(this.account.network, this.account);
  }

  #read(context: PageContext): void {
    if (!this.isOpen(context)) {
      this.account = null;
      this.#path = '';
      return;
    }
    const shown = quietly(() => this.#network.page.account(document, context));
    const before = this.#path;
    this.#path = context.url.pathname;
    // A long list may let go of the head that it began with.
    if (shown === null && this.#path === before) return;
    this.account = shown === null ? null : this.#index.account(shown);
    const facts = JSON.stringify(this.account);
    if (this.account === null || facts === this.#sent) return;
    this.#sent = facts;
    this.#outbox.addAccount(this.account);
  }
}
