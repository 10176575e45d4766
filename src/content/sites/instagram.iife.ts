import { instagram } from '../../networks/instagram/index.ts';
import { startSession } from '../session.ts';

startSession(instagram);
