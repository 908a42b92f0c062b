import * as z from 'zod';
import { hierarchyShape } from './hierarchy-shape.js';

/** How it is written in JSON how a column is told. */
export function tableColumnShape() {
  return z.strictObject({
    hierarchy: hierarchyShape(),
    level: z.int().min(0).describe('The level that is told; 0 is the values as they stand.'),
    several: z.exactOptional(z.boolean().describe('Whether a person may have several codes.')),
  });
}
