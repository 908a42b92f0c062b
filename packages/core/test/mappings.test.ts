import { describe, expect, it } from 'vitest';
import type { CodeList } from '../src/code-lists/define-code-list.js';
import { foreignStandards, type ForeignStandard, type Mapping } from '../src/code-lists/mapping.js';
import * as dictionaryIndex from '../src/dictionaries.js';
import type { Dictionary } from '../src/code-lists/define-dictionary.js';

interface Mapped {
  readonly code: string;
  readonly mapping: Mapping;
}

/** What the codes of one list are in one foreign standard. */
interface Crosswalk {
  readonly list: CodeList<string>;
  readonly standard: ForeignStandard;
  readonly mapped: readonly Mapped[];
}

const dictionaries = Object.values(dictionaryIndex as Readonly<Record<string, unknown>>).filter(
  (value): value is Dictionary<string> => typeof value === 'object' && value !== null && 'entries' in value,
);

const standards = Object.keys(foreignStandards) as ForeignStandard[];

const crosswalks = dictionaries.flatMap(({ list, entries }) =>
  standards.flatMap((standard): Crosswalk[] => {
    const mapped = Object.entries(entries).flatMap(([code, { maps }]) => {
      const mapping = maps?.[standard];
      return mapping ? [{ code, mapping }] : [];
    });
    return mapped.length > 0 ? [{ list, standard, mapped }] : [];
  }),
);

/** Whether a code is another or one of its broader codes. */
function covers(list: CodeList<string>, broader: string, code: string): boolean {
  const parent = list.parents[code];
  return broader === code || (parent !== undefined && covers(list, broader, parent));
}

/** The codes that reach a foreign one with one of the marks. */
function reaching({ mapped }: Crosswalk, theirs: string, ...marks: readonly Mapping['mark'][]): readonly string[] {
  return mapped
    .filter(({ mapping }) => marks.includes(mapping.mark) && mapping.codes.includes(theirs))
    .map(({ code }) => code);
}

function foreignCodes({ mapped }: Crosswalk): readonly string[] {
  return [...new Set(mapped.flatMap(({ mapping }) => mapping.codes))];
}

/** The breaches of a law over every list and standard, as text that names only codes. */
function breaches(law: (walk: Crosswalk) => readonly string[]): readonly string[] {
  return crosswalks.flatMap((walk) => law(walk).map((what) => `${walk.list.id}, ${walk.standard}: ${what}`));
}

describe('mappings', () => {
  it('are of every foreign standard', () => {
    expect(standards.filter((standard) => !crosswalks.some((walk) => walk.standard === standard))).toEqual([]);
  });

  it('name as many codes as their mark allows, each once', () => {
    const fits: Readonly<Record<Mapping['mark'], (count: number) => boolean>> = {
      exact: (count) => count === 1,
      broader: (count) => count === 1,
      narrower: (count) => count >= 1,
      none: (count) => count === 0,
    };
    const law = ({ mapped }: Crosswalk) =>
      mapped
        .filter(({ mapping: { mark, codes } }) => !fits[mark](codes.length) || new Set(codes).size < codes.length)
        .map(({ code }) => code);
    expect(breaches(law)).toEqual([]);
  });

  it('that are exact lead back: no two codes of a list are exact to the same foreign code', () => {
    const law = (walk: Crosswalk) => foreignCodes(walk).filter((theirs) => reaching(walk, theirs, 'exact').length > 1);
    expect(breaches(law)).toEqual([]);
  });

  it('put a foreign code that holds one of ours within another of ours only where that one is broader', () => {
    const law = (walk: Crosswalk) =>
      foreignCodes(walk).flatMap((theirs) =>
        reaching(walk, theirs, 'broader').flatMap((part) =>
          reaching(walk, theirs, 'exact', 'narrower')
            .filter((whole) => whole === part || !covers(walk.list, whole, part))
            .map((whole) => `${part} lies in ${theirs}, which lies in ${whole}`),
        ),
      );
    expect(breaches(law)).toEqual([]);
  });

  it('put a foreign code within two of ours only where one of these is broader than the other', () => {
    const law = (walk: Crosswalk) =>
      foreignCodes(walk).flatMap((theirs) => {
        const wholes = reaching(walk, theirs, 'exact', 'narrower');
        return wholes.flatMap((a, at) =>
          wholes
            .slice(at + 1)
            .filter((b) => !covers(walk.list, a, b) && !covers(walk.list, b, a))
            .map((b) => `${theirs} lies in ${a} and in ${b}`),
        );
      });
    expect(breaches(law)).toEqual([]);
  });

  it('put a foreign code that is exact to one of ours within its broader codes only', () => {
    const law = (walk: Crosswalk) =>
      foreignCodes(walk).flatMap((theirs) =>
        reaching(walk, theirs, 'exact').flatMap((same) =>
          reaching(walk, theirs, 'narrower')
            .filter((whole) => whole === same || !covers(walk.list, whole, same))
            .map((whole) => `${theirs} is ${same}, and part of ${whole}`),
        ),
      );
    expect(breaches(law)).toEqual([]);
  });

  it('cover with a code all codes that are narrower', () => {
    const law = ({ list, mapped }: Crosswalk) =>
      mapped
        .filter(({ mapping }) => mapping.mark === 'exact' || mapping.mark === 'broader')
        .flatMap(({ code: whole }) =>
          mapped
            .filter(({ code, mapping }) => mapping.mark === 'none' && covers(list, whole, code))
            .map(({ code }) => `${whole} is covered, ${code} is not`),
        );
    expect(breaches(law)).toEqual([]);
  });

  it('to CTDC and NIEM speak of every code of a list; of citizenships, only of the unknown', () => {
    const whole = /^(?:ctdc(?:Kanon|Synthetic)|niem)/;
    const law = ({ list, standard, mapped }: Crosswalk) =>
      whole.test(standard) && list.id !== 'citizenship' && mapped.length < list.codes.length
        ? list.codes.filter((code) => !mapped.some((one) => one.code === code))
        : [];
    expect(breaches(law)).toEqual([]);
  });
});
