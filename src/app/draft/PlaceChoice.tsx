import styles from './Draft.module.css';

type PlaceChoiceProps = {
  readonly label: string;
  /** What it is called to choose nothing. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
};

/** Where in a new draft something belongs that has no place there. */
export function PlaceChoice({ label, none, options, chosen, choose }: PlaceChoiceProps) {
  return (
    <label className={styles.place}>
      {label}
      <select value={chosen ?? ''} onChange={({ target }) => choose(target.value || undefined)}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
