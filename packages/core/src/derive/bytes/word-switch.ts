import { literalTest } from './literal-test.js';
import { wordOf } from './words.js';

/** A text of four bytes or more, and what is done where it stands. */
export interface Case {
  readonly text: string;
  readonly body: string;
}

/** Lines of a switch over the texts that may stand at `p`, of which `w` is the first four bytes; -1 is returned for others. */
export function wordSwitch(cases: readonly Case[]): readonly string[] {
  const groups = new Map<number, Case[]>();
  for (const one of cases) {
    const word = wordOf(one.text.slice(0, 4));
    groups.set(word, [...(groups.get(word) ?? []), one]);
  }
  const { expression, of } = hashOf([...groups.keys()]);
  return [
    `switch (${expression}) {`,
    ...[...groups].flatMap(([word, some]) => caseLines(of(word), of(word) === word ? [] : [`w === ${word}`], some)),
    '  default: return -1;',
    '}',
  ];
}

function caseLines(label: number, same: readonly string[], cases: readonly Case[]): readonly string[] {
  const [first, ...others] = cases as [Case, ...Case[]];
  if (others.length === 0) return [`  case ${label}: ${unless([...same, ...literalTest(first.text)])}${first.body}`];
  return [
    `  case ${label}: ${unless(same)}`,
    ...cases.map(({ text, body }) => `    if (${literalTest(text).join(' && ')}) { ${body} }`),
    '    return -1;',
  ];
}

function unless(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `if (!(${conditions.join(' && ')})) return -1; `;
}

/** A hash of words, as an expression over `w`, that tells them all apart; of a few the words themselves. */
function hashOf(words: readonly number[]): { readonly expression: string; of(word: number): number } {
  if (words.length <= FEW) return { expression: 'w', of: (word) => word };
  for (let bits = Math.ceil(Math.log2(words.length)); ; bits += 1) {
    for (let tries = 0, factor = 0x9e3779b1; tries < TRIES; tries += 1, factor = Math.imul(factor, 0x85ebca6b) | 1) {
      const of = (word: number) => Math.imul(word, factor) >>> (32 - bits);
      if (new Set(words.map(of)).size === words.length) {
        return { expression: `Math.imul(w, ${factor | 0}) >>> ${32 - bits}`, of };
      }
    }
  }
}

const FEW = 3;
const TRIES = 3000;
