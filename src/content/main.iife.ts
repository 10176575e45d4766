import { networkOf } from '../networks/registry.ts';
import { startSession } from './session.ts';

const network = networkOf(new URL(location.href));
if (network !== null) startSession(network);
