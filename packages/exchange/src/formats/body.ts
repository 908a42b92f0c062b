import type { MissingReason } from '@openthb/core';

interface Explained {
  readonly missing?: object;
}

/**
 * An object of the values that are there, and a reason for each that is not: its own in `reasons`, or else `unknown`.
 * A field that is there never has a reason.
 */
export function body<T extends Explained>(
  values: { readonly [K in Exclude<keyof T, 'missing'>]?: T[K] | undefined },
  reasons: { readonly [K in keyof NonNullable<T['missing']>]?: MissingReason } = {},
): Pick<T, Extract<keyof T, 'missing'>> & Partial<T> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const absent = Object.keys(values).filter((name) => values[name as keyof typeof values] === undefined);
  const missing = Object.fromEntries([
    ...absent.map((name) => [name, 'unknown']),
    ...Object.entries(reasons).filter(([name]) => !given.some(([field]) => field === name)),
  ]);
  return { ...Object.fromEntries(given), ...(Object.keys(missing).length > 0 && { missing }) } as Partial<T> &
    Pick<T, Extract<keyof T, 'missing'>>;
}
