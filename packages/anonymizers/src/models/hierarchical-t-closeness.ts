import { labelsIn } from '../hierarchies/labels-in.js';
import type { Hierarchy } from '../hierarchies/hierarchy.js';
import { demand } from './demand.js';
import type { ClassModel, ClassTest, ClassView, ModelContext } from './privacy-model.js';

/**
 * As t-closeness, of a column whose values have a hierarchy: two values lie as far apart as the lowest label that they
 * share is high.
 * @see Li, Li, Venkatasubramanian: t-Closeness: privacy beyond k-anonymity and l-diversity (2007), hierarchical distance
 * @since 0.1.0
 */
export function hierarchicalTCloseness(column: string, t: number, hierarchy: Hierarchy): ClassModel {
  demand(t >= 0 && t <= 1, 't lies from 0 to 1.');
  demand(hierarchy.levels >= 2, 'A hierarchy of one level has no distances.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'hierarchical-t-closeness',
    column,
    parameters: { t },
    better: 'less' as const,
    open(context: ModelContext): ClassTest {
      const distanceOf = distanceIn(treeOf(context.values, column, hierarchy), context);
      const scale = (view: ClassView) => view.size * context.rows * (hierarchy.levels - 1);
      return {
        meets: (view: ClassView) => distanceOf(view) <= t * scale(view),
        mayMeet: () => true,
        leastSize: 1,
        reach: (view: ClassView) => distanceOf(view) / scale(view),
      };
    },
  });
}

/** For each level, the label above each label of it, as codes; the labels of level 0 are the values. */
function treeOf(values: readonly string[], column: string, hierarchy: Hierarchy): readonly Int32Array[] {
  const labels = labelsIn(column, values, hierarchy);
  let below = values.map((_, code) => code);
  return Array.from({ length: hierarchy.levels - 1 }, (_, at) => {
    const index = new Map<string, number>();
    const above = labels.map((one) => {
      const label = one[at + 1]!;
      if (!index.has(label)) index.set(label, index.size);
      return index.get(label)!;
    });
    const up = new Int32Array(Math.max(...below) + 1);
    for (const [value, code] of below.entries()) up[code] = above[value]!;
    below = above;
    return up;
  });
}

/**
 * What moves over each label, times its height, in whole numbers: times the size of the class and all rows. What is too
 * much below a label and what is too little meet there, the smaller of them.
 */
function distanceIn(tree: readonly Int32Array[], { rows, counts: all }: ModelContext): (view: ClassView) => number {
  return ({ size, values, counts, from, to }) => {
    let extra = Float64Array.from(all, (count) => -count * size);
    for (let at = from; at < to; at += 1) extra[values[at]!]! += counts[at]! * rows;
    let distance = 0;
    for (const [level, up] of tree.entries()) {
      const labels = Math.max(...up) + 1;
      const much = new Float64Array(labels);
      const little = new Float64Array(labels);
      for (const [code, label] of up.entries()) {
        if (extra[code]! > 0) much[label]! += extra[code]!;
        else little[label]! -= extra[code]!;
      }
      distance += (level + 1) * much.reduce((sum, one, label) => sum + Math.min(one, little[label]!), 0);
      extra = much.map((one, label) => one - little[label]!);
    }
    // What the highest labels still have too much of goes over a root that is not named.
    return distance + tree.length * extra.reduce((sum, one) => sum + Math.max(0, one), 0);
  };
}
