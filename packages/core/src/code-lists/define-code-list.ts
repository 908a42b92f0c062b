import * as z from 'zod';
import type { Kind } from '../scalars/kind.js';
import type { Entry } from './entry.js';
import { once } from '../scalars/once.js';

/**
 * A list of codes. Codes are kebab-case and never translated; what they mean stands in the list's dictionary.
 * @since 0.1.0
 */
export interface CodeList<Code extends string, Value extends string = Code> extends Kind<Value> {
  readonly type: 'code';
  /** Kebab-case name, unique among lists; also the name of its file. */
  readonly id: string;
  /** Closed: any other value is an error. Open: any other kebab-case value is a warning. */
  readonly kind: 'closed' | 'open';
  /** Version of the standard that brought the list. */
  readonly since: string;
  readonly codes: readonly Code[];
  /** The version that brought a code, for codes that came after the list. */
  readonly added: Readonly<Partial<Record<Code, string>>>;
  /** What the codes say, of a list that is no part of the standard; the standard's own have dictionaries apart. */
  readonly entries?: Readonly<Record<Code, Entry>> | undefined;
  /** The broader code of each code that has one. */
  readonly parents: Readonly<Partial<Record<Code, Code>>>;
  /** Codes that are kept only so that old records stay readable. */
  readonly deprecated: Readonly<Partial<Record<Code, { readonly since: string; readonly use: Code }>>>;
}

/** A value of an open list: a code that editors propose, or a country's own. */
export type Open<Code extends string> = Code | (string & Record<never, never>);

interface Definition<Code extends string, K extends 'closed' | 'open'> {
  readonly id: string;
  readonly kind: K;
  readonly since: string;
  readonly codes: readonly Code[];
  readonly added?: CodeList<Code>['added'];
  readonly entries?: CodeList<Code>['entries'];
  readonly parents?: CodeList<Code>['parents'];
  readonly deprecated?: CodeList<Code>['deprecated'];
}

/** What a country's own code in an open list looks like. */
export const ownCode = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Defines a code list. Name its type, so that a written union shows on hover: `defineCodeList<Act>({...})`.
 * @since 0.1.0
 */
export function defineCodeList<Code extends string>(list: Definition<Code, 'closed'>): CodeList<Code>;
export function defineCodeList<Code extends string>(list: Definition<Code, 'open'>): CodeList<Code, Open<Code>>;
export function defineCodeList(list: Definition<string, 'closed' | 'open'>): CodeList<string> {
  const schema = once(() => (list.kind === 'open' ? z.string().regex(ownCode) : z.enum(list.codes)));
  return Object.freeze({
    type: 'code' as const,
    added: {},
    parents: {},
    deprecated: {},
    ...list,
    get schema(): z.ZodType<string, string> {
      return schema();
    },
  });
}
