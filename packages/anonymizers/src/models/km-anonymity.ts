import { demand } from './demand.js';

/** What an attacker may know of a set, and how many must share it. */
export interface KmParameters {
  readonly k: number;
  /** Of how many members of a set an attacker may know. */
  readonly m: number;
}

/** How far sets get with k^m-anonymity. */
export interface KmReach {
  readonly isMet: boolean;
  /** How many sets hold the rarest combination; undefined where no set has a member. */
  readonly reached: number | undefined;
  /** Combinations that fewer than k sets hold. */
  readonly rare: number;
}

/**
 * Whether who knows up to m members of a person's set finds at least k sets that hold them: every combination of up to m
 * members that occurs does so in k sets.
 * @param sets The members of each set, each once.
 * @see Terrovitis, Mamoulis, Kalnis: Privacy-preserving anonymization of set-valued data (2008)
 * @since 0.1.0
 */
export function kmAnonymity(sets: readonly (readonly string[])[], { k, m }: KmParameters): KmReach {
  demandKm({ k, m });
  const supports = [...combinationSupports(sets, m).values()];
  const rare = supports.filter((support) => support < k).length;
  const reached = supports.length === 0 ? undefined : supports.reduce((least, one) => Math.min(least, one));
  return { isMet: rare === 0, reached, rare };
}

/** Refuses parameters that make no model. */
export function demandKm({ k, m }: KmParameters): void {
  demand(Number.isInteger(k) && k >= 1 && Number.isInteger(m) && m >= 1, 'k and m are whole numbers from 1.');
}

/** For every combination of up to m members that occurs, in how many sets it does. */
export function combinationSupports(sets: readonly (readonly string[])[], m: number): ReadonlyMap<string, number> {
  const supports = new Map<string, number>();
  for (const set of sets) {
    for (const one of combinations(set.toSorted(), m)) supports.set(one, (supports.get(one) ?? 0) + 1);
  }
  return supports;
}

/** The members of a combination. */
export function membersOf(combination: string): readonly string[] {
  return JSON.parse(`[${combination}]`) as string[];
}

/** All combinations of one to m members, as texts. */
function combinations(members: readonly string[], m: number): readonly string[] {
  let last = members.map((member, at) => ({ text: JSON.stringify(member), next: at + 1 }));
  const all = last.map(({ text }) => text);
  for (let size = 2; size <= m; size += 1) {
    last = last.flatMap(({ text, next }) =>
      members.slice(next).map((member, at) => ({ text: `${text},${JSON.stringify(member)}`, next: next + at + 1 })),
    );
    for (const { text } of last) all.push(text);
  }
  return all;
}
