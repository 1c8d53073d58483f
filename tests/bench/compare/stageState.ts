import type { Page } from 'playwright-core';

/** A state of the stage: a story of so many scenes, with at least so many characters on the picture, at a scene from 1. */
export type Wanted = { readonly scenes: number; readonly cast: number; readonly scene: number };

type StageState = {
  readonly shows: (wanted: Wanted) => boolean;
  /** The same, or the strongest lines of that scene. */
  readonly reaches: (wanted: Wanted) => boolean;
  readonly isFinal: () => boolean;
  /** Asks before every frame; resolves when what was first true is on the screen. */
  readonly until: (holds: () => boolean) => Promise<void>;
};

declare global {
  /** Only in the site's page, where `exposeStageState` puts it. */
  var stageState: StageState;
}

/**
 * Lets the bench ask the built site what its stage shows. The stage says how many characters are on the picture
 * (`data-cast`), which scene is painted with its strongest lines (`data-scene`) and fully (`data-rest`), and whether its layout is
 * final or a preview (`data-layout`).
 */
export const exposeStageState = (page: Page) =>
  page.addInitScript(() => {
    const stage = () => document.querySelector<HTMLElement>('[data-testid=stage]');
    const frame = () => new Promise(requestAnimationFrame);
    globalThis.stageState = {
      shows({ scenes, cast, scene }) {
        const slider = document.querySelector<HTMLInputElement>('input[type=range][step=any]');
        const { painter, cast: people, rest } = stage()?.dataset ?? {};
        if (slider?.max !== String(scenes)) return false;
        if (painter) return Number(people) >= cast && rest === String(scene);
        const drawn = stage()?.querySelectorAll('[data-character]').length ?? 0;
        return drawn >= cast && slider.value === String(scene);
      },
      reaches(wanted) {
        const { painter, scene } = stage()?.dataset ?? {};
        return painter === 'canvas' ? scene === String(wanted.scene) : this.shows(wanted);
      },
      isFinal: () => stage()?.dataset.layout !== 'seed',
      async until(holds) {
        do await frame();
        while (!holds());
        // A canvas reports what has been painted; SVG is painted in the next frame.
        if (stage()?.dataset.painter !== 'canvas') await frame();
      },
    };
  });
