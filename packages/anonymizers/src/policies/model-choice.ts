import type { PrivacyModel } from '../models/privacy-model.js';
import { averageRisk } from '../models/average-risk.js';
import { betaLikeness } from '../models/beta-likeness.js';
import { deltaPresence } from '../models/delta-presence.js';
import { distinctLDiversity } from '../models/distinct-l-diversity.js';
import { entropyLDiversity } from '../models/entropy-l-diversity.js';
import { hierarchicalTCloseness } from '../models/hierarchical-t-closeness.js';
import { kAnonymity } from '../models/k-anonymity.js';
import { kMap } from '../models/k-map.js';
import { populationUnique, type UniquenessEstimator } from '../models/population-unique.js';
import { orderedTCloseness } from '../models/ordered-t-closeness.js';
import { recursiveLDiversity } from '../models/recursive-l-diversity.js';
import { tCloseness } from '../models/t-closeness.js';
import type { Hierarchy } from '../hierarchies/hierarchy.js';
import type { HierarchyChoice } from './hierarchy-choice.js';

/**
 * A privacy model with its parameters, as a policy names it.
 * @since 0.1.0
 */
export type ModelChoice =
  | { readonly model: 'k-anonymity' | 'k-map'; readonly k: number }
  | {
      readonly model: 'distinct-l-diversity' | 'entropy-l-diversity';
      readonly column: string;
      readonly l: number;
    }
  | { readonly model: 'recursive-l-diversity'; readonly column: string; readonly c: number; readonly l: number }
  | { readonly model: 't-closeness'; readonly column: string; readonly t: number }
  | {
      readonly model: 'ordered-t-closeness';
      readonly column: string;
      readonly t: number;
      readonly order?: readonly string[];
    }
  | {
      readonly model: 'hierarchical-t-closeness';
      readonly column: string;
      readonly t: number;
      readonly hierarchy: HierarchyChoice;
    }
  | {
      readonly model: 'beta-likeness';
      readonly column: string;
      readonly beta: number;
      readonly enhanced?: boolean;
    }
  | { readonly model: 'delta-presence'; readonly least?: number; readonly most: number }
  | { readonly model: 'average-risk'; readonly most: number }
  | {
      readonly model: 'population-uniqueness';
      readonly most: number;
      readonly fraction: number;
      readonly estimator?: UniquenessEstimator;
    };

type Named<M extends ModelChoice['model']> = Extract<ModelChoice, { readonly model: M }>;

type Makers = {
  readonly [M in ModelChoice['model']]: (
    choice: Named<M>,
    hierarchyOf: (choice: HierarchyChoice) => Hierarchy,
  ) => PrivacyModel;
};

const makers: Makers = {
  'k-anonymity': ({ k }) => kAnonymity(k),
  'k-map': ({ k }) => kMap(k),
  'distinct-l-diversity': ({ column, l }) => distinctLDiversity(column, l),
  'entropy-l-diversity': ({ column, l }) => entropyLDiversity(column, l),
  'recursive-l-diversity': ({ column, c, l }) => recursiveLDiversity(column, { c, l }),
  't-closeness': ({ column, t }) => tCloseness(column, t),
  'ordered-t-closeness': ({ column, t, order }) => orderedTCloseness(column, t, order),
  'hierarchical-t-closeness': ({ column, t, hierarchy }, hierarchyOf) =>
    hierarchicalTCloseness(column, t, hierarchyOf(hierarchy)),
  'beta-likeness': ({ column, beta, enhanced = true }) => betaLikeness(column, beta, { enhanced }),
  'delta-presence': ({ least = 0, most }) => deltaPresence({ least, most }),
  'average-risk': ({ most }) => averageRisk(most),
  'population-uniqueness': ({ most, fraction, estimator = 'chosen' }) =>
    populationUnique({ most, fraction, estimator }),
};

/** The model that a policy names. */
export function modelOf(choice: ModelChoice, hierarchyOf: (choice: HierarchyChoice) => Hierarchy): PrivacyModel {
  const make = makers[choice.model] as (
    choice: ModelChoice,
    hierarchyOf: (choice: HierarchyChoice) => Hierarchy,
  ) => PrivacyModel;
  return make(choice, hierarchyOf);
}
