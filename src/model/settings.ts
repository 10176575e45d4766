import * as v from 'valibot';
import { NETWORK_IDS, type NetworkId } from './network.ts';
import { RulebookIdSchema } from './verdict.ts';

/** For how many months posts may be kept, where not for ever. */
export const KEEP_MONTHS = [24, 12, 6] as const;

/** What becomes of a sponsored post besides its badge: nothing, it is faded, or one line stands for it. */
export const MARKINGS = ['mark', 'dim', 'fold'] as const;
export type Marking = (typeof MARKINGS)[number];

/** Whether ads placed through the network itself are marked too, or left as the network shows them. */
export const NETWORK_ADS = ['mark', 'leave'] as const;

/** Accounts whose posts may be left unmarked; as many as one item of `storage.sync` (8,192 bytes) holds. */
export const MAX_NEVER_MARK = 200;
const ACCOUNT_NAME = new RegExp(`^(?:${NETWORK_IDS.join('|')}):.{1,500}$`, 'su');

/** One bad entry does not take the others with it: their accounts would be marked again. */
const AccountNamesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => [...new Set(items.filter(isAccountName))].slice(0, MAX_NEVER_MARK)),
);

/** A name that is not known (of a newer Adrift, say) does not take the others with it. */
const NetworksSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((names) => NETWORK_IDS.filter((id) => names.includes(id))),
);

/** What the user chose. A value that is not understood counts as not chosen. */
export const SettingsSchema = v.object({
  /** The rule that disclosures are judged by; null for that of each post's language. */
  rulebook: v.fallback(v.nullable(RulebookIdSchema), null),
  /** Posts last seen longer ago are deleted; null to keep all. */
  keepMonths: v.fallback(v.nullable(v.picklist(KEEP_MONTHS)), null),
  marking: v.fallback(v.picklist(MARKINGS), 'mark'),
  networkAds: v.fallback(v.picklist(NETWORK_ADS), 'mark'),
  /** Names (`accountName`) of the accounts whose posts are counted, but never marked; the oldest first. */
  neverMark: v.fallback(AccountNamesSchema, []),
  /** Networks that Adrift leaves alone. */
  networksOff: v.fallback(NetworksSchema, [] as NetworkId[]),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

function isAccountName(value: unknown): value is string {
  return typeof value === 'string' && ACCOUNT_NAME.test(value);
}

/**
 * The list of accounts that are never marked, with one more or one less.
 * @param account see `accountName`
 * @throws where the list is full
 */
export function withNeverMark(
  list: readonly string[],
  account: string,
  never: boolean,
): readonly string[] {
  const others = list.filter((one) => one !== account);
  if (!never) return others;
  if (others.length >= MAX_NEVER_MARK) throw new RangeError('too many accounts');
  return [...others, account];
}
