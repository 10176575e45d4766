import './post-list.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountedClass } from '../ledger/database.ts';
import { type Cursor, postsPage } from '../ledger/insights/posts.ts';
import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import { t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';
import { PostItem } from './PostItem.tsx';

const SIZE = 25;
const CHOICES = ['sponsored', 'likely', 'organic'] as const;

/** The posts of an account that were seen, the newest first, a page at a time. */
export function PostList({ account }: { account: AccountRef }) {
  const [only, choose] = useState<CountedClass | null>(null);
  return (
    <section class="insight" aria-labelledby="posts" data-testid="post-list">
      <h2 id="posts">{t('postsTitle')}</h2>
      <select
        class="posts-which"
        aria-label={t('postsWhich')}
        value={only ?? 'all'}
        onChange={({ currentTarget }) =>
          choose(CHOICES.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="all">{t('postsAll')}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(choice)}
          </option>
        ))}
      </select>
      <ul class="posts">
        <Page key={only} {...{ account, only }} after={null} />
      </ul>
    </section>
  );
}

interface PageProps {
  account: AccountRef;
  only: CountedClass | null;
  after: Cursor | null;
}

/** A page of posts, and behind it a button for the next or that next page itself. */
function Page({ account, only, after }: PageProps) {
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLLIElement>(null);
  const key = [accountName(account.network, account), only, after?.when, after?.key].join(' ');
  const page = useLive(key, () => postsPage(account, after, SIZE, only));
  const ready = page.state === 'ready';
  // The button that asked for this page is gone; the reader goes on where it stood.
  useEffect(() => {
    if (ready && after !== null) first.current?.focus();
  }, [ready]);
  if (page.state === 'failed') {
    return <li role="alert">{t('recordsFailed')}</li>;
  }
  if (page.state === 'loading') return null;
  const { posts, next } = page.value;
  if (posts.length === 0 && after === null) return <li class="posts-none">{t('postsNoneHere')}</li>;
  return (
    <>
      {posts.map((post, i) => (
        <PostItem key={post.key} post={post} item={i === 0 ? first : null} />
      ))}
      {next !== null && open && <Page {...{ account, only }} after={next} />}
      {next !== null && !open && (
        <li class="posts-more">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {t('showMore')}
          </button>
        </li>
      )}
    </>
  );
}
