import { walkTheDemo } from './support/walk.ts';

walkTheDemo('x', 'firefox');
