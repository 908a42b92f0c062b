import { defineRule } from '../define-rule.js';

/** Platforms of recruitment are given, and no online method is among the methods. */
export const platformWithoutOnlineRecruitment = defineRule({
  id: 'THB-COH-035',
  record: 'victim',
  of: 'episodes',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'Platforms of recruitment are given, and no online method is among the methods.',
  rationale: 'Add the method, so that whoever counts by method counts it too.',
  examples: {
    valid: [
      { episodes: [{ recruitmentMethods: ['online-social-network'], recruitmentPlatforms: ['telegram'] }] },
      { episodes: [{ recruitmentMethods: ['online-advertisement'], recruitmentPlatforms: ['telegram'] }] },
      { episodes: [{ recruitmentPlatforms: ['telegram'] }] },
      { episodes: [{ recruitmentMethods: ['family'] }] },
      { episodes: [{ recruitmentMethods: ['friends', 'online-advertisement'], recruitmentPlatforms: ['telegram'] }] },
    ],
    invalid: [{ episodes: [{ recruitmentMethods: ['family', 'friends'], recruitmentPlatforms: ['telegram'] }] }],
  },
  check({ recruitmentMethods, recruitmentPlatforms }, { report }) {
    if (!recruitmentMethods || !recruitmentPlatforms) return;
    const online = recruitmentMethods.some(
      (method) => method === 'online-social-network' || method === 'online-advertisement',
    );
    if (!online) report(['recruitmentMethods']);
  },
});
