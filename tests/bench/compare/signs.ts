import type { Page } from 'playwright-core';

/** What the page is to show: a story by how many scenes it has, how many of its cast, and which scene, from 1. */
export type Wanted = { readonly scenes: number; readonly cast: number; readonly scene: number };

type Signs = {
  readonly shows: (wanted: Wanted) => boolean;
  readonly isFinal: () => boolean;
  /** Asks before every frame; resolves once what the first yes was about is on the screen. */
  readonly until: (yes: () => boolean) => Promise<void>;
};

declare global {
  /** Only in the site's page, where `readSigns` puts it. */
  var signs: Signs;
}

/**
 * Lets the page of the built site be asked what it shows. The stage says how many people are on the picture
 * (`data-cast`), which scene has been painted to the end (`data-rest`), and whether its layout may still be replaced by a
 * better one (`data-layout`). A stage that says nothing is asked for its people.
 */
export const readSigns = (page: Page) =>
  page.addInitScript(() => {
    const stage = () => document.querySelector<HTMLElement>('[data-testid=stage]');
    const frame = () => new Promise(requestAnimationFrame);
    globalThis.signs = {
      shows({ scenes, cast, scene }) {
        const slider = document.querySelector<HTMLInputElement>('input[type=range][step=any]');
        const { painter, cast: people, rest } = stage()?.dataset ?? {};
        if (slider?.max !== String(scenes)) return false;
        if (painter) return people === String(cast) && rest === String(scene);
        const drawn = stage()?.querySelectorAll('[data-character]').length;
        return drawn === cast && slider.value === String(scene);
      },
      isFinal: () => stage()?.dataset.layout !== 'seed',
      async until(yes) {
        do await frame();
        while (!yes());
        // A canvas says so when it has been painted, everything else before.
        if (stage()?.dataset.painter !== 'canvas') await frame();
      },
    };
  });
