import { instagram } from '../../networks/instagram/index.ts';
import { begin } from '../begin.ts';

begin(instagram);
