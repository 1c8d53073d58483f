import { type ReactNode, useEffect, useId } from 'react';
import { coPresenceAt, type Tie, type TieWindow } from '../measures/coPresence.ts';
import { isCrowd } from '../picture/crowd.ts';
import { linesAtOnce } from '../picture/isBusy.ts';
import { mostAtOnce } from '../story/castAt.ts';
import { describedAt } from '../story/describe.ts';
import { isTimeless } from '../story/isTimeless.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { changesAt, relationsAt } from '../story/state.ts';
import type { Story, Text } from '../story/types.ts';
import { namesOf, quoting } from '../view/quoting.tsx';
import { shownIn, theStory, theTextScene } from '../view/selectors.ts';
import { useView } from '../view/useView.ts';
import { SAID_WORDS } from '../view/words/said.ts';
import { useWords } from '../view/words/useWords.ts';
import { lineTitle } from './lineTitle.ts';

/** Most ties that are told; the tables have them all. */
const MOST_TIES = 20;

/** Most lines in a scene of a story that is told. */
const MOST_LINES = 120;

export type PictureInWordsProps = {
  /** Told the id of the words, and nothing once they are gone. */
  readonly onWords: (id: string | undefined) => void;
};

/**
 * What the picture shows, for those who do not see it: lists under headings, which can be read piece by piece and left at any point. Of
 * two scenes that are compared the picture's own label tells; crowds are in the tables.
 */
export function PictureInWords({ onWords }: PictureInWordsProps) {
  const isCompared = useView(({ compare }) => compare !== undefined);
  const story = useView(theStory);
  const isLong = isCrowd(mostAtOnce(story)) || linesAtOnce(story) > MOST_LINES;
  return !isCompared && !isLong ? <InWords onWords={onWords} /> : null;
}

function InWords({ onWords }: PictureInWordsProps) {
  const id = useId();
  useEffect(() => {
    onWords(id);
    return () => onWords(undefined);
  }, [id, onWords]);
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const shown = useView((state) => shownIn(state, scene));
  const hiddenKinds = useView((state) => state.hiddenKinds);
  const { words, wording, language } = useWords();
  const own = OWN_WORDS[language];
  const { people, changes, relations, places } = describedAt(story, scene, language, { shown, hiddenKinds });
  const timeless = isTimeless(story);
  const tieWindow = useView((state) => state.tieWindow);
  const ties = heaviestTies(story, scene, tieWindow, shown);
  const told = ties.slice(0, MOST_TIES).map(({ id }) => lineTitle(story, id, scene, language));
  const others = ties.length - told.length;
  const quoted = wordsAt(story, scene);
  const say = (sentences: readonly string[]) =>
    sentences.map((sentence) => quoting(sentence, quoted, language));
  return (
    <section id={id} className="unseen" aria-label={own.name}>
      <List heading={timeless ? own.people : words.present} entries={say(people)} none={words.noOnePresent} />
      {!timeless && <List heading={words.whatChanges} entries={say(changes)} none={wording.nothingChanges} />}
      <List heading={own.relations} entries={say(relations)} none={own.noRelations} />
      {told.length > 0 && (
        <List
          heading={own.ties}
          entries={[...say(told), ...(others > 0 ? [wording.moreTogether(others)] : [])]}
        />
      )}
      {places.length > 0 && (
        <List
          heading={SAID_WORDS[language].whoIsWhere}
          entries={say(places.map(({ sentence }) => sentence))}
        />
      )}
    </section>
  );
}

/** What is inferred from scenes that two of the people shown (ids) share, as the picture draws it: what weighs most first. */
function heaviestTies(
  story: Story,
  scene: number,
  tieWindow: TieWindow | undefined,
  shown: ReadonlySet<string>,
): readonly Tie[] {
  if (!tieWindow) return [];
  return [...coPresenceAt(story, scene, tieWindow).values()]
    .filter(({ from, to }) => shown.has(from) && shown.has(to))
    .toSorted((a, b) => b.weight - a.weight);
}

function List({ heading, entries, none }: { heading: string; entries: readonly ReactNode[]; none?: string }) {
  return (
    <>
      <h2>{heading}</h2>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {entries.map((entry, index) => (
            <li key={index}>{entry}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The words of the story that sentences about a scene can quote. */
function wordsAt(story: Story, scene: number): readonly (Text | undefined)[] {
  return [
    ...namesOf(
      story,
      story.characters.map(({ id }) => id),
      scene,
    ),
    ...story.places.map(({ name }) => name),
    ...[...relationsAt(story, scene).values()].map(({ label }) => label),
    ...changesAt(story, scene).flatMap(({ before, after, change }) => [
      before?.label,
      after?.label,
      change.does === 'end' ? change.label : undefined,
    ]),
  ];
}

type OwnWords = Readonly<Record<'name' | 'people' | 'relations' | 'noRelations' | 'ties', string>>;

const OWN_WORDS: Readonly<Record<AppLanguage, OwnWords>> = {
  en: {
    name: 'The picture in words',
    people: 'People',
    relations: 'Relationships now',
    noRelations: 'No relationships.',
    ties: 'Shared scenes (inferred)',
  },
  de: {
    name: 'Das Bild in Worten',
    people: 'Figuren',
    relations: 'Aktuelle Beziehungen',
    noRelations: 'Keine Beziehungen.',
    ties: 'Gemeinsame Szenen (erschlossen)',
  },
};
