/** Accents of Latin, Greek and Cyrillic letters; marks of other scripts tell words apart. */
const ACCENTS = /[\u0300-\u036f]/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * What is the same for all ways to write a brand: "@glow_lab", "#GlowLab" and "Glow Lab" are
 * "glowlab". Nothing is guessed: "glowlab.nl" and "glowlab" stay two.
 * @returns "" for a name without a letter or digit
 */
export function brandKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
}
