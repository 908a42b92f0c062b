import { defineEpisodesColumn } from './define-episodes-column.js';

export const recruitmentMethods = defineEpisodesColumn('recruitmentMethods');
