import { ownCode } from '../../code-lists/define-code-list.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import type { LeafKind } from '../../records/walk.js';
import { recordId } from '../../scalars/record-id.js';
import { snake } from './sql-name.js';
import type { SqlTest } from './sql-table.js';

/** That a reason why a value is absent is a known one. */
export const reasonTest: SqlTest = { name: 'is_missing_reason', codes: missingReason.codes };

/** The test that each value of a kind passes, where it is one of its text. */
export function testOf(kind: LeafKind): SqlTest | undefined {
  if (kind.type === 'reference') return testOf(recordId);
  if (kind.type === 'code') return kind.kind === 'open' ? { name: 'is_own_code', pattern: ownCode } : undefined;
  const { id, constraint } = kind;
  return constraint.type === 'text' ? { name: `is_${snake(id)}`, pattern: constraint.pattern } : undefined;
}
