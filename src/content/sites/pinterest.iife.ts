import { page } from '../../networks/pinterest/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'pinterest', page });
