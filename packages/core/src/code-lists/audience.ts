import { defineCodeList } from './define-code-list.js';

/** Whom a programme teaches or reaches. */
export type Audience =
  | 'police'
  | 'border-guards'
  | 'judges'
  | 'prosecutors'
  | 'lawyers'
  | 'social-workers'
  | 'health-workers'
  | 'teachers'
  | 'labour-inspectors'
  | 'consular-staff'
  | 'military'
  | 'ngos'
  | 'media'
  | 'employers'
  | 'children-at-risk'
  | 'adults-at-risk'
  | 'victims'
  | 'public';

export const audience = defineCodeList<Audience>({
  id: 'audience',
  kind: 'open',
  since: '1.0',
  codes: [
    'police',
    'border-guards',
    'judges',
    'prosecutors',
    'lawyers',
    'social-workers',
    'health-workers',
    'teachers',
    'labour-inspectors',
    'consular-staff',
    'military',
    'ngos',
    'media',
    'employers',
    'children-at-risk',
    'adults-at-risk',
    'victims',
    'public',
  ],
});
