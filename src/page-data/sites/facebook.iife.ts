import { data } from '../../networks/facebook/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
