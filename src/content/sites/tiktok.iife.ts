import { tiktok } from '../../networks/tiktok/index.ts';
import { startSession } from '../session.ts';

startSession(tiktok);
