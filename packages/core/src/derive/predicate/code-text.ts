import type { CodeList } from '../../code-lists/define-code-list.js';
import { codeHash } from './code-hash.js';
import { camel } from './predicate-names.js';

/** The source of a function that tells the codes of a list, by a hash of their letters. */
export function codeText(name: string, { id, kind, codes }: CodeList<string>): string {
  const { expression, size, perfect } = codeHash(codes);
  const [hash, table] = [`${camel(id)}Hash`, `${camel(id)}Table`];
  const shortest = Math.min(...codes.map(({ length }) => length));
  const otherwise = kind === 'open' ? 'isOwnCode(v, _s)' : 'false';
  const found = perfect
    ? [
        `  return (typeof v === 'string' && v.length >= ${shortest} && ${table}[${hash}(v)] === v)${kind === 'open' ? ` || ${otherwise}` : ''};`,
      ]
    : [
        `  if (typeof v !== 'string' || v.length < ${shortest}) return ${otherwise};`,
        `  for (let at = ${hash}(v); ${table}[at] !== ''; at = (at + 1) & ${size - 1}) if (${table}[at] === v) return true;`,
        `  return ${otherwise};`,
      ];
  return [
    `const ${hash} = (v: string): number => ${expression};`,
    `const ${table} = /* @__PURE__ */ codeTable(${camel(id)}.codes, ${size}, ${hash});`,
    `export function ${name}(v: any${kind === 'open' ? ', _s: Seen' : ''}): boolean {`,
    ...found,
    '}',
  ].join('\n');
}
