/**
 * io-ts codecs that refuse what the standard refuses. Their errors hold nothing of the value: neither it nor a key of it.
 * The derived form `io-ts` opens with the text of this file, so it may import nothing but io-ts and the rules.
 */
import * as t from 'io-ts';
import { structureRules } from '../findings/structure-rules.js';

/** An error of io-ts without `value` and without the `actual` of its context. */
export interface SafeError extends t.ValidationError {
  readonly rule: Rule;
  /** Where inside the value that the codec was given. */
  readonly path: readonly (string | number)[];
  /** The position of an unknown key among the keys of its object. The key itself may hold a value. */
  readonly unknownKey?: number;
}

/** A rule of structure. */
export type Rule = (typeof structureRules)[keyof typeof structureRules];

/** What is refused, and the way to it. */
export interface Refusal {
  readonly rule: Rule;
  readonly way: readonly { readonly key: string | number; readonly type: t.ContextEntry['type'] }[];
  readonly unknownKey?: number;
}

/** What is wrong with a value; empty where nothing is. */
export type Judge = (value: unknown) => readonly Refusal[];

/** A codec that gives a value back unchanged. */
export interface Codec<A> extends t.Type<A> {
  readonly judge: Judge;
}

/** A codec of whatever type. */
export type SomeCodec = t.Mixed & { readonly judge: Judge };

/** The codecs of the properties of an object. */
export type Codecs<A> = { readonly [K in keyof A]-?: Codec<NonNullable<A[K]>> };

/** The names of the properties that may be absent. */
export type OptionalKeys<A> = { [K in keyof A]-?: Record<never, never> extends Pick<A, K> ? K : never }[keyof A];

/** A text of one form. */
export function text<A extends string = string>(name: string, pattern: RegExp): Codec<A> {
  const judge: Judge = (value) => {
    if (typeof value !== 'string') return wrongType(value);
    return pattern.test(value) ? none : refuse(structureRules.form);
  };
  return judged(new t.Type(name, ...methods<A>(judge)), judge);
}

/** A whole number between two bounds. */
export function integer(name: string, minimum: number, maximum: number): Codec<number> {
  const judge: Judge = (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType(value);
    return value >= minimum && value <= maximum ? none : refuse(structureRules.bounds);
  };
  return judged(new t.Type(name, ...methods<number>(judge)), judge);
}

/** Yes or no. */
export function flag(name: string): Codec<boolean> {
  const judge: Judge = (value) => (typeof value === 'boolean' ? none : wrongType(value));
  return judged(new t.Type(name, ...methods<boolean>(judge)), judge);
}

/** One text and no other. */
export function constant<A extends string>(value: A): Codec<A> {
  const judge: Judge = (given) => (given === value ? none : wrongCode(given));
  return judged(new t.LiteralType(JSON.stringify(value), ...methods<A>(judge), value), judge);
}

/** A code of a closed list. */
export function codes<A extends string>(name: string, list: readonly A[]): Codec<A> {
  const known: ReadonlySet<unknown> = new Set(list);
  const judge: Judge = (value) => (known.has(value) ? none : wrongCode(value));
  const keys = Object.fromEntries(list.map((code) => [code, null])) as Record<A, null>;
  return judged(new t.KeyofType(name, ...methods<A>(judge), keys), judge) as Codec<A>;
}

/** One value or more. */
export function list<A>(item: Codec<A>): Codec<readonly A[]> {
  return arrayOf(`readonly ${item.name}[]`, item, () => none);
}

/** One value or more, none of them twice. */
export function set<A extends string>(item: Codec<A>): Codec<readonly A[]> {
  return arrayOf(`set of ${item.name}`, item, (values) =>
    [...values.entries()].flatMap(([index, value]) =>
      values.indexOf(value) < index ? inside(index, item, refuse(structureRules.repeated)) : none,
    ),
  );
}

/**
 * An object of these properties and no others. What may be absent may be explained by a reason in `missing`, which
 * explains nothing that is there.
 */
