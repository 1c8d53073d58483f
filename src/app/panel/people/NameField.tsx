import { CAPS } from '../../../story/schema.ts';
import styles from './People.module.css';

/** A field for the name of a person. */
export function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly change: (name: string) => void;
}) {
  return (
    <label className={styles.field}>
      <span>{props.label}</span>
      <input
        type="text"
        value={props.name}
        maxLength={CAPS.name}
        onChange={({ target }) => props.change(target.value)}
        onFocus={({ target }) => target.select()}
      />
    </label>
  );
}
