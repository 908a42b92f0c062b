import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const sectors = defineEpisodesDimension('sectors');
