import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { CountedClass, Evidence } from '../ledger/database.ts';
import type { ListedPost } from '../ledger/insights/posts.ts';
import { sendMessage } from '../messaging.ts';
import type { Correction } from '../model/messages.ts';
import { DISCLOSURE_WORDS, SIGNAL_WORDS, WHERE_WORDS } from '../ui/evidence.ts';
import { dayName, type MessageKey, t } from '../ui/i18n.ts';

const CLASS_WORDS: Record<CountedClass, MessageKey> = {
  organic: 'organic',
  likely: 'likely',
  sponsored: 'sponsored',
};
const MOST_EVIDENCE = 8;

/** One post: when, what it counts as and by which evidence, the way to it, and the user's say. */
export function PostItem({ post, item }: { post: ListedPost; item: Ref<HTMLLIElement> }) {
  const date =
    post.published === null ? t('postFirstSeen', dayName(post.firstSeen)) : dayName(post.published);
  return (
    <li
      class={`post post-${post.class}`}
      ref={item}
      tabIndex={-1}
      data-testid="post"
      data-key={post.key}
    >
      <div class="post-top">
        <p class="post-head">
          <span class="post-class">{t(CLASS_WORDS[post.class])}</span>
          <span>{date}</span>
          {post.url !== null && isWeb(post.url) && (
            <a href={post.url} target="_blank" rel="noreferrer">
              {t('postOpen')}
              <span class="visually-hidden">{date}</span>
            </a>
          )}
        </p>
        <Say post={post} />
      </div>
      {post.evidence.length > 0 && (
        <ul class="post-evidence">
          {post.evidence.slice(0, MOST_EVIDENCE).map((evidence, i) => (
            <Quoted key={i} evidence={evidence} />
          ))}
        </ul>
      )}
      {post.class === 'sponsored' && <Facts post={post} />}
    </li>
  );
}

/** The links come from pages. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function Quoted({ evidence: { kind, evidence, where } }: { evidence: Evidence }) {
  return (
    <li>
      {t(SIGNAL_WORDS[kind])}{' '}
      {evidence !== '' && (
        <bdi>
          <mark>{evidence}</mark>
        </bdi>
      )}{' '}
      <small>{t(WHERE_WORDS[where])}</small>
    </li>
  );
}

function Facts({ post: { evidence, kinds, disclosure, brands } }: { post: ListedPost }) {
  return (
    <p class="dotted post-facts">
      {evidence.length === 0 &&
        kinds.map((kind) => <span key={kind}>{t(SIGNAL_WORDS[kind])}</span>)}
      <span>{t(DISCLOSURE_WORDS[disclosure])}</span>
      {brands.map((brand) => (
        <bdi key={brand}>{brand}</bdi>
      ))}
    </p>
  );
}

/** The user's word on a post, which outranks the verdict, and the way to take it back. */
function Say({ post }: { post: ListedPost }) {
  const [failed, setFailed] = useState(false);
  const { key, correction } = post;
  const correct = (value: Correction | null) => () =>
    void sendMessage('correct', { key, correction: value }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const button = (words: MessageKey, value: Correction | null) => (
    <button type="button" class="button" onClick={correct(value)}>
      {t(words)}
    </button>
  );
  return (
    <p class="post-say">
      {correction !== null && (
        <>
          <span class="post-yours">
            {t(correction === 'sponsored' ? 'badgeYouSponsored' : 'badgeYouOrganic')}
          </span>
          {button('badgeUndo', null)}
        </>
      )}
      {correction === null && post.class !== 'sponsored' && button('badgeItIs', 'sponsored')}
      {correction === null && post.class !== 'organic' && button('badgeItIsNot', 'organic')}
      <span role="status">{failed && t('correctFailed')}</span>
    </p>
  );
}
