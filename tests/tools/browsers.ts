import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const PLACES: Record<BrowserName, { env: string; commands: string[]; paths: string[] }> = {
  chrome: {
    env: 'ADRIFT_CHROME',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      join(homedir(), 'AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    env: 'ADRIFT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The command that puts a browser on a Debian machine. */
export const INSTALL: Record<BrowserName, string> = {
  chrome: 'apt-get update && apt-get install -y chromium',
  firefox: 'apt-get update && apt-get install -y firefox-esr',
};

/** A browser that is needed and not on this machine; the message holds the command that mends it. */
export class MissingBrowser extends Error {
  constructor(name: BrowserName) {
    const label = name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
    super(
      `${label} is not on this machine. On Debian: ${INSTALL[name]}. Or set ${PLACES[name].env} to its path.`,
    );
  }
}

/**
 * Where the user's browser is.
 * @returns the absolute path of its executable
 * @throws MissingBrowser with the exact command that installs it
 */
export function browserPath(name: BrowserName): string {
  const { env, commands, paths } = PLACES[name];
  const chosen = process.env[env];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  for (const command of commands) {
    const found = which(command);
    if (found !== null) return found;
  }
  const installed = paths.find((path) => existsSync(path));
  if (installed === undefined) throw new MissingBrowser(name);
  return installed;
}

function which(command: string): string | null {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    const out = execFileSync(finder, [command], { stdio: ['ignore', 'pipe', 'ignore'] });
    return out.toString().split(/\r?\n/)[0]?.trim() || null;
  } catch {
    return null;
  }
}
