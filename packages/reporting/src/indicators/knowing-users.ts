import { suspects } from '../facts/suspects.js';
import { includes } from '../facts/terms/conditions.js';
import { defineCount } from './families/define-count.js';

export const knowingUsers = defineCount({
  id: 'knowing-users',
  group: 'justice',
  title: 'Persons suspected of knowing use',
  question: 'How many persons were suspected of using the services of a victim while knowing it?',
  facts: suspects,
  where: includes('roles', ['knowing-user']),
  universe: 'Suspects who knowingly used what a victim was exploited for.',
  source: 'Directive (EU) 2024/1712; CETS 197 (2005), article 19',
});
