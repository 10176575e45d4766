import { reddit } from '../../networks/reddit/index.ts';
import { startSession } from '../session.ts';

startSession(reddit);
