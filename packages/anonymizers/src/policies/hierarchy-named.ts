import { control, exploitationForm, SdkError, sector } from '@openthb/core';
import { ageBands, ageHierarchy } from '../hierarchies/age-hierarchy.js';
import { codeListHierarchy } from '../hierarchies/code-list-hierarchy.js';
import { countryHierarchy } from '../hierarchies/country-hierarchy.js';
import { dateHierarchy } from '../hierarchies/date-hierarchy.js';
import { hierarchyFromCsv } from '../hierarchies/hierarchy-from-csv.js';
import { type Hierarchy, shownOrHidden } from '../hierarchies/hierarchy.js';
import { intervalHierarchy } from '../hierarchies/interval-hierarchy.js';
import { levelsBetween } from '../hierarchies/levels-between.js';
import { setHierarchy } from '../hierarchies/set-hierarchy.js';
import { detailsOf, fileOf, type HierarchyChoice } from './hierarchy-choice.js';

/** The hierarchies that are built in, by the names that policies call them. */
export const builtInHierarchies: Readonly<Record<string, Hierarchy>> = Object.freeze({
  'shown-or-hidden': shownOrHidden,
  'age-ctdc': ageHierarchy(ageBands.ctdc),
  'age-eurostat': ageHierarchy(ageBands.eurostat),
  date: dateHierarchy,
  country: countryHierarchy,
  sector: codeListHierarchy(sector),
  'exploitation-form': codeListHierarchy(exploitationForm),
  control: codeListHierarchy(control),
});

/** Texts of files, by the names that a policy calls them. */
export type HierarchyFiles = Readonly<Record<string, string>>;

/**
 * The whole hierarchy that a policy names, all levels of it.
 * @throws SdkError `bad-option` where there is none of that name; `bad-input` where its file is not well made.
 */
export function wholeHierarchy(choice: HierarchyChoice, files: HierarchyFiles): Hierarchy {
  const { hierarchy, separator = ';', ofSets = false } = detailsOf(choice);
  const members =
    typeof hierarchy === 'string' ? namedHierarchy(hierarchy, files, separator) : intervalHierarchy(hierarchy);
  return ofSets ? setHierarchy(members) : members;
}

/** The levels of a hierarchy that a policy allows. */
export function allowedHierarchy(choice: HierarchyChoice, files: HierarchyFiles): Hierarchy {
  const { least = 0, most } = detailsOf(choice);
  return levelsBetween(wholeHierarchy(choice, files), least, most);
}

function namedHierarchy(name: string, files: HierarchyFiles, separator: string): Hierarchy {
  if (Object.hasOwn(builtInHierarchies, name)) return builtInHierarchies[name]!;
  if (Object.hasOwn(files, name)) return hierarchyFromCsv(files[name]!, separator);
  if (fileOf(name) !== undefined) throw new SdkError('bad-option', 'A file of a hierarchy was not given.');
  const known = Object.keys(builtInHierarchies).join(', ');
  throw new SdkError('bad-option', `There is no hierarchy of that name; there are ${known}, and those of .csv files.`);
}
