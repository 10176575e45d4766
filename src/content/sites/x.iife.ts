import { x } from '../../networks/x/index.ts';
import { startSession } from '../session.ts';

startSession(x);
