import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const acts = defineEpisodesDimension('acts');
