import type { AccountFacts, Place, Post } from '../../model/post.ts';
import { items, type Json, objectsIn } from '../json.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl } from './addresses.ts';
import { idOf, isStory, postOf, storiesIn } from './story.ts';
import { accountIn, filled } from './story-authors.ts';
import { adMarkOf } from './story-marks.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // What the first page needs, as Relay preloads it (facts 0.6).
  inline: 'script[type="application/json"]',
  read,
};

function read(json: unknown): DataFacts {
  const { marks, place, accounts } = surroundings(json);
  const posts = new Map<string, Post>();
  for (const story of storiesIn(json)) {
    const post = postOf(story, place, marks.get(story) ?? null);
    if (post === null || post.id === null) continue;
    // A later part of a streamed answer may repeat a story with less of it.
    if (posts.get(post.id)?.extent !== 'whole') posts.set(post.id, post);
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** What a document is, by the name of the list in it. */
const PLACES = new Map<unknown, Place>([
  ['news_feed', 'feed'],
  ['timeline_list_feed_units', 'profile'],
  ['timeline_feed_units', 'profile'],
  ['group_feed', 'list'],
  ['serpResponse', 'search'],
]);

/** What stands around stories: the ad marks of their list entries, their list, their authors. */
function surroundings(json: unknown) {
  const marks = new Map<Json, string>();
  const accounts = new Map<string, AccountFacts>();
  let place: Place | undefined;
  for (const object of objectsIn(json)) {
    const mark = isStory(object) ? null : adMarkOf(object);
    if (mark !== null) {
      const stories = [...storiesIn(object)];
      // A mark around a list tells of none of its stories.
      const isEntry = new Set(stories.map(idOf)).size === 1;
      for (const story of stories) if (isEntry && !marks.has(story)) marks.set(story, mark);
    }
    // A later part of a list names it in its path.
    for (const key of [...Object.keys(object), ...items(object.path)]) place ??= PLACES.get(key);
    const account = accountIn(object);
    if (account !== null)
      accounts.set(account.handle, filled(account, accounts.get(account.handle)));
  }
  return { marks, accounts, place: place ?? 'feed' };
}
