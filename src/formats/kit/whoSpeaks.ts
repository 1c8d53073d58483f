import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Remark } from '../format.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { jointIn, looksJoint } from './jointSpeakers.ts';
import { someOf } from './someOf.ts';

export type WhoSpeaks = {
  /** The names of those who speak at a cue: itself, those that it names, or none if it only says "all". */
  readonly namesIn: (name: string, line: number) => readonly string[];
  /** About the cues so far that name several people, or all. */
  readonly remarks: () => readonly Remark[];
};

/**
 * Tells cues that name one person from those that name several, or all.
 *
 * @param cues the names in all cues of the script; spellings in other case are the same person
 * @param roles those of a cast list, for which names in cues may be abbreviations
 * @param speakers the names that may be abbreviated
 */
export function whoSpeaks(
  cues: readonly string[],
  roles: readonly string[] = [],
  speakers: readonly string[] = cues,
): WhoSpeaks {
  const isOne = (name: string) => !looksJoint(name);
  const known = new Set(cues.filter(isOne).map((name) => name.toUpperCase()));
  const abbreviations = abbreviationsOf(speakers.filter(isOne), roles);
  const inFull = (name: string) => abbreviations.roleOf(name) ?? name;
  const found = { everyone: collected(), split: collected(), etc: collected(), kept: collected() };
  return {
    namesIn: (name, line) => {
      if (known.has(name.toUpperCase())) return [inFull(name)];
      const joint = jointIn(name, known);
      if (!joint) return [name];
      if ('everyone' in joint) found.everyone.add(name, line);
      else if ('unknown' in joint) found.kept.add(name, line);
      else found.split.add(name, line);
      if ('rest' in joint) found.etc.add(name, line);
      if ('everyone' in joint) return [];
      return 'names' in joint ? joint.names.map(inFull) : [name];
    },
    remarks: () => [
      ...abbreviations.remarks,
      ...found.everyone.remark({
        en: 'Not counted as people, since they stand for those who speak in the scene anyway',
        de: 'Nicht als Figuren gezählt, da alle gemeint sind, die in der Szene ohnehin sprechen',
      }),
      ...found.split.remark({
        en: 'Cues that name several people count for each of them',
        de: 'Sprecherangaben mit mehreren Namen zählen für jede genannte Figur',
      }),
      ...found.etc.remark({
        en: 'It is unclear who “etc.” refers to, so these cues count only for those they name',
        de: 'Wen „usw.“ meint, ist unklar; diese Angaben zählen daher nur für die Genannten',
      }),
      ...found.kept.remark({
        en: 'Cues that may name several people, not all of whom also speak alone, count as one person each',
        de: 'Sprecherangaben, die mehrere Figuren nennen könnten, von denen aber nicht alle auch allein sprechen, zählen jeweils als eine Figur',
      }),
    ],
  };
}

/** Collects cues for a remark, with the line of the first. */
function collected() {
  const names = new Set<string>();
  let first: number | undefined;
  return {
    add(name: string, line: number) {
      names.add(name);
      first ??= line;
    },
    remark(what: InBoth): Remark[] {
      if (names.size === 0) return [];
      const some = someOf(names);
      return [{ sentence: { en: `${what.en}: ${some.en}.`, de: `${what.de}: ${some.de}.` }, line: first }];
    },
  };
}
