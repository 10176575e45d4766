import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../../src/content/facts.ts';
import { account, post } from './samples.ts';

describe('facts from the page world', () => {
  it('lets well-formed posts and accounts through', () => {
    const facts = { posts: [post()], accounts: [account('mila')] };
    expect(parseFacts(JSON.stringify(facts), 'x')).toEqual(facts);
  });

  it('leaves out what is forged: other types, another network, absurd sizes', () => {
    const message = JSON.stringify({
      posts: [
        post({ network: 'instagram' }),
        { ...post(), author: { handle: 12 } },
        post({ text: 'x'.repeat(1_000_001) }),
        post({ publishedAt: 'yesterday' }),
        post({ id: 'good' }),
      ],
      accounts: [{ ...account('mila'), followers: -4 }, null],
    });
    const facts = parseFacts(message, 'x');
    expect(facts.posts.map(({ id }) => id)).toEqual(['good']);
    expect(facts.accounts).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (anything, json) => {
        expect(parseFacts(anything, 'x').posts).toEqual([]);
        expect(parseFacts(json, 'x').posts).toEqual([]);
      }),
    );
  });
});
