import { type AnyKind, anyKind, episode, type Fields, victim } from '@openthb/core';
import { defineChecksColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import type { Condition } from '../terms/term.js';
import { field } from '../terms/values.js';

const ofPerson = ['sex', 'birthDate', 'ageClaims', 'citizenships', 'residenceCountry', 'vulnerabilities'];
const ofEpisodes = [
  'forms',
  'means',
  'controls',
  'recruitmentMethods',
  'recruiterRelations',
  'exploitationCountries',
  'enteredOn',
  'exploitedFrom',
];

/** The fields that figures are made of, with what they are called. */
export const askedFields: Readonly<Record<string, string>> = {
  ...titles(victim.fields, ofPerson, ''),
  ...titles(episode.fields, ofEpisodes, 'episodes.'),
};

/** The fields that figures are made of, as far as the record holds them. */
export const knownFields = defineChecksColumn(
  'Fields that are known',
  {
    ...Object.fromEntries(ofPerson.map((name) => [name, isKnown(name, victim.fields[name]!.kind as AnyKind)])),
    ...Object.fromEntries(ofEpisodes.map((name) => [`episodes.${name}`, isKnownOfEpisode(name)])),
  },
  'none-of-them',
);

function isKnown(path: string, kind: AnyKind): Condition {
  return kind.type === 'list' ? has(path) : there(field(path));
}

function isKnownOfEpisode(name: string): Condition {
  const isList = anyKind(episode.fields[name]!.kind).type === 'list';
  return isList ? has(`episodes.${name}`) : has('episodes', there(field(name)));
}

function titles(fields: Fields, names: readonly string[], before: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`${before}${name}`, fields[name]!.meta.title]));
}
