import { data } from '../../networks/instagram/data.ts';
import { handOver } from '../hand-over.ts';

handOver(data);
