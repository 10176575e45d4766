import { threads } from '../../networks/threads/index.ts';
import { begin } from '../begin.ts';

begin(threads);
