import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/adrift/tests.json' }]],
    // The end-to-end tests mostly wait, so that two cores carry three browsers.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
          // Two real browsers on two busy cores: a frame may come late once, but not twice.
          retry: 1,
        },
      },
    ],
  },
});
