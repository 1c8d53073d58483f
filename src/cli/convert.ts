import { extname } from 'node:path';
import { exactly, type Options, UsageError, write } from './call.ts';
import { formatCalled, open, written } from './stories.ts';

export function convert(names: readonly string[], { from, to }: Options): void {
  const [source, target] = exactly(2, names, 'convert takes two names: what to read and what to write') as [
    string,
    string,
  ];
  const ending = extname(target).slice(1).toLowerCase();
  const format =
    to === undefined ? written().find(({ extensions }) => extensions.includes(ending)) : formatCalled(to);
  if (!format?.write) {
    throw new UsageError(
      `nothing writes "${to ?? (ending ? `.${ending}` : target)}"; choose --to ${written()
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  write(target, format.write(open(source, from)));
}
