import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { withoutKinds } from '../../src/lens/withoutKinds.ts';
import type { RelationState } from '../../src/story/chronicle.ts';
import { admit } from '../../src/story/gate.ts';
import { relationsAt } from '../../src/story/state.ts';
import { KINDS_AND_UNKNOWN } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallFile, smallStory } from '../story/cast.ts';

const quality = ({ relation, kind, valence, strength, label }: RelationState) => ({
  relation,
  kind,
  valence,
  strength,
  label,
});

test('at every scene, exactly the relations that are not of a hidden kind hold, and the gate admits the story', () => {
  fc.assert(
    fc.property(smallStories, fc.uniqueArray(fc.constantFrom(...KINDS_AND_UNKNOWN)), (story, kinds) => {
      const hidden = new Set(kinds);
      const shown = withoutKinds(story, hidden);
      expect(wholeOf(shown)).toEqual(shown);
      for (const scene of story.scenes.keys()) {
        const left = [...relationsAt(story, scene)].filter(
          ([, state]) => !hidden.has(state.kind ?? 'unknown'),
        );
        const found = [...relationsAt(shown, scene)];
        expect(new Map(found.map(([id, state]) => [id, quality(state)]))).toEqual(
          new Map(left.map(([id, state]) => [id, quality(state)])),
        );
      }
    }),
  );
});

test('a relation that turns into a hidden kind ends with the evidence of that change, and begins again in full', () => {
  const file = smallFile();
  const turn = (kind: string, words: string) => ({
    does: 'change',
    relation: 'both',
    kind,
    evidence: { words },
  });
  Object.assign(file.scenes[3] ?? {}, { changes: [turn('conflict', 'They fall out.')] });
  const calm = { id: 'calm', title: 'Calm', act: 'two', changes: [turn('romance', 'They make up.')] };
  const longer = { ...file, scenes: [...file.scenes, calm] };
  const shown = withoutKinds(admit(longer), new Set(['conflict']));
  expect(shown.relations.map(({ id }) => id)).toEqual(['ada-loves', 'both']);
  expect(shown.scenes[3]?.changes).toMatchObject([
    { does: 'end', relation: 'both', evidence: { words: { en: 'They fall out.' } } },
  ]);
  expect(shown.scenes[4]?.changes).toMatchObject([
    {
      does: 'begin',
      relation: 'both',
      kind: 'romance',
      valence: 1,
      evidence: { words: { en: 'They make up.' } },
    },
  ]);
});

test('a relation that turns into one of a hidden kind just ends', () => {
  const file = smallFile();
  Object.assign(file.scenes[2]?.changes?.[0] ?? {}, { into: 'quarrel' });
  const shown = withoutKinds(admit(file), new Set(['conflict']));
  expect(shown.scenes[2]?.changes[0]).toMatchObject({ does: 'end', relation: 'ada-loves', into: undefined });
  expect(withoutKinds(smallStory, new Set())).toBe(smallStory);
});
