import { extname } from 'node:path';
import { type Export, exports } from '../formats/exports.ts';
import { withSpeakersOnly } from '../lens/lens.ts';
import { isTimeless } from '../story/isTimeless.ts';
import type { Story } from '../story/types.ts';
import { type Call, onlyStory, presenceOf, UsageError } from './call.ts';
import type { Output } from './output.ts';
import { open } from './stories.ts';
import { ToldError } from './toldError.ts';

/** Writes a story in another format. */
export function convert(call: Call, output: Output): void {
  const { names, options } = call;
  const target = names.at(-1);
  if (target === undefined || names.length < 2)
    throw new UsageError({
      en: '“convert” takes two names: the file to read and the file to write',
      de: '„convert“ braucht zwei Namen: die Datei, die gelesen, und die, die geschrieben wird',
    });
  const sources = onlyStory({ names: names.slice(0, -1) }, 'convert');
  const chosen = exportFor(target, options.to);
  const whole = open(sources, call, output);
  if (chosen.needsScenes && isTimeless(whole)) throw new ToldError(cannotHold(sources.join(', '), chosen.id));
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

const cannotHold = (file: string, format: string) => ({
  en: `${file}: “${format}” needs scenes and who is in them, but the file is a network without time; choose --to graphml, gexf or csv-edges`,
  de: `${file}: „${format}“ braucht Szenen mit ihren Figuren, die Datei ist aber ein Netzwerk ohne Zeit; wählen Sie --to graphml, gexf oder csv-edges`,
});

/** The format called `to`; without it, the first one that has the extension of `target`. */
function exportFor(target: string, to: string | undefined): Export {
  const extension = extname(target).slice(1).toLowerCase();
  const found = exports.find((one) => (to === undefined ? one.extension === extension : one.id === to));
  if (found) return found;
  const unknown = to ?? (extension ? `.${extension}` : target);
  const known = exports.map(({ id }) => id).join(', ');
  throw new UsageError({
    en: `there is no output format “${unknown}”; choose one with --to: ${known}`,
    de: `Ein Ausgabeformat „${unknown}“ gibt es nicht; wählen Sie eins mit --to: ${known}`,
  });
}
