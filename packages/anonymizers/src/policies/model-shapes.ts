import * as z from 'zod';
import { hierarchyShape } from './hierarchy-shape.js';

const whole = () => z.int().min(1);
const share = () => z.number().min(0).max(1);
const column = () => z.string().min(1).describe('A sensitive column.');

/** How privacy models are written in JSON. */
export function modelShapes() {
  return z.discriminatedUnion('model', [
    z.strictObject({ model: z.enum(['k-anonymity', 'k-map']), k: whole() }),
    z.strictObject({
      model: z.enum(['distinct-l-diversity', 'entropy-l-diversity']),
      column: column(),
      l: whole(),
    }),
    z.strictObject({ model: z.literal('recursive-l-diversity'), column: column(), c: z.number().gt(0), l: whole() }),
    z.strictObject({ model: z.literal('t-closeness'), column: column(), t: share() }),
    z.strictObject({
      model: z.literal('ordered-t-closeness'),
      column: column(),
      t: share(),
      order: z.exactOptional(z.array(z.string()).min(1).describe('The values in their order; absent: numbers.')),
    }),
    z.strictObject({
      model: z.literal('hierarchical-t-closeness'),
      column: column(),
      t: share(),
      hierarchy: hierarchyShape(),
    }),
    z.strictObject({
      model: z.literal('beta-likeness'),
      column: column(),
      beta: z.number().gt(0),
      enhanced: z.exactOptional(z.boolean()),
    }),
    z.strictObject({ model: z.literal('delta-presence'), least: z.exactOptional(share()), most: share() }),
    z.strictObject({ model: z.literal('average-risk'), most: z.number().gt(0).max(1) }),
    z.strictObject({
      model: z.literal('population-uniqueness'),
      most: z.number().min(0).lt(1).describe('The share of the population that may be unique.'),
      fraction: z.number().gt(0).lt(1).describe('Which part of the population the table is.'),
      estimator: z.exactOptional(z.enum(['chosen', 'pitman', 'zayatz', 'slide-negative-binomial'])),
    }),
  ]);
}
