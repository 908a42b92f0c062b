import { ownCode } from '../../code-lists/define-code-list.js';
import type { Seen } from './seen.js';

/** Whether a value that an open list does not name may stand in it all the same; that it does is noted. */
export function isOwnCode(value: unknown, seen: Seen): boolean {
  if (typeof value !== 'string' || !ownCode.test(value)) return false;
  seen.unlisted = true;
  return true;
}
