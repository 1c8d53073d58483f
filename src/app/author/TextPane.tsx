import { Eye, Save } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../formats/text/problems.ts';
import { PHONE } from '../../stage/media.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import { CHECK_WORDS } from '../../view/words/checks.ts';
import { SHARE_WORDS } from '../../view/words/share.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { keeperOf } from '../documents/keeperOf.ts';
import { isMine } from '../edit/canEdit.ts';
import { EditButtons } from '../edit/EditButtons.tsx';
import { download } from '../files/download.ts';
import { storyStem } from '../files/fileStem.ts';
import { newKey } from '../newKey.ts';
import { useApp } from '../useApp.ts';
import { CheatSheet } from './CheatSheet.tsx';
import { documentOf } from './longText.ts';
import { makeMine } from './ownCopy.ts';
import { ProblemList } from './ProblemList.tsx';
import { keepPlainText, wantsPlainText } from './plainText.ts';
import { startWriting, type Writing } from './startWriting.ts';
import styles from './TextPane.module.css';
import type { EditorOptions } from './textEditor.ts';
import { textReader } from './textReader.ts';
import { textSoon } from './textSoon.ts';
import { whenThere } from './whenThere.ts';

/**
 * The story as text, beside the picture that it becomes. In a small window it takes the place of the picture, with a switch between the
 * two; whatever asks for the panel, such as a person that the search has found, shows the picture.
 */
export default function TextPane() {
  const { view, media } = useApp();
  const language = useView(theLanguage);
  const words = AUTHOR_WORDS[language];
  const checks = CHECK_WORDS[language].title;
  const checking = useView((state) => state.checking ?? false);
  const original = useView((state) => state.original);
  const isOwn = useView((state) => state.own !== undefined);
  const mayWrite = useView(isMine);
  const isShipped = useView((state) => fragmentWith(state.whole) === '');
  const shows = useView((state) => (state.textHidden ? 'picture' : 'text'));
  const [isPlain, setPlain] = useState(wantsPlainText);
  const [read, setRead] = useState<{ problems: readonly Problem[]; waiting: readonly string[] } | undefined>(
    NOTHING_READ,
  );
  const host = useRef<HTMLDivElement>(null);
  const writing = useRef<Writing>(undefined);
  /** What the editor was last started for: only a reader who has just asked for it is taken there. */
  const last = useRef({ language, isAsked: !view.getInitialState().editing });

  useEffect(() => {
    const onRead = (problems: readonly Problem[], waiting: readonly string[]) =>
      setRead({ problems, waiting });
    const parent = host.current as HTMLElement;
    const reader = textReader();
    let isOver = false;
    const start = (text: string, doc: EditorOptions['doc']) => {
      const options = { text, doc, reader, isFixed: !mayWrite, isPlain, language, onRead };
      const started = startWriting(view, parent, options);
      writing.current = started;
      const { isAsked, language: before } = last.current;
      if (mayWrite && isAsked && before === language && !media.matches(PHONE)) started.editor.focus();
      last.current = { language, isAsked: true };
    };
    const prepare = () => {
      const { edits } = view.getState();
      const text = reader.textOf(view.getState());
      if (isLarge(view.getState().whole)) setRead(undefined);
      whenThere(text, (written) =>
        whenThere<EditorOptions['doc']>(documentOf(written), (doc) => {
          if (isOver) return;
          if (view.getState().edits === edits) start(written, doc);
          else prepare();
        }),
      );
    };
    prepare();
    return () => {
      isOver = true;
      writing.current?.stop();
      writing.current = undefined;
      reader.stop();
    };
  }, [view, media, original, mayWrite, isPlain, language]);

  useEffect(
    () =>
      view.subscribe((state, before) => {
        const shown = inPanel(state);
        if (shown && shown !== inPanel(before)) view.set({ textHidden: true });
      }),
    [view],
  );

  const save = () => {
    const state = view.getState();
    const file = `${storyStem(state.whole)}.story`;
    whenThere(writing.current?.editor.text() ?? textSoon(state), (text) => {
      download(new Blob([text], { type: 'text/plain' }), file);
      view.set({ notice: { type: 'saved', file } });
    });
  };
  const { problems = [], waiting = [] } = read ?? {};
  return (
    <section className={styles.pane} aria-label={words.pane} data-shows={shows}>
      <div className={styles.bar}>
        <fieldset className={styles.switch} aria-label={words.shows}>
          {(['text', 'picture'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === shows}
              onClick={() => view.set({ textHidden: one === 'picture' })}
            >
              {words[one]}
            </button>
          ))}
        </fieldset>
        <EditButtons />
        <CheatSheet language={language} />
        <button type="button" title={words.save} onClick={save}>
          <Save aria-hidden="true" />
          <span>{words.save}</span>
        </button>
      </div>
      <div className={styles.body}>
        {isOwn && !mayWrite && (
          <div className={styles.fixed}>
            <p>{words.elsewhere}</p>
            <button type="button" onClick={() => keeperOf(view)?.takeOver()}>
              {words.editHere}
            </button>
          </div>
        )}
        {!isOwn && (
          <div className={styles.fixed}>
            <p>{isShipped ? words.makeMineHelp : SHARE_WORDS[language].receivedHelp}</p>
            <button type="button" onClick={() => view.apply(makeMine(newKey()))}>
              {words.makeMine}
            </button>
          </div>
        )}
        <div ref={host} className={styles.editor} />
        <div className={styles.foot}>
          <div className={styles.said}>
            <p role="status">
              {waiting.length > 0
                ? words.waiting(waiting)
                : problems.length > 0
                  ? words.problems(problems.length)
                  : read
                    ? words.kept
                    : words.preparing}
            </p>
            <button
              type="button"
              title={words.plainHelp}
              aria-pressed={isPlain}
              onClick={() => {
                keepPlainText(!isPlain);
                setPlain(!isPlain);
              }}
            >
              {words.plain}
            </button>
            <button type="button" aria-pressed={checking} onClick={() => view.set({ checking: !checking })}>
              <Eye aria-hidden="true" />
              {checks}
            </button>
          </div>
          <ProblemList problems={problems} language={language} editor={writing.current?.editor} />
        </div>
      </div>
    </section>
  );
}

const NOTHING_READ = { problems: [], waiting: [] };

/** What the panel was asked to show: the same as opens its sheet on a phone. */
const inPanel = ({ passage, selection, checking }: ViewState) => passage ?? selection ?? checking;
