import { data } from '../../networks/youtube/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
