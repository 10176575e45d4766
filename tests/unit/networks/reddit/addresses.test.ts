import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handleInLink,
  handleOfProfile,
  isHandle,
  outwardLink,
  permalinkOf,
  placeOf,
  postIdInLink,
  profileInLink,
} from '../../../../src/networks/reddit/addresses.ts';

const page = (path: string) => new URL(path, 'https://www.reddit.com');

describe('accounts', () => {
  it('knows an account by its profile, under both of its forms', () => {
    expect(handleInLink('/user/mint_and_thyme/')).toBe('mint_and_thyme');
    expect(handleInLink('https://old.reddit.com/u/mos-mens')).toBe('mos-mens');
    expect(handleOfProfile(page('/user/mos-mens/submitted/'))).toBe('mos-mens');
    expect(handleOfProfile(page('/user/mos-mens/comments/'))).toBe('mos-mens');
  });

  it('takes no community, post or other site for an account', () => {
    const others = ['/r/balcony/', '/user/', '/user/me/', '/user/a/comments/1x/y/'];
    for (const href of [...others, 'https://evil.example/user/a', null]) {
      expect(handleInLink(href)).toBeNull();
    }
    expect(handleOfProfile(page('/user/a/comments/1x/y/'))).toBeNull();
    for (const name of ['[deleted]', '', 'a b', 'x'.repeat(41), null]) {
      expect(isHandle(name)).toBe(false);
    }
  });

  it('knows whose profile a post stands on', () => {
    expect(profileInLink('/user/shedworks/comments/1ad/sheds/')).toBe('shedworks');
    expect(profileInLink('/r/balcony/comments/1ad/sheds/')).toBeNull();
  });
});

describe('postIdInLink', () => {
  it("gives the post's name, and none for a comment or another site", () => {
    expect(postIdInLink('/r/balcony/comments/1aaaa1/soil/?utm=x')).toBe('t3_1aaaa1');
    expect(postIdInLink('https://old.reddit.com/user/mos-mens/comments/1ad/')).toBe('t3_1ad');
    const others = ['/r/balcony/', '/r/balcony/comments/1a/soil/cmt1/', '/r/a/comments/no-id/x/'];
    for (const href of [...others, 'https://evil.example/r/a/comments/1a/b/', null]) {
      expect(postIdInLink(href)).toBeNull();
    }
  });
});

describe('permalinkOf', () => {
  it('gives one address for every form of a post’s', () => {
    const url = 'https://www.reddit.com/r/balcony/comments/1a/words/';
    expect(permalinkOf('/r/balcony/comments/1a/words/?share_id=7')).toBe(url);
    expect(permalinkOf('https://old.reddit.com/r/balcony/comments/1a/words')).toBe(url);
  });

  it('is null for a comment’s address and all others', () => {
    const others = ['/r/balcony/comments/1a/words/k9z/', '/r/balcony/', '/comments/1a', '#', null];
    for (const href of others) expect(permalinkOf(href)).toBeNull();
  });
});

it('takes no address that grows too long as it is spelt out', () => {
  expect(permalinkOf(`/r/balcony/comments/1a/${'é'.repeat(1000)}`)).toBeNull();
});

describe('outwardLink', () => {
  it('opens Reddit’s redirector', () => {
    expect(outwardLink('https://out.reddit.com/t3_1?url=https%3A%2F%2Fa.example%2Fb&token=1')).toBe(
      'https://a.example/b',
    );
    expect(outwardLink('https://out.reddit.com/t3_1')).toBeNull();
  });

  it('leaves out what Reddit serves itself', () => {
    const own = ['/r/balcony/', 'https://i.redd.it/a.png', 'https://preview.redd.it/a.png'];
    own.push('https://www.reddit.com/gallery/1', 'https://alb.reddit.com/cr?za=1', 'mailto:a@b.c');
    for (const href of own) expect(outwardLink(href)).toBeNull();
  });
});

describe('pages', () => {
  it('knows where a post stands', () => {
    const places = {
      '/': 'feed',
      '/best/': 'feed',
      '/r/popular/': 'feed',
      '/r/balcony/': 'list',
      '/r/balcony/search/?q=x': 'search',
      '/search/?q=x': 'search',
      '/r/balcony/comments/1a/words/': 'post',
      '/user/a/comments/1a/words/': 'post',
      '/user/a/comments/': 'profile',
      '/user/a/': 'profile',
      '/user/a/m/plants/': 'list',
    };
    for (const [path, place] of Object.entries(places)) expect(placeOf(page(path))).toBe(place);
  });

  it('throws on no address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (href) => {
        handleInLink(href);
        permalinkOf(href);
        outwardLink(href);
        profileInLink(href);
      }),
    );
  });
});
