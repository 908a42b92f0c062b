import { countRows, dataTable, protectTables } from '@openthb/anonymizers';
import type { CountTable } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { printBound } from './bound.js';

/** A table as peers were measured on: its codes by dimension, and what GaussSuppression 1.2.3 (R 4.2) took for such a one. */
interface Case {
  readonly codes: readonly number[];
  readonly cells: number;
  readonly peer: { readonly seconds: number; readonly secondary: number };
}

/** Cells below 10, 50,000 persons. The peer's figures are quoted: its data are like these, and not the same. */
const cases: readonly Case[] = [
  { codes: [4, 10, 15], cells: 880, peer: { seconds: 0.16, secondary: 164 } },
  { codes: [2, 3, 15, 16], cells: 3264, peer: { seconds: 1.45, secondary: 384 } },
  { codes: [3, 12, 15, 16], cells: 14_144, peer: { seconds: 25, secondary: 820 } },
];

/** Persons whose codes hang together, some of them rare, as those of trafficked persons do. */
function madeUpCounts(codes: readonly number[], persons: number): CountTable {
  const random = randomOf('tables', codes.join());
  const draw = () => random.below(1_000_000) / 1_000_000;
  const PROFILES = 12;
  const shares = codes.map((size) =>
    Array.from({ length: PROFILES }, () =>
      Array.from({ length: size }, (_, code) => draw() ** 3 / (1 + 0.15 * code) + 0.001),
    ),
  );
  const weights = Array.from({ length: PROFILES }, (_, profile) => 1 / (1 + profile));
  const pick = (of: readonly number[]) => {
    let left = draw() * of.reduce((sum, one) => sum + one, 0);
    const found = of.findIndex((one) => (left -= one) < 0);
    return found < 0 ? of.length - 1 : found;
  };
  const rows = Array.from({ length: persons }, () => {
    const profile = pick(weights);
    return shares.map((of) => `c${pick(of[profile]!)}`);
  });
  const names = codes.map((_, at) => `d${at}`);
  return countRows(dataTable(names, rows), { by: names });
}

/** Prints how long tables take to protect and how many cells it costs, beside the quoted peer. */
export async function printTables(): Promise<void> {
  for (const { codes, cells, peer } of cases) {
    const table = madeUpCounts(codes, 50_000);
    const ways = [
      ['no combination gives a cell away, as the peer promises', { auditUpTo: 0 }, 'value'],
      ['no cell can be worked out, every one audited', {}, 'value'],
      ['a range stays open of every cell, audited', {}, 'range'],
    ] as const;
    for (const [what, options, asked] of ways) {
      const times: number[] = [];
      let said = '';
      for (let run = 0; run < (cells < 1000 ? 5 : 1); run += 1) {
        const before = process.cpuUsage();
        const protection = await protectTables([table], { threshold: 10, protection: asked }, options);
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1e3);
        said = `${protection.primary} primary, ${protection.complementary} secondary; GaussSuppression ${peer.secondary} secondary in ${peer.seconds} s on like data, unaudited`;
      }
      const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
      printBound(`${cells} cells of tables: ${what}`, median, peer.seconds * 1000, 'ms', said);
    }
  }
}
