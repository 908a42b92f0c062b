/** The fact that something holds of an id. */
export const ONE = 2;

/** The fact that it does not. */
export const NONE = 1;

/** Whether it holds; undefined where nothing was told. */
export function isOne(fact: number): boolean | undefined {
  return fact === 0 ? undefined : fact === ONE;
}
