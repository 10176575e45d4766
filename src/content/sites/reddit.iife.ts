import { reddit } from '../../networks/reddit/index.ts';
import { begin } from '../begin.ts';

begin(reddit);
