import { bluesky } from '../../networks/bluesky/index.ts';
import { begin } from '../begin.ts';

begin(bluesky);
