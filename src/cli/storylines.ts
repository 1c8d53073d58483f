import { layOutStorylines } from '../layout/storylines/storylines.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { storylinesText } from '../picture/posters/svgText.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import { exactly, type Options, oneOf, write } from './call.ts';
import { open } from './stories.ts';

/** A story's storylines as SVG, or with --json what they cost. */
export function storylines(names: readonly string[], options: Options): void {
  const [source] = exactly(1, names, 'storylines takes one story: a file, or the id of a story that ships');
  const whole = open(source as string);
  if (options.json) {
    const start = performance.now();
    const { crossings, wiggles } = layOutStorylines(whole);
    const seconds = Math.round(performance.now() - start) / 1000;
    write(options.output, `${JSON.stringify({ crossings, wiggles, seconds })}\n`);
    return;
  }
  const { story } = applyDefaultLens(whole);
  const language = oneOf('lang', options.lang ?? 'en', LANGUAGES);
  const theme = oneOf('theme', options.theme ?? 'light', ['light', 'dark'] as const);
  const scene = story.scenes.length - 1;
  const made = layOutStorylines(story);
  write(options.output, storylinesText({ story, storylines: made, scene, options: { language, theme } }));
}
