import type { Change, Story } from '../../story/types.ts';
import type { Observation } from './observation.ts';

/**
 * Words that stand for one of the two, by language. In a mutual relation they do not say which: “trusts him” is what one of them does.
 * German “sie” and “ihr” may mean both, and do not count.
 */
const ONE_OF_TWO: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|him|his|she|her|hers)\b/i,
  de: /(?<!\p{L})(?:er|ihm|ihn|sein|seine[mnrs]?)(?!\p{L})/iu,
};

/** Labels of mutual relations that tell what only one of the two feels or does. */
export function oneSided(story: Story): Observation[] {
  const mutual = new Map(story.relations.filter((one) => one.mutual).map((one) => [one.id, one]));
  const found: Observation[] = [];
  const look = (changes: readonly Change[], scene: number | undefined) => {
    for (const change of changes) {
      const relation = mutual.get(change.relation);
      if (!relation || change.does === 'end' || !('label' in change) || !change.label) continue;
      const isOneSided = Object.entries(change.label).some(([language, words]) =>
        ONE_OF_TWO[language]?.test(words),
      );
      if (isOneSided)
        found.push({
          check: 'one-sided',
          characters: [relation.from, relation.to],
          relation: relation.id,
          scene,
        });
    }
  };
  look(story.background, undefined);
  story.scenes.forEach(({ changes }, scene) => {
    look(changes, scene);
  });
  return found;
}
