import { useId, useState } from 'react';
import styles from './Edit.module.css';

type TypedFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** What is offered while one types. */
  readonly among?: readonly string[];
  readonly commit: (value: string) => void;
};

/** A line of text that is taken over by Enter, or when the field is left. Escape takes back what was typed. */
export function TypedField({ label, value, longest, among, commit }: TypedFieldProps) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const offers = useId();
  // The story may have been changed elsewhere.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const take = () => {
    if (typed !== value) commit(typed);
  };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={typed}
        maxLength={longest}
        autoComplete="off"
        list={among && offers}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape' && typed !== value) {
            setTyped(value);
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      {among && (
        <datalist id={offers}>
          {[...new Set(among)].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
