import '../ui/tokens.css';
import './popup.css';
import { render } from 'preact';
import { glanceAtFollowed } from '../ledger/glance.ts';
import { localizeDocument } from '../ui/i18n.ts';
import { Popup } from './Popup.tsx';
import { type Heard, showsAccount } from './under.ts';

// Before anything else: the database opens, and the tab answers, while the page is being made.
const glance = glanceAtFollowed();
const heard: Heard = new Map();
const expected = showsAccount(heard);
localizeDocument();
const root = document.querySelector('#popup');
if (root !== null) render(<Popup {...{ glance, expected, heard }} />, root);
