import { foldedName } from '../../formats/text/names.ts';
import type { Story } from '../../story/types.ts';

/** The characters (ids) who have a name at some time of the story, in any language: as a text finds them, whatever its case. */
export function sameNamed({ characters }: Story, name: string): string[] {
  const isNamed = (names: Readonly<Record<string, string>>) =>
    Object.values(names).some((own) => foldedName(own) === foldedName(name));
  return characters
    .filter((one) => isNamed(one.name) || one.names.some((later) => isNamed(later.name)))
    .map(({ id }) => id);
}
