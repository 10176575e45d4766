import type { Author, Place, Post } from '../../model/post.ts';
import { shellPost } from '../shell.ts';
import { profileUrl } from './addresses.ts';

/** An account as the page shows it: by its handle; all else is in the page's data. */
export function shownAuthor(handle: string, followed: boolean | null = null): Author {
  return {
    stableId: null,
    handle,
    name: null,
    url: profileUrl(handle),
    followers: null,
    followed,
  };
}

/** A post of which nothing can be read yet. */
export function shell(place: Place): Post {
  return shellPost('instagram', place);
}
