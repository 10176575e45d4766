/*
 * What the popup does after its first rows are drawn: the database that follows every change, the
 * tab, the account's card. Loaded then, since all of it takes longer to load than the rows to draw.
 */
export { Changed } from './Changed.tsx';
export { Details } from './Details.tsx';
export { followRecords } from './follow.ts';
export { PageAccount } from './PageAccount.tsx';
export { RecordsNotice } from './RecordsNotice.tsx';
export { TabLine } from './TabLine.tsx';
export { isOwnTab, watchTab } from './tab.ts';
