import { admit } from '../story/gate.ts';
import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Story } from '../story/types.ts';
import type { Format } from './format.ts';

/** Lists and objects within each other, as in TRUST.md. */
const DEEPEST = 64;

/** Throughline's own file: JSON by the published schema, which holds everything that a story has. */
export const throughline: Format = {
  id: 'throughline',
  label: 'Throughline story',
  extensions: ['json'],
  detect: (text) => /^\s*\{/.test(text) && /"format"\s*:\s*"throughline"/.test(text),
  read: (text) => ({ story: admit(parse(text)), remarks: [] }),
  write: (story) => `${JSON.stringify(fileOf(story), null, 2)}\n`,
};

function parse(text: string): unknown {
  if (isDeeperThan(DEEPEST, text)) throw new ImportError('too-deep', refusals.tooDeep(DEEPEST));
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = placeOfFault(text, error as SyntaxError);
    throw new ImportError('not-json', refusals.notJson(at.line, at.column), at);
  }
}

/** Counted before parsing, since JSON.parse itself would overflow the stack. */
function isDeeperThan(cap: number, text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > cap) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}

/** Engines put the offset into the message, or nothing when the text ends too early. */
function placeOfFault(text: string, error: SyntaxError): { line: number; column: number } {
  const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function fileOf(story: Story): object {
  return { format: 'throughline', version: 1, ...story };
}
