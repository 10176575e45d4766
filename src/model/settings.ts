import * as v from 'valibot';
import { RulebookIdSchema } from './verdict.ts';

/** For how many months posts may be kept, where not for ever. */
export const KEEP_MONTHS = [24, 12, 6] as const;

/** What the user chose. A value that is not understood counts as not chosen. */
export const SettingsSchema = v.object({
  /** The rule that disclosures are judged by; null for that of each post's language. */
  rulebook: v.fallback(v.nullable(RulebookIdSchema), null),
  /** Posts last seen longer ago are deleted; null to keep all. */
  keepMonths: v.fallback(v.nullable(v.picklist(KEEP_MONTHS)), null),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
