import type { Signal } from '../../model/verdict.ts';
import { t } from '../../ui/i18n.ts';
import type { BadgeActions, BadgeView } from './badge.ts';
import { quoteOf } from './context.ts';
import { cardTitle, disclosureText, shareText, signalText } from './words.ts';

const MAX_SIGNALS = 8;

/** Fills the explanation: why, which words and where, the account's share, and the user's say. */
export function fillCard(card: HTMLElement, view: BadgeView, actions: BadgeActions): void {
  const { ownerDocument: document } = card;
  const title = element(document, 'h2', cardTitle(view));
  const share = document.createElement('p');
  card.setAttribute('aria-label', title.textContent ?? '');
  card.replaceChildren(title, evidence(document, view), share, buttons(document, view, actions));
  actions.account().then(
    (account) => {
      if (account === null) return;
      const name = element(document, 'bdi', account.name ?? account.handle);
      share.replaceChildren(name, shareText(account));
    },
    // The worker does not answer: the evidence stands by itself.
    () => {},
  );
}

function evidence(document: Document, view: BadgeView): HTMLElement {
  const list = document.createElement('ul');
  const telling = view.verdict.signals.slice(0, MAX_SIGNALS);
  list.append(...telling.map((signal) => signalItem(document, signal, view.text)));
  list.append(element(document, 'li', disclosureText(view)));
  return list;
}

function signalItem(document: Document, signal: Signal, text: string | null): HTMLElement {
  const item = document.createElement('li');
  const { what, where } = signalText(signal);
  const { before, evidence, after } = quoteOf(signal, text);
  const head = element(document, 'div', what);
  head.append(element(document, 'small', where));
  // Isolated, so that a right-to-left trick in a name or a tag stays inside its own quotation.
  const quote = document.createElement('bdi');
  quote.append(before, element(document, 'mark', evidence), after);
  item.append(head, quote);
  return item;
}

/** What the user can say of the post and its account, and take back again. */
function buttons(document: Document, view: BadgeView, actions: BadgeActions): HTMLElement {
  const row = document.createElement('div');
  row.className = 'actions';
  const add = (text: string, press: () => unknown) => {
    const button = element(document, 'button', text);
    button.setAttribute('type', 'button');
    button.addEventListener('click', press);
    row.append(button);
    return button;
  };
  const mark = (never: boolean) =>
    actions.neverMark(never).catch(() => {
      const failed = element(document, 'p', t('settingFailed'));
      failed.setAttribute('role', 'alert');
      row.append(failed);
    });
  if (view.unmarked) {
    add(t('badgeMarkAgain'), () => mark(false));
    return row;
  }
  if (view.correction !== null) add(t('badgeUndo'), () => actions.correct(null));
  else {
    if (view.verdict.class === 'likely') add(t('badgeItIs'), () => actions.correct('sponsored'));
    add(t('badgeItIsNot'), () => actions.correct('organic'));
  }
  if (view.author !== null) {
    const never = add('', () => mark(true));
    never.append(t('badgeNeverMark'), ' ', element(document, 'bdi', view.author.handle));
  }
  return row;
}

function element(document: Document, tag: string, text: string): HTMLElement {
  const created = document.createElement(tag);
  created.textContent = text;
  return created;
}
