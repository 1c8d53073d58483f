import type { ReactNode } from 'react';
import { defaultLens, GREATEST_CAST, hasSilentPresence, inOrderOf } from '../../lens/lens.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import { changeLens, setTieWindow } from '../../view/lensSteps.ts';
import { theLanguage, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILTER_WORDS } from '../../view/words/filters.ts';
import styles from './CastFilter.module.css';
import { PeopleChecklist } from './PeopleChecklist.tsx';

/** The filters that decide which characters are on the picture. Each takes effect at once. */
export default function Filters() {
  const { apply } = useViewStore();
  const whole = useView((state) => state.whole);
  const lens = useView((state) => state.lens);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView((state) => state.selection);
  const scene = useView(theTextScene);
  const language = useView(theLanguage);
  const words = FILTER_WORDS[language];
  const all = whole.characters.length;
  const timeless = isTimeless(whole);
  const name = (character: string) => nameAt(inOrderOf(whole, lens), character, scene, language);
  const centre = lens.around?.character ?? (selection?.type === 'character' ? selection.id : undefined);
  const first = defaultLens(whole);

  return (
    <>
      <RangeField
        label={timeless ? words.filterMostTied : words.filterMost}
        value={Math.min(lens.most, GREATEST_CAST)}
        least={2}
        greatest={Math.min(GREATEST_CAST, all)}
        onChange={(most) => apply(changeLens({ most }))}
      />
      {!timeless && (
        <RangeField
          label={words.filterScenes}
          value={Math.max(1, lens.scenes)}
          least={1}
          greatest={whole.scenes.length}
          onChange={(scenes) => apply(changeLens({ scenes: scenes === 1 ? 0 : scenes }))}
        />
      )}
      {tieWindow && (
        <RangeField
          label={words.filterShared}
          value={tieWindow.atLeast ?? 1}
          least={1}
          greatest={whole.scenes.length}
          onChange={(shared) =>
            apply(setTieWindow({ ...tieWindow, atLeast: shared === 1 ? undefined : shared }))
          }
        />
      )}
      {whole.groups.length > 0 && (
        <SelectField
          label={words.filterGroup}
          value={lens.group ?? ''}
          choices={[
            ['', words.everyone],
            ...whole.groups.map((group) => [group.id, textIn(group.name, language)] as const),
          ]}
          onChange={(group) => apply(changeLens({ group: group || undefined }))}
        />
      )}
      {centre === undefined ? (
        <p className={styles.quiet}>{words.filterAroundHelp}</p>
      ) : (
        <SelectField
          label={words.filterAround(name(centre))}
          value={String(lens.around?.steps ?? '')}
          choices={[
            ['', words.everyone],
            ['1', words.filterSteps(1)],
            ['2', words.filterSteps(2)],
          ]}
          onChange={(steps) =>
            apply(
              changeLens({
                around: steps ? { character: centre, steps: steps === '1' ? 1 : 2 } : undefined,
              }),
            )
          }
        />
      )}
      {hasSilentPresence(whole) && (
        <SelectField
          label={words.filterCounted}
          value={lens.counted}
          choices={[
            ['present', words.countedPresent],
            ['speaking', words.countedSpeaking],
          ]}
          onChange={(counted) => apply(changeLens({ counted: counted as typeof lens.counted }))}
        />
      )}
      <PeopleChecklist />
      {!timeless && <p className={styles.quiet}>{words.filterSearch}</p>}
      <button
        type="button"
        onClick={() => {
          apply(
            changeLens({
              ...first,
              order: lens.order,
              group: undefined,
              around: undefined,
              without: undefined,
            }),
          );
          apply(setTieWindow(tieWindow && { ...tieWindow, atLeast: undefined }));
        }}
      >
        {words.filterReset}
      </button>
    </>
  );
}

function RangeField({
  label,
  value,
  least,
  greatest,
  onChange,
}: {
  label: string;
  value: number;
  least: number;
  greatest: number;
  onChange: (value: number) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={Math.max(least, greatest)}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      <output>{value}</output>
    </label>
  );
}

function SelectField({
  label,
  value,
  choices,
  onChange,
}: {
  label: ReactNode;
  value: string;
  choices: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
