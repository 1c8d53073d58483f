import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the guide, which are loaded with it. */
export const GUIDE_WORDS: Readonly<Record<AppLanguage, GuideWords>> = {
  en: {
    guide: 'Guide',
    offer: (steps) => (steps === 1 ? 'Read with the guide (1 step)' : `Read with the guide (${steps} steps)`),
    step: (step, steps) => `Step ${step} of ${steps}`,
    steps: 'Steps of the guide',
    next: 'Next',
    back: 'Back',
    leave: 'Leave the guide',
    finish: 'Finish',
    compared: (scene, title, cited) => `Compared with ${cited ?? `scene ${scene}`}: ${title}`,
    backTo: (scene, cited) => `Back to ${cited ?? `scene ${scene}`}`,
  },
  de: {
    guide: 'Rundgang',
    offer: (steps) =>
      steps === 1 ? 'Mit Rundgang lesen (1 Schritt)' : `Mit Rundgang lesen (${steps} Schritte)`,
    step: (step, steps) => `Schritt ${step} von ${steps}`,
    steps: 'Schritte des Rundgangs',
    next: 'Weiter',
    back: 'Zurück',
    leave: 'Rundgang verlassen',
    finish: 'Beenden',
    compared: (scene, title, cited) => `Verglichen mit ${cited ?? `Szene ${scene}`}: ${title}`,
    backTo: (scene, cited) => `Zurück zu ${cited ?? `Szene ${scene}`}`,
  },
};

type GuideWords = {
  readonly guide: string;
  /** The button that opens it. */
  readonly offer: (steps: number) => string;
  readonly step: (step: number, steps: number) => string;
  /** The list, which scrolls. */
  readonly steps: string;
  readonly next: string;
  readonly back: string;
  readonly leave: string;
  /** Leaves the guide at its last step. */
  readonly finish: string;
  /** `cited`: how the source counts the scene, where it does. */
  readonly compared: (scene: number, title: string, cited?: string) => string;
  /** For one who has gone to another scene meanwhile. */
  readonly backTo: (scene: number, cited?: string) => string;
};
