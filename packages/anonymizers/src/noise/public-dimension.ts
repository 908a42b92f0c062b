/** A way to break persons down, with all codes that there could be, chosen without a look at the persons. */
export interface PublicDimension {
  /** The column of the table in which the codes stand. */
  readonly id: string;
  readonly codes: readonly string[];
}

/** How many cells a table by these dimensions has. */
export function cellsBy(dimensions: readonly PublicDimension[]): number {
  return dimensions.reduce((product, { codes }) => product * codes.length, 1);
}

/** Every cell and margin, by its codes; null stands for all codes of a dimension. */
export function* cellsAndMargins(dimensions: readonly PublicDimension[]): Generator<readonly (string | null)[]> {
  const [first, ...rest] = dimensions;
  if (!first) {
    yield [];
    return;
  }
  for (const code of [...first.codes, null]) for (const others of cellsAndMargins(rest)) yield [code, ...others];
}

/** The cells that a cell or margin is made of, by their places: those of the last dimension lie side by side. */
export function cellsUnder(at: readonly (string | null)[], dimensions: readonly PublicDimension[]): readonly number[] {
  return dimensions.reduce<readonly number[]>(
    (cells, { codes }, dimension) => {
      const code = at[dimension]!;
      const own = code === null ? codes.map((_, index) => index) : [codes.indexOf(code)];
      return cells.flatMap((cell) => own.map((index) => cell * codes.length + index));
    },
    [0],
  );
}
