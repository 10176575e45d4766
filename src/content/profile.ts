import type { AccountFacts } from '../model/post.ts';
import type { Network, PageContext } from '../networks/network.ts';
import type { DataIndex } from './join.ts';
import type { Outbox } from './outbox.ts';
import { quietly } from './quietly.ts';

/** The account whose profile is open, read again whenever the page changes. */
export class Profile {
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
