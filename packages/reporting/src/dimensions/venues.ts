import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const venues = defineEpisodesDimension('venues');
