import { STRIP_WIDTH, tileRoom } from '../picture/posters/stripGrid.ts';
import { stripScenes } from '../picture/posters/stripScenes.ts';
import { stripText } from '../picture/posters/svgText.ts';
import { type Call, sceneIndex } from './call.ts';
import { drawingFor } from './drawing.ts';
import { lettered } from './fonts.ts';
import { partsOfCall } from './format.ts';
import { needScenes } from './needScenes.ts';
import type { Output } from './output.ts';

/** Several scenes as small pictures on one sheet; without --scenes, the story's turning points. */
export function strip(call: Call, output: Output): void {
  const { story, options, layout } = drawingFor(call, 'strip', output);
  needScenes(story, call);
  const chosen = call.options.scenes?.split(',').map((scene) => sceneIndex(scene.trim(), story));
  const scenes = chosen ?? stripScenes(story);
  const svg = stripText(story, layout(tileRoom(STRIP_WIDTH, scenes.length)), scenes, {
    ...options,
    parts: partsOfCall(call),
  });
  output.write(lettered(svg, call.options), call.options.output);
}
