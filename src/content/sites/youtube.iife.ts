import { page } from '../../networks/youtube/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'youtube', page });
