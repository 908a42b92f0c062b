import type * as z from 'zod';

/** What a value of the standard can be: one thing with one meaning, a code of a list, a pointer, a group or a list. */
export type KindType = 'scalar' | 'code' | 'reference' | 'group' | 'list';

/**
 * The kind of values a field takes. `T` is the type of such a value in TypeScript.
 * @since 0.1.0
 */
export interface Kind<T> {
  readonly type: KindType;
  /** Checks a value and gives it back unchanged; built on first use, so that importing costs nothing. */
  readonly schema: z.ZodType<T, T>;
}
