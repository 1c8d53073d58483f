import { extname } from 'node:path';
import { exports } from '../formats/exports.ts';
import { exactly, type Options, UsageError, write } from './call.ts';
import { open } from './stories.ts';

export function convert(names: readonly string[], { from, to }: Options): void {
  const [source, target] = exactly(2, names, 'convert takes two names: what to read and what to write') as [
    string,
    string,
  ];
  const ending = extname(target).slice(1).toLowerCase();
  const chosen = exports.find(({ id, extension }) => (to === undefined ? extension === ending : id === to));
  if (!chosen) {
    throw new UsageError(
      `nothing writes "${to ?? (ending ? `.${ending}` : target)}"; choose --to ${exports
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  write(target, chosen.write(open(source, from)));
}
