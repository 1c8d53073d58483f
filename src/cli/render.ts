import { layOut } from '../layout/layOut.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { footprintsOf } from '../picture/marks/people/footprint.ts';
import { svgText } from '../picture/posters/svgText.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import { continuityOf, exactly, numberOfScene, type Options, oneOf, write } from './call.ts';
import { open } from './stories.ts';

export function render(names: readonly string[], options: Options): void {
  const [source] = exactly(1, names, 'render takes one story: a file, or the id of a story that ships');
  const { story, tieWindow } = applyDefaultLens(open(source as string));
  const scene = numberOfScene(options.scene, story);
  const language = oneOf('lang', options.lang ?? 'en', LANGUAGES);
  const theme = oneOf('theme', options.theme ?? 'light', ['light', 'dark'] as const);
  const layout = layOut(story, footprintsOf(story), {
    shape: 'wide',
    continuity: continuityOf(options.continuity),
  });
  const plain = { supporting: false, hiddenKinds: new Set<never>(), pins: [], tieWindow };
  write(options.output, svgText(story, layout, scene, { language, theme, ...plain }));
}
