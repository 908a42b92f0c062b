/** What stands in a field: each item of a list of groups, or else the value. */
type Inside<V> = V extends readonly (infer I)[] ? (I extends object ? I : V) : V;

/** The names of parts of a record: its fields, and the fields of its groups, as `child.guardianships`. */
export type PartName<R> = {
  readonly [F in keyof R & string]-?:
    | F
    | (Inside<NonNullable<R[F]>> extends infer G extends object
        ? G extends readonly unknown[]
          ? never
          : `${F}.${keyof G & string}`
        : never);
}[keyof R & string];

/** What a rule about a part is given: the value of the field, or one item of a list of groups; by no name, the whole. */
export type Part<R, P extends string> = P extends ''
  ? R
  : P extends `${infer F extends keyof R & string}.${infer Rest}`
    ? Part<Inside<NonNullable<R[F]>>, Rest>
    : P extends keyof R
      ? Inside<NonNullable<R[P]>>
      : never;
