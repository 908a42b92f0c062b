/** The Cyrillic letters of Serbian, by the Latin ones; digraphs are one letter each. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'lj љ nj њ dž џ a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л m м n н o о p п r р s с t т ć ћ u у f ф h х c ц č ч š ш'
    .match(/\S+ \S+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What stays as it is: code in back-quotes, names in braces, options, and names with several capitals as JSON. */
const KEPT = /`[^`]*`|\{\w*\}|--[\w-]+|\w*[A-Z]\w*[A-Z][\w-]*/gu;

const LETTER = /lj|nj|dž|\p{Script=Latin}/giu;

/**
 * A Serbian text of Latin letters in Cyrillic.
 * @since 0.1.0
 */
export function cyrillic(text: string): string {
  const kept = [...text.matchAll(KEPT), { 0: '', index: text.length }];
  let at = 0;
  return kept
    .map(({ 0: piece, index }) => {
      const before = text.slice(at, index).replaceAll(LETTER, letter);
      at = index + piece.length;
      return before + piece;
    })
    .join('');
}

function letter(latin: string): string {
  const found = letters[latin.toLowerCase()] ?? latin;
  return latin.startsWith(latin[0]!.toLowerCase()) ? found : found.toUpperCase();
}
