import { svgText } from '../picture/posters/svgText.ts';
import { type Call, sceneIndex } from './call.ts';
import { drawingFor } from './drawing.ts';
import { lettered } from './fonts.ts';
import type { Output } from './output.ts';

/** One scene as SVG, byte for byte what the app exports for its plain view. */
export function render(call: Call, { write }: Output): void {
  const { story, options, layout } = drawingFor(call, 'render');
  const scene = sceneIndex(call.options.scene, story);
  write(lettered(svgText(story, layout(), scene, options), call.options), call.options.output);
}
