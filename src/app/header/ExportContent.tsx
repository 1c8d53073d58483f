import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { loaded } from '../../stage/loaded.ts';
import { DARK } from '../../stage/media.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { theLanguage, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Notice } from '../../view/viewState.ts';
import { EXPORT_WORDS } from '../../view/words/exporting.ts';
import { MENU_WORDS } from '../../view/words/menus.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { ClipButton } from '../clip/ClipButton.tsx';
import type { Clip } from '../clip/useClip.ts';
import { type ExportChoices, loadChoices, saveChoices } from '../files/exportChoices.ts';
import type { Scope } from '../files/exportData.ts';
import { notExported } from '../files/notExported.ts';
import { FORMATS_OF_SCENES, TIMELESS_FORMATS } from '../files/timelessFormats.ts';
import type { Printed } from '../print/printing.tsx';
import { copyLink } from '../share/copyLink.ts';
import { useApp } from '../useApp.ts';
import { ExportPreview } from './ExportPreview.tsx';
import styles from './Menu.module.css';
import { PictureChoices } from './PictureChoices.tsx';
import { usePreview } from './usePreview.ts';

/** The most characters times scenes of a story whose preview is made without being asked for. */
const LARGEST_PREVIEW = 20_000;

type ExportContentProps = {
  readonly print: (what: Printed) => void;
  readonly clip: Clip;
  /** In which the story is saved as data. */
  readonly format: string;
  readonly setFormat: (format: string) => void;
};

/** What the export menu offers while it is open. The exporters are loaded now. */
export function ExportContent({ print, clip, format, setFormat }: ExportContentProps) {
  const { set } = useViewStore();
  const language = useView(theLanguage);
  const words = MENU_WORDS[language];
  const own = EXPORT_WORDS[language];
  const { view: store, media, ownsPage } = useApp();
  const inside = useRef<HTMLDivElement>(null);
  const scene = useView(theTextScene);
  const timeless = useView((state) => isTimeless(state.whole));
  const view = useView((state) => state.view);
  const holdsStory = useView((state) => fragmentWith(state.whole) !== '');
  const holds = useId();
  // The layout of a larger story takes too long to be made before it is asked for.
  const isSmall = useView(({ story }) => story.characters.length * story.scenes.length <= LARGEST_PREVIEW);
  const [choices, setChoices] = useState(loadChoices);
  const [isAsked, setAsked] = useState(false);
  const choose = (changed: Partial<ExportChoices>) => {
    const chosen = { ...choices, ...changed };
    setChoices(chosen);
    saveChoices(chosen);
  };

  const exporting =
    (act: (exports: typeof import('../files/exportPicture.ts')) => Promise<Notice>) => async () => {
      inside.current?.closest<HTMLElement>('[popover]')?.hidePopover?.();
      try {
        set({ notice: await act(await loaded(import('../files/exportPicture.ts'))) });
      } catch (error) {
        set({ notice: notExported(error) });
      }
    };

  const printing = (what: Printed) => () => {
    inside.current?.closest<HTMLElement>('[popover]')?.hidePopover?.();
    print(what);
  };
  const isGraph = view === 'graph' || view === 'tables';
  const shown = () => ({ state: store.getState(), dark: media.matches(DARK), choices });
  // The scene, the view and the language change the picture.
  const draw = useCallback(async () => {
    const { previewImage } = await import('../files/exportPicture.ts');
    return previewImage({ state: store.getState(), dark: media.matches(DARK), choices });
  }, [store, media, choices, scene, view, language]);
  const preview = usePreview(isSmall || isAsked ? draw : undefined);

  // Loaded before a button is pressed: browsers allow writing to the clipboard only during the click.
  useEffect(() => {
    import('../files/exportPicture.ts').catch(() => {});
  }, []);

  return (
    <div ref={inside} className={styles.wide}>
      <div className={styles.side}>
        <p>{words.exportHelp[view]}</p>
        <ExportPreview
          preview={preview}
          clear={!choices.ground}
          ask={isSmall || isAsked ? undefined : () => setAsked(true)}
        />
      </div>
      <div className={styles.side}>
        <PictureChoices choices={choices} choose={choose} graph={isGraph} preview={preview} />
        <div className={styles.row}>
          <button type="button" onClick={exporting(({ saveSvg }) => saveSvg(shown()))}>
            SVG
          </button>
          <button type="button" onClick={exporting(({ savePng }) => savePng(shown()))}>
            PNG
          </button>
        </div>
        {view === 'graph' && !timeless && <ClipButton clip={clip} shown={shown} />}
        <button type="button" onClick={exporting(({ copyImage }) => copyImage(shown()))}>
          {words.copyPicture}
        </button>
        <button type="button" onClick={exporting(({ copyMarkup }) => copyMarkup(shown()))}>
          {words.copyMarkup}
        </button>
        <button
          type="button"
          aria-describedby={holdsStory ? holds : undefined}
          onClick={exporting(() => copyLink(store.getState()))}
        >
          {words.copyLink}
        </button>
        {holdsStory && <p id={holds}>{words.linkHolds}</p>}
        {ownsPage && (
          <div className={styles.pair}>
            <button type="button" onClick={printing('view')}>
              {words.print}
            </button>
            <button type="button" title={own.bookletHelp} onClick={printing('booklet')}>
              {own.booklet}
            </button>
          </div>
        )}
        <form
          className={styles.data}
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = new FormData(event.currentTarget);
            void exporting(async () => {
              const { saveData } = await loaded(import('../files/exportData.ts'));
              return saveData(store.getState(), format, chosen.get('scope') as Scope);
            })();
          }}
        >
          <label>
            <span>{words.data}</span>
            <select value={format} onChange={({ target }) => setFormat(target.value)}>
              {words.dataFormats
                .filter(([id]) => !(timeless && FORMATS_OF_SCENES.has(id)))
                .map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <fieldset>
            <legend>{words.dataScope}</legend>
            {(['everything', 'shown'] as const).map((scope) => (
              <label key={scope}>
                <input type="radio" name="scope" value={scope} defaultChecked={scope === 'everything'} />
                {scope === 'shown' && TIMELESS_FORMATS.has(format)
                  ? words.dataScopes.scene(scene + 1)
                  : words.dataScopes[scope]}
              </label>
            ))}
          </fieldset>
          <button type="submit">{words.dataSave}</button>
        </form>
      </div>
    </div>
  );
}
