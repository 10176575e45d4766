import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathShape } from '../../../src/content/report.ts';

const shape = (path: string) => pathShape(new URL(`https://site.example${path}`));

it.each([
  ['/', '/'],
  ['/p/DXw12_abc/', '/p/:id/'],
  ['/proefpersoon/status/1234567890?s=20#top', '/:id/status/:id'],
  ['/@proef@elders.example/112233', '/:id/:id'],
  ['/r/', '/r/'],
  ['/groups/4455/posts/6677/', '/groups/:id/posts/:id/'],
])('tells the kind of page and nobody on it: %s', (path, wanted) => {
  expect(shape(path)).toBe(wanted);
});

it('never passes on a part with a digit, a sign or more than a route would have', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const parts = shape(path).split('/');
      expect(parts.every((part) => part === ':id' || /^[a-z_-]{0,14}$/.test(part))).toBe(true);
      expect(parts.length).toBeLessThanOrEqual(8);
    }),
  );
});
