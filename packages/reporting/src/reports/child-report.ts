import { age } from '../dimensions/age.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { childrenShareAtEntry } from '../indicators/children-share-at-entry.js';
import { childrenShareAtExploitation } from '../indicators/children-share-at-exploitation.js';
import { childrenShareAtRegistration } from '../indicators/children-share-at-registration.js';
import { childForms } from '../indicators/child-forms.js';
import { childRecruiters } from '../indicators/child-recruiters.js';
import { daysToIdentification } from '../indicators/days-to-identification.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { familyImplicatedShare } from '../indicators/family-implicated-share.js';
import type { Indicator } from '../indicators/define-indicator.js';
import { pyramid } from '../pictures/pyramid.js';
import { series } from '../pictures/series.js';
import type { Chapter } from './chapter.js';
import { defineReport } from './define-report.js';
import { ofGroup } from './of-group.js';

const many = [
  { title: 'Children when they were registered', indicator: childrenShareAtRegistration, by: [year], picture: series },
  { title: 'Children when exploitation began', indicator: childrenShareAtExploitation, by: [year], picture: series },
  { title: 'Children when they came into the process', indicator: childrenShareAtEntry, by: [year], picture: series },
  { title: 'By age and sex', indicator: detectedVictims, by: [age, sex], picture: pyramid },
] as const;

const suffered = [
  { indicator: childForms, by: [] },
  { indicator: childRecruiters, by: [] },
  { indicator: familyImplicatedShare, by: [] },
] as const;

const taken = new Set<Indicator>([...many, ...suffered].map(({ indicator }) => indicator));

const chapters: readonly Chapter[] = [
  {
    title: 'How many were children',
    words:
      'Whether a person was a child depends on when one asks. The three ages are shown apart, each with those of whom it is not known.',
    sections: many,
  },
  { title: 'What they went through', sections: suffered },
  {
    title: 'How they were treated',
    words: 'What the four commitments of Sofia promised to every child.',
    sections: [
      { title: 'Days from first contact to identification', indicator: daysToIdentification, by: [age] },
      ...ofGroup('children').filter(({ indicator }) => !taken.has(indicator)),
    ],
  },
];

/** Trafficked children: how many, what they went through, how they were treated. */
export const childReport = defineReport({
  id: 'child-report',
  title: 'Trafficked children',
  question: 'How many of the victims were children, what happened to them, and were they treated as children?',
  chapters: () => chapters,
});
