/** Opens a real browser with the extension in it, on the demo sites. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type CreatePageOptions, type Page } from 'puppeteer-core';
import { type BrowserName, browserPath } from './browsers.ts';

export interface LaunchOptions {
  /** Where `startServer` listens; every host name leads there. */
  port: number;
  headless?: boolean;
  /** Of a headless window, in px; 900 unless told. */
  height?: number;
  /** The unpacked extension; dist/<browser> unless told. */
  dist?: string;
  /** More flags for the browser. */
  args?: string[];
  /** More environment; `LANGUAGE` and `LC_ALL` give Chromium's interface language on Linux. */
  env?: Record<string, string>;
  /** More preferences, for Firefox. */
  prefs?: Record<string, string | number | boolean>;
  /** Ctrl-C is left to the caller, who closes the browser and with it the temporary profile. */
  ownSignals?: boolean;
}

export interface Launched {
  browser: Browser;
  extensionId: string;
  /** Without a slash at its end. */
  extensionOrigin: string;
  popupUrl: string;
  newPage(): Promise<Page>;
  /** A new tab (or window) showing an address, also one of the extension's own. */
  open(url: string, options?: CreatePageOptions): Promise<Page>;
  close(): Promise<void>;
}

const POPUP = 'src/popup/index.html';

/**
 * A browser with a fresh profile and the extension installed.
 * @throws MissingBrowser with the command that installs it
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const browser = await (name === 'chrome' ? launchChrome(options) : launchFirefox(options));
  try {
    const extensionId = await browser.installExtension(resolve(options.dist ?? `dist/${name}`));
    const extensionOrigin =
      name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
    return {
      browser,
      extensionId,
      extensionOrigin,
      popupUrl: `${extensionOrigin}/${POPUP}`,
      newPage: () => browser.newPage(),
      open: (url, options) => open(browser, url, options),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** In ms. */
const OPENS_WITHIN = 20_000;

async function open(browser: Browser, url: string, options?: CreatePageOptions): Promise<Page> {
  const page = await browser.newPage(options);
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return page;
  }
  // Firefox 153 opens its extensions' pages but reports no navigation for them: ask, then look.
  await page.goto(url, { timeout: 1 }).catch(() => {});
  const end = performance.now() + OPENS_WITHIN;
  const isThere = (wanted: string) =>
    location.href === wanted && document.readyState === 'complete';
  // The page that is being left may answer with an error.
  while (!(await page.evaluate(isThere, url).catch(() => false))) {
    if (performance.now() > end) throw new Error(`${url} did not open.`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return page;
}

/** No start page, no request to the maker's servers: they would all land on the demo server. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

function common({ ownSignals = false }: LaunchOptions) {
  return {
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
  };
}

function launchChrome(options: LaunchOptions): Promise<Browser> {
  const { port, headless = true, height = 900, args = [] } = options;
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    ...common(options),
    env: { ...process.env, ...options.env },
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...QUIET,
      ...(root ? ['--no-sandbox'] : []),
      ...(headless
        ? ['--disable-gpu', `--window-size=1280,${height}`]
        : ['--window-size=1100,900']),
      ...args,
    ],
  });
}

/** As vite.config.ts gives it; Firefox would else draw a new origin for every profile. */
const FIREFOX_ID = 'adrift@adrift.example';
const FIREFOX_UUID = 'ad21f7ad-0000-4000-8000-ad21f7ad0001';

/**
 * Firefox would ask its maker for its remote settings in each new profile, now this one and now that;
 * a release obeys the preference only with the variable.
 */
const NO_REMOTE_SETTINGS = {
  env: { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  prefs: { 'services.settings.server': 'data:,#remote-settings-dummy/v1' },
};

function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { port, headless = true, height = 900, args = [], prefs = {} } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    ...common(options),
    env: { ...process.env, ...NO_REMOTE_SETTINGS.env, ...options.env },
    args: ['--remote-allow-system-access', '--width=1280', `--height=${height}`, ...args],
    extraPrefsFirefox: {
      ...prefs,
      ...NO_REMOTE_SETTINGS.prefs,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
}
