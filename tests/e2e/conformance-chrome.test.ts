import { conform } from './support/conformance.ts';

conform('chrome');
