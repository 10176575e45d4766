/** What the page runs that trees are grown in. */
import { faultOf, runPages } from './pages.ts';

Object.assign(globalThis, { adriftFuzz: runPages, adriftFault: faultOf });
