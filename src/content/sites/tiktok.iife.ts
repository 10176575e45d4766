import { page } from '../../networks/tiktok/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'tiktok', page });
