import { Download, FolderOpen, Pencil, Search as SearchIcon, Share2, SlidersHorizontal } from 'lucide-react';
import { Suspense, useId, useRef } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { textIn } from '../../story/text.ts';
import { theStory } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { StartDialog } from '../start/StartDialog.tsx';
import { told } from '../told.ts';
import { useApp } from '../useApp.ts';
import styles from './Header.module.css';
import { HeaderDialog } from './HeaderDialog.tsx';
import { Menu } from './Menu.tsx';
import { openSearch } from './openSearch.ts';
import { Search } from './Search.tsx';
import { ViewTabs } from './ViewTabs.tsx';

const ExportMenu = lazyPart(() => import('./ExportMenu.tsx'));
const KeepingState = lazyPart(() => import('../documents/KeepingState.tsx'));
const SettingsMenu = lazyPart(() => import('./SettingsMenu.tsx'));
const ShareDialog = lazyPart(() => import('../share/ShareDialog.tsx'));

/** The title of the story, the views, and the tools: search, stories, open, share, export, settings. */
export function Header() {
  const { files, search } = useApp();
  const [exporting, settings] = [useId(), useId()];
  const { set } = useViewStore();
  const story = useView(theStory);
  const editing = useView((state) => state.editing);
  const own = useView((state) => state.own);
  const { words, language } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header}>
      <p className={styles.mark} title={words.tagline}>
        Throughline
      </p>
      <h1 className={styles.title} title={textIn(story.title, language)} {...told(story.title, language)} />
      {own !== undefined && (
        <Suspense>
          <KeepingState />
        </Suspense>
      )}
      <ViewTabs />
      <div className={styles.tools}>
        <button type="button" aria-keyshortcuts="Control+K Meta+K" onClick={() => openSearch(search.current)}>
          <SearchIcon aria-hidden="true" />
          <span>{words.search}</span>
        </button>
        <button
          type="button"
          aria-pressed={editing}
          aria-keyshortcuts="E"
          onClick={() => set({ editing: !editing })}
        >
          <Pencil aria-hidden="true" />
          <span>{words.edit}</span>
        </button>
        <StartDialog />
        <button type="button" className={styles.open} onClick={() => chooser.current?.click()}>
          <FolderOpen aria-hidden="true" />
          <span>{words.openStory}</span>
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={words.openStory}
          onChange={({ target }) => {
            const [file, ...others] = [...(target.files ?? [])];
            target.value = '';
            if (file) void files.open(file, others);
          }}
        />
        <HeaderDialog label={words.share} icon={<Share2 aria-hidden="true" />} className={styles.share}>
          {() => <ShareDialog />}
        </HeaderDialog>
        <button type="button" popoverTarget={exporting}>
          <Download aria-hidden="true" />
          <span>{words.export}</span>
        </button>
        <Menu id={exporting} label={words.export} Content={ExportMenu} />
        <button type="button" popoverTarget={settings}>
          <SlidersHorizontal aria-hidden="true" />
          <span>{words.settings}</span>
        </button>
        <Menu id={settings} label={words.settings} Content={SettingsMenu} />
      </div>
      <Search />
    </header>
  );
}
