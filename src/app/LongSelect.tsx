import { type ReactNode, useMemo, useState } from 'react';
import { grouped } from '../story/messages/grouped.ts';
import { CHOICE_WORDS } from '../view/words/choice.ts';
import { useWords } from '../view/words/useWords.ts';

/** Something that can be chosen. Its value is that of an `<option>`. */
export type Choice = {
  readonly value: string;
  readonly name: string;
  readonly lang?: string | undefined;
  readonly disabled?: boolean;
};

/** Most that are listed. An element for each of thousands would block the page. */
const MOST = 300;

type LongSelectProps = {
  readonly label: ReactNode;
  readonly find: 'scene' | 'person';
  readonly choices: readonly Choice[];
  readonly value: string;
  /** The value around which is listed, where none of the choices is chosen. */
  readonly near?: string | undefined;
  /** What it is called to choose nothing. */
  readonly none?: string;
  readonly choose: (value: string) => void;
};

/** A list of which one is chosen. Where it is long, it has those around the chosen one, and a field to find others by their names. */
export function LongSelect({ label, find, choices, value, near, none, choose }: LongSelectProps) {
  const { language } = useWords();
  const words = CHOICE_WORDS[language];
  const [typed, setTyped] = useState('');
  const isLong = choices.length > MOST;
  const found = useMemo(() => {
    const wanted = typed.trim().toLocaleLowerCase(language);
    if (!isLong || wanted === '') return choices;
    const all = choices.map((one) => ({ one, name: one.name.toLocaleLowerCase(language) }));
    // What begins with it comes first: the number of a scene stands in those of many others.
    const begins = all.filter(({ name }) => name.startsWith(wanted));
    const others = all.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
    return [...begins, ...others].map(({ one }) => one);
  }, [choices, isLong, typed, language]);
  const at = found === choices ? found.findIndex((one) => one.value === (value || near)) : 0;
  const from = Math.max(0, Math.min(at - MOST / 2, found.length - MOST));
  const listed = found.slice(from, from + MOST);
  const chosen = choices.find((one) => one.value === value);
  return (
    <>
      {isLong && (
        <input
          type="search"
          aria-label={words.find[find]}
          placeholder={words.find[find]}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <label>
        {label}
        <select value={value} onChange={({ target }) => choose(target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {chosen && !listed.includes(chosen) && <option value={chosen.value}>{chosen.name}</option>}
          {listed.map(({ value: one, name, lang, disabled }) => (
            <option key={one} value={one} lang={lang} disabled={disabled}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isLong && (
        <small role="status">
          {words.listed(grouped(listed.length, language), grouped(found.length, language))}
        </small>
      )}
    </>
  );
}
