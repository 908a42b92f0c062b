import type { RecordDef } from '../records/define-record.js';

/** The source of one function that judges values of a kind, or of more than one kind. */
export interface Declaration {
  /** The name of the function. */
  readonly name: string;
  readonly text: string;
  /** The code list that it reads its codes from. */
  readonly list?: { readonly name: string; readonly file: string };
}

/** What functions of one form have in common. */
export interface ModuleForm {
  /** What they are, for the first line of each module. */
  readonly title: string;
  /** The functions that judge a record, each after those that it calls. */
  declarationsOf(record: RecordDef<string, unknown>): readonly Declaration[];
  /** The names of functions and tables that a text uses. */
  readonly names: RegExp;
  /** What is written by hand: the file of each name. */
  readonly byHand: Readonly<Record<string, string>>;
  /** Lines that every module begins with. */
  readonly imports: readonly string[];
}

/**
 * TypeScript source of functions that judge records, one module for each record, by its name; what several records need
 * stands in a module `shared`. They are written before a program runs, so that it needs no `eval`.
 */
export function modulesOf(
  records: readonly RecordDef<string, unknown>[],
  form: ModuleForm,
): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const all = new Map<string, Declaration>();
  for (const record of records) {
    for (const declaration of form.declarationsOf(record)) {
      all.set(declaration.name, declaration);
      owners.set(declaration.name, (owners.get(declaration.name) ?? new Set()).add(record.name));
    }
  }
  const moduleOf = (name: string) => (owners.get(name)!.size > 1 ? SHARED : [...owners.get(name)!][0]!);
  const modules = new Map<string, string>();
  for (const file of [SHARED, ...records.map(({ name }) => name)]) {
    const own = [...all.values()].filter(({ name }) => moduleOf(name) === file);
    if (own.length > 0) modules.set(file, moduleText(file, own, new Set(all.keys()), form));
  }
  return modules;
}

const SHARED = 'shared';

function moduleText(
  file: string,
  own: readonly Declaration[],
  generated: ReadonlySet<string>,
  { title, names, byHand, imports }: ModuleForm,
): string {
  const texts = own.map(({ text }) => text).join('\n\n');
  const called = [...new Set(texts.match(names))].toSorted();
  const here = new Set(own.map(({ name }) => name));
  const shared = called.filter((name) => generated.has(name) && !here.has(name));
  return [
    `/** ${title} of ${file === SHARED ? 'what several records have' : `the record ${file}`}, derived from the model. */`,
    ...called.filter((name) => name in byHand).map((name) => `import { ${name} } from '${byHand[name]}';`),
    ...own.flatMap(({ list }) => (list ? [`import { ${list.name} } from '../../../code-lists/${list.file}.js';`] : [])),
    ...(shared.length > 0 ? [`import { ${shared.join(', ')} } from './${SHARED}.js';`] : []),
    ...imports,
    '',
    texts,
    '',
  ].join('\n');
}
