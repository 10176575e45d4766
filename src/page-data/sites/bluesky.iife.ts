import { data } from '../../networks/bluesky/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
