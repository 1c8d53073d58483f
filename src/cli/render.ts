import { svgText } from '../picture/posters/svgText.ts';
import { type Call, sceneIndex } from './call.ts';
import { drawingFor } from './drawing.ts';
import { lettered } from './fonts.ts';
import { formatOfCall } from './format.ts';
import type { Output } from './output.ts';

/** One scene as SVG, byte for byte what the app exports for its plain view. */
export function render(call: Call, output: Output): void {
  const { story, options, layout } = drawingFor(call, 'render', output);
  const format = formatOfCall(call);
  const scene = sceneIndex(call.options.scene, story);
  const svg = svgText(story, layout(format.room), scene, { ...options, format });
  output.write(lettered(svg, call.options), call.options.output);
}
