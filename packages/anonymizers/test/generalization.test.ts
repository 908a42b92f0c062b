import {
  averageRisk,
  checkModels,
  classSizes,
  classSummary,
  dataTable,
  deltaPresence,
  distinctLDiversity,
  entropyLDiversity,
  equivalenceClasses,
  generalizeAt,
  hierarchicalTCloseness,
  hierarchyFromCsv,
  hierarchyOf,
  intervalHierarchy,
  kAnonymity,
  kMap,
  optimalGeneralization,
  pitman,
  populationUnique,
  populationUniqueness,
  precision,
  shownOrHidden,
  slideNegativeBinomial,
  tCloseness,
  zayatz,
} from '@openthb/anonymizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, samples, taken } from './samples.js';

const people = dataTable(
  ['age', 'sex', 'illness'],
  [
    ['21', 'f', 'flu'],
    ['22', 'f', 'flu'],
    ['23', 'f', 'cold'],
    ['34', 'm', 'cold'],
    ['35', 'm', 'flu'],
    ['71', 'm', 'rare'],
  ],
);
const hierarchies = { age: intervalHierarchy({ widths: [5, 10] }), sex: shownOrHidden };

describe('generalising', () => {
  it('never raises risk', () => {
    fc.assert(
      fc.property(samples, fc.infiniteStream(fc.nat()), (sample, chance) => {
        const { table, hierarchies, names } = taken(sample);
        const models = [kAnonymity(3), distinctLDiversity('s', 2), tCloseness('s', 0.4), averageRisk(0.4)];
        const next = () => chance.next().value as number;
        const fine = names.map((name) => next() % hierarchies[name]!.levels);
        const coarse = fine.map((level, at) => level + (next() % (hierarchies[names[at]!]!.levels - level)));
        const [below, above] = [fine, coarse].map((levels) =>
          generalizeAt(
            { table, hierarchies, models: [kAnonymity(1)] },
            Object.fromEntries(names.map((name, at) => [name, levels[at]!])),
          ).publish(),
        );
        const reach = (published: typeof below) =>
          checkModels({ table: published!, quasiIdentifiers: names, models }).map(({ reached }) => reached ?? 0);
        const [before, after] = [reach(below), reach(above)];
        // Where all rows end as stars nobody is told apart, and nothing is left to be judged.
        fc.pre(cellsOf(above!).some((row) => row.slice(0, -1).some((cell) => cell !== '*')));
        expect(after[0]).toBeGreaterThanOrEqual(before[0]!);
        expect(after[1]).toBeGreaterThanOrEqual(before[1]!);
        expect(after[2]).toBeLessThanOrEqual(before[2]! + 1e-12);
        expect(after[3]).toBeLessThanOrEqual(before[3]! + 1e-12);
      }),
      { numRuns: 50 },
    );
  });
});

