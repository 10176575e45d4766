import type { Correction } from '../../model/messages.ts';
import type { Signal } from '../../model/verdict.ts';
import type { BadgeActions, BadgeView } from './badge.ts';
import { cardTitle, disclosureText, say, shareText, signalText } from './words.ts';

const MAX_SIGNALS = 8;
const MAX_EVIDENCE = 120;

/** Fills the explanation: why, which words and where, the account's share, and the user's say. */
export function fillCard(card: HTMLElement, view: BadgeView, actions: BadgeActions): void {
  const { ownerDocument: document } = card;
  const title = element(document, 'h2', cardTitle(view));
  const share = element(document, 'p', '');
  card.setAttribute('aria-label', title.textContent ?? '');
  card.replaceChildren(
    title,
    evidence(document, view),
    share,
    corrections(document, view, actions),
  );
  actions.account().then(
    (account) => {
      share.textContent = account === null ? '' : shareText(account);
    },
    // The worker does not answer: the evidence stands by itself.
    () => {},
  );
}

function evidence(document: Document, view: BadgeView): HTMLElement {
  const list = document.createElement('ul');
  const telling = view.verdict.signals.slice(0, MAX_SIGNALS);
  list.append(...telling.map((signal) => signalItem(document, signal)));
  const disclosure = document.createElement('li');
  disclosure.append(disclosureText(view));
  list.append(disclosure);
  return list;
}

function signalItem(document: Document, signal: Signal): HTMLElement {
  const item = document.createElement('li');
  const what = document.createElement('span');
  const { what: words, where } = signalText(signal);
  const cut = signal.evidence.length > MAX_EVIDENCE;
  // Isolated, so that a right-to-left trick in a name or a tag stays inside its own quotation.
  const quote = document.createElement('bdi');
  quote.append(
    element(document, 'mark', cut ? `${signal.evidence.slice(0, MAX_EVIDENCE)}…` : signal.evidence),
  );
  what.append(`${words} `, quote);
  item.append(what, element(document, 'small', where));
  return item;
}

function corrections(document: Document, view: BadgeView, actions: BadgeActions): HTMLElement {
  const row = document.createElement('div');
  row.className = 'actions';
  const add = (key: string, correction: Correction | null) => {
    const button = element(document, 'button', say(key));
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => actions.correct(correction));
    row.append(button);
  };
  if (view.correction !== null) add('badgeUndo', null);
  else {
    if (view.verdict.class === 'likely') add('badgeItIs', 'sponsored');
    add('badgeItIsNot', 'organic');
  }
  return row;
}

function element(document: Document, tag: string, text: string): HTMLElement {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
