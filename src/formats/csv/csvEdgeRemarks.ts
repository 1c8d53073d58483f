// What is said of a row of a list of edges.

/** Why a table is refused. */
export const HEAD_ONLY = {
  en: 'The table has a header row but no rows below it. Add at least one.',
  de: 'Die Tabelle hat eine Kopfzeile, aber keine Zeilen darunter. Ergänzen Sie mindestens eine.',
};

export const LONGER = {
  en: 'A row has more cells than the first row; the extra cells were left out.',
  de: 'Eine Zeile hat mehr Zellen als die erste; die überzähligen wurden weggelassen.',
};

export const SHORTER = {
  en: 'A row ends before it names two people, so it adds no relationship.',
  de: 'Eine Zeile endet, bevor sie zwei Figuren nennt; sie ergibt daher keine Beziehung.',
};

export const LOOP = {
  en: 'A relationship of a person with themselves was left out.',
  de: 'Eine Beziehung einer Figur mit sich selbst wurde weggelassen.',
};

export const ONE_ONLY = {
  en: 'A row names only one person; the person was added without a relationship.',
  de: 'Eine Zeile nennt nur eine Figur; sie wurde ohne Beziehung übernommen.',
};

export const NO_DIRECTION = {
  en: 'The type of a row is neither directed nor undirected; the row was read like most others.',
  de: 'Der Typ einer Zeile ist weder gerichtet noch ungerichtet; sie wurde wie die meisten anderen gelesen.',
};

export const SUM = {
  en: 'A row of totals was left out.',
  de: 'Eine Summenzeile wurde weggelassen.',
};

export const HEAD_AGAIN = {
  en: 'The header row appears again; the repetition was left out.',
  de: 'Die Kopfzeile kommt noch einmal vor; die Wiederholung wurde weggelassen.',
};

/** @param timed whether they are those of one time */
export function addedUp(rows: number, timed: boolean) {
  const [en, de] = timed ? [' at the same time', ' zur selben Zeit'] : ['', ''];
  return rows === 1
    ? {
        en: `One row repeats a pair${en}; its weight was added to the pair’s. A row without a weight counts as 1.`,
        de: `Eine Zeile wiederholt ein Paar${de}; ihr Gewicht wurde zu dem des Paars addiert. Eine Zeile ohne Gewicht zählt als 1.`,
      }
    : {
        en: `${rows} rows repeat a pair${en}; their weights were added to the pair’s. A row without a weight counts as 1.`,
        de: `${rows} Zeilen wiederholen ein Paar${de}; ihre Gewichte wurden zu dem des Paars addiert. Eine Zeile ohne Gewicht zählt als 1.`,
      };
}

export function leftOut(rows: number) {
  return rows === 1
    ? {
        en: 'One row repeats another; it was left out.',
        de: 'Eine Zeile wiederholt eine andere; sie wurde weggelassen.',
      }
    : {
        en: `${rows} rows repeat others; they were left out.`,
        de: `${rows} Zeilen wiederholen andere; sie wurden weggelassen.`,
      };
}

export const TIMELESS = {
  en: 'A row without a time applies at all times.',
  de: 'Eine Zeile ohne Zeitangabe gilt durchgehend.',
};

/** @param titles of columns that hold something */
export function notRead(titles: readonly string[]) {
  const list = (open: string, close: string) =>
    titles
      .slice(0, LISTED)
      .map((title) => open + title + close)
      .join(', ') + (titles.length > LISTED ? ' …' : '');
  return titles.length === 1
    ? {
        en: `The column ${list('“', '”')} was not read.`,
        de: `Die Spalte ${list('„', '“')} wurde nicht gelesen.`,
      }
    : {
        en: `These columns were not read: ${list('“', '”')}.`,
        de: `Diese Spalten wurden nicht gelesen: ${list('„', '“')}.`,
      };
}

/** Titles that a remark lists. */
const LISTED = 8;
