import { defineCodeList } from './define-code-list.js';

/** A website or application through which a person was recruited or exploited. */
export type OnlinePlatform =
  | 'facebook'
  | 'facebook-messenger'
  | 'instagram'
  | 'whatsapp'
  | 'telegram'
  | 'viber'
  | 'snapchat'
  | 'line'
  | '4sale'
  | 'wechat'
  | 'qq'
  | 'qzone'
  | 'tiktok'
  | 'twitter'
  | 'other-platform';

export const onlinePlatform = defineCodeList<OnlinePlatform>({
  id: 'online-platform',
  kind: 'open',
  since: '0.9',
  codes: [
    'facebook',
    'facebook-messenger',
    'instagram',
    'whatsapp',
    'telegram',
    'viber',
    'snapchat',
    'line',
    '4sale',
    'wechat',
    'qq',
    'qzone',
    'tiktok',
    'twitter',
    'other-platform',
  ],
});
