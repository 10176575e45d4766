import { describe, expect, it } from 'vitest';
import { DataIndex } from '../../../src/content/join.ts';
import { account, author, post } from './samples.ts';

function indexOf(...posts: ReturnType<typeof post>[]): DataIndex {
  const index = new DataIndex();
  index.add({ posts, accounts: [] });
  return index;
}

describe('joining page and page data', () => {
  it('takes the whole caption from the data where the page cut it', () => {
    const data = post({ text: 'Het begin van een lang verhaal #ad', hashtags: ['ad'] });
    const shown = post({ text: 'Het begin van', extent: 'part' });
    const joined = indexOf(data).join(shown);
    expect(joined).toMatchObject({ text: data.text, hashtags: ['ad'], extent: 'whole' });
  });

  it('finds an ad without an id by its author and first words', () => {
    const data = post({
      id: '77',
      labels: [{ kind: 'platform-ad', text: 'promoted', brand: null }],
    });
    expect(indexOf(data).join(post({ id: null })).id).toBe('77');
  });

  it('finds a post by its address where the page has no other id', () => {
    const url = 'https://www.facebook.com/mila/posts/pfbid02Ab';
    const data = post({ id: '77', url });
    const shown = post({ id: 'pfbid02Ab', url, text: '', extent: 'part' });
    expect(indexOf(data).join(shown)).toMatchObject({ id: '77', text: data.text });
    const changed = new DataIndex().add({ posts: [data], accounts: [] });
    expect(changed).toContain(url);
  });

  it('does not believe data that gives the post to someone else', () => {
    const data = post({
      author: author('other'),
      labels: [{ kind: 'platform-ad', text: 'ad', brand: null }],
    });
    expect(indexOf(data).join(post()).labels).toEqual([]);
  });

  it('takes the author from the data where a tile shows none', () => {
    const tile = post({ author: null, text: null, extent: 'part' });
    expect(indexOf(post()).join(tile).author?.handle).toBe('mila');
  });

  it('gives a shared post to the author that the data names first', () => {
    const data = post({ author: author('brandhouse'), coAuthors: [author('mila')] });
    const joined = indexOf(data).join(post());
    expect(joined.author?.handle).toBe('brandhouse');
    expect(joined.coAuthors.map(({ handle }) => handle)).toEqual(['mila']);
  });

  it('keeps the words of a label that the page shows, and the brand that the data knows', () => {
    const data = post({ labels: [{ kind: 'paid-partnership', text: 'is_paid', brand: 'lumo' }] });
    const shown = post({
      labels: [{ kind: 'paid-partnership', text: 'Betaald partnerschap', brand: null }],
    });
    expect(indexOf(data).join(shown).labels).toEqual([
      { kind: 'paid-partnership', text: 'Betaald partnerschap', brand: 'lumo' },
    ]);
  });

  it('keeps a label that only an earlier answer had', () => {
    const label = { kind: 'paid-partnership', text: 'paid promotion', brand: null } as const;
    const index = indexOf(post({ labels: [label] }), post({ text: 'Later, without the label' }));
    expect(index.join(post()).labels).toEqual([label]);
  });

  it('leaves a shell a shell', () => {
    const shell = post({ author: null, text: null, extent: 'shell' });
    expect(indexOf(post()).join(shell)).toBe(shell);
  });

  it('adds what is known of the account, the page having the last word on following', () => {
    const index = new DataIndex();
    index.add({
      posts: [],
      accounts: [account('Mila', { stableId: '9', followers: 4200, followed: false })],
    });
    const joined = index.join(post({ author: author('mila', { followed: true }) }));
    expect(joined.author).toMatchObject({ stableId: '9', followers: 4200, followed: true });
  });

  it('forgets the oldest posts of an endless scroll', () => {
    const index = new DataIndex();
    for (let i = 0; i < 5000; i++)
      index.add({
        posts: [post({ id: `${i}`, text: `post ${i} ${i * 7}`, lang: 'nl' })],
        accounts: [],
      });
    expect(index.join(post({ id: '0', text: null })).lang).toBeNull();
    expect(index.join(post({ id: '4999', text: null })).lang).toBe('nl');
  });
});
