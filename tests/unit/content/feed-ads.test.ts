import { describe, expect, it } from 'vitest';
import { FeedAds } from '../../../src/content/feed-ads.ts';
import { keyedPost } from '../../../src/content/read.ts';
import { sellsAds } from '../../../src/detect/labels.ts';
import type { Label, Place } from '../../../src/model/post.ts';
import { post } from './samples.ts';

function reading(id: number, kinds: Label['kind'][] = [], place: Place = 'feed') {
  const labels = kinds.map((kind): Label => ({ kind, text: 'Sponsored', brand: null }));
  return keyedPost(post({ id: String(id), place, labels }));
}

function read(ads: FeedAds, from: number, to: number, place?: Place): void {
  for (let id = from; id < to; id++) ads.read(reading(id, [], place));
}

describe('FeedAds', () => {
  it('tells of a long feed without one ad', () => {
    const ads = new FeedAds(true);
    read(ads, 0, 79);
    expect(ads.adFree()).toBeNull();
    read(ads, 79, 96);
    expect(ads.adFree()).toBe(96);
  });

  it('counts a post once, and posts of a feed only', () => {
    const ads = new FeedAds(true);
    for (let times = 0; times < 3; times++) read(ads, 0, 50);
    read(ads, 100, 400, 'profile');
    expect(ads.adFree()).toBeNull();
  });

  it('says nothing once an ad was shown, before or after', () => {
    const after = new FeedAds(true);
    read(after, 0, 200);
    after.read(reading(900, ['platform-ad']));
    expect(after.adFree()).toBeNull();
    read(after, 200, 400);
    expect(after.adFree()).toBeNull();
  });

  it('takes a paid partnership for no ad of the network', () => {
    const ads = new FeedAds(true);
    ads.read(reading(900, ['paid-partnership']));
    read(ads, 0, 100);
    expect(ads.adFree()).toBe(101);
  });

  it('says nothing of networks that sell no ads', () => {
    const ads = new FeedAds(sellsAds('mastodon'));
    read(ads, 0, 500);
    expect(ads.adFree()).toBeNull();
    expect([sellsAds('bluesky'), sellsAds('instagram')]).toEqual([false, true]);
  });
});
