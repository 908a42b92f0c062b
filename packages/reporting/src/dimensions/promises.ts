import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const promises = defineEpisodesDimension('promises');
