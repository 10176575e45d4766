import { page } from '../../networks/instagram/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'instagram', page });
