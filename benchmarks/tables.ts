import { countRows, dataTable, protectTables } from '@openthb/anonymizers';
import type { CountTable } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { printBound } from './bound.js';
import { median } from './median.js';
import { gaussSuppression } from './peers/gauss-suppression.js';

/** A table as peers were measured on: its codes by dimension, and what GaussSuppression 1.2.3 (R 4.2) took for such a one. */
interface Case {
  readonly codes: readonly number[];
  readonly cells: number;
  readonly peer: { readonly seconds: number; readonly secondary: number };
}

/**
 * Cells below 10, 50,000 persons. The peer's figures are quoted: its data are like these, and not the same. How many cells its
 * rule hides of these is counted in the same run, by a program of its own.
 */
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

/** Nothing is proven but that no combination gives a cell away. */
const unaudited = { auditUpTo: 0 };

/** Prints how long tables take to protect and how many cells it costs, beside the quoted peer. */
export async function printTables(): Promise<void> {
  for (const { codes, cells, peer } of cases) {
    const table = madeUpCounts(codes, 50_000);
    const from = process.cpuUsage();
    const itsRule = gaussSuppression(table, 10);
    const itsTime = cpuSince(from);
    const ways = [
      ['no combination gives a cell away, as the peer promises', unaudited, 'value'],
      ['no cell can be worked out, every one audited', {}, 'value'],
      ['a range stays open of every cell, audited', {}, 'range'],
    ] as const;
    for (const [what, options, asked] of ways) {
      const times: number[] = [];
      let said = '';
      let secondary = 0;
      for (let run = 0; run < (cells < 1000 ? 5 : 1); run += 1) {
        const before = process.cpuUsage();
        const protection = await protectTables([table], { threshold: 10, protection: asked }, options);
        times.push(cpuSince(before));
        secondary = protection.complementary;
        said = `${protection.primary} primary, ${secondary} secondary; by the rule of GaussSuppression, which asks for combinations alone, ${itsRule} in ${(itsTime / 1000).toFixed(2)} s by a program of its own; GaussSuppression itself ${peer.secondary} in ${peer.seconds} s on like data`;
      }
      printBound(`${cells} cells of tables: ${what}`, median(times), peer.seconds * 1000, 'ms', said);
      if (options === unaudited) printBound('  secondary cells', secondary, itsRule + 1, 'cells');
    }
  }
}

/** The time of the processor since then, in milliseconds. */
function cpuSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e3;
}
