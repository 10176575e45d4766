import { useEffect, useMemo, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Placing } from '../content/badge/placing.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { t } from '../ui/i18n.ts';
import { displayHandle, displayName } from '../ui/names.ts';
import { useSettings } from '../ui/use-settings.ts';
import { mark } from './mark.ts';
import { type DemoPost, demoPosts } from './posts.ts';

/** A small feed of invented posts, marked by the same code that marks real ones. */
export function Demo() {
  const posts = useMemo(demoPosts, []);
  const placing = useMemo(() => new Placing(), []);
  return (
    <main class="demo">
      <h1>{t('demoTitle')}</h1>
      <p>{t('demoLead')}</p>
      <p>{t('demoTry')}</p>
      <div class="feed">
        {posts.map((each) => (
          <FeedPost key={each.post.id} demo={each} placing={placing} />
        ))}
      </div>
      <p>
        <a href={browser.runtime.getURL('src/welcome/index.html')}>{t('demoBack')}</a>
      </p>
    </main>
  );
}

function FeedPost({ demo, placing }: { demo: DemoPost; placing: Placing }) {
  const unit = useRef<HTMLElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const { settings } = useSettings();
  useEffect(() => {
    if (settings === null || unit.current === null || line.current === null) return;
    return mark(demo, unit.current, line.current, settings, placing);
  }, [demo, settings]);
  const { account, post } = demo;
  return (
    <article class="post" ref={unit} data-demo-post={post.id}>
      <header class="post-who">
        <Avatar account={account} />
        <div>
          <div class="post-line" ref={line}>
            <b>{displayName(account)}</b>
          </div>
          <bdi class="post-handle">{displayHandle(account)}</bdi>
        </div>
      </header>
      <p class="post-text">{post.text}</p>
      <div class={`post-picture post-picture-${post.id}`} aria-hidden="true" />
    </article>
  );
}
