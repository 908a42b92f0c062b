/**
 * Proves that Trino does the work where the rows are, and in less time with two workers than with one: each worker has one
 * processor. Fifty million made-up registrations stand in its memory; a number as argument makes it so many.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymousRegistrations, channel, planSql, plansOf, trinoFacts, year } from '@openthb/reporting';
import { BasicAuth, Trino } from 'trino-client';
import { median } from '../../benchmarks/median.js';
import { timed } from '../../benchmarks/timed.js';
import { run } from './memory-country.js';
import { fetchedServer, lines, startTrino } from './trino-server.js';

const many = Number(process.argv[2] ?? 50_000_000);
const ROUNDS = 5;
const LEAST = 1.5;
const home = fetchedServer(process.env['OPENTHB_TRINO'] ?? join(tmpdir(), 'openthb-trino'));
const { counts } = plansOf({ indicator: anonymousRegistrations, by: [year, channel] }, {});
const sql = planSql(counts, { asOf: '2024-12-31', ageAt: 'registration' }, { dialect: trinoFacts, before: 'memory.' });

const [one, two] = [await millisecondsWith(1), await millisecondsWith(2)];
const ratio = one / two;
console.log(
  `${many} registrations by year and channel: one worker ${one.toFixed(0)} ms, two ${two.toFixed(0)} ms, ${ratio.toFixed(2)} times as fast; promised at least ${LEAST}: ${ratio >= LEAST ? 'met' : 'MISSED'}`,
);
process.exitCode = ratio >= LEAST ? 0 : 1;

/** How long the statement takes with so many workers, in the middle of some rounds. */
async function millisecondsWith(workers: number): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'openthb-prove-trino-'));
  const memory = lines({ 'connector.name': 'memory', 'memory.max-data-per-node': '8GB' });
  const running = await startTrino(
    home,
    work,
    process.env['OPENTHB_JAVA'] ?? 'java',
    { memory },
    { workers, memory: 9000 / workers, oneProcessorEach: true },
  );
  try {
    const trino = Trino.create({ server: running.server, source: 'proof', auth: new BasicAuth('proof') });
    await fill(trino);
    const times: number[] = [];
    let groups = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ms = await timed(async () => {
        groups = (await run(trino, sql)).length;
      });
      // In the first round Trino compiles.
      if (round > 0) times.push(ms);
    }
    if (workers === 1) await tellPlan(trino);
    console.log(
      `${workers} with one processor each: ${groups} groups, ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    );
    return median(times);
  } finally {
    await running.stop();
    rmSync(work, { recursive: true });
  }
}

/** The tables that the statement looks at, with those of their columns that it names. */
async function fill(trino: Trino): Promise<void> {
  await run(trino, 'create schema memory.openthb');
  await run(trino, "create table memory.openthb.organization as select 'al.police' as id, 'AL' as country");
  await run(
    trino,
    `create table memory.openthb.registration as
      select 'al.' || cast(n as varchar) as id, 'AL' as country, 'al.police' as by_id,
        element_at(array['in-person', 'hotline', 'third-party', 'anonymous'], cast(n % 4 + 1 as integer)) as channel,
        cast(2005 + n % 20 as varchar) || '-05-17' as on_date,
        cast(date_diff('day', date '1970-01-01', date_add('year', n % 20, date '2005-05-17')) as integer) as on_date_first_day,
        case when n % 3 = 0 then cast(n as varchar) end as victim_id
      from table(sequence(start => 1, stop => ${many})) as s(n)`,
  );
}

/** Says of each stage of the plan what it does: rows are counted where they lie, and only groups are handed on. */
async function tellPlan(trino: Trino): Promise<void> {
  const [[plan]] = (await run(trino, `explain (type distributed) ${sql}`)) as [[string]];
  const stages = plan.split(/^Fragment /m).slice(1);
  for (const stage of stages) {
    const doing = [
      ...stage.matchAll(
        /(TableScan|ScanFilterProject|Aggregate|RemoteSource|InnerJoin|LeftJoin)\b(?:\[type = (\w+))?/g,
      ),
    ];
    console.log(
      `stage ${stage.split('\n')[0]!}: ${doing.map(([, what, how]) => (how ? `${what} ${how}` : what)).join(' <- ')}`,
    );
  }
}
