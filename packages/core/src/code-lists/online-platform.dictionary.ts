import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';
import { onlinePlatform } from './online-platform.js';

export const onlinePlatformDictionary = defineDictionary(onlinePlatform, {
  facebook: {
    label: 'Facebook',
    definition: 'The service Facebook.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Facebook') },
  },
  'facebook-messenger': {
    label: 'Facebook Messenger',
    definition: 'The service Facebook Messenger.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('FacebookMessenger') },
  },
  instagram: {
    label: 'Instagram',
    definition: 'The service Instagram.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Instagram') },
  },
  whatsapp: {
    label: 'WhatsApp',
    definition: 'The service WhatsApp.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('WhatsApp') },
  },
  telegram: {
    label: 'Telegram',
    definition: 'The service Telegram.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Telegram') },
  },
  viber: {
    label: 'Viber',
    definition: 'The service Viber.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Viber') },
  },
  snapchat: {
    label: 'Snapchat',
    definition: 'The service Snapchat.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('SnapChat') },
  },
  line: {
    label: 'Line',
    definition: 'The service Line.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Line') },
  },
  '4sale': {
    label: '4Sale',
    definition: 'The service 4Sale.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('4Sale') },
  },
  wechat: {
    label: 'WeChat',
    definition: 'The service WeChat.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('WeChat') },
  },
  qq: {
    label: 'QQ',
    definition: 'The service QQ.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('QQ') },
  },
  qzone: {
    label: 'QZone',
    definition: 'The service QZone.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('QZone') },
  },
  tiktok: {
    label: 'TikTok',
    definition: 'The service TikTok.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('TikTok') },
  },
  twitter: {
    label: 'Twitter',
    definition: 'The service Twitter.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Twitter') },
  },
  'other-platform': {
    label: 'Other',
    definition: 'A service that no other code names.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('Other') },
  },
});
