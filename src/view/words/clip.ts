import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words for saving a video. They are loaded with the export menu. */
type ClipWords = {
  /** At the first scene, where nothing has changed yet. */
  readonly atFirst: string;
  readonly from: string;
  readonly range: (from: number, to: number) => string;
  readonly save: (seconds: number) => string;
  readonly help: string;
  readonly writing: string;
  readonly unsupported: string;
};

export const CLIP_WORDS: Readonly<Record<AppLanguage, ClipWords>> = {
  en: {
    atFirst: 'To save a clip, go to a later scene first.',
    from: 'Scenes of the clip',
    range: (from, to) => `Scenes ${from} to ${to}`,
    save: (seconds) => `Clip, ${seconds} s`,
    help: 'Save a video without sound that shows how things change up to this scene',
    writing: 'Rendering the clip',
    unsupported: 'This browser cannot save videos.',
  },
  de: {
    atFirst: 'Für ein Video gehen Sie zuerst zu einer späteren Szene.',
    from: 'Szenen des Videos',
    range: (from, to) => `Szene ${from} bis ${to}`,
    save: (seconds) => `Video, ${seconds} s`,
    help: 'Ein Video ohne Ton speichern, das zeigt, wie sich alles bis zu dieser Szene ändert',
    writing: 'Video wird erstellt',
    unsupported: 'Dieser Browser kann keine Videos speichern.',
  },
};
