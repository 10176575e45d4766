import { page } from '../../networks/x/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'x', page });