describe('optimalGeneralization', () => {
  it('says what it did, why, and what the loss lies between', () => {
    const found = optimalGeneralization({ table: people, hierarchies, models: [kAnonymity(2)], suppressionLimit: 0.2 });
    const best = found.ok ? found.best : undefined;
    expect(best).toMatchObject({ levels: { age: 2, sex: 0 }, isMet: true, rows: 6, suppressedRows: 1, classes: 2 });
    expect(best?.loss).toMatchObject({ measure: 'loss', least: 0, most: 1 });
    expect(best?.reaches).toEqual([{ model: 'k-anonymity', parameters: { k: 2 }, reached: 2, rows: 0 }]);
    const why = found.ok ? found.why : undefined;
    expect(why!.checked + why!.tooManySuppressed + why!.noBetter).toBe(found.solutions.nodes);
    expect(why!.finer()).toMatchObject([{ column: 'age', suppressedRows: 3, ruledOutBy: 'too-many-suppressed' }]);
    expect(cellsOf(best!.publish()).at(-1)).toEqual(['*', '*', 'rare']);
    expect(best!.publish({ suppressed: 'left-out' }).rows).toBe(5);
  });

  it('hides sensitive values of suppressed rows too, unless it is asked for what ARX does', () => {
    const models = [kAnonymity(2), distinctLDiversity('illness', 2)];
    const found = optimalGeneralization({ table: people, hierarchies, models, suppressionLimit: 0.2 });
    const best = found.ok ? found.best : undefined;
    expect(cellsOf(best!.publish()).at(-1)).toEqual(['*', '*', '*']);
    expect(cellsOf(best!.publish({ suppressed: 'quasi-stars' })).at(-1)).toEqual(['*', '*', 'rare']);
    expect(best!.publish().columns[2]!.values).not.toContain('rare');
  });

  it('knows rows again that it suppressed before, and judges the others alone', () => {
    const options = { hierarchies, models: [kAnonymity(2)], suppressionLimit: 0.2 };
    const first = optimalGeneralization({ ...options, table: people });
    const table = dataTable(
      ['age', 'sex'],
      [
        ...cellsOf(people)
          .map((row) => row.slice(0, 2))
          .slice(0, 5),
        ['*', '*'],
      ],
    );
    const second = optimalGeneralization({ ...options, table, suppressionLimit: 0 });
    expect(second.ok && second.best).toMatchObject({ rows: 5, hiddenRows: 1, suppressedRows: 0 });
    expect(second.ok && second.best.levels).toEqual(first.ok && first.best.levels);
    expect(second.ok && cellsOf(second.best.publish()).at(-1)).toEqual(['*', '*']);
  });

  it('finds for another delivery what was chosen for one, and judges it anew', () => {
    const later = dataTable(
      ['age', 'sex'],
      [
        ['41', 'f'],
        ['42', 'f'],
        ['43', 'm'],
        ['44', 'm'],
        ['48', 'f'],
      ],
    );
    const options = { table: later, hierarchies, models: [kAnonymity(2)] };
    expect(generalizeAt(options, { age: 1, sex: 0 })).toMatchObject({ isMet: false, suppressedRows: 1 });
    expect(generalizeAt(options, { age: 2, sex: 0 })).toMatchObject({ isMet: true, suppressedRows: 0, classes: 2 });
    expect(() => generalizeAt(options, { age: 9, sex: 0 })).toThrow('The column age needs a level from 0 to 3.');
  });

  it('keeps all ways, so that a person can choose another', () => {
    const found = optimalGeneralization({ table: people, hierarchies, models: [kAnonymity(2)], suppressionLimit: 0.5 });
    expect(found.solutions.nodes).toBe(8);
    expect(found.solutions.known[0]?.loss).toBe(found.ok && found.best.loss.value);
    expect(found.solutions.at({ age: 3, sex: 1 })).toMatchObject({ classes: 1, suppressedRows: 0 });
  });

  it('heeds weights', () => {
    const table = dataTable(
      ['a', 'b'],
      [
        ['1', 'x'],
        ['1', 'y'],
        ['2', 'x'],
        ['2', 'y'],
      ],
    );
    const options = {
      table,
      hierarchies: { a: shownOrHidden, b: shownOrHidden },
      models: [kAnonymity(2)],
      loss: precision,
    };
    const levels = (weights: Readonly<Record<string, number>>) => {
      const found = optimalGeneralization({ ...options, weights });
      return found.ok && found.best.levels;
    };
    expect(levels({ a: 5 })).toEqual({ a: 0, b: 1 });
    expect(levels({ b: 5 })).toEqual({ a: 1, b: 0 });
    expect(() => levels({ c: 1 })).toThrow('no hierarchy');
    expect(() => levels({ a: 0, b: 0 })).toThrow('positive');
  });

  it.each([
    ['k larger than the file', [kAnonymity(9)], 'k-anonymity', 6],
    [
      'more different values than there are',
      [kAnonymity(2), distinctLDiversity('illness', 4)],
      'distinct-l-diversity',
      3,
    ],
  ])('says which model fails, and how far one gets, with %s', (_, models, model, reached) => {
    const found = optimalGeneralization({ table: people, hierarchies, models });
    expect(found.ok ? undefined : found.refusal).toMatchObject({
      reason: 'not-met',
      failing: [{ model, reached, rows: 6 }],
      neededLimit: 1,
    });
  });

  it('refuses to publish nearly nothing, and a table without rows', () => {
    const all = optimalGeneralization({ table: people, hierarchies, models: [kAnonymity(9)], suppressionLimit: 1 });
    expect(all.ok ? undefined : all.refusal).toMatchObject({ reason: 'nearly-empty', keptRows: 0 });
    const none = optimalGeneralization({ table: dataTable(['age', 'sex'], []), hierarchies, models: [kAnonymity(2)] });
    expect(none.ok ? undefined : none.refusal.reason).toBe('no-rows');
  });

  it('takes a quasi-identifier that is unique to each row, and one that is constant', () => {
    const rows = Array.from({ length: 50 }, (_, row) => [`${row}`, 'same']);
    const table = dataTable(['id', 'constant'], rows);
    const found = optimalGeneralization({
      table,
      hierarchies: { id: shownOrHidden, constant: shownOrHidden },
      models: [kAnonymity(5)],
    });
    expect(found.ok && found.best.levels).toEqual({ id: 1, constant: 0 });
  });

  it('tells rows apart whose values are more than a word of 32 bits can hold', () => {
    const values = 3000;
    const cells = Array.from({ length: 2 * values }, (_, row) =>
      [row, row * 7, row * 11, row * 13].map((one) => `${one % values}`),
    );
    const table = dataTable(['a', 'b', 'c', 'd'], cells);
    const tens = hierarchyOf(3, (value) => [value, `${Number(value) % 10}`, '*']);
    const wide = { table, hierarchies: { a: tens, b: tens, c: tens, d: tens }, models: [kAnonymity(2)] };
    const fine = generalizeAt(wide, { a: 0, b: 0, c: 0, d: 0 });
    expect(fine).toMatchObject({ classes: new Set(cells.map((row) => row.join())).size, suppressedRows: 0 });
    const coarse = generalizeAt(wide, { a: 1, b: 0, c: 2, d: 1 });
    const shown = cells.map(([a, b, , d]) => [Number(a) % 10, b, Number(d) % 10].join());
    expect(coarse.classes).toBe(new Set(shown).size);
  });

  it.each([
    ['no model', { models: [] }, 'No privacy model'],
    ['no quasi-identifier', { hierarchies: {} }, 'No quasi-identifier'],
    ['a limit that is no share', { suppressionLimit: 2 }, 'share from 0 to 1'],
    ['a column that is not there', { hierarchies: { nothing: shownOrHidden } }, 'no column nothing'],
    ['a column of two roles', { models: [distinctLDiversity('sex', 2)] }, 'sensitive and a quasi-identifier'],
    ['a population that is not given', { models: [kMap(2)] }, 'asks for a population'],
    ['more ways than can be looked at', { hierarchies: { age: hierarchyOf(30_000_000, () => []) } }, 'labels'],
  ])('refuses %s', (_, change, message) => {
    expect(() => optimalGeneralization({ table: people, hierarchies, models: [kAnonymity(2)], ...change })).toThrow(
      message,
    );
  });
});

