import { useMemo } from 'react';
import type { Carried } from '../../edit/draft/fates.ts';
import { sceneTitle } from '../../story/sceneTitle.ts';
import { nameAt } from '../../story/sentences.ts';
import type { WholeStory } from '../../story/types.ts';
import { DRAFT_WORDS } from '../../view/words/draft.ts';
import { useWords } from '../../view/words/useWords.ts';
import { ShowMore } from '../panel/ShowMore.tsx';
import styles from './Draft.module.css';
import type { Choices, Prepared } from './keptOf.ts';
import { PlaceChoice } from './PlaceChoice.tsx';

/** Most of whom or which it is asked at first: each has a list of all that the draft has. */
const MOST = 20;

type PlacesProps = {
  readonly whole: WholeStory;
  readonly prepared: Prepared;
  /** All that was asserted of the earlier draft. */
  readonly carried: readonly Carried[];
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
};

/** Which scene and who is meant in the new draft: of those that are gone, and of those that have another name there. */
export function Places({ whole, prepared, carried, choices, choose }: PlacesProps) {
  const { draft, matches } = prepared;
  const { language } = useWords();
  const words = DRAFT_WORDS[language];
  const said = new Set(carried.map(({ scene }) => scene));
  const scenes = whole.scenes.flatMap(({ id }, scene) => (said.has(scene) ? [{ id, scene }] : []));
  const people = whole.characters.filter(({ id }) => isSaidOf(whole, id));
  const titleIn = (story: WholeStory, id: string | undefined) => {
    const scene = story.scenes.findIndex((one) => one.id === id);
    return scene < 0 ? '' : sceneTitle(story, scene, language);
  };
  const nameIn = (story: WholeStory, id: string) => nameAt(story, id, -1, language);

  const sceneChoices = useMemo(
    () =>
      draft.scenes.map((one, number) => ({
        value: one.id,
        name: `${number + 1}. ${sceneTitle(draft, number, language)}`,
      })),
    [draft, language],
  );
  const personChoices = useMemo(
    () => draft.characters.map(({ id }) => ({ value: id, name: nameAt(draft, id, -1, language) })),
    [draft, language],
  );

  const ofScene = ({ id, scene }: (typeof scenes)[number]) => (
    <PlaceChoice
      key={`scene ${id}`}
      label={words.whichScene(scene + 1, titleIn(whole, id))}
      none={words.noScene}
      find="scene"
      choices={sceneChoices}
      chosen={choices.scenes.has(id) ? choices.scenes.get(id) : matches.scenes.get(id)}
      choose={(to) => choose({ ...choices, scenes: new Map([...choices.scenes, [id, to]]) })}
    />
  );
  const ofPerson = ({ id }: { readonly id: string }) => (
    <PlaceChoice
      key={`person ${id}`}
      label={words.whoIs(nameIn(whole, id))}
      none={words.noPerson}
      find="person"
      choices={personChoices}
      chosen={choices.people.has(id) ? choices.people.get(id) : matches.people.get(id)}
      choose={(to) => choose({ ...choices, people: new Map([...choices.people, [id, to]]) })}
    />
  );

  const isOther = (before: string, now: string) => before.toLowerCase() !== now.toLowerCase();
  const renamed = [
    ...scenes.flatMap((one) => {
      const now = matches.scenes.get(one.id);
      return now !== undefined && isOther(titleIn(whole, one.id), titleIn(draft, now)) ? [ofScene(one)] : [];
    }),
    ...people.flatMap((one) => {
      const now = matches.people.get(one.id);
      return now !== undefined && isOther(nameIn(whole, one.id), nameIn(draft, now)) ? [ofPerson(one)] : [];
    }),
  ];
  return (
    <>
      <ShowMore all={scenes.filter(({ id }) => !matches.scenes.has(id))} most={MOST}>
        {(some) => some.map(ofScene)}
      </ShowMore>
      <ShowMore all={people.filter(({ id }) => !matches.people.has(id))} most={MOST}>
        {(some) => some.map(ofPerson)}
      </ShowMore>
      {renamed.length > 0 && (
        <details className={styles.fate}>
          <summary>
            {words.renamed} ({renamed.length})
          </summary>
          <ShowMore all={renamed} most={MOST}>
            {(some) => some}
          </ShowMore>
        </details>
      )}
    </>
  );
}

/** Whether anything was asserted of someone (an id): walk-ons need no one to take their place. */
function isSaidOf({ characters, relations, scenes }: WholeStory, person: string): boolean {
  return (
    relations.some(({ from, to }) => from === person || to === person) ||
    characters.some(({ id, names }) => id === person && names.length > 0) ||
    scenes.some(
      ({ leaves, guide = [] }) =>
        leaves.some(({ character }) => character === person) ||
        guide.some(({ about }) => about.includes(person)),
    )
  );
}
