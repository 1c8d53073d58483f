import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { SHARE_WORDS } from '../../view/words/share.ts';
import { CUTS, reachOf } from './reachOf.ts';
import styles from './ShareDialog.module.css';

/** How long a link is, against the lengths at which programs cut links. */
export function LinkMeter({ length, language }: { length: number; language: AppLanguage }) {
  const words = SHARE_WORDS[language];
  const [low, high, most] = CUTS;
  const count = (number: number) => grouped(number, language);
  return (
    <div className={styles.length}>
      <meter
        aria-label={words.length}
        aria-valuetext={words.characters(count(length))}
        min={0}
        max={most}
        low={low}
        high={high}
        optimum={0}
        value={Math.min(length, most)}
      >
        {count(length)}
      </meter>
      <ol aria-hidden="true">
        {CUTS.map((cut, index) => (
          <li key={cut} data-cut={cut}>
            <b>{count(cut)}</b> {words.cutters[index]}
          </li>
        ))}
      </ol>
      <p role="status">
        {words.characters(count(length))} {words.reach[reachOf(length)]}
      </p>
    </div>
  );
}
