import { admit } from '../story/gate.ts';
import type { Format } from './format.ts';
import { parseJson } from './kit/json.ts';
import { writeThroughline } from './throughlineWrite.ts';

/** Throughline's own format: JSON by the published schema (`story/story.schema.json`). Holds all of a story. */
export const throughline: Format = {
  id: 'throughline',
  extensions: ['json'],
  detect: (text) => /^\s*\{/.test(text) && /"format"\s*:\s*"throughline"/.test(text),
  read: (text, { progress } = {}) => {
    const file = parseJson(text);
    progress?.(0.3);
    return { story: admit(file), remarks: [] };
  },
  write: writeThroughline,
};
