import { defineCodeList } from './define-code-list.js';

/** What the sender of an earlier record says of it to those who have it. */
export type NoticeKind = 'correction' | 'erasure' | 'restriction' | 'restriction-lifted';

export const noticeKind = defineCodeList<NoticeKind>({
  id: 'notice-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['correction', 'erasure', 'restriction', 'restriction-lifted'],
});
