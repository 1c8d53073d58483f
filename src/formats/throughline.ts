import { admit } from '../story/gate.ts';
import type { Format } from './format.ts';
import { parseJson } from './kit/json.ts';
import { writeThroughline } from './throughlineWrite.ts';

/** Throughline's own file: JSON by the published schema, which holds everything that a story has. */
export const throughline: Format = {
  id: 'throughline',
  label: 'Throughline story',
  extensions: ['json'],
  detect: (text) => /^\s*\{/.test(text) && /"format"\s*:\s*"throughline"/.test(text),
  read: (text, progress) => {
    const file = parseJson(text);
    progress?.(0.3);
    return { story: admit(file), remarks: [] };
  },
  write: writeThroughline,
};
