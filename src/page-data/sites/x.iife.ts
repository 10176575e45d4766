import { data } from '../../networks/x/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
