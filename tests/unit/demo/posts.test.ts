import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../../src/detect/judge.ts';
import { i18nIn, LOCALES } from '../ui/browser.ts';

const mock = vi.hoisted(() => ({ default: { i18n: {} as object } }));
vi.mock('webextension-polyfill', () => mock);

describe('the posts of the demo page', () => {
  it.each(Object.keys(LOCALES))('are judged as what they show, in %s', async (language) => {
    vi.resetModules();
    mock.default.i18n = i18nIn(language);
    const { demoPosts } = await import('../../../src/demo/posts.ts');
    const classes = demoPosts().map(({ post }) => judge(post).class);
    expect(classes).toEqual(['sponsored', 'likely', 'organic']);
  });
});
