import '../ui/tokens.css';
import './dashboard.css';
import { render } from 'preact';
import { localizeDocument, t } from '../ui/i18n.ts';
import { Dashboard } from './Dashboard.tsx';

localizeDocument();
document.title = `${t('extensionName')} · ${t('openDashboard')}`;
const root = document.querySelector('#dashboard');
if (root !== null) render(<Dashboard />, root);
