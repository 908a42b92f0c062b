import type { OpenLoss } from '../losses/loss-measure.js';
import type { EncodedTable } from './encoded-table.js';
import type { Grouper, KeptGrouping } from './grouping.js';
import type { Judge } from './judge.js';
import { forEachWithin, isWithin, type Lattice, levelsOf, meetOf, nodeOf } from './lattice.js';
import { raiseByPairs, raiseByThrees } from './subset-bounds.js';

/** A node that was looked at. */
export interface Checked {
  readonly node: number;
  readonly lostRows: number;
  readonly keptClasses: number;
  /** Infinite where more rows are lost than may be. */
  readonly loss: number;
}

/** What a search found. */
export interface Found {
  /** The node of least loss; undefined where none loses few enough rows. */
  readonly best: Checked | undefined;
  readonly checked: readonly Checked[];
  /** Nodes that were not looked at since too many rows would be lost. */
  readonly tooManyLost: number;
  /** Nodes that were not looked at since they lose no less than the best. */
  readonly noBetter: number;
}

/** What a search needs. */
export interface SearchSpace {
  readonly encoded: EncodedTable;
  readonly lattice: Lattice;
  readonly grouper: Grouper;
  readonly judge: Judge;
  readonly loss: OpenLoss;
  /** How many rows may be suppressed. */
  readonly limit: number;
}

/**
 * Finds the node of least loss among all nodes. Nodes are left out only where a bound proves that they lose too many rows or
 * no less than the best so far: from pairs and threes of columns, from coarser nodes, whose sure losses all finer ones share, and from
 * the sums of columns, which need no grouping. A first good node comes from a descent; the others are taken coarse before
 * fine, in groups that share a grouping as coarse as all of them allow.
 */
