import type { AppLanguage } from '../../story/messages/languages.ts';

/** Parts of the names of exported files: lower case, without spaces. */
type FileNames = Readonly<
  Record<'scene' | 'storylines' | 'strip' | 'pairs' | 'relations' | 'presence', string>
>;

export const FILE_NAMES: Readonly<Record<AppLanguage, FileNames>> = {
  en: {
    scene: 'scene',
    storylines: 'storylines',
    strip: 'strip',
    pairs: 'pairs',
    relations: 'relations',
    presence: 'presence',
  },
  de: {
    scene: 'szene',
    storylines: 'handlungslinien',
    strip: 'filmstreifen',
    pairs: 'paare',
    relations: 'beziehungen',
    presence: 'auftritte',
  },
};
