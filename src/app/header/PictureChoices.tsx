import { useId } from 'react';
import { POSTER_SIZE_IDS, type PosterSize } from '../../picture/posters/posterSizes.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EXPORT_WORDS } from '../../view/words/exporting.ts';
import { MENU_WORDS } from '../../view/words/menus.ts';
import { EXPORT_THEMES, type ExportChoices, SCALES } from '../files/exportChoices.ts';
import type { ShownPreview } from './usePreview.ts';

const PARTS = ['title', 'caption', 'legend', 'ground', 'outlines'] as const;

/** What the reader chooses about an exported picture. Sizes are those of the graph; other views have their own. */
export function PictureChoices(props: {
  choices: ExportChoices;
  choose: (changed: Partial<ExportChoices>) => void;
  /** Whether the graph is exported. */
  graph: boolean;
  /** Its size is that of the file at 1×. */
  preview: ShownPreview | undefined;
}) {
  const { choices, choose, graph, preview } = props;
  const language = useView(theLanguage);
  const words = MENU_WORDS[language];
  const id = useId();
  const themes = { shown: words.themeShown, light: words.light, dark: words.dark };
  return (
    <>
      {graph && (
        <select
          aria-label={words.size}
          value={choices.size}
          onChange={({ target }) => choose({ size: target.value as PosterSize })}
        >
          {POSTER_SIZE_IDS.map((size) => (
            <option key={size} value={size}>
              {words.sizes[size]}
            </option>
          ))}
        </select>
      )}
      <fieldset>
        <legend>{words.theme}</legend>
        {EXPORT_THEMES.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name={`${id}theme`}
              checked={choices.theme === theme}
              onChange={() => choose({ theme })}
            />
            {themes[theme]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.parts}</legend>
        {PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={choices[part]}
              onChange={({ target }) => choose({ [part]: target.checked })}
            />
            {words.partNames[part]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.resolution}</legend>
        {SCALES.map((scale) => (
          <label key={scale}>
            <input
              type="radio"
              name={`${id}scale`}
              checked={choices.scale === scale}
              onChange={() => choose({ scale })}
            />
            {scale}×
            {preview && (
              <small>{EXPORT_WORDS[language].pixels(scale * preview.width, scale * preview.height)}</small>
            )}
          </label>
        ))}
      </fieldset>
    </>
  );
}
