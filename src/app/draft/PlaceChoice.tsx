import { type Choice, LongSelect } from '../LongSelect.tsx';
import styles from './Draft.module.css';

type PlaceChoiceProps = {
  readonly label: string;
  /** What it is called to choose nothing. */
  readonly none: string;
  readonly find: 'scene' | 'person';
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
};

/** Where in a new draft something belongs that has no place there. */
export function PlaceChoice({ chosen, choose, ...rest }: PlaceChoiceProps) {
  return (
    <div className={styles.place}>
      <LongSelect {...rest} value={chosen ?? ''} choose={(id) => choose(id || undefined)} />
    </div>
  );
}
