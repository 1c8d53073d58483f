import { useState } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { presentAt, scenesWith } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import { hiddenScenes, theSeenStory, theTextScene } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { TABLE_WORDS } from '../../view/words/tables.ts';
import { useWords } from '../../view/words/useWords.ts';
import { CsvButtons } from './CsvButtons.tsx';
import styles from './Tables.module.css';

/** How many scenes (columns) a page has. */
const PAGE = 60;

type Order = 'name' | 'scenes';

/** Who is in which scene: one row per character, one column per scene. */
export function PresenceTable() {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const hidden = useView(hiddenScenes);
  const { wording, language } = useWords();
  const words = TABLE_WORDS[language];
  const [by, setBy] = useState<Order>('scenes');
  const [page, setPage] = useState<number>();
  const end = story.scenes.length;
  const first = Math.min(page ?? Math.floor(scene / PAGE) * PAGE, Math.max(0, end - 1));
  const columns = story.scenes.slice(first, first + PAGE).map((_, index) => first + index);

  const people = story.characters
    .map(({ id }) => ({
      id,
      name: nameAt(story, id, scene, language),
      scenes: scenesWith(story, id),
    }))
    .toSorted((a, b) =>
      by === 'scenes' ? b.scenes.length - a.scenes.length : a.name.localeCompare(b.name, language),
    );
  const title = (index: number) =>
    wording.scene(index + 1, end + hidden, textIn(story.scenes[index]?.title ?? {}, language));
  const state = (id: string, index: number) => {
    const presence = presentAt(story, index).get(id);
    return presence ? (presence.remote ?? 'present') : 'absent';
  };
  const sorted = (order: Order) => (by === order ? (order === 'name' ? 'ascending' : 'descending') : 'none');

  return (
    <div className={styles.table}>
      <h2 id="presence-table">{words.presence}</h2>
      <p className={styles.help}>{words.presenceHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so it must be reachable by keyboard */}
      <section className={styles.scroll} aria-labelledby="presence-table" tabIndex={0}>
        <table className={styles.presence}>
          <thead>
            <tr>
              <th scope="col" aria-sort={sorted('name')}>
                <button type="button" onClick={() => setBy('name')}>
                  {words.character} <span aria-hidden="true">{by === 'name' ? '↑' : ''}</span>
                </button>
              </th>
              <th scope="col" aria-sort={sorted('scenes')}>
                <button type="button" onClick={() => setBy('scenes')}>
                  {words.scenes} <span aria-hidden="true">{by === 'scenes' ? '↓' : ''}</span>
                </button>
              </th>
              {columns.map((index) => (
                <th key={index} scope="col" data-current={index === scene || undefined}>
                  <button
                    type="button"
                    aria-label={title(index)}
                    title={title(index)}
                    onClick={() => apply(goTo(index))}
                  >
                    {index + 1}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, scenes }) => (
              <tr key={id}>
                <th scope="row">
                  <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
                    {name}
                  </button>
                </th>
                <td data-number="">{scenes.length}</td>
                {columns.map((index) => {
                  const is = state(id, index);
                  return (
                    <td key={index} data-current={index === scene || undefined}>
                      {is !== 'absent' && <i data-state={is === 'present' ? is : 'remote'} />}
                      <span className="unseen">
                        {is === 'present' || is === 'absent' ? words[is] : wording.remote[is]}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.row}>
        {first > 0 && (
          <button type="button" onClick={() => setPage(Math.max(0, first - PAGE))}>
            {words.earlier}
          </button>
        )}
        {first + PAGE < end && (
          <button type="button" onClick={() => setPage(first + PAGE)}>
            {words.later}
          </button>
        )}
        {hidden > 0 && <span>{words.hidden(hidden)}</span>}
      </p>
      <CsvButtons
        name={FILE_NAMES[language].presence}
        rows={() => [
          [words.character, words.scenes, ...story.scenes.map((_, index) => title(index))],
          ...people.map(({ id, name, scenes }) => [
            name,
            scenes.length,
            ...story.scenes.map((_, index) => (state(id, index) === 'absent' ? 0 : 1)),
          ]),
        ]}
      />
    </div>
  );
}
