import { tiktok } from '../../networks/tiktok/index.ts';
import { begin } from '../begin.ts';

begin(tiktok);
