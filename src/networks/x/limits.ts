export { boundedList, boundedName } from '../limits.ts';
