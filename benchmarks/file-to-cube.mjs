/**
 * From a file of victims to the cube of five dimensions, with what is built: `memory`, `duckdb` with so many threads, or a
 * `loop` over lines. Prints the time and the most memory that the process held.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { gatherLines } from './gather-lines.mjs';
import { mostMemory } from './most-memory.mjs';

const [, , way, file, threads] = process.argv;
const viewpoint = { asOf: '2024-12-31', ageAt: 'registration' };
const columns = ['year', 'sex', 'ageAtRegistration', 'origin', 'sdgFormOnce'];

/** Counts the combinations that occur, margins among them. */
async function byMemory() {
  const { gatherFacts, memoryCube, needsOf, victims } = await import('@openthb/reporting');
  const gatherer = gatherFacts(viewpoint, needsOf([{ table: victims, columns }]));
  await gatherLines(gatherer, file);
  const table = gatherer.facts().tables.get('victims');
  const { counts } = memoryCube(columns.map((name) => table.columns.get(name)));
  let cells = 0;
  for (const count of counts) if (count > 0) cells += 1;
  return { cells, rows: table.size };
}

/** Written by hand; it looks at the same fields, and judges and derives less: no record, and of lists only the first. */
async function byDuckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads });
  const connection = await instance.connect();
  const fields = {
    nature: 'VARCHAR',
    sex: 'VARCHAR',
    birthDate: 'VARCHAR',
    residenceCountry: 'VARCHAR',
    missing: 'STRUCT(sex VARCHAR, "residenceCountry" VARCHAR)',
    statusAssertions: 'STRUCT(object VARCHAR, status VARCHAR, "on" VARCHAR)[]',
    ageClaims: 'STRUCT("at" VARCHAR, "atLeast" INTEGER, "atMost" INTEGER, basis VARCHAR, disputed BOOLEAN)[]',
    episodes: 'STRUCT(forms VARCHAR[], "recruitmentCountry" VARCHAR)[]',
  };
  const shape = Object.entries(fields).map(([name, type]) => `"${name}": '${type}'`);
  const source = `read_json('${file}', format = 'newline_delimited', columns = {${shape.join(', ')}})`;
  await connection.run(`create table finest as select
    "statusAssertions"[1]."on"[1:4] as y, coalesce(sex, missing.sex) as s, "ageClaims"[1]."atLeast" < 18 as a,
    coalesce("residenceCountry", missing."residenceCountry", episodes[1]."recruitmentCountry") as o,
    episodes[1].forms[1] as f, count(*)::integer as n from ${source} group by all`);
  const result = await connection.runAndReadAll(
    'select count(*), max(n) from (select y, s, a, o, f, sum(n) as n from finest group by cube (y, s, a, o, f))',
  );
  const [cells, rows] = result.getRows()[0].map(Number);
  return { cells, rows };
}

/** What a programmer would write without the package. */
async function byLoop() {
  const counts = new Map();
  let rows = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { sex, statusAssertions, ageClaims, residenceCountry, episodes } = JSON.parse(line);
    const of = [
      statusAssertions?.[0]?.on?.slice(0, 4),
      sex,
      ageClaims?.[0]?.atLeast < 18,
      residenceCountry ?? episodes?.[0]?.recruitmentCountry,
      episodes?.[0]?.forms?.[0],
    ];
    rows += 1;
    for (let margins = 0; margins < 32; margins += 1) {
      let key = `${margins}`;
      for (let at = 0; at < 5; at += 1) key += (margins >> at) & 1 ? `|${of[at]}` : '|';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { cells: counts.size, rows };
}

const from = performance.now();
const { cells, rows } = await { memory: byMemory, duckdb: byDuckdb, loop: byLoop }[way]();
console.log(JSON.stringify({ ms: performance.now() - from, rss: mostMemory(), cells, rows }));
