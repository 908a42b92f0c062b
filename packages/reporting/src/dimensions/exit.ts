import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const exit = defineEpisodesDimension('exit');
