import { all, among, not, some } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import type { Term } from '../terms/term.js';
import { choose, field } from '../terms/values.js';

/**
 * The one group in which all codes of a list are, `mixed` where they are in several; absent where there are none that a
 * group has. Groups name the group of each code.
 */
export function onceIn(list: string, groups: Readonly<Record<string, string>>): Term {
  const names = [...new Set(Object.values(groups))];
  const codesOf = (group: string) => Object.keys(groups).filter((code) => groups[code] === group);
  const ofGroup = (group: string) => has(list, among(field(''), codesOf(group)));
  const ofAnother = (group: string) =>
    has(
      list,
      among(
        field(''),
        Object.keys(groups).filter((code) => groups[code] !== group),
      ),
    );
  return choose([
    [some(...names.map((group) => all(ofGroup(group), ofAnother(group)))), 'mixed'],
    ...names.map((group) => [all(ofGroup(group), not(ofAnother(group))), group] as const),
  ]);
}
