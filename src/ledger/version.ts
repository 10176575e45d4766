/** The schema's version, as Dexie counts it: `database.ts` makes it, `glance.ts` reads no other. */
export const SCHEMA = 6;
