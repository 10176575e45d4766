import { linkedin } from '../../networks/linkedin/index.ts';
import { begin } from '../begin.ts';

begin(linkedin);
