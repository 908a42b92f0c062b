import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const controls = defineEpisodesDimension('controls');
