import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EXPORT_WORDS } from '../../view/words/exporting.ts';
import { MENU_WORDS } from '../../view/words/menus.ts';
import styles from './ExportPreview.module.css';
import type { ShownPreview } from './usePreview.ts';

/**
 * The file that would be saved, as an image, with its size in pixels. `clear`: it has no ground, and lies on a checkered one. `ask` makes
 * a preview that takes long.
 */
export function ExportPreview(props: {
  preview: ShownPreview | undefined;
  clear: boolean;
  ask: (() => void) | undefined;
}) {
  const { preview, clear, ask } = props;
  const language = useView(theLanguage);
  return (
    <figure className={styles.preview}>
      <div className={styles.sheet} data-clear={clear || undefined}>
        {preview && <img src={preview.address} alt={MENU_WORDS[language].preview} />}
        {!preview && ask && (
          <button type="button" onClick={ask}>
            {EXPORT_WORDS[language].showPreview}
          </button>
        )}
      </div>
      <figcaption>{preview && EXPORT_WORDS[language].pixels(preview.width, preview.height)}</figcaption>
    </figure>
  );
}
