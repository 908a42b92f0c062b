import { spawnSync } from 'node:child_process';
import {
  type ClassModel,
  distinctLDiversity,
  entropyLDiversity,
  kAnonymity,
  mondrian,
  optimalGeneralization,
  peelRows,
  tCloseness,
} from '@openthb/anonymizers';
import { likeAdult, likeCtdc, type MadeUpTable } from './made-up-tables.js';

/**
 * One search for an optimum. ARX is not served by any registry that the project uses, and its data are not in the project:
 * its times are those that were measured of ARX 3.9.2 on 2 shared cores with OpenJDK 17, warm, on the real Adult and on a
 * table like CTDC's. Ours are of tables that are made up with as many rows, values and levels.
 */
interface Search {
  readonly title: string;
  readonly made: () => MadeUpTable;
  readonly models: readonly ClassModel[];
  readonly limit: number;
  readonly arx?: number;
}

const k5 = [kAnonymity(5)];
const withoutOccupation = ({ table, hierarchies }: MadeUpTable): MadeUpTable => {
  const { occupation: _, ...others } = hierarchies;
  return { table, hierarchies: others };
};
const adult = () => likeAdult(30_162);
const eight = () => withoutOccupation(adult());
const of = (model: ClassModel): readonly ClassModel[] => [kAnonymity(5), model];

const searches: readonly Search[] = [
  { title: 'like Adult, k = 5, 0 %', made: adult, models: k5, limit: 0, arx: 25 },
  { title: 'like Adult, k = 5, 2 %', made: adult, models: k5, limit: 0.02, arx: 684 },
  { title: 'like Adult, k = 5, 5 %', made: adult, models: k5, limit: 0.05, arx: 710 },
  { title: 'like Adult, k = 5, 100 %', made: adult, models: k5, limit: 1, arx: 2553 },
  { title: 'like Adult, 100,000 rows, 2 %', made: () => likeAdult(100_000), models: k5, limit: 0.02, arx: 2332 },
  { title: 'like Adult, 1,000,000 rows, 2 %', made: () => likeAdult(1_000_000), models: k5, limit: 0.02, arx: 9701 },
  { title: 'like Adult, 1,000,000 rows, 100 %', made: () => likeAdult(1_000_000), models: k5, limit: 1, arx: 11582 },
  {
    title: 'like CTDC, 50,000 rows, 5 columns, k = 11, 5 %',
    made: () => likeCtdc(50_000, 5),
    models: [kAnonymity(11)],
    limit: 0.05,
    arx: 47,
  },
  {
    title: 'like CTDC, 147,456 ways, k = 11, 5 %',
    made: () => likeCtdc(10_000, 14),
    models: [kAnonymity(11)],
    limit: 0.05,
    arx: 4274,
  },
  {
    title: 'like CTDC, 147,456 ways, k = 11, 20 %',
    made: () => likeCtdc(10_000, 14),
    models: [kAnonymity(11)],
    limit: 0.2,
    arx: 4851,
  },
  { title: 'distinct 3-diversity, 2 %', made: eight, models: of(distinctLDiversity('occupation', 3)), limit: 0.02 },
  { title: 'entropy 3-diversity, 2 %', made: eight, models: of(entropyLDiversity('occupation', 3)), limit: 0.02 },
  { title: '0.4-closeness, 0 %', made: eight, models: of(tCloseness('occupation', 0.4)), limit: 0 },
  { title: '0.4-closeness, 5 %', made: eight, models: of(tCloseness('occupation', 0.4)), limit: 0.05 },
  { title: '0.4-closeness, 100 %', made: eight, models: of(tCloseness('occupation', 0.4)), limit: 1 },
];

/** Prints how long it takes to anonymize tables, beside what others take. */
export function printAnonymizing(): void {
  console.log('anonymizing: processor time in ms; ARX 3.9.2 as it was measured before, elsewhere, on other data');
  for (const { title, made, models, limit, arx } of searches) {
    const { table, hierarchies } = made();
    const search = () => optimalGeneralization({ table, hierarchies, models, suppressionLimit: limit });
    const time = medianTime(search);
    const found = search();
    const nodes = found.solutions.nodes * timeOf(() => classesByText(table));
    const beside = arx === undefined ? '' : `; ARX ${arx}, ratio ${(arx / time).toFixed(1)}`;
    const checked = found.ok ? `${found.why.checked} of ${found.solutions.nodes} ways looked at` : 'no way found';
    console.log(
      `  ${title}: ${time.toFixed(0)} (${checked}); a map of texts for every way ${nodes.toFixed(0)}${beside}`,
    );
  }
  printLocal();
  printMemory();
}

/** Local recoding beside Mondrian in the same run. */
function printLocal(): void {
  const { table, hierarchies } = adult();
  for (const [k, arx] of [
    [5, '0.0591 in 2,500 to 4,800 ms'],
    [11, '0.0862 in 4,500 ms'],
  ] as const) {
    const options = { table, hierarchies, models: [kAnonymity(k)] };
    const [peeled, cut] = [peelRows(options), mondrian(options)];
    const [peeling, cutting] = [medianTime(() => peelRows(options)), medianTime(() => mondrian(options))];
    console.log(
      `  row by row, k = ${k}: loss ${peeled.loss.toFixed(4)} in ${peeling.toFixed(0)}, ${peeled.suppressedRows} rows left over; ` +
        `Mondrian ${cut.loss.toFixed(4)} in ${cutting.toFixed(0)}; ARX, on the real Adult, ${arx}`,
    );
  }
}

/** How much memory a process takes that anonymizes a million rows of twenty columns. */
function printMemory(): void {
  const program = `
    import { dataColumn, kAnonymity, optimalGeneralization, intervalHierarchy } from '@openthb/anonymizers';
    const rows = 1_000_000;
    const columns = Array.from({ length: 20 }, (_, at) => dataColumn('c' + at, rows, (row) => String((row * (at + 7919) >>> 3) % (at < 8 ? 40 : 500))));
    const hierarchies = Object.fromEntries(columns.slice(0, 8).map(({ name }) => [name, intervalHierarchy({ widths: [5, 20] })]));
    const found = optimalGeneralization({ table: { rows, columns }, hierarchies, models: [kAnonymity(11)], suppressionLimit: 0.05 });
    if (found.ok) found.best.publish();
    console.log(process.resourceUsage().maxRSS);
  `;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The program did not run; is the package built?');
  console.log(
    `  1,000,000 rows of 20 columns: ${(Number(stdout) / 1024).toFixed(0)} MB at the most, promised under 1024`,
  );
}

/** What a plain loop does to look at one way: a text for each row, counted in a map. */
function classesByText({ rows, columns }: MadeUpTable['table']): number {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = columns.map(({ values, codes }) => values[codes[row]!]).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size;
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => timeOf(work));
  return times.toSorted((a, b) => a - b)[2]!;
}

/** Time of the processor, which others on the machine change less than that of the clock. */
function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
