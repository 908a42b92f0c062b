/** A log-linear model of counts, fitted. */
export interface Fit {
  readonly coefficients: readonly number[];
  readonly deviance: number;
}

const STEPS = 60;
/** A logarithm of counts so far from any that its coefficient is running away. */
const RUNAWAY = 25;

/**
 * Fits counts that follow Poisson distributions whose logarithms are sums of the columns of a design, by Newton's method.
 * Undefined: there is no fit, since columns say the same or the likelihood has no maximum.
 */
export function poissonFit(design: readonly (readonly number[])[], counts: readonly number[]): Fit | undefined {
  const width = design[0]!.length;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  let coefficients = [Math.log(Math.max(mean, 0.5)), ...Array.from({ length: width - 1 }, () => 0)];
  let deviance = Infinity;
  for (let step = 0; step < STEPS; step += 1) {
    const means = design.map((row) => Math.exp(dot(row, coefficients)));
    const change = solve(information(design, means), score(design, counts, means));
    if (!change) return undefined;
    const next = damped(design, counts, coefficients, change, deviance);
    if (next.coefficients.some((value) => Math.abs(value) > RUNAWAY)) return undefined;
    const done = Math.abs(deviance - next.deviance) < 1e-10 * (1 + Math.abs(next.deviance));
    ({ coefficients, deviance } = next);
    if (done) return { coefficients, deviance };
  }
  return undefined;
}

/** A step of Newton's, made shorter as long as it makes the fit worse. */
function damped(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  from: readonly number[],
  change: readonly number[],
  before: number,
): { readonly coefficients: number[]; readonly deviance: number } {
  for (let share = 1; ; share /= 2) {
    const coefficients = from.map((value, index) => value + share * change[index]!);
    const deviance = devianceOf(
      counts,
      design.map((row) => Math.exp(dot(row, coefficients))),
    );
    if (deviance <= before + 1e-9 || share < 1e-6) return { coefficients, deviance };
  }
}

function devianceOf(counts: readonly number[], means: readonly number[]): number {
  let sum = 0;
  for (const [index, count] of counts.entries()) {
    const mean = means[index]!;
    sum += mean - count + (count > 0 ? count * Math.log(count / mean) : 0);
  }
  return 2 * sum;
}

function score(design: readonly (readonly number[])[], counts: readonly number[], means: readonly number[]): number[] {
  const sums = Array.from({ length: design[0]!.length }, () => 0);
  for (const [index, row] of design.entries()) {
    const rest = counts[index]! - means[index]!;
    for (const [column, value] of row.entries()) sums[column]! += value * rest;
  }
  return sums;
}

function information(design: readonly (readonly number[])[], means: readonly number[]): number[][] {
  const width = design[0]!.length;
  const sums = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  for (const [index, row] of design.entries()) {
    for (let a = 0; a < width; a += 1) {
      for (let b = 0; b < width; b += 1) sums[a]![b]! += row[a]! * row[b]! * means[index]!;
    }
  }
  return sums;
}

/** The solution of equations whose matrix is symmetric and positive, by Cholesky; undefined where it is not. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const size = right.length;
  const lower = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = matrix[a]![b]!;
      for (let c = 0; c < b; c += 1) sum -= lower[a]![c]! * lower[b]![c]!;
      if (a !== b) lower[a]![b] = sum / lower[b]![b]!;
      else if (sum > 1e-10 * Math.abs(matrix[a]![a]!)) lower[a]![a] = Math.sqrt(sum);
      else return undefined;
    }
  }
  const half = right.slice();
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) half[a]! -= lower[a]![b]! * half[b]!;
    half[a]! /= lower[a]![a]!;
  }
  for (let a = size - 1; a >= 0; a -= 1) {
    for (let b = a + 1; b < size; b += 1) half[a]! -= lower[b]![a]! * half[b]!;
    half[a]! /= lower[a]![a]!;
  }
  return half;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of a.entries()) sum += value * b[index]!;
  return sum;
}
