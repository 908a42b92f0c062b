/**
 * What is done to columns before rows are judged.
 * @since 0.1.0
 */
export type TechniqueChoice =
  | {
      /** Numbers at the ends are told together. */
      readonly technique: 'top-bottom-coding';
      readonly column: string;
      readonly bottom?: number;
      readonly top?: number;
    }
  | {
      /** Numbers near each other are replaced by their mean, k rows at least. */
      readonly technique: 'microaggregation';
      readonly columns: readonly string[];
      readonly k: number;
    }
  | {
      /** Values change by chance; needs a key. */
      readonly technique: 'pram';
      readonly column: string;
      readonly stay: number;
    }
  | {
      /** Dates of a person are shifted by up to so many days, all by the same; needs a key. */
      readonly technique: 'date-shift';
      readonly columns: readonly string[];
      /** The column that names the person. */
      readonly person: string;
      readonly within: number;
    }
  | {
      /** Ids become pseudonyms; needs a key. */
      readonly technique: 'pseudonyms';
      readonly column: string;
    };

/** Whether a technique needs a key. */
export function needsKey({ technique }: TechniqueChoice): boolean {
  return technique === 'pram' || technique === 'date-shift' || technique === 'pseudonyms';
}
