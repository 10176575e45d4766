import '../ui/tokens.css';
import './frame.css';
import './dashboard.css';
import { render } from 'preact';
import { localizeDocument } from '../ui/i18n.ts';
import { Dashboard } from './Dashboard.tsx';

localizeDocument();
const root = document.querySelector('#dashboard');
if (root !== null) render(<Dashboard />, root);
