import { bluesky } from '../../networks/bluesky/index.ts';
import { startSession } from '../session.ts';

startSession(bluesky);
