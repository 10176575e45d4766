import { youtube } from '../../networks/youtube/index.ts';
import { startSession } from '../session.ts';

startSession(youtube);
