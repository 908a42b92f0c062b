import { SdkError } from '@openthb/core';

/** Gives out names that are used nowhere else in a statement. */
export type Names = () => string;

/** Begins to give out names. */
export function names(): Names {
  let last = 0;
  return () => {
    last += 1;
    return `t${last}`;
  };
}

/** What stands after `from`, growing as expressions ask for more. */
export interface SqlSource {
  readonly alias: string;
  /** Joins once what has a key; gives what was joined. */
  join<Joined extends { readonly sql: () => string }>(key: string, make: (alias: string) => Joined): Joined;
  /** The joins so far. */
  joins(): string;
}

/** Begins with one table or subquery. */
export function sqlSource(alias: string, next: Names): SqlSource {
  const joined = new Map<string, { readonly sql: () => string }>();
  return {
    alias,
    join(key, make) {
      const known = joined.get(key);
      if (known) return known as ReturnType<typeof make>;
      const made = make(next());
      joined.set(key, made);
      return made;
    },
    joins: () => [...joined.values()].map(({ sql }) => ` ${sql()}`).join(''),
  };
}

/** A subquery that is joined, and gains columns as they are asked for. */
export interface JoinedQuery {
  readonly sql: () => string;
  /** The column that holds an expression. */
  column(expression: string): string;
}

/** A joined subquery with columns, each of them once. */
export function joinedQuery(alias: string, write: (columns: string) => string): JoinedQuery {
  const columns = new Map<string, string>();
  return {
    sql: () => write([...columns].map(([expression, name]) => `, ${expression} as ${name}`).join('')),
    column(expression) {
      const name = columns.get(expression) ?? `v${columns.size + 1}`;
      columns.set(expression, name);
      return `${alias}.${name}`;
    },
  };
}

/** That two rows have the same keys. */
export function sameKeys(left: readonly string[], right: readonly string[]): string {
  return left.map((key, index) => `${key} = ${right[index]!}`).join(' and ');
}

/** Where a path leads that leads nowhere. */
export function nowhere(path: string): SdkError {
  return new SdkError('bad-option', `There is no ${path} that facts could look at.`);
}
