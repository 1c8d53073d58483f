import { extname } from 'node:path';
import { type Export, exports } from '../formats/exports.ts';
import { withSpeakersOnly } from '../lens/lens.ts';
import { isTimeless } from '../story/isTimeless.ts';
import type { Story } from '../story/types.ts';
import { type Call, onlyStory, presenceOf, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';

/** Writes a story in another format. */
export function convert(call: Call, output: Output): void {
  const { names, options } = call;
  const target = names.at(-1);
  if (target === undefined || names.length < 2)
    throw new UsageError('convert takes two names: what to read and what to write');
  const sources = onlyStory({ names: names.slice(0, -1) }, 'convert');
  const chosen = exportFor(target, options.to);
  const whole = open(sources, call, output);
  if (chosen.needsScenes && isTimeless(whole))
    throw new Error(
      `${sources.join(', ')}: "${chosen.id}" holds scenes and who is in them, and this is a network without time; choose --to graphml, gexf or csv-edges`,
    );
  output.write(
    chosen.holds === 'everything' ? chosen.write(whole) : writtenAs(chosen, whole, options),
    target,
  );
}

/** Networks and lists of people count as `measure` does; what keeps scenes keeps who is in them, unless told otherwise. */
function writtenAs(
  { holds, write }: Exclude<Export, { holds: 'everything' }>,
  story: Story,
  options: Call['options'],
): string {
  const keepsScenes = holds === 'over-time' && options.presence === undefined;
  const speakersOnly = !keepsScenes && presenceOf(options, story) === 'speaking';
  return write(speakersOnly ? withSpeakersOnly(story) : story);
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
