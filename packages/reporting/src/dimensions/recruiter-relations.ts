import { defineEpisodesDimension } from './define-episodes-dimension.js';

export const recruiterRelations = defineEpisodesDimension('recruiterRelations');
