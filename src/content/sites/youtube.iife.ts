import { youtube } from '../../networks/youtube/index.ts';
import { begin } from '../begin.ts';

begin(youtube);
