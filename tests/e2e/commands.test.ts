/** The commands as their caller sees them: lines on success, else one clear line and exit code 1. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

const folder = mkdtempSync(join(tmpdir(), 'adrift-commands-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', command, '--', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** npm itself warns about this machine's settings on standard error; that is not our line. */
function ownLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
}

describe('bad input is one clear line and a non-zero exit', () => {
  it.each<[name: string, command: string, args: string[], says: RegExp]>([
    ['judge without a file', 'judge', [], /judge -- FILE\.jsonl/],
    ['judge, missing file', 'judge', [join(folder, 'none.jsonl')], /no such file/],
    ['evaluate, unknown set', 'evaluate', ['--set', 'atlantis'], /no set "atlantis"/],
    ['judge, a line that is not JSON', 'judge', [file('a.jsonl', '{"text":"hoi"}\n{"text":')], /2/],
    ['judge, a text that is a number', 'judge', [file('b.jsonl', '{"text":4}')], /1/],
    ['save-page without a network', 'save-page', [file('c.html', '<p>')], /Which network/],
    ['save-page without an address', 'save-page', ['--network', 'x'], /own address/],
    [
      'save-page over a fixture',
      'save-page',
      ['--network', 'x', '--url', 'https://x.com/home', '--name', 'home', file('d.html', '<p>')],
      /there already/,
    ],
    ['read-page without a network', 'read-page', [file('a.html', '<p>')], /Which network/],
    [
      'read-page, unknown network',
      'read-page',
      ['--network', 'hyves', file('b.html', '<p>')],
      /hyves/,
    ],
    [
      'read-page, missing file',
      'read-page',
      ['--network', 'x', join(folder, 'none.html')],
      /no such file/,
    ],
    [
      'read-page, not a page',
      'read-page',
      ['--network', 'x', file('c.html', Buffer.from([0xff, 0xfe, 0x00]))],
      /not UTF-8/,
    ],
    [
      'read-page, no markup',
      'read-page',
      ['--network', 'x', file('d.html', 'just words')],
      /no HTML/,
    ],
    [
      'read-page, a wrong address',
      'read-page',
      ['--network', 'x', '--url', 'x dot com', file('e.html', '<p>')],
      /not the address/,
    ],
    [
      'read-data, missing file',
      'read-data',
      ['--network', 'x', join(folder, 'none.json')],
      /no such file/,
    ],
    [
      'read-data, truncated JSON',
      'read-data',
      ['--network', 'x', file('f.json', '{"data":[{"a":1')],
      /not JSON/,
    ],
    ['read-data, a folder', 'read-data', ['--network', 'instagram', folder], /folder/],
  ])('%s', async (_name, command, args, says) => {
    const { code, out, err } = await run(command, ...args);
    expect(ownLines(err)).toHaveLength(1);
    expect(ownLines(err)[0]).toMatch(says);
    expect(out).toBe('');
    expect(code).not.toBe(0);
  });
});

describe('good input is a line a post', () => {
  it('judges', async () => {
    const lines = ['{"text":"Nieuwe serum getest #ad","id":"kept"}', '{"text":"Koffie in de zon"}'];
    const { code, out } = await run('judge', file('good.jsonl', lines.join('\n')));
    const [ad, coffee] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(ad).toMatchObject({
      id: 'kept',
      verdict: { class: 'sponsored', kinds: ['author-disclosure'] },
    });
    expect(ad.verdict.signals[0]).toMatchObject({ evidence: '#ad', start: 20, end: 23 });
    expect(coffee.verdict.class).toBe('organic');
  });

  it('reads a page that holds no post as no line', async () => {
    const { code, out } = await run(
      'read-page',
      '--network',
      'x',
      file('empty.html', '<!doctype html><p>Niets'),
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });
});

describe('a post that stands on a page twice', () => {
  const tile =
    '<a href="https://www.tiktok.com/@fenne.naait/video/7647968807092224064"><img alt=""></a>';
  const open =
    '<div><span data-e2e="browse-username">fenne.naait</span>' +
    '<div data-e2e="browse-video-desc">Rok in één middag</div>' +
    '<div data-e2e="sponsored-tag"><p>Betaald partnerschap</p></div></div>';

  it.each([
    ['behind its tile', `${tile}${open}`],
    ['before its tile', `${open}${tile}`],
  ])('is read once, as it stands open %s', async (_, body) => {
    const { out } = await run(
      'read-page',
      ...['--network', 'tiktok'],
      ...['--url', 'https://www.tiktok.com/@fenne.naait/video/7647968807092224064'],
      file('twice.html', `<!doctype html><body>${body}`),
    );
    const posts = out.trim().split('\n');
    expect(posts).toHaveLength(1);
    expect(JSON.parse(posts[0] ?? '')).toMatchObject({
      text: 'Rok in één middag',
      labels: [{ text: 'Betaald partnerschap' }],
    });
  });
});

describe('save-page', () => {
  it('saves a page that reads the same and names nobody', async () => {
    const saved = mkdtempSync(join(folder, 'saved-'));
    const asked = ['--network', 'x', '--url', 'https://x.com/home', '--name', 'try'];
    const fixture = 'tests/pages/x/fixtures/home.html';
    const { code, out } = await run('save-page', ...asked, '--folder', saved, fixture);
    expect(code).toBe(0);
    const [before, now] = ['before', 'now'].map(
      (when) => new RegExp(`^read ${when}: +(.*)$`, 'm').exec(out)?.[1],
    );
    expect(before).toMatch(/^[1-9]\d* posts/);
    expect(now).toBe(before);
    const html = readFileSync(join(saved, 'try.html'), 'utf8');
    const { posts } = JSON.parse(readFileSync(fixture.replace('html', 'expected.json'), 'utf8'));
    for (const { author, text } of posts) {
      expect(html).not.toContain(author.handle);
      // Shorter ones are made of words that readers know.
      if (text?.length > 30) expect(html).not.toContain(text.slice(0, 30));
    }
    const written = JSON.parse(readFileSync(join(saved, 'try.expected.json'), 'utf8'));
    expect(written.posts).toHaveLength(posts.length);
  });
});
