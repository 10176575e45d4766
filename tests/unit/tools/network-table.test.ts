import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { networkTable, withTable } from '../../tools/network-table.ts';

it('is in README as the saved pages prove it (else: npm run network-table)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withTable(readme)).toBe(readme);
});

it('marks no field that no saved page holds', () => {
  const page = (line: object) => [
    {
      network: 'x' as const,
      name: 'p',
      html: '',
      expected: { url: '', posts: [line as Record<string, unknown>] },
    },
  ];
  const bare = networkTable(page({ place: 'feed', id: null, author: null, labels: [] }));
  expect(bare).toContain('| X | feed |   |   |');
  const full = networkTable(
    page({ place: 'feed', id: '1', author: { handle: 'mila' }, labels: [] }),
  );
  expect(full).toContain('| X | feed | ● | ● |');
});
