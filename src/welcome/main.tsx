import '../ui/tokens.css';
import './welcome.css';
import { render } from 'preact';
import { localizeDocument, t } from '../ui/i18n.ts';
import { Welcome } from './Welcome.tsx';

localizeDocument();
document.title = `${t('startName')} · ${t('extensionName')}`;
const root = document.querySelector('#welcome');
if (root !== null) render(<Welcome />, root);
