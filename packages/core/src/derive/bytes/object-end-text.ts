import { missingReason } from '../../code-lists/missing-reason.js';
import { anyKind } from '../../records/any-kind.js';
import type { Fields } from '../../records/field.js';
import { endName } from './end-name.js';
import { endOf } from './end-of.js';
import { END, markOf, NEXT, PLACES } from './marks.js';
import { type Case, wordSwitch } from './word-switch.js';

/** One property that an object may have, and the mark that it was seen, as a bit of a number. */
interface Property {
  readonly name: string;
  readonly optional: boolean;
  /** What goes on where its value stands. */
  readonly end: string;
  readonly half: number;
  readonly bit: number;
  /** Marks that it is there; nothing where that is of no use. */
  readonly place: string;
}

/**
 * The source of a function that tells where an object ends, whatever the order of its properties, and marks in `m` where the
 * value of each begins; of a record it marks which properties there are, too.
 */
export function objectEndText(name: string, fields: Fields, isRecord = false): string {
  const place = (index: number) => (isRecord ? `m[${PLACES + index}] = m[${NEXT}]!; ` : '');
  const properties = Object.entries(fields).map(([name, { kind, need }], index) =>
    propertyOf(name, need === 'optional', endOf(anyKind(kind), 'p'), index, place(index)),
  );
  const optional = properties.filter((one) => one.optional);
  if (optional.length === 0) return wholeText(name, properties, []);
  const { length } = properties;
  const missing = propertyOf('missing', true, `${name}Missing(d, p, m)`, length, place(length));
  return [missingText(`${name}Missing`, optional), wholeText(name, [...properties, missing], optional)].join('\n');
}

function propertyOf(name: string, optional: boolean, end: string, index: number, place: string): Property {
  return { name, optional, end, half: Math.floor(index / BITS), bit: 1 << (index % BITS), place };
}

function wholeText(name: string, properties: readonly Property[], optional: readonly Property[]): string {
  const required = properties.filter((one) => !one.optional);
  const halves = halvesOf(properties);
  const reasons = optional.length === 0 ? [] : halves.map((half) => `t${half}`);
  const whole = halves.flatMap((half) => {
    const bits = required.filter((one) => one.half === half).reduce((sum, { bit }) => sum | bit, 0);
    return [
      ...(bits === 0 ? [] : [`(s${half} & ${bits}) === ${bits}`]),
      ...(optional.length === 0 ? [] : [`(s${half} & t${half}) === 0`]),
    ];
  });
  return [
    `export function ${name}(d: DataView, p: number, m: Int32Array): number {`,
    `  let ${[...halves.map((half) => `s${half}`), ...reasons].map((mark) => `${mark} = 0`).join(', ')};`,
    ...beginLines(required.length === 0 ? end('p + 2') : 'return -1;'),
    ...wordSwitch(properties.map((one) => caseOf(one, reasons))).map((line) => `    ${line}`),
    '    if (p < 0) return -1;',
    ...nextLines(`if (!(${whole.join(' && ')})) return -1; ${end('p + 1')}`),
    '}',
  ].join('\n');
}

function caseOf({ name, end, half, bit, place }: Property, reasons: readonly string[]): Case {
  const text = `${name}":`;
  const read = name === 'missing' ? reasons.map((mark, at) => `${mark} = m[${at}]!; `).join('') : '';
  return {
    text,
    body: `if ((s${half} & ${bit}) !== 0) return -1; s${half} |= ${bit}; p += ${text.length}; ${place}${markOf('p')} p = ${end}; ${read}break;`,
  };
}

/** The source of a function that tells where the reasons end why properties are absent, and marks these in `m`. */
function missingText(name: string, optional: readonly Property[]): string {
  const halves = halvesOf(optional);
  const cases = optional.map(({ name, half, bit }): Case => {
    const text = `${name}":`;
    return {
      text,
      body: `if ((t${half} & ${bit}) !== 0) return -1; t${half} |= ${bit}; p += ${text.length}; ${markOf('p')} break;`,
    };
  });
  return [
    `function ${name}(d: DataView, p: number, m: Int32Array): number {`,
    `  let ${halves.map((half) => `t${half} = 0`).join(', ')};`,
    '  m[0] = m[1] = 0;',
    ...beginLines(end('p + 2')),
    ...wordSwitch(cases).map((line) => `    ${line}`),
    `    p = ${endName(missingReason)}(d, p);`,
    '    if (p < 0) return -1;',
    ...nextLines(`${halves.map((half) => `m[${half}] = t${half}; `).join('')}${end('p + 1')}`),
    '}',
  ].join('\n');
}

/** Ends an object, and marks it. */
function end(at: string): string {
  return `${markOf(`${END}`)} return ${at};`;
}

/** Goes to the first letter of the first key. */
function beginLines(empty: string): readonly string[] {
  return [
    '  let c = d.getUint16(p, true);',
    '  if ((c & 255) === 32) c = d.getUint16(++p, true);',
    `  if (c !== 0x227b) { if (c !== 0x7d7b) return -1; ${empty} }`,
    '  p += 2;',
    '  for (;;) {',
    '    const w = d.getInt32(p, true);',
  ];
}

/** Goes on after a value: to the first letter of the next key, or to the end. */
function nextLines(end: string): readonly string[] {
  return [
    '    c = d.getUint16(p, true);',
    '    if (c === 0x222c) p += 2;',
    `    else if ((c & 255) === 0x7d) { ${end} }`,
    '    else if (c === 0x202c && d.getUint8(p + 2) === 34) p += 3;',
    '    else return -1;',
    '  }',
  ];
}

function halvesOf(properties: readonly Property[]): readonly number[] {
  return Array.from({ length: Math.max(...properties.map(({ half }) => half)) + 1 }, (_, half) => half);
}

/** So many marks fit in a number. */
const BITS = 31;
