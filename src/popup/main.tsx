import '../ui/tokens.css';
import './popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { localizeDocument } from '../ui/i18n.ts';
import { Popup } from './Popup.tsx';
import { isOwnTab, type TabAnswer, watchTab } from './tab.ts';

localizeDocument();
const answer = signal<TabAnswer>({ kind: 'asking' });
const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());
const command = watchTab((next) => {
  answer.value = next;
}, closed.signal);
const root = document.querySelector('#popup');
if (root !== null) render(<Popup answer={answer} command={command} />, root);

// A popup has the size it asks for; a tab has one already.
isOwnTab().then((own) => document.documentElement.classList.toggle('in-tab', own));
