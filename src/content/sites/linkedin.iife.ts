import { linkedin } from '../../networks/linkedin/index.ts';
import { startSession } from '../session.ts';

startSession(linkedin);
