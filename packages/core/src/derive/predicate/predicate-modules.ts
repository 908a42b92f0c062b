import type { RecordDef } from '../../records/define-record.js';
import { type Declaration, declarationsOf } from './declarations-of.js';

/**
 * TypeScript source of predicates, one module for each record, by its name; what several records need stands in a module
 * `shared`. They accept what the records' zod schemas accept. They are written before a program runs, so that it needs no
 * `eval`.
 */
export function predicateModules(records: readonly RecordDef<string, unknown>[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const all = new Map<string, Declaration>();
  for (const record of records) {
    for (const declaration of declarationsOf(record)) {
      all.set(declaration.name, declaration);
      owners.set(declaration.name, (owners.get(declaration.name) ?? new Set()).add(record.name));
    }
  }
  const moduleOf = (name: string) => (owners.get(name)!.size > 1 ? SHARED : [...owners.get(name)!][0]!);
  const modules = new Map<string, string>();
  for (const file of [SHARED, ...records.map(({ name }) => name)]) {
    const own = [...all.values()].filter(({ name }) => moduleOf(name) === file);
    if (own.length > 0) modules.set(file, moduleText(file, own, new Set(all.keys())));
  }
  return modules;
}

const SHARED = 'shared';

/** What the predicates call that is written by hand: the file of each function. */
const byHand: Readonly<Record<string, string>> = {
  codeTable: '../code-table.js',
  isDistinct: '../is-distinct.js',
  isInstant: '../is-instant.js',
  isMoment: '../is-moment.js',
  isOwnCode: '../is-own-code.js',
  isPartialDate: '../is-partial-date.js',
  isPlainText: '../is-plain-text.js',
  isRecordId: '../is-record-id.js',
};

function moduleText(file: string, own: readonly Declaration[], generated: ReadonlySet<string>): string {
  const texts = own.map(({ text }) => text).join('\n\n');
  const called = [...new Set(texts.match(/\b(?:is[A-Z]\w*|codeTable)\b/g))].toSorted();
  const names = new Set(own.map(({ name }) => name));
  const shared = called.filter((name) => generated.has(name) && !names.has(name));
  return [
    `/** Predicates of ${file === SHARED ? 'what several records have' : `the record ${file}`}, derived from the model. */`,
    ...called.filter((name) => name in byHand).map((name) => `import { ${name} } from '${byHand[name]}';`),
    ...own.flatMap(({ list }) => (list ? [`import { ${list.name} } from '../../../code-lists/${list.file}.js';`] : [])),
    ...(shared.length > 0 ? [`import { ${shared.join(', ')} } from './${SHARED}.js';`] : []),
    "import type { Seen } from '../seen.js';",
    '',
    texts,
    '',
  ].join('\n');
}
