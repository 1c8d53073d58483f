import { useId } from 'react';
import { newId } from '../../edit/newId.ts';
import { canMerge } from '../../edit/scenes/mergeScenes.ts';
import { CAPS } from '../../story/schema.ts';
import { textIn } from '../../story/text.ts';
import type { Scene } from '../../story/types.ts';
import { theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Edit.module.css';
import { PresenceRows } from './PresenceRows.tsx';
import { SplitScene } from './SplitScene.tsx';
import { TypedField } from './TypedField.tsx';
import { useAuthor } from './useAuthor.ts';

/** The part of a scene's panel in which it is edited: who is there, its words, and its place among the others. */
export default function SceneEditor() {
  const whole = useView((state) => state.whole);
  const id = useView((state) => state.story.scenes[theTextScene(state)]?.id);
  const { make } = useAuthor();
  const { language } = useWords();
  const words = EDIT_WORDS[language].scene;
  const heading = useId();
  const index = whole.scenes.findIndex((scene) => scene.id === id);
  const scene = whole.scenes[index];
  if (!scene) return null;
  const before = whole.scenes[index - 1];
  const act = scene.act === before?.act ? undefined : whole.acts.find((one) => one.id === scene.act);
  const place = whole.places.find((one) => one.id === scene.place);
  const say = (text: Scene['summary']) => (text ? textIn(text, language) : '');
  const describe = (said: { title?: string; summary?: string; place?: string }) =>
    void make({ does: 'describeScene', scene: scene.id, language, ...said });
  const isMergeable = canMerge(whole, scene.id);
  return (
    <section className={styles.scene} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <PresenceRows scene={scene} />
      <TypedField
        label={words.title}
        value={say(scene.title)}
        longest={CAPS.name}
        commit={(title) => describe({ title })}
      />
      <TypedField
        label={words.summary}
        value={say(scene.summary)}
        longest={CAPS.prose}
        commit={(summary) => describe({ summary })}
      />
      <TypedField
        label={words.place}
        value={say(place?.name)}
        longest={CAPS.name}
        among={whole.places.map(({ name }) => textIn(name, language))}
        commit={(named) => describe({ place: named })}
      />
      <TypedField
        label={words.act}
        value={say(act?.title)}
        longest={CAPS.name}
        commit={(title) => void make({ does: 'actFrom', scene: scene.id, language, title })}
      />
      <div className={styles.also}>
        <button
          type="button"
          onClick={() => {
            const made = newId(words.untitled, whole.scenes);
            void make({ does: 'addScene', id: made, title: words.untitled, after: scene.id }, made);
          }}
        >
          {words.add}
        </button>
        <button
          type="button"
          disabled={index === 0}
          onClick={() => void make({ does: 'moveScene', scene: scene.id, to: index - 1 })}
        >
          {words.earlier}
        </button>
        <button
          type="button"
          disabled={index === whole.scenes.length - 1}
          onClick={() => void make({ does: 'moveScene', scene: scene.id, to: index + 1 })}
        >
          {words.later}
        </button>
        <SplitScene key={scene.id} scene={scene} index={index} />
        {before && (
          <button
            type="button"
            disabled={!isMergeable}
            title={isMergeable ? undefined : words.cannotMerge}
            onClick={() => void make({ does: 'mergeScenes', scene: scene.id }, before.id)}
          >
            {words.merge}
          </button>
        )}
        <button
          type="button"
          disabled={whole.scenes.length === 1}
          onClick={() => void make({ does: 'removeScene', scene: scene.id })}
        >
          {words.remove}
        </button>
      </div>
      {before && !isMergeable && <p className={styles.quiet}>{words.cannotMerge}</p>}
    </section>
  );
}
