import { recordDef } from '../records/any-record.js';
import type { RecordDef } from '../records/define-record.js';
import type { Extension } from './define-extension.js';
import { extended } from './extended.js';

/**
 * Finds the definition of a kind of record with what extensions add to it; undefined where the standard has none of that
 * name.
 * @since 0.1.0
 */
export function recordsWith(
  extensions: readonly Extension[],
): (name: string) => RecordDef<string, unknown> | undefined {
  const found = new Map<string, RecordDef<string, unknown>>();
  return (name) => {
    const known = found.get(name);
    if (known) return known;
    const def = recordDef(name);
    if (!def) return undefined;
    const whole = extended(def, extensions);
    found.set(name, whole);
    return whole;
  };
}
