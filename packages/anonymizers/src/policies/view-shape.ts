import * as z from 'zod';

const text = () => z.string().min(1);
const names = () => z.array(text());

/** How a view of records is written in JSON. */
export function viewShape() {
  const column = z.strictObject({
    field: text().describe('The keys that lead to the field, as episodes.forms.'),
    where: z.exactOptional(
      z.record(text(), z.union([text(), names().min(1)])).describe('Only items whose field has one of these codes.'),
    ),
    take: z.exactOptional(z.enum(['all', 'first', 'age', 'year'])),
  });
  return z
    .strictObject({ record: text().describe('A kind of record, as victim.'), columns: z.record(text(), column) })
    .describe('What is drawn from records of the standard; not for other tables.');
}
