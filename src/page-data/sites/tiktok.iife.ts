import { data } from '../../networks/tiktok/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
