/** The Cyrillic letters of Serbian, each after the Latin one; digraphs are one letter. */
const PAIRS =
  'lj љ nj њ dž џ a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л m м n н o о p п r р s с t т ć ћ u у f ф h х c ц č ч š ш';

const letters: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((cyrillic, index, all) => (index % 2 === 0 ? [] : [[all[index - 1]!, cyrillic] as const])),
);

/** What may have to stay as it is: code in back-quotes, names in braces, and words. */
const PIECE = /`[^`]*`|\{\w*\}|[\p{L}\p{N}_-]+/gu;

const LETTER = /lj|nj|dž|\p{Script=Latin}/giu;

/**
 * A Serbian text of Latin letters in Cyrillic. Code, names in braces or with an underscore, options and names with several
 * capitals, as JSON, stay as they are.
 * @since 0.1.0
 */
export function cyrillic(text: string): string {
  return text.replaceAll(PIECE, (piece) => (isKept(piece) ? piece : piece.replaceAll(LETTER, letter)));
}

function isKept(piece: string): boolean {
  return /^(?:`|\{|--)|_/.test(piece) || piece.split(/[A-Z]/).length > 2;
}

function letter(latin: string): string {
  const found = letters.get(latin.toLowerCase()) ?? latin;
  return latin.startsWith(latin[0]!.toLowerCase()) ? found : found.toUpperCase();
}
