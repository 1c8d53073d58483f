import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Remark } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { someOf } from '../kit/someOf.ts';
import type { People } from './teiPeople.ts';
import type { Speech } from './teiSegments.ts';

/** A remark if something was found that often. */
export function remarkIf(number: number, say: (number: number) => InBoth, line?: number): Remark | undefined {
  return number > 0 ? { sentence: say(number), line } : undefined;
}

/** What the speeches leave open about who speaks, and what was made of it. */
export function remarksOnSpeeches(
  speeches: readonly Speech[],
  { declared, found, named: called }: People,
): readonly (Remark | undefined)[] {
  const nameless: number[] = [];
  const undeclared = new Map<string, { line: number; speeches: number }>();
  const named = speeches.filter(({ byName }) => byName);
  for (const { ids, line, byName } of speeches) {
    if (ids.length === 0 && !byName) nameless.push(line);
    for (const id of byName ? [] : ids.filter((id) => !declared.has(id))) {
      const known = undeclared.get(id) ?? { line, speeches: 0 };
      undeclared.set(id, { line: known.line, speeches: known.speeches + 1 });
    }
  }
  return [
    ...[...undeclared].slice(0, MOST_UNDECLARED).map(([id, { line, speeches }]) => ({
      sentence: notDeclared(beginningOf(id, 60), speeches, called.has(id)),
      line,
    })),
    remarkIf(undeclared.size - MOST_UNDECLARED, (more) => ({
      en: `${more} more who speak are not declared as persons.`,
      de: `${more} weitere Sprechende sind nicht als Personen angegeben.`,
    })),
    remarkIf(
      nameless.length,
      (number) => ({
        en: `Speeches that do not say "who" speaks, and so count for no one: ${number}.`,
        de: `Reden ohne „who“, die daher für niemanden zählen: ${number}.`,
      }),
      nameless[0],
    ),
    remarkIf(
      named.length,
      (number) => ({
        en: `Speeches without "who", which count for those whom "speaker" names: ${number}.`,
        de: `Reden ohne „who“, die für die in „speaker“ Genannten zählen: ${number}.`,
      }),
      named[0]?.line,
    ),
    remarkIf(found.twice.size, () => severalPersons(found.twice)),
    ...found.joint(),
    odd(found.odd),
  ];
}

function notDeclared(id: string, speeches: number, hasName: boolean): InBoth {
  const [en, de] = hasName
    ? ['“speaker” gives the name', '„speaker“ gibt den Namen']
    : ['the id serves as name', 'die id dient als Name'];
  return {
    en: `"${id}" speaks (${speeches}×), but is not declared as a person; ${en}.`,
    de: `„${id}“ spricht (${speeches}×), ist aber nicht als Person angegeben; ${de}.`,
  };
}

function severalPersons(ids: ReadonlySet<string>): InBoth {
  const some = someOf(ids);
  return {
    en: `Several persons have one id, and the first of them counts: ${some.en}.`,
    de: `Mehrere Personen haben dieselbe id; es zählt die erste: ${some.de}.`,
  };
}

function odd(pointers: ReadonlyMap<string, string>): Remark | undefined {
  const some = someOf([...pointers].map(([pointer, id]) => `"${beginningOf(pointer, 60)}" (${id})`));
  return remarkIf(pointers.size, () => ({
    en: `Pointers that name no one exactly were taken for the person with nearly the same id: ${some.en}.`,
    de: `Verweise, die niemanden genau nennen, gelten für die Person mit fast derselben id: ${some.de}.`,
  }));
}

/** Undeclared speakers with a remark of their own; the rest are counted. */
const MOST_UNDECLARED = 10;
