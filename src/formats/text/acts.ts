import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import { tagged } from './brackets.ts';
import { idIn } from './cast.ts';
import type { Context } from './context.ts';
import type { ActDraft } from './drafts.ts';
import type { Section } from './sections.ts';
import { cutText } from './texts.ts';

/** The acts of a text: those under `Acts:` first, then in the order of their headings. */
export type Acts = {
  readonly acts: readonly ActDraft[];
  readonly list: (words: string, line: number) => void;
  /** The act whose heading opens the section, or all open headings together. A heading begins an act of its own. */
  readonly opened: (within: readonly number[]) => ActDraft | undefined;
};

/** @param sections to be filled in before `opened` is called */
export function actsOf(context: Context, sections: readonly Section[]): Acts {
  const first = context.languages[0] as string;
  const acts: ActDraft[] = [];
  /** Those under `Acts:` that have no heading yet. */
  const waiting = new Set<ActDraft>();
  const tags = new Set<string>();
  let last: { key: string; act: ActDraft | undefined } | undefined;

  const add = (title: Text, tag: string | undefined, line: number) => {
    if (acts.length >= CAPS.scenes) {
      context.problemOnce(line, 'many', 'acts', String(CAPS.scenes));
      return undefined;
    }
    const act = { title, tag };
    acts.push(act);
    if (tag !== undefined) tags.add(tag);
    return act;
  };
  const read = (words: string, line: number) => {
    const { name, tag } = tagged(words);
    return { title: context.text(name, line, CAPS.name), tag: idIn(tag) };
  };
  const headed = (title: Text, tag: string | undefined, line: number) => {
    const listed = [...waiting].find((act) =>
      tag === undefined ? act.title[first] === title[first] : act.tag === tag,
    );
    if (listed) waiting.delete(listed);
    if (listed) return listed;
    const taken = tag !== undefined && tags.has(tag);
    if (taken) context.problem(line, 'tag-twice', tag);
    return add(title, taken ? undefined : tag, line);
  };

  return {
    acts,
    list: (words, line) => {
      const { title, tag } = read(words, line);
      if (!title) return;
      if (tag !== undefined && tags.has(tag)) return context.problem(line, 'tag-twice', tag);
      const act = add(title, tag, line);
      if (!act) return;
      waiting.add(act);
      context.says(line, { is: 'listed-act', act });
    },
    opened: (within) => {
      const key = within.join(' ');
      if (last?.key === key) return last.act;
      const open = within.flatMap((index) => {
        const { text, line } = sections[index] as Section;
        const { title, tag } = read(text, line);
        return title ? [{ title, tag, line }] : [];
      });
      const inner = open.at(-1);
      const act =
        inner && open.length === 1
          ? headed(inner.title, inner.tag, inner.line)
          : inner && add(joined(open.map(({ title }) => title)), undefined, inner.line);
      const line = sections[within.at(-1) ?? -1]?.line;
      if (line !== undefined) context.says(line, { is: 'act', act });
      last = { key, act };
      return act;
    },
  };
}

/** "Part one – Chapter two", in every language that any of them has. */
function joined(titles: readonly Text[]): Text {
  const languages = new Set(titles.flatMap((title) => Object.keys(title)));
  const inLanguage = (language: string) =>
    titles.map((title) => title[language] ?? Object.values(title)[0]).join(' – ');
  const all = Object.fromEntries([...languages].map((language) => [language, inLanguage(language)]));
  return cutText(all, CAPS.name).text;
}
