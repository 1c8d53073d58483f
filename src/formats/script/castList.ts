import { isInCapitals } from '../kit/headings.ts';
import type { LookedAt } from './lookAtLines.ts';
import type { ScriptSource } from './scriptSource.ts';
import { isKey } from './speechLine.ts';

/** The list of the people before a play: their names, and its lines (from 1). */
export type CastList = { readonly roles: readonly string[]; readonly from: number; readonly to: number };

/** A line that opens the list: "Dramatis Personæ", "PERSONEN:", "Characters in order of appearance". */
const OPENS =
  /^[^\p{L}]*(?:dramatis person(?:ae|æ|arum)|(?:the )?persons? (?:represented|of the (?:play|drama)|in the play)|persons|(?:cast|list) of characters|(?:the )?characters|(?:the )?cast|(?:die |handelnde )?personen(?:verzeichnis)?|figuren(?:verzeichnis)?|rollen|(?:les )?personnages|acteurs|personajes|personas|personaggi|interlocutori|personagens|действующие лица|персонажи|дійові особи|osoby(?: dramatu)?|personer(?:na)?|personages|人物(?:表)?|登場人物|등장인물)(?![\p{L}\p{M}])[^.!?,]{0,40}[.:]?[^\p{L}]*$/iu;

/** Lines among which it may begin, and lines that it may have. */
const BEGINNING = 400;
const LONGEST = 150;

/** The list of the people that stands before the first act or scene; undefined if there is none. */
export function castListIn({ lines }: ScriptSource, at: LookedAt): CastList | undefined {
  const end = Math.min(lines.length, BEGINNING);
  // Its title may look like a line of a title page: “Personen:”.
  for (let index = 0; index < end; index++) {
    if (!OPENS.test(at.text(index)) || at.text(index).length > 80) continue;
    const roles = new Set<string>();
    let next = index + 1;
    for (; next < Math.min(lines.length, index + LONGEST); next++) {
      if (at.division(next) || at.heading(next) || /^#/.test(at.text(next))) break;
      for (const role of rolesIn(at.text(next))) roles.add(role);
    }
    // A list that no act or scene ends may be anything.
    if (roles.size > 1 && next < Math.min(lines.length, index + LONGEST)) {
      const capitals = [...roles].filter(isInCapitals);
      // Where names are in capitals, other lines describe them.
      const named = capitals.length * 2 >= roles.size ? capitals : [...roles];
      return { roles: named, from: index + 1, to: next };
    }
  }
  return undefined;
}

/** What stands between a name and what is said of it. */
const AFTER_NAME = /[,;:.([\t–—]|\s-\s|\s{2,}/u;

/** The roles on a line of the list: "HAMLET, Prince of Denmark", "Rosencrantz and Guildenstern, courtiers". */
function rolesIn(line: string): string[] {
  const text = line.replace(/^[-*•_\s]+/, '').replace(/[*_]/g, '');
  const numbered = /^\d+\.\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(numbered.length);
  const name = (rest.split(AFTER_NAME, 1)[0] ?? '').trim();
  const capitals = rest
    .split(',')
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => isInCapitals(part) && /\p{Lu}{2}/u.test(part));
  return [...(numbered + name).split(/\s(?:and|und|et|y|e|i|и|&)\s/u), ...capitals].filter(isRole);
}

function isRole(name: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    name.length <= 40 &&
    name.split(/\s+/).length <= 5 &&
    !isKey(name)
  );
}
