import { threads } from '../../networks/threads/index.ts';
import { startSession } from '../session.ts';

startSession(threads);
