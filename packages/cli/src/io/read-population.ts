import { rowsOf } from '@openthb/exchange';
import type { PopulationRow } from '@openthb/reporting';
import { CliError, exitCodes } from './cli-error.js';
import type { World } from './world.js';

const columns = ['area', 'year', 'sex', 'age', 'value', 'source'] as const;

/** Reads populations from a CSV file with the columns area, year, sex, age, value and source, in any order. */
export async function readPopulation(world: World, file: string): Promise<readonly PopulationRow[]> {
  const found: PopulationRow[] = [];
  let positions: readonly number[] | undefined;
  for await (const row of rowsOf(await world.read(file)).rows) {
    const fail = (what: string): never => {
      throw new CliError(exitCodes.unreadable, `${file}:${row.line}: ${what}`);
    };
    if ('problem' in row) fail(row.problem.summary);
    const cells = 'cells' in row ? row.cells.map((cell) => cell.trim()) : [];
    if (!positions) {
      positions = columns.map((name) => cells.indexOf(name));
      if (positions.includes(-1)) fail(`the first row must name the columns ${columns.join(', ')}`);
      continue;
    }
    const [area, year, sex, age, value, source] = positions.map((position) => cells[position] ?? '') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!/^\d+(?:\.\d+)?$/.test(value) || Number(value) === 0) fail('value must be a number above zero');
    found.push({ area, year, sex: sex || '_T', age: age || '_T', value: Number(value), source });
  }
  return found;
}
