import { pinterest } from '../../networks/pinterest/index.ts';
import { startSession } from '../session.ts';

startSession(pinterest);
