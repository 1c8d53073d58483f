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
      en: `Other speakers not declared as persons: ${more}.`,
      de: `Weitere Sprechende, die nicht als Person angegeben sind: ${more}.`,
    })),
    remarkIf(
      nameless.length,
      (number) => ({
        en: `Speeches without “who”, which count for no one: ${number}.`,
        de: `Repliken ohne „who“, die für niemanden zählen: ${number}.`,
      }),
      nameless[0],
    ),
    remarkIf(
      named.length,
      (number) => ({
        en: `Speeches without “who”, which count for whoever “speaker” names: ${number}.`,
        de: `Repliken ohne „who“, die für die in „speaker“ Genannten zählen: ${number}.`,
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
    ? ['the name comes from “speaker”', 'der Name stammt aus „speaker“']
    : ['the ID was used as the name', 'als Name dient die ID'];
  return {
    en: `“${id}” speaks (${speeches}×) but is not declared as a person; ${en}.`,
    de: `„${id}“ spricht (${speeches}×), ist aber nicht als Person angegeben; ${de}.`,
  };
}

function severalPersons(ids: ReadonlySet<string>): InBoth {
  const some = someOf(ids);
  return {
    en: `Several persons have the same ID; the first one counts: ${some.en}.`,
    de: `Mehrere Personen haben dieselbe ID; die erste zählt: ${some.de}.`,
  };
}

function odd(pointers: ReadonlyMap<string, string>): Remark | undefined {
  const some = someOf([...pointers].map(([pointer, id]) => `${beginningOf(pointer, 60)} (${id})`));
  return remarkIf(pointers.size, () => ({
    en: `References with no exact match were read as the person with almost the same ID: ${some.en}.`,
    de: `Verweise ohne genaue Entsprechung gelten für die Person mit fast derselben ID: ${some.de}.`,
  }));
}

/** Undeclared speakers with a remark of their own; the rest are counted. */
const MOST_UNDECLARED = 10;
