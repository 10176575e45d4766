import { conform } from './support/conformance.ts';

conform('firefox');
