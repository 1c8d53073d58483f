import type { Story } from './types.ts';

/** Whether anyone appears in any scene. */
export const hasPeople = ({ scenes }: Story): boolean => scenes.some(({ present }) => present.length > 0);
