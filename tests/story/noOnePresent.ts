import { admit } from '../../src/story/gate.ts';

/** A story with scenes in which no one appears. */
export const noOnePresent = admit({
  format: 'throughline',
  version: 1,
  id: 'empty',
  languages: ['en'],
  title: 'Empty',
  characters: [{ id: 'ann', name: 'Ann' }],
  scenes: [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
});
