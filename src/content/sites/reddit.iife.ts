import { page } from '../../networks/reddit/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'reddit', page });
