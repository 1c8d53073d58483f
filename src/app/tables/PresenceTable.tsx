import { useState } from 'react';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { nameAt } from '../../story/sentences.ts';
import { presentAt, scenesWith } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import { theMetStory } from '../../view/met.ts';
import { named } from '../../view/named.tsx';
import { hiddenScenes, theTextScene } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { useWords } from '../../view/words/useWords.ts';
import { CsvButtons } from './CsvButtons.tsx';
import { Grid, type GridCell } from './Grid.tsx';
import { numberCell } from './numberCell.ts';
import { sortHeading } from './sortHeading.tsx';
import styles from './Tables.module.css';

/** How many scenes (columns) there are on paper: those around the current one. */
const ON_PAPER = 60;

type Order = 'name' | 'scenes';

/** Who is in which scene: one row per character, one column per scene. */
export function PresenceTable({ isPrinted = false }: { isPrinted?: boolean }) {
  const { apply } = useViewStore();
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const hidden = useView(hiddenScenes);
  const { wording, language } = useWords();
  const words = TABLE_WORDS[language];
  const [by, setBy] = useState<Order>('scenes');
  const end = story.scenes.length;
  const first = isPrinted ? Math.floor(scene / ON_PAPER) * ON_PAPER : 0;
  const scenes = isPrinted ? Math.min(ON_PAPER, end - first) : end;

  const { compare } = new Intl.Collator(language);
  const people = story.characters
    .map(({ id }) => ({ id, name: nameAt(story, id, scene, language), scenes: scenesWith(story, id) }))
    .toSorted((a, b) => (by === 'scenes' ? b.scenes.length - a.scenes.length : compare(a.name, b.name)));
  const title = (index: number) =>
    wording.scene(index + 1, end + hidden, textIn(story.scenes[index]?.title ?? {}, language));
  const sort = { by, descending: by === 'scenes' };
  const heading = (column: number): GridCell => {
    if (column === 0) return sortHeading('name', words.character, sort, () => setBy('name'));
    if (column === 1)
      return { ...sortHeading('scenes', words.scenes, sort, () => setBy('scenes')), isNumber: true };
    const index = first + column - 2;
    return {
      isMarked: index === scene,
      shows: (
        <button
          type="button"
          title={title(index)}
          onClick={() => apply(goTo(index))}
          {...named(index + 1, title(index), [sceneTitleText(story, index)], language)}
        />
      ),
    };
  };
  const cell = (person: (typeof people)[number], column: number): GridCell => {
    const { id, name, scenes } = person;
    if (column === 0)
      return {
        shows: (
          <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
            {name}
          </button>
        ),
      };
    if (column === 1) return numberCell(scenes.length, language);
    const index = first + column - 2;
    const presence = presentAt(story, index).get(id);
    return {
      isMarked: index === scene,
      shows: (
        <>
          {presence && <i data-state={presence.remote ? 'remote' : 'present'} />}
          <span className="unseen">
            {presence ? (presence.remote ? wording.remote[presence.remote] : words.present) : words.absent}
          </span>
        </>
      ),
    };
  };

  return (
    <div className={styles.table}>
      <h2 id="presence-table">{words.presence}</h2>
      <p className={styles.help}>{words.presenceHelp}</p>
      <Grid
        labelledBy="presence-table"
        className={styles.presence}
        rows={people}
        columns={scenes + 2}
        heading={heading}
        cell={cell}
        widthOf={(column) => [13, 5][column] ?? 2.75}
        isWhole={isPrinted}
      />
      <CsvButtons
        name={FILE_NAMES[language].presence}
        rows={function* () {
          yield [words.character, words.scenes, ...story.scenes.map((_, index) => title(index))];
          for (const { id, name, scenes } of people)
            yield [
              name,
              scenes.length,
              ...story.scenes.map((_, index) => Number(presentAt(story, index).has(id))),
            ];
        }}
      />
    </div>
  );
}
