import type { MissingReason } from '../code-lists/missing-reason.js';
import type { Kind } from '../scalars/kind.js';

/**
 * How much a field can harm the person it speaks of. `direct`: names the person by itself. `protected`: reveals where
 * somebody is hidden or guarded; leaves only for a recipient named for that field. `quasi`: may single a person out
 * together with others. `sensitive`: harms when known. `plain`: none of these.
 * @since 0.1.0
 */
export type Sensitivity = 'direct' | 'protected' | 'quasi' | 'sensitive' | 'plain';

/** The fields of other standards that hold what ours holds; a star stands for the names of one group. */
export type FieldMaps = Readonly<Partial<Record<'htcds' | 'ctdcKanon', string | readonly string[]>>>;

/**
 * What is known of a field beside its kind.
 * @since 0.1.0
 */
export interface FieldMeta {
  readonly title: string;
  readonly sensitivity: Sensitivity;
  /** What the field means; of the standard's own fields, the comment over them says it. */
  readonly definition?: string;
  /** Version of the standard that brought the field. */
  readonly since: string;
  /** Where the field comes from; absent: the OpenTHB standard itself. */
  readonly source?: string;
  /** The field's name in other standards. */
  readonly maps?: FieldMaps;
}

/** Whether a record must have the field. */
export type Need = 'required' | 'optional';

/**
 * One field of a record or group.
 * @since 0.1.0
 */
export interface Field<T, N extends Need = Need> {
  readonly kind: Kind<T>;
  readonly need: N;
  readonly meta: FieldMeta;
}

/** The fields of a record or group, by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
type KeysOf<F extends Fields, N extends Need> = { [K in keyof F]: F[K]['need'] extends N ? K : never }[keyof F];

/** Why fields are absent: at most one reason for each optional field, and none for one that is there. */
export type Missing<F extends Fields> = { readonly [K in KeysOf<F, 'optional'>]?: MissingReason };

/**
 * The object that a set of fields describes.
 * @since 0.1.0
 */
export type Body<F extends Fields> = {
  readonly [K in keyof F as F[K]['need'] extends 'required' ? K : never]: ValueOf<F[K]>;
} & { readonly [K in keyof F as F[K]['need'] extends 'optional' ? K : never]?: ValueOf<F[K]> } & {
  readonly missing?: Missing<F>;
};

/**
 * A field that every record has.
 * @since 0.1.0
 */
export function required<T>(kind: Kind<T>, meta: FieldMeta): Field<T, 'required'> {
  return Object.freeze({ kind, need: 'required', meta });
}

/**
 * A field that may be absent; `missing` may then say why.
 * @since 0.1.0
 */
export function optional<T>(kind: Kind<T>, meta: FieldMeta): Field<T, 'optional'> {
  return Object.freeze({ kind, need: 'optional', meta });
}
