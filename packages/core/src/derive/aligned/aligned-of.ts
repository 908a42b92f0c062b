import { recordDef } from '../../records/any-record.js';
import type { RecordDef } from '../../records/define-record.js';
import { aligned } from './generated/index.js';

/** Copies a record that is good. */
export type Align = (record: object) => object;

/**
 * Copies good records of a kind so that all have one shape: each object of the copy has every field that the model gives it, in
 * the order of the model, and what is absent is undefined. Code that reads many records is several times as fast on the
 * copies, since records as they are read have hundreds of shapes. Leaves, sets and `missing` are those of the record itself.
 * Undefined for a record that is not the standard's own, as one with extensions.
 * @since 0.1.0
 */
export function alignedOf(record: RecordDef<string, unknown>): Align | undefined {
  return recordDef(record.name) === record ? aligned[record.name] : undefined;
}
