import { page } from '../../networks/facebook/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'facebook', page });
