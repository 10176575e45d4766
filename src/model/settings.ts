import * as v from 'valibot';
import { RulebookIdSchema } from './verdict.ts';

/** What the user chose. A value that is not understood counts as not chosen. */
export const SettingsSchema = v.object({
  /** The rule that disclosures are judged by; null for that of each post's language. */
  rulebook: v.fallback(v.nullable(RulebookIdSchema), null),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
