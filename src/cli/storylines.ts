import { layOutStorylines } from '../layout/storylines/storylines.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { namedCast } from '../lens/namedCast.ts';
import { storylinesText } from '../picture/posters/svgText.ts';
import type { WholeStory } from '../story/types.ts';
import { type Call, onlyStory, styleOf } from './call.ts';
import { lettered } from './fonts.ts';
import { partsOfCall } from './format.ts';
import { needPeople, needScenes } from './needScenes.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

/** A story's storylines as SVG; with --json the quality of their layout and how long it took. */
export function storylines(call: Call, output: Output): void {
  const whole = open(onlyStory(call, 'storylines'), call, output);
  needScenes(whole, call);
  needPeople(whole, call);
  const { output: path, json } = call.options;
  output.write(json ? qualityOf(whole) : drawn(whole, call), path);
}

function drawn(whole: WholeStory, call: Call): string {
  const { story } = applyDefaultLens(whole);
  const options = { ...styleOf(call.options), parts: partsOfCall(call) };
  // There is no current scene here, so characters have the names that the last scene knows.
  const scene = story.scenes.length - 1;
  const svg = storylinesText({ story, storylines: layOutStorylines(namedCast(story)), scene, options });
  return lettered(svg, call.options);
}

function qualityOf(whole: WholeStory): string {
  const start = performance.now();
  const { crossings, wiggles } = layOutStorylines(whole);
  const seconds = Math.round(performance.now() - start) / 1000;
  return `${JSON.stringify({ crossings, wiggles, seconds })}\n`;
}
