import { facebook } from '../../networks/facebook/index.ts';
import { startSession } from '../session.ts';

startSession(facebook);
