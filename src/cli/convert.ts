import { extname } from 'node:path';
import { type Export, exports } from '../formats/exports.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { type Call, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

/** Writes a story in another format. */
export function convert(call: Call, output: Output): void {
  const { names, options } = call;
  const [source, target] = names;
  if (source === undefined || target === undefined || names.length > 2)
    throw new UsageError('convert takes two names: what to read and what to write');
  const chosen = exportFor(target, options.to);
  const story = open(source, call, output);
  if (chosen.needsScenes && isTimeless(story))
    throw new Error(
      `${source}: "${chosen.id}" holds scenes and who is in them, and this is a network without time; choose --to graphml, gexf or csv-edges`,
    );
  output.write(chosen.write(story), target);
}

/** The format called `to`; without it, the first one that has the extension of `target`. */
function exportFor(target: string, to: string | undefined): Export {
  const extension = extname(target).slice(1).toLowerCase();
  const found = exports.find((one) => (to === undefined ? one.extension === extension : one.id === to));
  if (found) return found;
  const unknown = to ?? (extension ? `.${extension}` : target);
  const known = exports.map(({ id }) => id).join(', ');
  throw new UsageError(`nothing writes "${unknown}"; choose --to ${known}`);
}
