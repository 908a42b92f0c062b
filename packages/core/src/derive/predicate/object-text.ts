import { missingReason } from '../../code-lists/missing-reason.js';
import { anyKind } from '../../records/any-kind.js';
import type { Fields } from '../../records/field.js';
import { predicateName } from './predicate-names.js';
import { testOf } from './test-of.js';

/** One property that an object may have. */
interface Property {
  readonly name: string;
  readonly optional: boolean;
  readonly test: (value: string) => string;
}

/**
 * The source of a function that judges objects. Where many properties may be absent it goes through those that are there,
 * since code that asks for each by its name is slow on objects of many shapes; where few may be, it asks for each.
 */
export function objectText(name: string, fields: Fields): string {
  const properties = Object.entries(fields).map(([name, { kind, need }]): Property => ({
    name,
    optional: need === 'optional',
    test: (value) => testOf(anyKind(kind), value),
  }));
  const optional = properties.filter((one) => one.optional);
  if (optional.length === 0) return byName(name, properties);
  const missing = `${name}Missing`;
  const whole = [
    ...properties,
    { name: 'missing', optional: true, test: (value: string) => `${missing}(${value}, v)` },
  ];
  const text = optional.length <= FEW ? byName(name, whole) : byPresence(name, whole);
  return `${missingText(missing, optional)}\n${text}`;
}

/** How many properties may be absent for objects to have few shapes. */
const FEW = 2;

function byName(name: string, properties: readonly Property[]): string {
  const required = properties.filter(({ optional }) => !optional).length;
  return [
    `export function ${name}(v: any, _s: Seen): boolean {`,
    "  if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;",
    `  let n = ${required}, x;`,
    ...properties.map(({ name, optional, test }) =>
      optional
        ? `  if ((x = v.${name}) !== undefined) { if (!${test('x')}) return false; n++; }`
        : `  x = v.${name}; if (!${test('x')}) return false;`,
    ),
    '  for (const _ in v) n--;',
    '  return n === 0;',
    '}',
  ].join('\n');
}

function byPresence(name: string, properties: readonly Property[]): string {
  const required = properties.filter(({ optional }) => !optional).length;
  return [
    `export function ${name}(v: any, _s: Seen): boolean {`,
    `  if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;`,
    `  let n = ${required};`,
    ...absentText(properties),
    '  for (const k in v) {',
    '    const x = v[k];',
    '    switch (k) {',
    ...properties.map(
      ({ name, optional, test }) =>
        `      case '${name}': if (!${test('x')}) return false; ${optional ? '' : 'n--; '}break;`,
    ),
    '      default: return false;',
    '    }',
    '  }',
    '  return n === 0;',
    '}',
  ].join('\n');
}

/** A record that lacks what it must have is refused before its parts are looked at. */
function absentText(properties: readonly Property[]): readonly string[] {
  if (properties[0]?.name !== 'record') return [];
  const absent = properties.filter(({ optional }) => !optional).map(({ name }) => `v.${name} === undefined`);
  return [`  if (${absent.join(' || ')}) return false;`];
}

/** The source of a function that judges why properties of an object `o` are absent. */
function missingText(name: string, optional: readonly Property[]): string {
  return [
    `function ${name}(v: any, o: any): boolean {`,
    "  if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;",
    '  for (const k in v) {',
    '    switch (k) {',
    ...optional.map(({ name }) => `      case '${name}':`),
    `        if (k in o || !${predicateName(missingReason)}(v[k])) return false; break;`,
    '      default: return false;',
    '    }',
    '  }',
    '  return true;',
    '}',
  ].join('\n');
}
