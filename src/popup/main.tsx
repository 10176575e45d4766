import '../ui/tokens.css';
import './popup.css';
import { render } from 'preact';
import { glanceAtFollowed } from '../ledger/glance.ts';
import { localizeDocument } from '../ui/i18n.ts';
import { Popup } from './Popup.tsx';
import { showsAccount } from './under.ts';

// Before anything else: the database opens, and the tab answers, while the page is being made.
const glance = glanceAtFollowed();
const expected = showsAccount();
localizeDocument();
const root = document.querySelector('#popup');
if (root !== null) render(<Popup glance={glance} expected={expected} />, root);
