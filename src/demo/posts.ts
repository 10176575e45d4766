import type { Post } from '../model/post.ts';
import type { AccountSummary } from '../model/tally.ts';
import { t } from '../ui/i18n.ts';
import { SAMPLE_ACCOUNT } from '../ui/samples.ts';

/** A post that nobody wrote, by an account that nobody has. */
export interface DemoPost {
  account: AccountSummary;
  post: Post;
}

/** One post of each kind: sponsored, likely, organic; in the user's language. */
export function demoPosts(): DemoPost[] {
  return [
    demoPost('1', SAMPLE_ACCOUNT, t('demoSponsored')),
    demoPost('2', other('jonasbakt', 'Jonas bakt'), t('demoLikely')),
    demoPost('3', other('wandel.wiebe', 'Wiebe'), t('demoOrganic')),
  ];
}

function other(handle: string, name: string): AccountSummary {
  return {
    ...SAMPLE_ACCOUNT,
    handle,
    name,
    tally: { organic: 4, sponsored: 0, likely: 0, byKind: {} },
    drift: {
      ...SAMPLE_ACCOUNT.drift,
      state: 'too-few',
      recent: { posts: 4, sponsored: 0, share: 0 },
      older: { posts: 0, sponsored: 0, share: null },
      probabilityRose: null,
      interval: [0, 0.49],
      evidence: 0,
    },
  };
}

function demoPost(id: string, account: AccountSummary, text: string): DemoPost {
  const { network, handle, name, followers, followed } = account;
  return {
    account,
    post: {
      network,
      id,
      url: null,
      author: { stableId: null, handle, name, url: null, followers, followed },
      coAuthors: [],
      publishedAt: null,
      text,
      lang: t('locale'),
      hashtags: [],
      mentions: [],
      links: [],
      labels: [],
      place: 'feed',
      extent: 'whole',
    },
  };
}
