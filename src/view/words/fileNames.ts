import type { AppLanguage } from '../../story/messages/languages.ts';

/** Parts of the names of exported files: lower case, without spaces. */
type FileNames = Readonly<
  Record<'scene' | 'storylines' | 'strip' | 'pairs' | 'relations' | 'presence', string>
>;

export const FILE_NAMES: Readonly<Record<AppLanguage, FileNames>> = {
  en: {
    scene: 'scene',
    storylines: 'storylines',
    strip: 'filmstrip',
    pairs: 'pairs',
    relations: 'relationships',
    presence: 'presence',
  },
  de: {
    scene: 'szene',
    storylines: 'handlungslinien',
    strip: 'bildfolge',
    pairs: 'paare',
    relations: 'beziehungen',
    presence: 'auftritte',
  },
};
