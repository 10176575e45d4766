import { page } from '../../networks/linkedin/page.ts';
import { begin } from '../begin.ts';

begin({ id: 'linkedin', page });
