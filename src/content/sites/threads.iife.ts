import { page } from '../../networks/threads/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'threads', page });
