import type { DataColumn, DataTable } from '../data/data-table.js';
import type { Hierarchy } from '../hierarchies/hierarchy.js';
import { labelsIn } from '../hierarchies/labels-in.js';
import {
  combinationSupports,
  demandKm,
  kmAnonymity,
  type KmParameters,
  type KmReach,
  membersOf,
} from '../models/km-anonymity.js';
import { columnOf } from './encoded-table.js';

/** Which sets are generalised, and how far. */
export interface SetOptions extends KmParameters {
  readonly table: DataTable;
  /** The column that holds sets. */
  readonly column: string;
  /** The hierarchy of their members, with one label for all at the top. */
  readonly hierarchy: Hierarchy;
  readonly separator?: string;
}

/**
 * Sets whose members were generalised.
 * @since 0.1.0
 */
export interface GeneralizedSets {
  readonly table: DataTable;
  /** How many different members there were, and how many labels are left of them. */
  readonly members: number;
  readonly labels: number;
  readonly reach: KmReach;
}

/**
 * Generalises members of sets until all meet k^m-anonymity. A member is shown by the same label in all sets, and so are all
 * others below it. Rare combinations are joined one member at a time, combinations of fewer members first, and always the
 * member whose label then hides least. Where even the top does not do, there are fewer than k sets; `reach` tells.
 * @throws SdkError `bad-input` where the hierarchy lacks members.
 * @see Terrovitis, Mamoulis, Kalnis: Privacy-preserving anonymization of set-valued data (2008), apriori anonymization
 * @since 0.1.0
 */
export function generalizeSets({ table, column, hierarchy, k, m, separator = ';' }: SetOptions): GeneralizedSets {
  demandKm({ k, m });
  const own = columnOf(table, column);
  const partsOf = own.values.map((value) => (value === '' ? [] : [...new Set(value.split(separator))]));
  const members = [...new Set(partsOf.flat())];
  const labels = new Map(labelsIn(column, members, hierarchy).map((one, at) => [members[at]!, one]));
  const levelOf = new Map(members.map((member) => [member, 0]));
  const labelOf = (member: string) => labels.get(member)![levelOf.get(member)!]!;
  const shownSets = () => partsOf.map((parts) => [...new Set(parts.map(labelOf))]);

  for (let size = 1; size <= m; size += 1) {
    for (let rare = rareOf(own, shownSets(), k, size); rare !== undefined; rare = rareOf(own, shownSets(), k, size)) {
      if (!lift(membersOf(rare))) break;
    }
  }

  /** Lifts that label of some whose next label stands for the fewest members; false where all are at the top. */
  function lift(shown: readonly string[]): boolean {
    const lifts = members
      .filter((member) => shown.includes(labelOf(member)) && levelOf.get(member)! < hierarchy.levels - 1)
      .map((member) => {
        const level = levelOf.get(member)! + 1;
        const label = labels.get(member)![level]!;
        return { level, label, below: members.filter((other) => labels.get(other)![level] === label) };
      })
      .toSorted((a, b) => a.below.length - b.below.length || a.level - b.level);
    const [least] = lifts;
    for (const member of least?.below ?? []) levelOf.set(member, Math.max(least!.level, levelOf.get(member)!));
    return least !== undefined;
  }

  const shown = shownSets();
  const texts = shown.map((set) => set.toSorted().join(separator));
  const index = new Map<string, number>();
  for (const text of texts) if (!index.has(text)) index.set(text, index.size);
  const codes = own.codes.map((code) => index.get(texts[code]!)!);
  const recoded: DataColumn = { name: column, values: [...index.keys()], codes };
  return {
    table: { rows: table.rows, columns: table.columns.map((one) => (one.name === column ? recoded : one)) },
    members: members.length,
    labels: new Set(members.map(labelOf)).size,
    reach: kmAnonymity(
      Array.from(own.codes, (code) => shown[code]!),
      { k, m },
    ),
  };
}

/** A combination of up to so many labels that fewer than k rows hold: the rarest, of equal ones the first. */
function rareOf(
  { codes }: DataColumn,
  shown: readonly (readonly string[])[],
  k: number,
  size: number,
): string | undefined {
  const sets = Array.from(codes, (code) => shown[code]!);
  let [rarest, fewest]: [string | undefined, number] = [undefined, k];
  for (const [combination, support] of combinationSupports(sets, size)) {
    if (support < fewest) [rarest, fewest] = [combination, support];
  }
  return rarest;
}
