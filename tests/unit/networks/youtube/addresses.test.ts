import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelInLink,
  channelUrl,
  isCollectionLink,
  placeOf,
  videoInLink,
} from '../../../../src/networks/youtube/addresses.ts';

describe('videoInLink', () => {
  it.each([
    ['/watch?v=aaaaaaaaaa1&pp=x', 'aaaaaaaaaa1', false],
    ['https://m.youtube.com/watch?app=m&v=aaa_aaa-aa1', 'aaa_aaa-aa1', false],
    ['/shorts/aaaaaaaaaa1?feature=share', 'aaaaaaaaaa1', true],
    ['/live/aaaaaaaaaa1', 'aaaaaaaaaa1', false],
  ])('%s', (href, id, short) => {
    expect(videoInLink(href)).toEqual({ id, short });
  });

  it.each([
    '/watch?v=short',
    '/watch',
    '/@someone/shorts',
    '/source/aaaaaaaaaa1/shorts',
    'https://www.youtube.com.evil.example/watch?v=aaaaaaaaaa1',
    'https://evil.example/watch?v=aaaaaaaaaa1',
    'javascript:alert(1)',
    '',
  ])('%s is none', (href) => {
    expect(videoInLink(href)).toBeNull();
  });
});

describe('channelInLink', () => {
  const ID = 'UCaaaaaaaaaaaaaaaaaaaaaa';
  it.each([
    ['/@tomasquill', 'tomasquill', null],
    ['/@tomasquill/shorts', 'tomasquill', null],
    ['http://www.youtube.com/@o.hara-films', 'o.hara-films', null],
    ['/@%E0%B8%99%E0%B8%B2%E0%B8%A2', 'นาย', null],
    [`/channel/${ID}`, ID, ID],
    ['/c/OldName', 'c/OldName', null],
    ['/user/older/videos', 'user/older', null],
  ])('%s', (href, handle, stableId) => {
    expect(channelInLink(href)).toEqual({ handle, stableId, url: channelUrl(handle) });
  });

  it.each([
    '/',
    '/feed/subscriptions',
    '/channel/UCshort',
    '/@',
    '/@a%20b',
    '/watch?v=aaaaaaaaaa1',
  ])('%s is none', (href) => {
    expect(channelInLink(href)).toBeNull();
  });

  it('never throws, and finds again what it made', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = channelInLink(text);
        return found === null || channelInLink(found.url)?.handle === found.handle;
      }),
    );
  });
});

it('tells a mix or a playlist from a place in it', () => {
  expect(isCollectionLink('/watch?v=aaaaaaaaaa1&list=RDaaaaaaaaaa1&start_radio=1')).toBe(true);
  expect(isCollectionLink('/watch?v=aaaaaaaaaa1&list=PLx')).toBe(true);
  expect(isCollectionLink('/playlist?list=PLx')).toBe(true);
  expect(isCollectionLink('/watch?v=aaaaaaaaaa1&list=PLx&index=3')).toBe(false);
  expect(isCollectionLink('/watch?v=aaaaaaaaaa1')).toBe(false);
});

it.each([
  ['/', 'feed'],
  ['/feed/subscriptions', 'feed'],
  ['/watch?v=aaaaaaaaaa1', 'post'],
  ['/shorts/aaaaaaaaaa1', 'short-video'],
  ['/results?search_query=tea', 'search'],
  ['/playlist?list=PLx', 'list'],
  ['/@tomasquill/videos', 'profile'],
])('%s is a place of kind %s', (path, place) => {
  expect(placeOf(new URL(path, 'https://www.youtube.com'))).toBe(place);
});
