import { Download, Ellipsis, Pencil, Search as SearchIcon, Share2, SlidersHorizontal } from 'lucide-react';
import { Suspense, useId } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { textIn } from '../../story/text.ts';
import { theStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { StartDialog } from '../start/StartDialog.tsx';
import { useApp } from '../useApp.ts';
import styles from './Header.module.css';
import { HeaderDialog } from './HeaderDialog.tsx';
import { Menu } from './Menu.tsx';
import { openSearch } from './openSearch.ts';
import { Search } from './Search.tsx';
import { ViewTabs } from './ViewTabs.tsx';

const ExportMenu = lazyPart(() => import('./ExportMenu.tsx'));
const KeepingState = lazyPart(() => import('../documents/KeepingState.tsx'));
const SettingsMenu = lazyPart<{ isOpen: boolean }>(() => import('./SettingsMenu.tsx'));
const ShareDialog = lazyPart(() => import('../share/ShareDialog.tsx'));

/** The title of the story, the views, and the tools. On a phone, those that do not fit are in a menu. */
export function Header() {
  const { search } = useApp();
  const [more, exporting, settings] = [useId(), useId(), useId()];
  const { set } = useViewStore();
  const story = useView(theStory);
  const editing = useView((state) => state.editing);
  const own = useView((state) => state.own);
  const { words, language } = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.mark} href="./" title={words.tagline}>
        Throughline
      </a>
      <h1 className={styles.title} title={textIn(story.title, language)} {...told(story.title, language)} />
      {own !== undefined && (
        <Suspense>
          <KeepingState />
        </Suspense>
      )}
      <ViewTabs />
      <div className={styles.tools}>
        <StartDialog />
        <button
          type="button"
          title={words.search}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => openSearch(search.current)}
        >
          <SearchIcon aria-hidden="true" />
          <span>{words.search}</span>
        </button>
        <button
          type="button"
          title={words.edit}
          aria-pressed={editing}
          aria-keyshortcuts="E"
          onClick={() => set({ editing: !editing })}
        >
          <Pencil aria-hidden="true" />
          <span>{words.edit}</span>
        </button>
        <button type="button" popoverTarget={exporting}>
          <Download aria-hidden="true" />
          <span>{words.export}</span>
        </button>
        <button type="button" className={styles.more} popoverTarget={more}>
          <Ellipsis aria-hidden="true" />
          <span>{words.showSheet}</span>
        </button>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are its buttons */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press by key is a click, too */}
        <div
          id={more}
          popover="auto"
          className={styles.rest}
          onClick={({ currentTarget }) => currentTarget.hidePopover?.()}
        >
          <HeaderDialog label={words.share} icon={<Share2 aria-hidden="true" />} className={styles.share}>
            {(close) => (
              <ShareDialog
                onPicture={() => {
                  close();
                  document.getElementById(exporting)?.showPopover?.();
                }}
              />
            )}
          </HeaderDialog>
          <button type="button" popoverTarget={settings}>
            <SlidersHorizontal aria-hidden="true" />
            <span>{words.settings}</span>
          </button>
        </div>
      </div>
      <Menu id={exporting} label={words.export} Content={ExportMenu} />
      <Menu id={settings} label={words.settings} Content={SettingsMenu} />
      <Search />
    </header>
  );
}
