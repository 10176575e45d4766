/** The networks Adrift knows by name. The id is what keys, files and commands use. */
export const NETWORK_IDS = [
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'facebook',
  'threads',
  'linkedin',
  'reddit',
  'pinterest',
  'bluesky',
  'mastodon',
] as const;

export type NetworkId = (typeof NETWORK_IDS)[number];

/** The networks' own names; proper names, the same in every language. */
export const NETWORK_NAMES: Record<NetworkId, string> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  facebook: 'Facebook',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
  pinterest: 'Pinterest',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};
