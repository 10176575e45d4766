import { data } from '../../networks/threads/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
