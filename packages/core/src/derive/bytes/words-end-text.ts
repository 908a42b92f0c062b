import type { CodeList } from '../../code-lists/define-code-list.js';
import { camel } from '../predicate/predicate-names.js';
import { wordSwitch } from './word-switch.js';
import { wordOf } from './words.js';

/** The source of a function that tells where a text ends that is one of some. */
export function wordsEndText(name: string, texts: readonly string[]): string {
  const quoted = texts.map((text) => `${text}"`);
  return [
    ...begin(name),
    ...quoted
      .filter(({ length }) => length < 4)
      .map((text) => `  if ((w & 0xffffff) === ${wordOf(text)}) return p + ${text.length};`),
    ...wordSwitch(
      quoted.filter(({ length }) => length >= 4).map((text) => ({ text, body: `return p + ${text.length};` })),
    ).map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

/** The same for a list of so many codes that a function of them would be long: two letters by a table, others by a hash. */
export function longListEndText(name: string, { id }: CodeList<string>): string {
  const [list, pairs, words] = [camel(id), `${camel(id)}Pairs`, `${camel(id)}Words`];
  return [
    `const ${pairs} = /* @__PURE__ */ pairsOf(${list}.codes);`,
    `const ${words} = /* @__PURE__ */ wordsOf(${list}.codes);`,
    ...begin(name),
    `  if ((w & 0xff0000) === 0x220000 && ${pairs}[(w & 31) << 5 | w >> 8 & 31] === (w & 0xffff)) return p + 3;`,
    `  return wordsEnd(d, p - 1, ${words});`,
    '}',
  ].join('\n');
}

function begin(name: string): readonly string[] {
  return [
    `export function ${name}(d: DataView, p: number): number {`,
    '  const c = d.getUint8(p++);',
    '  if (c !== 34 && (c !== 32 || d.getUint8(p++) !== 34)) return -1;',
    '  const w = d.getInt32(p, true);',
  ];
}
