import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AuthorEdit } from '../../edit/authorEdit.ts';
import { applyEdit } from '../../edit/edits.ts';
import { pairAt } from '../../story/sentences.ts';
import { KINDS } from '../../story/types.ts';
import type { Asked } from '../../view/asked.ts';
import { editFrom } from '../../view/editing.ts';
import { select } from '../../view/transitions.ts';
import type { Step } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { applyWithLayout } from '../author/layoutAfter.ts';
import { useApp } from '../useApp.ts';
import { CardControls } from './CardControls.tsx';
import { type CardFields, cardEdit } from './cardFields.ts';
import { type CardStart, cardStart } from './cardStart.ts';
import { FormBeside } from './FormBeside.tsx';
import { boxesOnStage, boxOfPeople } from './places.ts';
import { useAuthor } from './useAuthor.ts';

/** Milliseconds without a key or a move before the picture follows. */
const REST = 150;

type RelationCardProps = {
  readonly asked: Asked & { readonly type: 'begin' | 'change' };
  readonly close: () => void;
};

/** The card of a relationship that begins or changes. The picture follows it; all that it does is one step to undo. */
export function RelationCard({ asked, close }: RelationCardProps) {
  const { view } = useApp();
  const { language } = useWords();
  const [start] = useState(() => cardStart(view.getState(), asked, language));
  // What it was about may have gone meanwhile.
  useEffect(() => {
    if (!start) close();
  }, [start, close]);
  return start && <Card start={start} close={close} />;
}

function Card({ start, close }: { start: CardStart; close: () => void }) {
  const { view } = useApp();
  const { make } = useAuthor();
  const { language } = useWords();
  const { begun, subject, people, scene } = start;
  const [fields, setFields] = useState(start.fields);
  const [place] = useState(() => ({ at: boxOfPeople(people), around: boxesOnStage() }));
  /** What the story has of the card: what it said last, and the way there. */
  const sent = useRef<{ readonly fields: CardFields; readonly arrived: Promise<unknown> }>(undefined);
  const coming = useRef(new AbortController());
  const isOurs = useRef(false);
  const apply = (step: Step) => {
    isOurs.current = true;
    view.apply(step);
    isOurs.current = false;
  };

  const made = () => cardEdit(begun.whole, subject, fields);
  const follow = (): Promise<unknown> => {
    if (sent.current?.fields === fields) return sent.current.arrived;
    coming.current.abort();
    coming.current = new AbortController();
    const { edit } = made();
    const step = editFrom(begun, edit ? applyEdit(begun.whole, edit) : begun.whole, edit);
    const arrived = applyWithLayout({ ...view, apply }, step, coming.current.signal);
    sent.current = { fields, arrived };
    return arrived;
  };
  const onFields = useEffectEvent(follow);
  useEffect(() => {
    if (!sent.current) return void onFields();
    const timer = setTimeout(() => fields && void onFields(), REST);
    return () => clearTimeout(timer);
  }, [fields]);

  const keep = async () => {
    await follow();
    const { edit, relation } = made();
    close();
    if (!edit) return;
    const { story, whole: after } = view.getState();
    if (story.relations.some(({ id }) => id === relation)) apply(select({ type: 'relation', id: relation }));
    view.set({ notice: { type: 'edited', made: edit, isUndone: false, before: begun.whole, after } });
  };
  const cancel = () => {
    coming.current.abort();
    apply(editFrom(begun, begun.whole, undefined));
    close();
  };
  const instead = (edit: AuthorEdit) => {
    cancel();
    void make(edit);
  };
  // An undo, or a change in the text, is not for the card to overwrite.
  useEffect(
    () =>
      view.subscribe(({ edits }, before) => {
        if (edits !== before.edits && !isOurs.current) close();
      }),
    [view, close],
  );

  const { direction } = fields;
  const title = pairAt(view.getState().whole, { id: '', ...direction }, scene, language);
  const change = (now: Partial<CardFields>) => setFields((before) => ({ ...before, ...now }));
  return (
    <FormBeside
      label={title}
      {...place}
      done={() => void keep()}
      leave={() => void keep()}
      cancel={cancel}
      onKey={(key) => {
        const kind = KINDS[Number(key) - 1];
        if (kind) change({ kind });
        else if (key.toLowerCase() === 'x') change({ direction: turned(direction, people) });
        else return false;
        return true;
      }}
    >
      <CardControls start={start} fields={fields} change={change} instead={instead} cancel={cancel} />
    </FormBeside>
  );
}

/** The next direction between two people: from the first to the second, back, mutual. */
function turned(
  { from, mutual }: CardFields['direction'],
  [first, second]: CardStart['people'],
): CardFields['direction'] {
  if (mutual) return { from: first, to: second, mutual: false };
  const isForth = from === first;
  return { from: isForth ? second : first, to: isForth ? first : second, mutual: !isForth };
}
