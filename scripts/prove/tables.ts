/**
 * Protects linked tables of made-up victims (form by sex by age by year by country), and attacks every hidden cell with a
 * linear program of its own, made from nothing but what is published: `npm run prove:tables [records]`.
 */
import { countRows, dataColumn, protectTables, publicationPolicy, releasedTables } from '@openthb/anonymizers';
import { type AnyRecord, cellKey, cellsOf, TOTAL } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { age, country, form, gatherFacts, needsOf, rowsOfFacts, sex, victims, year } from '@openthb/reporting';
import highsLoader from 'highs';

const asOf = '2024-12-31';
const records = Number(process.argv[2] ?? 20_000);
const breakdowns = [form, sex, age, year, country];
const gatherer = gatherFacts(
  { asOf, ageAt: 'registration' },
  needsOf([{ table: victims, columns: breakdowns.map(({ column }) => column) }]),
);
for (const record of generate({ records, seed: 'linked', asOf })) gatherer.add(record as AnyRecord);
// A person of several forms is counted under a form of that name, so that all sums are sums.
const { rows, columns } = rowsOfFacts(gatherer.facts(), victims, { breakdowns, columns: [] });
const data = {
  rows,
  columns: columns.map(({ name, values, codes }) => {
    const told = values.map((value) => (value.includes(';') ? 'several' : value || 'unknown'));
    return dataColumn(name, rows, (row) => told[codes[row]!]!);
  }),
};
const tables = [
  ['form', 'sex', 'age'],
  ['form', 'year'],
  ['sex', 'age', 'year'],
  ['country', 'sex'],
  ['country', 'form'],
  ['country', 'year'],
].map((by) => countRows(data, { by, universe: 'linked' }));

const from = performance.now();
const protection = await protectTables(tables, publicationPolicy);
const seconds = ((performance.now() - from) / 1000).toFixed(1);
const released = releasedTables(tables, protection);
console.log(
  `${rows} persons in ${tables.length} linked tables of ${protection.cells} cells: ${protection.primary} hidden for themselves, ${protection.complementary} for others, in ${seconds} s`,
);

// The attacker: a variable for each hidden number, whatever tables it stands in, and an equation for each total.
const nameOf = (ids: readonly string[], codes: readonly string[]) =>
  ids
    .flatMap((id, at) => (codes[at] === TOTAL ? [] : [`${id}=${codes[at]!}`]))
    .toSorted()
    .join('&');
const variables = new Map<string, string>();
const equations = new Set<string>();
for (const { dimensions, shown } of released) {
  const ids = dimensions.map(({ id }) => id);
  const term = (codes: readonly string[], sign: 1 | -1) => {
    const known = shown.get(cellKey(codes));
    if (known !== undefined) return { known: sign * known, text: '' };
    const name = nameOf(ids, codes);
    if (!variables.has(name)) variables.set(name, `x${variables.size}`);
    return { known: 0, text: ` ${sign === 1 ? '+' : '-'} ${variables.get(name)!}` };
  };
  for (const codes of cellsOf(dimensions)) {
    for (const [at, dimension] of dimensions.entries()) {
      if (codes[at] !== TOTAL) continue;
      const terms = [term(codes, -1), ...dimension.codes.map((code) => term(codes.with(at, code), 1))];
      const text = terms.map((one) => one.text).join('');
      if (text !== '') equations.add(`${text} = ${0 - terms.reduce((sum, one) => sum + one.known, 0)}`);
    }
  }
}
// Its types speak of a CommonJS module, while Node takes its ES module.
const highs = await (highsLoader as unknown as typeof highsLoader.default)();
const constraints = [...equations].map((one, at) => ` e${at}:${one}`).join('\n');
const extreme = (variable: string, sense: 'Minimize' | 'Maximize') => {
  const solved = highs.solve(`${sense}\n obj: ${variable}\nSubject To\n${constraints}\nEnd`);
  return solved.Status === 'Unbounded' ? Infinity : solved.ObjectiveValue;
};

let [attacked, whole, narrow] = [0, 0, 0];
const seen = new Set<string>();
for (const [index, table] of tables.entries()) {
  const ids = table.dimensions.map(({ id }) => id);
  for (const codes of cellsOf(table.dimensions)) {
    const count = table.counts.get(cellKey(codes)) ?? 0;
    const name = nameOf(ids, codes);
    if (count === 0 || count >= publicationPolicy.threshold || seen.has(name)) continue;
    seen.add(name);
    if (released[index]!.shown.has(cellKey(codes))) throw new Error('A small cell is shown.');
    const [least, most] = [extreme(variables.get(name)!, 'Minimize'), extreme(variables.get(name)!, 'Maximize')];
    attacked += 1;
    if (least <= 1 + 1e-6 && most >= publicationPolicy.threshold - 1 - 1e-6) whole += 1;
    if (Math.floor(most + 1e-6) <= Math.ceil(least - 1e-6)) narrow += 1;
  }
}
console.log(
  `${attacked} small cells were attacked with ${variables.size} unknown numbers and ${equations.size} equations: ${whole} may be anything from 1 to ${publicationPolicy.threshold - 1}, ${attacked - whole} less, ${narrow} can be worked out`,
);
if (narrow > 0) process.exitCode = 1;
