import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const means = defineEpisodesDimension('means');
