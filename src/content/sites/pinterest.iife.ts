import { pinterest } from '../../networks/pinterest/index.ts';
import { begin } from '../begin.ts';

begin(pinterest);
