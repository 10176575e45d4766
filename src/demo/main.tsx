import '../ui/tokens.css';
import './demo.css';
import { render } from 'preact';
import { localizeDocument, t } from '../ui/i18n.ts';
import { Demo } from './Demo.tsx';

localizeDocument();
document.title = `${t('demoTitle')} · ${t('extensionName')}`;
const root = document.querySelector('#demo');
if (root !== null) render(<Demo />, root);
