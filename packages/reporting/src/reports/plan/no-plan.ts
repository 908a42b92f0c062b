import type { Chapter } from '../chapter.js';

/** What stands where there is no plan. */
export const noPlan: Chapter = {
  title: 'All activities',
  sections: [
    {
      title: 'Plans of action',
      list: () => ({
        columns: [],
        lines: [],
        none: 'There is no plan of action in the file.',
        source: 'the plan of action and the reports on it',
      }),
    },
  ],
};
