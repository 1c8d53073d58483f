import type { Change, Relation, Story, WholeStory } from '../../src/story/types.ts';

const evidence = { words: { en: 'Because it says so.' } };

/**
 * A valid story of any size. The characters form a ring, each with a relation to the next and the one after that; every scene
 * changes, ends or begins again every tenth relation.
 */
export function crowdStory(people: number, scenes: number): WholeStory {
  const id = (index: number) => `person-${index % people}`;
  const relations = Array.from({ length: 2 * people }, (_, index): Relation => {
    const from = Math.floor(index / 2);
    const to = from + 1 + (index % 2);
    return { id: `relation-${index}`, from: id(from), to: id(to), mutual: index % 3 > 0 };
  });
  const begin = (relation: string, scene: number): Change => ({
    does: 'begin',
    relation,
    kind: scene % 2 === 0 ? 'friendship' : 'conflict',
    valence: scene % 2 === 0 ? 0.6 : -0.6,
    strength: 0.2 + 0.1 * (scene % 8),
    label: { en: `as of ${scene}` },
    evidence,
  });
  const ended = new Set<string>();
  const changeOf = ({ id: relation }: Relation, scene: number): Change => {
    if (ended.delete(relation)) return begin(relation, scene);
    if (scene % 3 > 0) return { does: 'change', relation, strength: 0.1 * (scene % 10), evidence };
    ended.add(relation);
    return { does: 'end', relation, evidence };
  };
  const story: Story = {
    id: `crowd-${people}-${scenes}`,
    languages: ['en'],
    title: { en: `A crowd of ${people}` },
    places: [],
    acts: [],
    groups: [],
    characters: Array.from({ length: people }, (_, index) => ({
      id: id(index),
      name: { en: `Person ${index}` },
      role: 'principal',
      names: [],
    })),
    relations,
    background: relations.map((relation) => begin(relation.id, 0)),
    scenes: Array.from({ length: scenes }, (_, scene) => ({
      id: `scene-${scene}`,
      title: { en: `Scene ${scene + 1}` },
      present: Array.from({ length: Math.ceil(people / 4) }, (_, index) => ({
        character: id(4 * index + scene),
        remote: undefined,
        speaks: true,
      })).filter(
        ({ character }, index, all) => all.findIndex((one) => one.character === character) === index,
      ),
      leaves: [],
      changes: relations
        .filter((_, index) => index % 10 === scene % 10)
        .map((relation) => changeOf(relation, scene)),
    })),
  };
  return story as WholeStory;
}
