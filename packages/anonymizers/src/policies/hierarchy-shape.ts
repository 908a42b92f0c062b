import * as z from 'zod';

const level = () => z.int().min(0);

/** How hierarchies are chosen in JSON. */
export function hierarchyShape() {
  const intervals = z.strictObject({
    widths: z.array(z.int().min(1)).min(1),
    origin: z.exactOptional(z.int()),
    from: z.exactOptional(z.int()),
    to: z.exactOptional(z.int()),
  });
  const details = z.strictObject({
    hierarchy: z.union([z.string().min(1), intervals]),
    least: z.exactOptional(level().describe('The finest level that may be shown; 0 is the values as they stand.')),
    most: z.exactOptional(level().describe('The coarsest level that may be shown.')),
    weight: z.exactOptional(z.number().min(0).describe('How much the column matters beside others; 1 unless said.')),
    separator: z.exactOptional(z.string().min(1).describe('Between the cells of its file; a semicolon unless said.')),
    ofSets: z.exactOptional(z.boolean().describe('Whether cells hold sets, with semicolons between their members.')),
  });
  return z
    .union([z.string().min(1), details])
    .describe('The name of a hierarchy, or of a file in the layout of ARX that ends in .csv; or either with details.');
}
