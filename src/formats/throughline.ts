import { admit } from '../story/gate.ts';
import type { Story } from '../story/types.ts';
import type { Format } from './format.ts';
import { parseJson } from './json.ts';

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
  write: (story) => `${JSON.stringify(fileOf(story), null, 2)}\n`,
};

function fileOf(story: Story): object {
  return { format: 'throughline', version: 1, ...story };
}