describe('models that look beyond a class', () => {
  const population = dataTable(
    ['sex'],
    [...'ffffffffmm'].map((sex) => [sex]),
  );
  const table = dataTable(
    ['sex'],
    [...'fffm'].map((sex) => [sex]),
  );
  const shown = { table, hierarchies: { sex: shownOrHidden }, population };

  it('k-map counts the population', () => {
    expect(generalizeAt({ ...shown, models: [kMap(3)] }, { sex: 0 })).toMatchObject({ suppressedRows: 1, classes: 1 });
    expect(generalizeAt({ ...shown, models: [kMap(2)] }, { sex: 0 })).toMatchObject({ suppressedRows: 0, classes: 2 });
  });

  it('delta-presence compares the two', () => {
    const models = [deltaPresence({ most: 0.4 })];
    // Three of eight, and one of two; four of ten together.
    expect(generalizeAt({ ...shown, models }, { sex: 0 })).toMatchObject({ suppressedRows: 1, classes: 1 });
    expect(generalizeAt({ ...shown, models }, { sex: 1 })).toMatchObject({ suppressedRows: 0, classes: 1 });
  });

  it.for(['chosen', 'pitman', 'zayatz', 'slide-negative-binomial'] as const)(
    'population uniqueness leaves no more unique than may be, as its estimator says of what is published: %s',
    (estimator) => {
      const values = Array.from({ length: 400 }, (_, at) => [`v${Math.floor((at * at) / 700)}`]);
      const hierarchies = { q: hierarchyOf(3, (value) => [value, value.slice(0, 2), '*']) };
      const options = { table: dataTable(['q'], values), hierarchies, suppressionLimit: 1 };
      for (const most of [0, 0.001, 0.02, 0.5]) {
        const model = populationUnique({ most, fraction: 0.05, estimator });
        const solution = generalizeAt({ ...options, models: [model] }, { q: 0 });
        const { columns } = solution.publish({ suppressed: 'left-out' });
        const sizes = classSummary(classSizes(equivalenceClasses(columns[0]!.codes.length, columns)), 2).sizes;
        const counts = { sizes, fraction: 0.05 };
        const unique = sizes.some(({ size }) => size === 1);
        const found = {
          chosen: populationUniqueness(counts).chosen.share,
          pitman: pitman(counts),
          zayatz: zayatz(counts),
          'slide-negative-binomial': slideNegativeBinomial(counts),
        }[estimator];
        expect(unique ? found : 0).toBeLessThanOrEqual(most);
        expect(solution.reaches[0]!.rows).toBe(0);
        expect(optimalGeneralization({ ...options, models: [model] }).ok).toBe(true);
      }
    },
  );

  it('average risk takes the smallest classes away until the rest will do', () => {
    const rows = [...'aaaabbc'].map((value) => [value]);
    const options = { table: dataTable(['q'], rows), hierarchies: { q: shownOrHidden }, suppressionLimit: 1 };
    expect(generalizeAt({ ...options, models: [averageRisk(3 / 7)] }, { q: 0 })).toMatchObject({ suppressedRows: 0 });
    expect(generalizeAt({ ...options, models: [averageRisk(2 / 6)] }, { q: 0 })).toMatchObject({ suppressedRows: 1 });
    expect(generalizeAt({ ...options, models: [averageRisk(0.3)] }, { q: 0 })).toMatchObject({ suppressedRows: 3 });
  });

  it('hierarchical distance is that of the paper', () => {
    // Li, Li, Venkatasubramanian 2007, 3.2: of nine illnesses, three of one branch each, a class of one branch is far.
    const branches = hierarchyFromCsv('a1;a;*\na2;a;*\na3;a;*\nb1;b;*\nb2;b;*\nb3;b;*');
    const rows = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((value) => [value.startsWith('a') ? 'x' : 'y', value]);
    const mixed = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'].map((value, at) => [at < 2 ? 'x' : 'y', value]);
    const reachOf = (cells: readonly (readonly string[])[]) =>
      checkModels({
        table: dataTable(['q', 's'], cells),
        quasiIdentifiers: ['q'],
        models: [hierarchicalTCloseness('s', 0.5, branches)],
      })[0]!;
    // Half of the mass crosses the root, at distance 1; in the other two thirds stay below their branch, at 1/2.
    expect(reachOf(rows).reached).toBeCloseTo(0.5, 12);
    expect(reachOf(mixed).reached).toBeCloseTo(1 / 3, 12);
    expect(reachOf(rows).isMet).toBe(true);
  });

  it('entropy is judged exactly where rounding would turn a class away', () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (let l = 2; l <= 6; l += 1) {
      for (const times of [1, 2, 5, 49]) {
        const rows = values.slice(0, l).flatMap((value) => Array.from({ length: times }, () => ['q', value]));
        const table = dataTable(['q', 's'], rows);
        const [check] = checkModels({ table, quasiIdentifiers: ['q'], models: [entropyLDiversity('s', l)] });
        expect(check!.isMet).toBe(true);
      }
    }
  });
});
