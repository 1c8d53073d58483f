import { EXPORT_ROOM } from '../../layout/room.ts';
import { readAndLayOut } from './readAndLayOut.ts';

/**
 * Reads and lays out a small story that no one sees, so that the browser has compiled the code when a file comes: the first one would
 * take several times as long as later ones.
 *
 * @returns what became of it
 */
export const warmUp = () =>
  readAndLayOut(
    {
      bytes: new TextEncoder().encode(JSON.stringify(SMALL)),
      name: 'small.json',
      room: EXPORT_ROOM,
    },
    () => {},
    // No layout is looked up or kept.
    { open: () => Promise.reject(new Error('There is no store.')) },
  );

const PEOPLE = [...'abcdefg'];
const RELATIONS = PEOPLE.slice(1).map((to) => ({ id: `a-${to}`, from: 'a', to, mutual: true }));

const SMALL = {
  format: 'throughline',
  version: 1,
  id: 'small',
  languages: ['en'],
  title: 'small',
  characters: PEOPLE.map((id) => ({ id, name: id })),
  relations: RELATIONS,
  scenes: Array.from({ length: 2 * RELATIONS.length }, (_, scene) => ({
    id: `scene-${scene}`,
    title: 'small',
    present: PEOPLE.slice(scene % 4),
    changes: [
      {
        does: scene < RELATIONS.length ? 'begin' : 'change',
        relation: RELATIONS[scene % RELATIONS.length]?.id,
        kind: 'friendship',
        valence: 0.5,
        strength: 0.5,
        label: 'small',
        evidence: { words: 'small' },
      },
    ],
  })),
};
