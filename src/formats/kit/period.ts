import type { Quality } from '../../story/types.ts';

/** Scenes from `first` to `last` (0-based), both included. */
export type SceneRange = { readonly first: number; readonly last: number };

/** What a relation is like while it does not change, with its label in one language. */
export type EdgeQuality = Omit<Quality, 'label'> & { readonly label: string };

/** A run of scenes in which a relation does not change. */
export type Period = SceneRange & EdgeQuality;