export function group<A extends object>(
  name: string,
  required: Codecs<Omit<A, OptionalKeys<A>>>,
  optional: Codecs<Omit<Pick<A, OptionalKeys<A>>, 'missing'>>,
  reason: SomeCodec,
): Codec<A> {
  const explained = Object.keys(optional);
  if (explained.length === 0) return exact(name, required, {}, () => none);
  const reasons = Object.fromEntries(explained.map((key) => [key, reason]));
  const missing = exact('missing', {}, reasons, () => none);
  return exact(name, required, { ...optional, missing }, (value) => {
    const given = value['missing'];
    if (!isObject(given)) return none;
    const twice = explained.filter((key) => Object.hasOwn(value, key) && Object.hasOwn(given, key));
    return twice.flatMap((key) =>
      inside('missing', missing, inside(key, reason, refuse(structureRules.presentAndMissing))),
    );
  });
}

type Properties = Readonly<Record<string, SomeCodec>>;

function exact<A extends object>(
  name: string,
  required: Properties,
  optional: Properties,
  more: (value: Readonly<Record<string, unknown>>) => readonly Refusal[],
): Codec<A> {
  const known = Object.entries({ ...required, ...optional });
  const names: ReadonlySet<string> = new Set(known.map(([key]) => key));
  const judge: Judge = (value) => {
    if (!isObject(value)) return wrongType(value);
    const found: Refusal[] = [];
    for (const [key, codec] of known) {
      if (Object.hasOwn(value, key)) found.push(...inside(key, codec, codec.judge(value[key])));
      else if (Object.hasOwn(required, key)) found.push(...inside(key, codec, refuse(structureRules.absent)));
    }
    for (const [position, key] of Object.keys(value).entries()) {
      if (!names.has(key)) found.push({ rule: structureRules.unknownKey, way: [], unknownKey: position });
    }
    return [...found, ...more(value)];
  };
  // Told as io-ts tells objects, so that `t.union` finds the constants by which it tells records apart.
  const shape = t.intersection([t.type(required, name), t.partial(optional, name)], name);
  return judged(new t.ExactType(name, ...methods<A>(judge), shape), judge);
}

function arrayOf<A>(
  name: string,
  item: Codec<A>,
  more: (values: readonly unknown[]) => readonly Refusal[],
): Codec<readonly A[]> {
  const judge: Judge = (value) => {
    if (!Array.isArray(value)) return wrongType(value);
    if (value.length === 0) return refuse(structureRules.empty);
    const found = Array.from(value, (one: unknown, index) => inside(index, item, item.judge(one)));
    return [...found.flat(), ...more(value)];
  };
  return judged(new t.ReadonlyArrayType(name, ...methods<readonly A[]>(judge), item), judge);
}

const none: readonly Refusal[] = [];

function refuse(rule: Rule): readonly Refusal[] {
  return [{ rule, way: [] }];
}

function wrongType(value: unknown): readonly Refusal[] {
  return refuse(value === undefined ? structureRules.absent : structureRules.type);
}

function wrongCode(value: unknown): readonly Refusal[] {
  return typeof value === 'string' ? refuse(structureRules.code) : wrongType(value);
}

function inside(key: string | number, type: t.ContextEntry['type'], refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.length === 0 ? none : refusals.map((one) => ({ ...one, way: [{ key, type }, ...one.way] }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function judged<T>(type: T, judge: Judge): T & { readonly judge: Judge } {
  return Object.assign(type as T & object, { judge });
}

function methods<A>(judge: Judge): [is: t.Is<A>, validate: t.Validate<unknown, A>, encode: t.Encode<A, A>] {
  return [
    (value): value is A => judge(value).length === 0,
    (value, context) => {
      const refusals = judge(value);
      return refusals.length === 0 ? t.success(value as A) : t.failures(refusals.map((one) => errorOf(one, context)));
    },
    t.identity,
  ];
}

function errorOf({ rule, way, ...rest }: Refusal, outer: t.Context): SafeError {
  const path = way.map(({ key }) => key);
  const context = [...outer, ...way].map(({ key, type }) => ({ key: String(key), type }));
  const where = path.length === 0 ? '' : ` at ${path.map((part) => `/${part}`).join('')}`;
  return { value: undefined, context, message: `${rule.id}${where}: ${rule.summary}`, rule, path, ...rest };
}
