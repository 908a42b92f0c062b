import { fileOf, type HierarchyChoice, type Policy, policyFrom } from '@openthb/anonymizers';
import { policies } from '@openthb/anonymizers/registry';
import { CliError, exitCodes } from './cli-error.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';
import type { World } from './world.js';

/** A policy, with the texts of the files that it names. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly files: Readonly<Record<string, string>>;
}

/** A policy of the standard by its id, or one in a JSON file; files that it names lie beside it. */
export async function readPolicy(world: World, name: string): Promise<ReadPolicy> {
  const standard = policies.find(({ id }) => id === name);
  if (standard) return { policy: standard, files: {} };
  if (!name.endsWith('.json')) {
    const known = policies.map(({ id }) => id).join(', ');
    throw new CliError(
      exitCodes.wrongUse,
      `there is no policy of that name; there are ${known}, and those of a .json file`,
    );
  }
  const policy = await readJson(world, name, policyFrom);
  const folder = /^(.*[/\\])?[^/\\]*$/.exec(name)![1] ?? '';
  const texts: Record<string, string> = {};
  for (const file of filesOf(policy)) texts[file] = await readText(world, isAbsolute(file) ? file : folder + file);
  return { policy, files: texts };
}

/** The files that a policy names, each once. */
function filesOf(policy: Policy): ReadonlySet<string> {
  if (policy.release === 'records') return new Set();
  if (policy.release === 'tables' || policy.release === 'synthetic')
    return named(Object.values(policy.columns).map(({ hierarchy }) => hierarchy));
  const { quasiIdentifiers, sets = {}, models } = policy;
  return named([
    ...Object.values(quasiIdentifiers),
    ...Object.values(sets).map(({ hierarchy }) => hierarchy),
    ...models.flatMap((model) => ('hierarchy' in model ? model.hierarchy : [])),
  ]);
}

function named(choices: readonly HierarchyChoice[]): ReadonlySet<string> {
  return new Set(choices.flatMap((choice) => fileOf(choice) ?? []));
}

function isAbsolute(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(name);
}
