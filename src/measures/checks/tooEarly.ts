import type { Change, Scene, Story, Text } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/** Names that a scene reveals and that stand in words before it. */
export function tooEarly(story: Story): Observation[] {
  const revealed = story.characters.flatMap(({ id, names }) =>
    names.map(({ scene, name }) => ({ id, name, from: story.scenes.findIndex((one) => one.id === scene) })),
  );
  if (revealed.length === 0) return [];
  const opening = [
    ...story.characters.flatMap(({ about }) => (about ? [about] : [])),
    ...story.background.flatMap(textsOfChange),
  ];
  const told = [opening, ...story.scenes.map(textsOfScene)];
  return revealed.flatMap(({ id, name, from }): Observation[] => {
    const known = new Set(story.characters.flatMap((one) => wordsOf(one.name)));
    for (const words of new Set(wordsOf(name))) {
      if (known.has(words) || [...known].some((one) => has(one, words))) continue;
      const at = told
        .slice(0, from + 1)
        .findIndex((texts) => texts.some((text) => wordsOf(text).some((one) => has(one, words))));
      if (at < 0) continue;
      return [
        {
          check: 'too-early',
          characters: [id],
          scene: at === 0 ? undefined : at - 1,
          other: from,
          name: words,
        },
      ];
    }
    return [];
  });
}

const wordsOf = (text: Text) => Object.values(text);

function textsOfChange({ label, evidence }: Change): Text[] {
  return label ? [label, evidence.words] : [evidence.words];
}

function textsOfScene({ title, summary, changes, guide = [] }: Scene): Text[] {
  return [
    title,
    ...(summary ? [summary] : []),
    ...changes.flatMap(textsOfChange),
    ...guide.map(({ words }) => words),
  ];
}

/** Whether a text has these words, and not only as a part of longer ones. */
function has(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.slice(at + words.length).at(0)];
    if (!around.some((sign) => sign !== undefined && LETTER.test(sign))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
