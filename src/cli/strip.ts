import { layOut } from '../layout/layOut.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { footprintsOf } from '../picture/marks/people/footprint.ts';
import { stripScenes } from '../picture/posters/stripScenes.ts';
import { stripText } from '../picture/posters/svgText.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import { exactly, numberOfScene, type Options, oneOf, write } from './call.ts';
import { open } from './stories.ts';

/** Small pictures of some scenes as one sheet; without --scenes, of those in which the story turns. */
export function strip(names: readonly string[], options: Options): void {
  const [source] = exactly(1, names, 'strip takes one story: a file, or the id of a story that ships');
  const { story, tieWindow } = applyDefaultLens(open(source as string));
  const scenes =
    options.scenes === undefined
      ? stripScenes(story)
      : options.scenes.split(',').map((scene) => numberOfScene(scene.trim(), story));
  const language = oneOf('lang', options.lang ?? 'en', LANGUAGES);
  const theme = oneOf('theme', options.theme ?? 'light', ['light', 'dark'] as const);
  const layout = layOut(story, footprintsOf(story), { shape: 'wide' });
  const plain = { supporting: false, hiddenKinds: new Set<never>(), pins: [], tieWindow };
  write(options.output, stripText(story, layout, scenes, { language, theme, ...plain }));
}
