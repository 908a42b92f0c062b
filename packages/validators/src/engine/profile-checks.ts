import type { AnyRecord, Fields, Path, RuleText } from '@openthb/core';
import type { Profile } from '../profiles/define-profile.js';
import { profileRules } from '../profiles/profile-rules.js';
import { forbiddenFields } from './forbidden-fields.js';
import { lackingFields } from './lacking-fields.js';

/** Reports what a rule found at a place. */
type Report = (rule: RuleText, path: Path) => void;

/** What a profile asks of a record by its data alone: its nature, fields that must be there, fields that may not. */
export function profileChecks(profile: Profile): (record: AnyRecord, fields: Fields, report: Report) => void {
  const forbidden = new Set(profile.forbidden);
  const natures = new Set(profile.natures);
  const required = Object.entries(profile.required ?? {}).map(([field, need]) => {
    const [record, ...path] = field.split('.');
    return { record, path, need };
  });
  return (record, fields, report) => {
    if (natures.size > 0 && !natures.has(record.nature)) report(profileRules.nature, ['nature']);
    for (const { record: of, path, need } of required) {
      if (of !== record.record) continue;
      const rule = need === 'present' ? profileRules.notPresent : profileRules.unexplained;
      for (const place of lackingFields(record, path, need)) report(rule, place);
    }
    if (forbidden.size === 0) return;
    for (const place of forbiddenFields(fields, record, forbidden)) report(profileRules.forbidden, place);
  };
}
