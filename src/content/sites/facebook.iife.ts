import { facebook } from '../../networks/facebook/index.ts';
import { begin } from '../begin.ts';

begin(facebook);
