import { x } from '../../networks/x/index.ts';
import { begin } from '../begin.ts';

begin(x);