export function searchOptimum({ encoded, lattice, grouper, judge, loss, limit }: SearchSpace): Found {
  const { nodes, columns, levelOf } = lattice;
  const sureLosses = new Int32Array(nodes);
  raiseByPairs(sureLosses, encoded, lattice, judge.leastSize);
  const bounds = new Float64Array(nodes);
  const boundedAt = new Int32Array(nodes).fill(-1);
  const isChecked = new Uint8Array(nodes);
  const checked: Checked[] = [];
  const kept: KeptGrouping[] = [grouper.finest];
  const levels: number[] = lattice.heights.map(() => 0);
  let best: Checked | undefined;
  let least = Infinity;

  /** What a node loses at the least; infinite where it loses too many rows. */
  function boundOf(node: number): number {
    const lost = sureLosses[node]!;
    if (boundedAt[node] !== lost) {
      boundedAt[node] = lost;
      for (let column = 0; column < columns; column += 1) levels[column] = levelOf(node, column);
      bounds[node] = lost > limit ? Infinity : loss.bound(levels, lost);
    }
    return bounds[node]!;
  }

  const isOpen = (node: number) => isChecked[node] === 0 && boundOf(node) < least;

  /** The smallest of the kept groupings that is within a node. */
  function sourceOf(node: number): KeptGrouping {
    return kept.reduce((source, one) =>
      one.classes < source.classes && isWithin(lattice, one.node, node) ? one : source,
    );
  }

  function check(node: number, source: KeptGrouping = sourceOf(node)): Checked {
    isChecked[node] = 1;
    const grouping = grouper.coarsen(source, node);
    const verdict = judge.judge(grouping);
    // Where nothing may be lost, what fails fails in all finer nodes: classes that meet a model meet it put together.
    const sure = limit === 0 && verdict.lostRows > 0 ? Math.max(1, verdict.surelyLost) : verdict.surelyLost;
    if (sure > sureLosses[node]!) raise(node, sure);
    const value = verdict.lostRows > limit ? Infinity : loss.of(levelsOf(lattice, node), grouping, verdict);
    const one = { node, lostRows: verdict.lostRows, keptClasses: verdict.keptClasses, loss: value };
    checked.push(one);
    if (value < (best?.loss ?? Infinity)) {
      best = one;
      // A bound is a sum reckoned otherwise: what differs by rounding only is no better.
      least = value * (1 - ROUNDING);
    }
    return one;
  }

  /** What is lost at a node is lost in all finer ones. Where more is known already, it is known of all finer ones too. */
  function raise(top: number, sure: number): void {
    forEachWithin(lattice, top, (node) => {
      if (sureLosses[node]! >= sure) return false;
      sureLosses[node] = sure;
      return true;
    });
  }

  /** Goes down from the top, each time to the child that promises most and is better. */
  function descend(): void {
    let here = check(nodes - 1);
    for (;;) {
      const children = lattice.strides
        .flatMap((stride, column) => (levelOf(here.node, column) > 0 ? [here.node - stride] : []))
        .filter(isOpen)
        .toSorted((a, b) => bounds[a]! - bounds[b]!);
      const from = here;
      for (const child of children) {
        if (!isOpen(child)) continue;
        const there = check(child);
        if (there.loss < from.loss) {
          here = there;
          break;
        }
      }
      if (here === from) return;
    }
  }

  /** Of nodes that lose as much as the best, a finer one: a value is not hidden for nothing. */
  function finestTie(tie: Checked): Checked {
    for (const [column, stride] of lattice.strides.entries()) {
      if (levelOf(tie.node, column) === 0 || sureLosses[tie.node - stride]! > limit) continue;
      const finer = checked.find(({ node }) => node === tie.node - stride) ?? check(tie.node - stride);
      if (finer.loss <= tie.loss * (1 + ROUNDING)) return finestTie(finer);
    }
    return tie;
  }

  /** Checks what is open of some nodes, column by column, the coarse before the fine. */
  function peel(list: readonly number[], order: readonly number[], source: KeptGrouping): void {
    let open = list.filter(isOpen);
    if (open.length === 0) return;
    const meet = meetOf(lattice, open);
    const grouping = meet === source.node ? source : grouper.keep(grouper.coarsen(source, meet));
    const floor = loss.floor?.(levelsOf(lattice, grouping.node), grouping) ?? 0;
    if (floor >= least) return;
    const [column, ...others] = order;
    if (open.length <= FEW || column === undefined) {
      for (const node of open) if (isOpen(node)) check(node, grouping);
      return;
    }
    for (let level = lattice.heights[column]! - 1; level >= 0; level -= 1) {
      open = open.filter(isOpen);
      const here = open.filter((node) => levelOf(node, column) === level);
      if (here.length > 0) peel(here, others, grouping);
    }
  }

  keepFinestThatCan(sureLosses);
  descend();
  let candidates = openNodes();
  if (candidates.length > MANY) {
    raiseByThrees(sureLosses, encoded, lattice, judge.leastSize);
    candidates = candidates.filter(isOpen);
  }
  peel(candidates, columnOrder(candidates), grouper.finest);
  best = best && finestTie(best);
  const left = nodes - checked.length;
  const tooManyLost = countUnchecked((node) => sureLosses[node]! > limit);
  return { best, checked, tooManyLost, noBetter: left - tooManyLost };

  /** All open nodes, the coarse before the fine. */
  function openNodes(): readonly number[] {
    const open: number[] = [];
    for (let node = nodes - 1; node >= 0; node -= 1) if (isOpen(node)) open.push(node);
    return open;
  }

  /** Keeps the grouping within all nodes that may do: the descent starts from it. */
  function keepFinestThatCan(sure: Int32Array): void {
    const finest = lattice.heights.map((height) => height - 1);
    for (let node = 0; node < nodes; node += 1) {
      if (sure[node]! > limit) continue;
      for (let column = 0; column < columns; column += 1)
        finest[column] = Math.min(finest[column]!, levelOf(node, column));
    }
    const node = nodeOf(lattice, finest);
    if (node > 0) kept.push(grouper.keep(grouper.coarsen(grouper.finest, node)));
  }

  /** Columns with most labels left first: taking them coarse makes groupings small. */
  function columnOrder(list: readonly number[]): readonly number[] {
    const meet = meetOf(lattice, list);
    const labelsOf = (column: number) => encoded.columns[column]!.labels[levelOf(meet, column)]!.length;
    return Array.from({ length: columns }, (_, column) => column).toSorted((a, b) => labelsOf(b) - labelsOf(a));
  }

  function countUnchecked(holds: (node: number) => boolean): number {
    let count = 0;
    for (let node = 0; node < nodes; node += 1) if (isChecked[node] === 0 && holds(node)) count += 1;
    return count;
  }
}

const ROUNDING = 1e-13;

/** Fewer open nodes are sooner looked at than ruled out by threes of columns. */
const MANY = 100;

/** So few nodes are looked at as they are: a grouping that they share would cost more than it spares. */
const FEW = 8;
