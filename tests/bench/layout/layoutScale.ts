import { layOut } from '../../../src/layout/layOut.ts';
import { previewOfScene } from '../../../src/layout/previewOfScene.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import type { Story } from '../../../src/story/types.ts';
import { columns } from '../table.ts';

/** How long the layout of a story of this size takes. */
export type ScaleRow = {
  readonly characters: number;
  readonly scenes: number;
  /** Milliseconds to the preview, or to the final layout where there is no preview. */
  readonly seed: number;
  readonly final: number;
};

const SIZES = [
  [7, 12],
  [50, 60],
  [200, 25],
  [200, 50],
  [200, 100],
  [200, 200],
  [1000, 200],
  [2000, 100],
  [5000, 100],
] as const;

/**
 * Layout times over sizes, which show how they grow: synthetic stories from `make`, and two like a long series, with 4,000
 * scenes, 12,000 appearances and no authored relations: with many people, and with few at three places.
 */
export function layoutScale(make: (characters: number, scenes: number) => Story): ScaleRow[] {
  const stories = [
    ...SIZES.map(([characters, scenes]) => make(characters, scenes)),
    series(570, 4000),
    series(16, 4000, 3),
  ];
  return stories.map((story) => {
    const footprints = footprintsOf(story, EXPORT_ROOM);
    const begun = performance.now();
    const preview = previewOfScene(story, footprints, { room: EXPORT_ROOM }, 0);
    const seed = performance.now() - begun;
    layOut(story, footprints, { room: EXPORT_ROOM });
    const final = performance.now() - begun;
    return {
      characters: story.characters.length,
      scenes: story.scenes.length,
      seed: preview ? seed : final,
      final,
    };
  });
}

export function scaleTable(rows: readonly ScaleRow[]): string {
  return columns([
    ['people', 'scenes', 'first picture, ms', 'final, ms', 'final, µs per person and scene'],
    ...rows.map(({ characters, scenes, seed, final }) =>
      [characters, scenes, seed, final, (1000 * final) / (characters * scenes)].map((value) =>
        String(Math.round(value)),
      ),
    ),
  ]);
}

/** Three characters per scene, from neighbourhoods that the story returns to; the scenes are at `places` places in turn. */
function series(people: number, scenes: number, places = 0): Story {
  const text = (words: string) => ({ en: words });
  const ids = Array.from({ length: people }, (_, c) => `p${c}`);
  return {
    id: 'series',
    languages: ['en'],
    title: text('Series'),
    places: Array.from({ length: places }, (_, p) => ({ id: `place-${p}`, name: text(`Place ${p}`) })),
    acts: [],
    groups: [],
    characters: ids.map((id) => ({ id, name: text(id), role: 'principal', names: [] })),
    relations: [],
    background: [],
    scenes: Array.from({ length: scenes }, (_, s) => {
      const around = (Math.floor(s / 3) * 89) % people;
      const there = [0, (s * s) % 7, 7 + ((s * 13) % 11)].map((step) => ids[(around + step) % people]);
      return {
        id: `scene-${s}`,
        title: text(`${s + 1}`),
        ...(places > 0 && { place: `place-${s % places}` }),
        present: [...new Set(there)].map((id) => ({
          character: id as string,
          remote: undefined,
          speaks: true,
        })),
        changes: [],
        leaves: [],
      };
    }),
  };
}
