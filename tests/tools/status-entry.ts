/* What a picture of a running sweep shows in a page: the content script's own card. */
import { Status } from '../../src/content/sweep/status.ts';

new Status(document, () => {}).show({
  stage: 'reading',
  read: 37,
  unread: 4,
  reached: '2026-05',
  limit: 100,
});
