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
// The script does not wait for the styles, nor for the end of the page.
if (document.readyState === 'loading')
  await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed));
localizeDocument();
const root = document.querySelector('#popup');
if (root !== null) render(<Popup {...{ glance, expected, heard }} />, root);
