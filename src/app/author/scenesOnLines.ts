import { keyOf } from '../../formats/text/elements.ts';
import type { TextReading } from '../../formats/text/readText.ts';

/** Where a scene (id) is in the text: from its heading up to the next heading. Lines count from 0; `to` is left out. */
export type SceneOnLines = { readonly id: string; readonly from: number; readonly to: number };

/** The scenes of a text, from top to bottom. */
export function scenesOnLines(
  { story, lines }: Pick<TextReading, 'story' | 'lines'>,
  text: string,
): SceneOnLines[] {
  const raw = text.split('\n');
  return (story?.scenes ?? []).flatMap(({ id }) => {
    const [from] = lines.get(keyOf('scene', id)) ?? [];
    if (from === undefined) return [];
    let to = from + 1;
    while (to < raw.length && !/^\s*#/.test(raw[to] as string)) to++;
    while (to > from + 1 && raw[to - 1]?.trim() === '') to--;
    return [{ id, from, to }];
  });
}

/** The scene that a line belongs to; undefined before the first one. */
export function sceneAtLine(scenes: readonly SceneOnLines[], line: number): SceneOnLines | undefined {
  return scenes.findLast(({ from }) => from <= line);
}
