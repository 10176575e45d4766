/**
 * `npm test`: types, lint, unit tests, and end to end in both real browsers. A missing browser is
 * installed where this user may, else named with the command that installs it; it is never skipped.
 * `npm test -- tests/e2e/popup.test.ts` runs only what is named.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { type BrowserName, browserPath, INSTALL, MissingBrowser } from './browsers.ts';

const RESULTS = 'node_modules/.cache/adrift/tests.json';
const only = process.argv.slice(2);

const steps: [name: string, run: () => boolean][] = [
  ['types', () => npx('tsc', '-p', 'tsconfig.json')],
  ['lint', () => npx('biome', 'check', '.')],
  ['chrome', () => hasBrowser('chrome')],
  ['firefox', () => hasBrowser('firefox')],
  ['build', () => npx('tsx', 'tests/tools/build.ts')],
  ['tests', () => npx('vitest', 'run', ...only)],
];

rmSync(RESULTS, { force: true });
const broken = steps.find(([, run]) => !run())?.[0];
const { passed, failed } = counts();
// One closing line in words that any CI reads; a step that broke counts as a failure of its own.
const failures = failed + (broken === undefined || (broken === 'tests' && failed > 0) ? 0 : 1);
if (broken !== undefined && broken !== 'tests') console.error(`\nThe step "${broken}" failed.`);
console.info(`\n${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || passed === 0 ? 1 : 0;

function npx(command: string, ...args: string[]): boolean {
  console.info(`\n> ${[command, ...args].join(' ')}`);
  const shell = process.platform === 'win32';
  return (
    spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', shell }).status === 0
  );
}

function hasBrowser(name: BrowserName): boolean {
  try {
    console.info(`\n> ${name}: ${browserPath(name)}`);
    return true;
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    return install(name, error);
  }
}

function install(name: BrowserName, missing: MissingBrowser): boolean {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (!mayInstall || spawnSync('which', ['apt-get']).status !== 0) {
    console.error(missing.message);
    return false;
  }
  console.info(`\n> ${INSTALL[name]}`);
  return spawnSync('sh', ['-c', INSTALL[name]], { stdio: 'inherit' }).status === 0;
}

function counts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
