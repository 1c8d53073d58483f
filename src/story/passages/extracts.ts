import type { Extract, Passage, StoryText } from './storyText.ts';

/** All passages of a scene (0-based); empty if the text has no such scene. */
export function sceneExtract({ starts }: StoryText, scene: number): Extract {
  const from = starts[scene] ?? 0;
  return { scene, from, to: starts[scene + 1] ?? from };
}

export function passagesIn({ passages }: StoryText, { from, to }: Extract): readonly Passage[] {
  return passages.slice(from, to);
}

/** The speeches of a person in the scenes from 0 to `last`, one extract each. */
export function speechesOf(text: StoryText, person: string, last: number): readonly Extract[] {
  return extractsIn(text, last, ({ by }, index) =>
    by.includes(person) ? { from: index, to: index + 1 } : undefined,
  );
}

/**
 * Where two people speak to each other in the scenes from 0 to `last`: the longest runs of speeches in which both speak and no
 * one else does, with the directions between them; and speeches of one that the source says are addressed to the other. Few
 * sources say to whom a speech is addressed, but where one does, a speech to others is not between the two.
 */
export function talkBetween(
  text: StoryText,
  pair: readonly [string, string],
  last: number,
): readonly Extract[] {
  const [one, other] = pair;
  const { passages } = text;
  const isOneOf = (id: string) => id === one || id === other;
  const isTheirs = ({ by, to }: Passage) => by.length > 0 && by.every(isOneOf) && (!to || to.some(isOneOf));
  return extractsIn(text, last, (passage, from, end) => {
    if (!isTheirs(passage)) return undefined;
    const heard = new Set<string>();
    let to = from;
    for (let index = from; index < end; index++) {
      const next = passages[index] as Passage;
      if (next.kind === 'direction') continue;
      if (!isTheirs(next)) break;
      for (const id of [...next.by, ...(next.to ?? []).filter(isOneOf)]) heard.add(id);
      to = index + 1;
    }
    return heard.size === 2 ? { from, to } : undefined;
  });
}

/** What `find` finds, scene by scene. It is asked for each passage that is in no extract so far. */
function extractsIn(
  text: StoryText,
  last: number,
  find: (passage: Passage, index: number, end: number) => Omit<Extract, 'scene'> | undefined,
): readonly Extract[] {
  const found: Extract[] = [];
  for (let scene = 0; scene <= last && scene < text.counts.length; scene++) {
    const { from, to } = sceneExtract(text, scene);
    for (let index = from; index < to; index++) {
      const extract = find(text.passages[index] as Passage, index, to);
      if (!extract) continue;
      found.push({ scene, ...extract });
      index = extract.to - 1;
    }
  }
  return found;
}
