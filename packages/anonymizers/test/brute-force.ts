/** What whoever knows nothing of searches would write: every node, with texts for classes and the textbook's formulas. */
export interface Sample {
  readonly rows: readonly (readonly string[])[];
  /** For each column, each value's labels by level. */
  readonly labels: readonly ReadonlyMap<string, readonly string[]>[];
  /** The sensitive value of each row. */
  readonly secrets: readonly string[];
}

/** Whether a class of secrets meets a model, all secrets of the table beside it. */
export type Meets = (secrets: readonly string[], all: readonly string[]) => boolean;

/** The loss of shown rows; null is a suppressed one, whose labels stand in `hidden`. */
export type Loss = (shown: readonly Shown[], sample: Sample, levels: readonly number[]) => number;

/** A row as it is shown. */
export interface Shown {
  readonly labels: readonly string[];
  readonly suppressed: boolean;
  readonly classSize: number;
}

/** All nodes of a sample with what they lose. */
export function everyNode(
  sample: Sample,
  meets: Meets,
  limit: number,
  loss: Loss,
): readonly { readonly levels: readonly number[]; readonly lost: number; readonly loss: number }[] {
  const heights = sample.labels.map((labels) => [...labels.values()][0]!.length);
  return combinations(heights).flatMap((levels) => {
    const shown = showRows(sample, levels, meets);
    const lost = shown.filter(({ suppressed }) => suppressed).length;
    return lost <= limit ? [{ levels, lost, loss: loss(shown, sample, levels) }] : [];
  });
}

/** Rows at levels, those of classes that do not meet the model suppressed. */
export function showRows(sample: Sample, levels: readonly number[], meets: Meets): readonly Shown[] {
  const labels = sample.rows.map((row) =>
    row.map((value, column) => sample.labels[column]!.get(value)![levels[column]!]!),
  );
  const keys = labels.map((one) => JSON.stringify(one));
  return labels.map((one, row) => {
    const members = keys.flatMap((key, other) => (key === keys[row] ? [other] : []));
    const good = meets(
      members.map((member) => sample.secrets[member]!),
      sample.secrets,
    );
    return { labels: one, suppressed: !good, classSize: members.length };
  });
}

function combinations(heights: readonly number[]): readonly (readonly number[])[] {
  return heights.reduce<readonly (readonly number[])[]>(
    (all, height) => all.flatMap((one) => Array.from({ length: height }, (_, level) => [...one, level])),
    [[]],
  );
}

const countOf = <T>(items: readonly T[], item: T) => items.filter((one) => one === item).length;
const sum = (items: readonly number[]) => items.reduce((total, item) => total + item, 0);

/** The models, as their papers define them. */
export const models = {
  k:
    (k: number): Meets =>
    (secrets) =>
      secrets.length >= k,
  distinct:
    (l: number): Meets =>
    (secrets) =>
      new Set(secrets).size >= l,
  // Exactly: no class of these sizes comes nearer to ln l than 1e-9 without reaching it.
  entropy:
    (l: number): Meets =>
    (secrets) => {
      const shares = [...new Set(secrets)].map((value) => countOf(secrets, value) / secrets.length);
      return -sum(shares.map((share) => share * Math.log(share))) >= Math.log(l) - 1e-9;
    },
  recursive:
    (c: number, l: number): Meets =>
    (secrets) => {
      const counts = [...new Set(secrets)].map((value) => countOf(secrets, value)).toSorted((a, b) => b - a);
      return counts[0]! < c * sum(counts.slice(l - 1));
    },
  closeness:
    (t: number): Meets =>
    (secrets, all) => {
      const gaps = [...new Set(all)].map(
        (value) => countOf(secrets, value) / secrets.length - countOf(all, value) / all.length,
      );
      return sum(gaps.map(Math.abs)) / 2 <= t + 1e-12;
    },
  ordered:
    (t: number): Meets =>
    (secrets, all) => {
      const values = [...new Set(all)].toSorted((a, b) => Number(a) - Number(b));
      const gaps = values.map((value) => countOf(secrets, value) / secrets.length - countOf(all, value) / all.length);
      const moved = gaps.map((_, at) => Math.abs(sum(gaps.slice(0, at + 1))));
      return sum(moved) / Math.max(1, values.length - 1) <= t + 1e-12;
    },
  likeness:
    (beta: number): Meets =>
    (secrets, all) =>
      [...new Set(secrets)].every((value) => {
        const [here, there] = [countOf(secrets, value) / secrets.length, countOf(all, value) / all.length];
        return (here - there) / there <= Math.min(beta, -Math.log(there)) + 1e-9;
      }),
} as const;

/** The measures, as `privacy.md` has them of ARX. */
export const losses = {
  loss: (shown: readonly Shown[], { labels }: Sample, levels: readonly number[]): number => {
    const factors = labels.map((column, at) => {
      const domain = [...column.values()];
      const shares = shown.map((row) =>
        row.suppressed ? 1 : domain.filter((one) => one[levels[at]!] === row.labels[at]).length / domain.length,
      );
      const least = shown.length / domain.length;
      const value = domain.length === 1 ? 0 : Math.max(0, (sum(shares) - least) / (shown.length - least));
      return (1 + value) ** (1 / labels.length);
    });
    return factors.reduce((product, factor) => product * factor, 1) - 1;
  },
  precision: (shown: readonly Shown[], { labels }: Sample, levels: readonly number[]): number =>
    sum(
      labels.map((column, at) => {
        const top = [...column.values()][0]!.length - 1;
        return sum(shown.map(({ suppressed }) => (suppressed ? 1 : top === 0 ? 0 : levels[at]! / top))) / shown.length;
      }),
    ) / labels.length,
  entropy: (shown: readonly Shown[], { rows, labels }: Sample): number =>
    sum(
      labels.map((_, at) => {
        const column = shown.map((row) => row.labels[at]!);
        const values = rows.map((row) => row[at]!);
        const told = sum(values.map((value, row) => Math.log2(countOf(column, column[row]!) / countOf(values, value))));
        const lost = shown.filter(({ suppressed }) => suppressed).map((row) => row.labels[at]!);
        return told + sum(lost.map((label) => Math.log2(lost.length / countOf(lost, label))));
      }),
    ),
  discernibility: (shown: readonly Shown[]): number =>
    sum(shown.map(({ suppressed, classSize }) => (suppressed ? shown.length : classSize))),
  averageClassSize: (shown: readonly Shown[]): number => {
    const kept = shown.filter(({ suppressed }) => !suppressed);
    const classes = new Set(kept.map(({ labels }) => JSON.stringify(labels))).size;
    return shown.length / Math.max(1, classes + (kept.length < shown.length ? 1 : 0));
  },
  ambiguity: (shown: readonly Shown[], { labels }: Sample, levels: readonly number[]): number =>
    sum(
      shown.map((row) =>
        labels.reduce((product, column, at) => {
          const domain = [...column.values()];
          const own = domain.filter((one) => one[levels[at]!] === row.labels[at]).length;
          return product * (row.suppressed ? domain.length : own);
        }, 1),
      ),
    ),
} as const;
