import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import type { Shape } from './lexicon/shapes.ts';
import { TRAITS, type Trait } from './sentence.ts';
import { bitOf } from './vocabulary.ts';

/** Concepts and traits, each as bits. */
export interface Mask {
  concepts: number;
  traits: number;
}
export interface Need extends Mask {
  from: number;
  to: number;
}
export interface Rule {
  shape: Shape;
  head: number;
  near: readonly Need[];
  within: Mask;
  unless: Mask;
  without: Need | null;
  /** One of `near` is an account and nothing else. */
  account: boolean;
  /** Concepts of each of `near` that no trait can stand in for: the text must hold one of each. */
  wants: readonly number[];
}

/** A word that is no head of any rule has none to try; most posts end here. */
export const BY_HEAD: readonly Rule[][] = CONCEPTS.map(() => []);

/** @throws Error where it names no concept and no trait */
export function addShape(shape: Shape): void {
  const near = shape.near.map(needOf);
  (BY_HEAD[CONCEPTS.indexOf(shape.head)] as Rule[]).push({
    shape,
    head: bitOf(shape.head),
    near,
    within: maskOf(shape.within ?? ''),
    unless: maskOf(shape.unless),
    without: shape.without === undefined ? null : needOf(shape.without),
    account: shape.near.some((need) => need.startsWith('account ')),
    wants: near.filter(({ traits }) => traits === 0).map(({ concepts }) => concepts),
  });
}

/** "deal|ad -3 3": one of these, from three tokens before the head to three behind it. */
function needOf(text: string): Need {
  const [words = '', from = '', to = ''] = text.split(' ');
  return { ...maskOf(words), from: Number(from), to: Number(to) };
}

export function maskOf(words: string): Mask {
  const mask = { concepts: 0, traits: 0 };
  for (const word of words.split('|')) {
    const trait = TRAITS.indexOf(word as Trait);
    if (trait >= 0) mask.traits |= 1 << trait;
    else if (CONCEPTS.includes(word as Concept)) mask.concepts |= bitOf(word as Concept);
    else if (word !== '') throw new Error(`shapes: no concept "${word}"`);
  }
  return mask;
}
