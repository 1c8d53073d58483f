import { useId } from 'react';
import type { AuthorEdit } from '../../edit/authorEdit.ts';
import { cleanLine } from '../../edit/cleanName.ts';
import { CAPS } from '../../story/schema.ts';
import { nameAt } from '../../story/sentences.ts';
import { KINDS, type Kind } from '../../story/types.ts';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { CARD_WORDS } from '../../view/words/relationCard.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { CardFields } from './cardFields.ts';
import type { CardStart } from './cardStart.ts';
import styles from './Edit.module.css';

type CardControlsProps = {
  readonly start: CardStart;
  readonly fields: CardFields;
  readonly change: (fields: Partial<CardFields>) => void;
  /** Does something else than what the card says, and closes it. */
  readonly instead: (edit: AuthorEdit) => void;
  readonly cancel: () => void;
};

/** All that a relationship is, and since when; below it, what else can be done. */
export function CardControls({ start, fields, change, instead, cancel }: CardControlsProps) {
  const whole = useView((state) => state.whole);
  const { wording, language } = useWords();
  const words = EDIT_WORDS[language];
  const card = CARD_WORDS[language];
  const { subject, scene, sceneId, lastSet, here } = start;
  const { from, to, mutual } = fields.direction;
  const [one, other] = start.people.map((id) => nameAt(whole, id, scene, language));
  const [first, second] = start.people;
  const directions = [
    { name: `${one} → ${other}`, direction: { from: first, to: second, mutual: false } },
    { name: `${other} → ${one}`, direction: { from: second, to: first, mutual: false } },
    { name: `${one} ↔ ${other}`, direction: { from: first, to: second, mutual: true } },
  ];
  const group = useId();
  const firstLanguage = start.begun.whole.languages[0] as string;
  return (
    <>
      <label className={styles.field}>
        <span>{card.words}</span>
        <input
          type="text"
          value={fields.words}
          maxLength={CAPS.label}
          autoComplete="off"
          onChange={({ target }) => change({ words: target.value })}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <label className={styles.line}>
        <span>{card.kind}</span>
        <select
          value={fields.kind ?? ''}
          onChange={({ target }) => change({ kind: (target.value || undefined) as Kind | undefined })}
        >
          <option value="">{card.unknown}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {wording.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <Scale
        label={card.warmth}
        value={fields.valence}
        from={-1}
        said={card.warmthAt(fields.valence)}
        unknown={card.unknown}
        change={(valence) => change({ valence })}
      />
      <Scale
        label={card.strength}
        value={fields.strength}
        from={0}
        said={card.strengthAt(fields.strength)}
        unknown={card.unknown}
        change={(strength) => change({ strength })}
      />
      <label className={styles.line}>
        <span>{card.direction}</span>
        <select
          value={directions.findIndex(({ direction: each }) =>
            mutual ? each.mutual : !each.mutual && each.from === from && each.to === to,
          )}
          onChange={({ target }) => {
            const chosen = directions[Number(target.value)];
            if (chosen) change({ direction: chosen.direction });
          }}
        >
          {directions.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!mutual && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={fields.back}
            onChange={({ target }) => change({ back: target.checked })}
          />
          <span>{card.back}</span>
        </label>
      )}
      <details>
        <summary>{card.evidence}</summary>
        <label className={styles.field}>
          <span>{card.evidence}</span>
          <input
            type="text"
            value={fields.evidence}
            maxLength={CAPS.prose}
            onChange={({ target }) => change({ evidence: target.value })}
          />
        </label>
        <label className={styles.field}>
          <span>{card.source}</span>
          <input
            type="text"
            value={fields.source}
            maxLength={CAPS.prose}
            onChange={({ target }) => change({ source: target.value })}
          />
        </label>
      </details>
      {lastSet === undefined ? (
        <p className={styles.quiet}>
          {card.when} {card.fromHere(scene + 1)}
        </p>
      ) : (
        <fieldset className={styles.when}>
          <legend>{card.when}</legend>
          {[scene, lastSet].map((at) => {
            const id = at === scene ? sceneId : start.begun.whole.scenes[at]?.id;
            const name = at === scene ? card.fromHere(scene + 1) : at < 0 ? card.before : card.since(at + 1);
            return (
              <label key={name} className={styles.check}>
                <input
                  type="radio"
                  name={group}
                  checked={fields.scene === id}
                  onChange={() => change({ scene: id })}
                />
                <span>{name}</span>
              </label>
            );
          })}
        </fieldset>
      )}
      {subject.type === 'known' && (
        <p className={styles.also}>
          {start.canEnd && here !== 'end' && (
            <button
              type="button"
              onClick={() => {
                const label = cleanLine(fields.words, CAPS.label);
                const isNew = fields.words !== subject.was.words && label !== '';
                instead({
                  does: 'endRelation',
                  relation: subject.relation,
                  scene: sceneId,
                  label: isNew ? { [firstLanguage]: label } : undefined,
                });
              }}
            >
              {card.ends}
            </button>
          )}
          {here && here !== 'begin' && (
            <button
              type="button"
              onClick={() => instead({ does: 'forgetChange', relation: subject.relation, scene: sceneId })}
            >
              {card.forget}
            </button>
          )}
          <button
            type="button"
            onClick={() => instead({ does: 'removeRelation', relation: subject.relation })}
          >
            {card.remove}
          </button>
        </p>
      )}
      <p className={styles.ends}>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
        <button type="submit">{words.keep}</button>
      </p>
    </>
  );
}

type ScaleProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly from: number;
  readonly said: string;
  readonly unknown: string;
  readonly change: (value: number | undefined) => void;
};

/** A slider up to 1 in steps of a tenth, and a box for what is not known. */
function Scale({ label, value, from, said, unknown, change }: ScaleProps) {
  return (
    <div className={styles.scale} data-unknown={value === undefined || undefined}>
      <label>
        <span>{label}</span>
        <input
          type="range"
          min={from}
          max={1}
          step={0.1}
          value={value ?? (from + 1) / 2}
          aria-valuetext={said}
          onChange={({ target }) => change(Number(target.value))}
        />
      </label>
      <output>{value === undefined ? '–' : said}</output>
      <input
        type="checkbox"
        aria-label={`${label}: ${unknown}`}
        title={unknown}
        checked={value === undefined}
        onChange={({ target }) => change(target.checked ? undefined : (from + 1) / 2)}
      />
    </div>
  );
}
