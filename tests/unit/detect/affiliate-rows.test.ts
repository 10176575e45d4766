import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paidLink } from '../../../src/detect/affiliates.ts';
import { learnAll } from '../../../src/detect/learn.ts';
import { LEXICONS } from '../../../src/detect/lexicon/all.ts';

learnAll(LEXICONS);

const ROWS = '../shared/facts/affiliate.tsv';
const missing = !existsSync(ROWS);
if (missing) console.warn(`skipped: no ${ROWS} here, the list is not ours to copy`);

/** Alternatives that the list calls strong and that prove nothing by themselves, and why. */
const NO_PROOF = new Map([
  ['ref=cm_sw_', "Amazon's share button, as the row's own note says"],
  ['mkevt=', "eBay's share button sets it too; campid and mkcid=1 are the partner network's"],
  ['mkrid=', 'as mkevt'],
]);

/** Values that some parameters must have; others take any. */
const VALUES = new Map([
  ['mkcid=', '1'],
  ['campid=', '5338000000'],
]);

interface Case {
  name: string;
  address: string;
}

const cases: Case[] = missing
  ? []
  : readFileSync(ROWS, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((row) => {
        const [host = '', network = '', type = '', pattern = '', strength = ''] = row.split('\t');
        // A utm parameter is right in a third of cases (disclosure.md): it only hints.
        if (strength !== 'strong' || pattern.startsWith('utm_')) return [];
        return addressesOf(host, type, pattern).map((address) => ({
          name: `${network}: ${address}`,
          address,
        }));
      });

/** An address for each alternative of a row's pattern. */
function addressesOf(host: string, type: string, pattern: string): string[] {
  const [name = '', path = ''] = host.replace(/\*/gu, 'com').split(/\/(.*)/su);
  const start = `https://${name === 'com' ? 'shop.example' : name}/${path}`;
  if (pattern === '') return [`${start}nora1`];
  if (pattern.startsWith('(?=')) return [`${start}?si=1&li=2&wi=3`];
  if (type === 'path') return [`${start}discount/NORA15`];
  return alternatives(pattern)
    .filter((part) => ![...NO_PROOF.keys()].some((none) => part.startsWith(none)))
    .map((part) => start + instanceOf(part).replace(/^\//u, ''));
}

function alternatives(pattern: string): string[] {
  const inner = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(pattern);
  if (inner === null || pattern.startsWith('tag='))
    return pattern.replace(/\([^)]*\)$|\([^)]*\)(?=\|)/u, '21').split('|');
  const [, before = '', choices = '', after = ''] = inner;
  return choices.split('|').map((choice) => before + choice + after);
}

/** A text that the expression matches: "si=\d+.*li=\d+" becomes "?si=12345&li=12345". */
function instanceOf(part: string): string {
  const text = part
    .replace(/^\^|\[\?&\]/gu, '')
    .replace(/\[\\w-\]\+/gu, 'nora')
    .replace(/\\d\+/gu, '12345')
    .replace(/\.\*/gu, part.includes('si=') ? '&' : '')
    .replace(/\\/gu, '');
  const valued = text.endsWith('=') ? text + (VALUES.get(text) ?? 'nora-21') : text;
  return /^[\w.]+=/u.test(valued) ? `?${valued}` : valued.endsWith(':') ? `${valued}1abc` : valued;
}

describe.skipIf(missing)('every network of the list', () => {
  it('has a row', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('$name', ({ address }) => {
    expect(paidLink(address)?.strength).toBe('strong');
  });
});
