import type { Refusal } from '../recoding/optimal-generalization.js';
import type { ModelReach } from '../recoding/solution.js';
import { shareText } from './share-text.js';

/**
 * Why nothing is published under a policy, and what would help. Holds no value of the table.
 * @since 0.1.0
 */
export interface PolicyRefusal {
  readonly reason:
    | Refusal['reason']
    | 'file-too-small'
    | 'nothing-told'
    | 'unique-column'
    | 'too-many-suppressed'
    | 'sets-not-met';
  /** The models that are not met however far values are generalised, and how far one gets. */
  readonly failing: readonly ModelReach[];
  /** What is wrong, in sentences. */
  readonly words: string;
  /** What would help, in sentences. */
  readonly help: readonly string[];
}

/** A refusal without failing models. */
export function refusal(reason: PolicyRefusal['reason'], words: string, ...help: readonly string[]): PolicyRefusal {
  return { reason, failing: [], words, help };
}

/** A refusal of the search in words. */
export function refusalOfSearch({ reason, failing, neededLimit, keptRows }: Refusal, limit: number): PolicyRefusal {
  const told = failing.map(reachText);
  switch (reason) {
    case 'no-rows':
      return refusal('no-rows', 'There is no row to publish: the table is empty, or all its rows are hidden already.');
    case 'nearly-empty':
      return {
        reason,
        failing,
        words: `What is left would be nearly nothing: ${keptRows} rows at the most.`,
        help: helpOf(failing, neededLimit),
      };
    default:
      return {
        reason,
        failing,
        words: [
          `The models are not met while no more than ${shareText(limit)} of the rows are suppressed.`,
          ...told,
        ].join(' '),
        help: helpOf(failing, neededLimit),
      };
  }
}

function helpOf(failing: readonly ModelReach[], neededLimit: number): readonly string[] {
  return [
    ...(neededLimit < 1 ? [`A suppression limit of ${ceiled(neededLimit)} would do.`] : []),
    ...failing.flatMap(({ model, parameters, reached }) =>
      reached === undefined
        ? []
        : [`Or the model ${model} with ${parameterText(parameters)} made weaker: ${rounded(reached)} is reached.`],
    ),
    'Or coarser levels, a hierarchy with more of them, or a quasi-identifier less.',
  ];
}

/** How far one gets with a model, in a sentence. */
function reachText({ model, column, parameters, reached, rows }: ModelReach): string {
  const of = column === undefined ? '' : ` of ${column}`;
  const far = reached === undefined ? 'no class is left' : `the worst class reaches ${rounded(reached)}`;
  return `${model}${of} (${parameterText(parameters)}) fails even where all values are as coarse as the policy allows: ${far}, and ${rows} rows are in classes that do not meet it.`;
}

function parameterText(parameters: ModelReach['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** A share just large enough, as a person writes it. */
function ceiled(share: number): number {
  return Math.min(1, Math.ceil(share * 10_000) / 10_000);
}
