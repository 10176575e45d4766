import { page } from '../../networks/bluesky/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'bluesky', page });
