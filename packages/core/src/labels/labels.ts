/**
 * What the codes of the standard are called in one language.
 * @since 0.1.0
 */
export interface Labels {
  /** BCP 47 tag: `en`, `sr-Latn`, `cnr`. */
  readonly language: string;
  /** Whether a native speaker who knows the field has reviewed them. */
  readonly reviewed: boolean;
  /** The label of each code, by the id of its list. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The titles of fields and the texts of forms, by their English; absent in English. */
  readonly texts?: Readonly<Record<string, string>>;
}
