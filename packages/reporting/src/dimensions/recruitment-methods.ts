import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const recruitmentMethods = defineEpisodesDimension('recruitmentMethods');
