import * as z from 'zod';
import { hierarchyShape } from './hierarchy-shape.js';
import { modelShapes } from './model-shapes.js';
import { techniqueShapes } from './technique-shapes.js';
import { viewShape } from './view-shape.js';

const text = () => z.string().min(1);
const names = () => z.array(text());

/** How a policy of rows is written in JSON. */
export function policyShape() {
  return z.strictObject({
    $schema: z.exactOptional(text()),
    release: z.exactOptional(z.literal('rows').describe('What is released: rows, unless said.')),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe('Kebab-case name.'),
    title: text(),
    source: z.exactOptional(text().describe('Where what it asks for comes from.')),
    view: z.exactOptional(viewShape()),
    quasiIdentifiers: z
      .record(text(), hierarchyShape())
      .describe('The columns by which a person may be known, each with what makes its values coarser.'),
    sensitive: z.exactOptional(names().describe('Columns that nobody may learn of a person; they stay as they are.')),
    insensitive: z.exactOptional(names().describe('Columns that harm nobody; they stay as they are.')),
    sets: z.exactOptional(z.record(text(), setShape()).describe('Columns of sets, made k^m-anonymous.')),
    techniques: z.exactOptional(z.array(techniqueShapes()).describe('What is done to columns before, in this order.')),
    models: z.array(modelShapes()).min(1).describe('What must hold of what is published.'),
    suppressionLimit: z.exactOptional(
      z.number().min(0).max(1).describe('The share of rows that may be suppressed; none unless said.'),
    ),
    suppressedRows: z.exactOptional(
      z
        .enum(['stars', 'quasi-stars', 'left-out'])
        .describe('Whether suppressed rows show stars, stars in quasi-identifiers only, or nothing.'),
    ),
    loss: z.exactOptional(
      z
        .enum(['loss', 'entropy', 'discernibility', 'average-class-size', 'precision', 'ambiguity'])
        .describe('What is to be lost least of.'),
    ),
    method: z.exactOptional(
      z
        .enum(['optimum', 'local', 'mondrian', 'mondrian-relaxed'])
        .describe('Whole columns with a proven optimum, row by row, or by cutting in halves.'),
    ),
  });
}

function setShape() {
  return z.strictObject({
    hierarchy: hierarchyShape(),
    k: z.int().min(1),
    m: z.int().min(1),
    separator: z.exactOptional(text()),
  });
}
