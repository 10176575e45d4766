import { walkTheDemo } from './support/walk.ts';

walkTheDemo('instagram', 'chrome');
