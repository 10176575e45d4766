import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'adrift-judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const command = ['node_modules/tsx/dist/cli.mjs', 'tests/tools/judge.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('npm run -s judge', () => {
  it('prints each line with its verdict', () => {
    const lines = [
      '{"text": "tea #ad", "mine": [1]}',
      '',
      '{"text": "x", "labels": ["Betaald partnerschap met Oak"], "author": "@me"}',
      '{"text": "x", "links": ["https://www.amazon.nl/x?tag=a-21"], "author": {"handle": "me"}}',
      '{"text": "hallo", "network": "x", "lang": null}',
    ];
    const { stdout, status } = run(file('good.jsonl', lines));
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(printed.map(({ verdict }) => verdict.class)).toEqual([
      'sponsored',
      'sponsored',
      'sponsored',
      'organic',
    ]);
    expect(printed[0]).toMatchObject({ text: 'tea #ad', mine: [1] });
    expect(printed[0].verdict.signals).toEqual([
      {
        kind: 'author-disclosure',
        evidence: '#ad',
        where: 'text',
        start: 4,
        end: 7,
        strength: 'strong',
      },
    ]);
    expect(printed[1].verdict.brands).toEqual(['Oak']);
  });

  it('judges by the rulebook that is named', () => {
    const path = file('rule.jsonl', ['{"text": "tea #ad", "lang": "en"}']);
    const { verdict } = JSON.parse(run('--rulebook', 'uk-asa', path).stdout);
    expect(verdict.rule).toEqual({ book: 'uk-asa', reason: 'not-at-start', evidence: '#ad' });
  });

  it.each([
    ['no file named', [], /usage/u],
    ['a missing file', ['/nowhere/posts.jsonl'], /no such file/u],
    [
      'an unknown rulebook',
      ['--rulebook', 'xx', file('r.jsonl', ['{"text": "x"}'])],
      /no rulebook "xx"; there are nl-rsm/u,
    ],
    ['no JSON', [file('a.jsonl', ['{"text": "x"}', '{oops'])], /line 2 is not JSON/u],
    ['no object', [file('b.jsonl', ['[1]'])], /line 1 is not a JSON object/u],
    ['no text', [file('c.jsonl', ['{"lang": "nl"}'])], /line 1: text is missing/u],
    ['a wrong field', [file('d.jsonl', ['{"text": "x"}', '', '{"text": 3}'])], /line 3: text/u],
    [
      'an unknown network',
      [file('e.jsonl', ['{"text": "x", "network": "y"}'])],
      /line 1: network/u,
    ],
  ])('names %s in one line and prints nothing', (_, args, message) => {
    const { stdout, stderr, status } = run(...args);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});
