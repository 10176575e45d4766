import { data } from '../../networks/pinterest/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
