/** What documents say of the repository is there: links, places, commands, permissions, listings. */
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { NETWORK_NAMES } from '../../src/model/network.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import {
  attackRows,
  brokenLinks,
  codeIn,
  DOCUMENTS,
  headingsIn,
  missingCommands,
  missingPlaces,
  read,
  sectionOf,
} from '../tools/documents.ts';
import { LOCALES } from './ui/browser.ts';

const SCRIPTS = Object.keys(packageJson.scripts);
const PERMISSIONS = [
  ...manifest.permissions,
  ...manifest.optional_permissions,
  ...manifest.optional_host_permissions,
];
/** Named as a whole: there are more than fifty. */
const PINTEREST_BY_COUNTRY =
  /^(?!www\.pinterest\.com$)(?:[a-z]+\.pinterest\.com|www\.pinterest\.[a-z.]+)$/;

describe.each(DOCUMENTS)('%s', (file) => {
  const code = codeIn(read(file));

  it('leads to what is there', () => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it('names files and folders that are there', () => {
    expect(code.flatMap(missingPlaces)).toEqual([]);
  });

  it('names commands that are there', () => {
    expect(code.flatMap(({ text }) => missingCommands(text, SCRIPTS))).toEqual([]);
  });
});

describe('the search for what is missing', () => {
  it('finds a link, a heading, a place and a command that are not there', () => {
    const span = (text: string) => ({ text, block: false });
    expect(DOCUMENTS).toEqual(
      expect.arrayContaining(['README.md', 'README.nl.md', 'store/forms.md']),
    );
    expect(
      brokenLinks(
        'store/new.md',
        '[a](nothing.md) [b](forms.md#nothing) [c](forms.md#permissions)',
      ),
    ).toEqual([
      'store/new.md: nothing.md: no such file',
      'store/new.md: forms.md#nothing: no such heading',
    ]);
    expect(missingPlaces(span('src/nowhere.ts'))).toEqual(['src/nowhere.ts']);
    expect(missingPlaces(span('src/networks/{text,nothing}.ts'))).toEqual([
      'src/networks/nothing.ts',
    ]);
    expect(missingPlaces(span('src/networks/<network>/'))).toEqual([]);
    expect(missingPlaces(span('src/networks/<network>/nothing.ts'))).not.toEqual([]);
    expect(missingPlaces(span('nothing.ts'))).toEqual(['nothing.ts']);
    expect(missingCommands('npm run -s nothing && npx nothing', SCRIPTS)).toEqual([
      'npm run nothing',
      'npx nothing',
    ]);
  });
});

describe('the two READMEs', () => {
  it('have the same headings', () => {
    const [english, dutch] = ['README.md', 'README.nl.md'].map((file) =>
      headingsIn(read(file)).map(({ level }) => level),
    );
    expect(dutch).toEqual(english);
  });

  it('name the commands that other tools call', () => {
    for (const file of ['README.md', 'README.nl.md'])
      expect(codeIn(read(file)).map(({ text }) => text.trim())).toEqual(
        expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']),
      );
  });

  it('name every command of package.json, in English', () => {
    const code = codeIn(read('README.md')).map(({ text }) => text);
    const named = code.flatMap((text) => [
      ...[...text.matchAll(/\bnpm (?:run (?:-s )?)?([\w-]+)/g)].map(([, name]) => name),
    ]);
    expect(SCRIPTS.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe.each(['PRIVACY.md', 'store/forms.md'])('permissions in %s', (file) => {
  it('are each explained in a row of a table', () => {
    const explained = read(file)
      .split('\n')
      .filter((line) => /^\| .+ \| .+ \|$/.test(line));
    const missing = PERMISSIONS.filter(
      (name) => !explained.some((row) => row.includes(`\`${name}\``)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the table of faults and attacks', () => {
  it('has a row for each of their tests, in their words', () => {
    const rows = attackRows();
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => row.includes('|  |') || /%s|\$\{/.test(row))).toEqual([]);
    const table = sectionOf(read('SECURITY.md'), 'Faults and attacks').split('\n');
    expect(table.filter((line) => line.includes('tests/e2e/') && line.startsWith('|'))).toEqual(
      rows,
    );
  });
});

describe('the stores', () => {
  it('are told of every site', () => {
    const forms = read('store/forms.md');
    const hosts = NETWORKS.flatMap(({ hosts }) => hosts).filter(
      (host) => !PINTEREST_BY_COUNTRY.test(host),
    );
    expect(hosts.filter((host) => !forms.includes(`\`https://${host}/*\``))).toEqual([]);
  });

  it.each([
    ['en', 'Name', 'Summary', 'Description'],
    ['nl', 'Naam', 'Samenvatting', 'Beschrijving'],
  ])(
    'have a listing in %s with the name and summary of the packages',
    (lang, name, summary, description) => {
      const listing = read(`store/listing.${lang}.md`);
      const indented = (section: string) =>
        [...sectionOf(listing, section).matchAll(/^ {4}(.+)$/gm)].map(([, line]) => line);
      const messages = LOCALES[lang];
      expect(indented(name)).toEqual([messages?.extensionName?.message]);
      expect(indented(summary)).toEqual([messages?.extensionDescription?.message]);
      expect(messages?.extensionDescription?.message.length).toBeLessThanOrEqual(132);
      // Edge takes from 250 to 10,000 characters.
      const [text] = codeIn(sectionOf(listing, description));
      expect(text?.text.length).toBeGreaterThan(250);
      expect(text?.text.length).toBeLessThan(10_000);
      for (const network of Object.values(NETWORK_NAMES)) expect(text?.text).toContain(network);
    },
  );
});
