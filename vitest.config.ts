import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of code without a state of its own. */
const PURE = ['tests/unit/{content,detect,model,networks}/**/*.test.{ts,tsx}'];

/** Of the files of tests/e2e, those that take longest: begun last, they would keep one worker busy alone. */
const LONG = /conformance|popup-states|faults|screenshots|badges|package|demo-/;

/** Long files first, where no earlier run tells how long each takes, as on a clean clone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/adrift/tests.json' }]],
    // The end-to-end tests mostly wait, so that two cores carry three browsers.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: PURE,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Nothing there is kept from one file to the next: what they share is loaded once.
        test: { name: 'unit-pure', include: PURE, isolate: false, testTimeout: 120_000 },
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
