import * as z from 'zod';

const column = () => z.string().min(1);
const columns = () => z.array(column()).min(1);

/** How techniques are written in JSON. */
export function techniqueShapes() {
  return z.discriminatedUnion('technique', [
    z
      .strictObject({
        technique: z.literal('top-bottom-coding'),
        column: column(),
        bottom: z.exactOptional(z.number()),
        top: z.exactOptional(z.number()),
      })
      .describe('Numbers at the ends are told together.'),
    z
      .strictObject({ technique: z.literal('microaggregation'), columns: columns(), k: z.int().min(2) })
      .describe('Numbers near each other become their mean, k rows at least.'),
    z
      .strictObject({ technique: z.literal('pram'), column: column(), stay: z.number().gt(0).lt(1) })
      .describe('Values change by chance; needs a key.'),
    z
      .strictObject({
        technique: z.literal('date-shift'),
        columns: columns(),
        person: column().describe('The column that names the person.'),
        within: z.int().min(1).max(3650),
      })
      .describe('The dates of a person are shifted by the same number of days; needs a key.'),
    z
      .strictObject({ technique: z.literal('pseudonyms'), column: column() })
      .describe('Ids become pseudonyms; needs a key.'),
  ]);
}
