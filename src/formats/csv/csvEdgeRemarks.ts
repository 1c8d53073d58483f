// What is said of a row of a list of edges.

/** Why a table is refused. */
export const HEAD_ONLY = {
  en: 'The table has a head and no rows below it.',
  de: 'Die Tabelle hat eine Kopfzeile und darunter keine Zeilen.',
};

export const LONGER = {
  en: 'A row has more cells than the first row; the rest is left out.',
  de: 'Eine Zeile hat mehr Zellen als die erste; der Rest ist weggelassen.',
};

export const SHORTER = {
  en: 'A row ends before it names two people.',
  de: 'Eine Zeile endet, bevor sie zwei Personen nennt.',
};

export const LOOP = {
  en: 'A tie of someone with themselves is left out.',
  de: 'Eine Verbindung mit sich selbst ist weggelassen.',
};

export const ONE_ONLY = {
  en: 'A row names one person only; it adds that person and no tie.',
  de: 'Eine Zeile nennt nur eine Person; sie ergänzt die Person und keine Verbindung.',
};

export const NO_DIRECTION = {
  en: 'A type is neither directed nor undirected; that tie is as most are.',
  de: 'Ein Typ ist weder gerichtet noch ungerichtet; diese Verbindung ist wie die meisten.',
};

export const SUM = {
  en: 'A row of sums is left out.',
  de: 'Eine Summenzeile ist weggelassen.',
};

export const HEAD_AGAIN = {
  en: 'The head of the table comes again; that row is left out.',
  de: 'Die Kopfzeile kommt noch einmal vor; diese Zeile ist weggelassen.',
};

/** @param timed whether they are those of one time */
export function addedUp(rows: number, timed: boolean) {
  const [en, de] = timed ? [' at the same time', ' zur selben Zeit'] : ['', ''];
  return rows === 1
    ? {
        en: `One row repeats a pair${en}; its weight is added to that of the pair, and a row without a weight counts 1.`,
        de: `Eine Zeile wiederholt ein Paar${de}; ihr Gewicht ist zu dem des Paars addiert, eine Zeile ohne Gewicht zählt 1.`,
      }
    : {
        en: `${rows} rows repeat a pair${en}; their weights are added to that of the pair, and a row without a weight counts 1.`,
        de: `${rows} Zeilen wiederholen ein Paar${de}; ihre Gewichte sind zu dem des Paars addiert, eine Zeile ohne Gewicht zählt 1.`,
      };
}

export function leftOut(rows: number) {
  return rows === 1
    ? {
        en: 'One row says the same as another; it is left out.',
        de: 'Eine Zeile sagt dasselbe wie eine andere; sie ist weggelassen.',
      }
    : {
        en: `${rows} rows say the same as another; they are left out.`,
        de: `${rows} Zeilen sagen dasselbe wie eine andere; sie sind weggelassen.`,
      };
}

export const TIMELESS = {
  en: 'A row without a time holds at all times.',
  de: 'Eine Zeile ohne Zeitangabe gilt immer.',
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
        en: `The column ${list('“', '”')} is not read.`,
        de: `Die Spalte ${list('„', '“')} ist nicht gelesen.`,
      }
    : {
        en: `These columns are not read: ${list('“', '”')}.`,
        de: `Diese Spalten sind nicht gelesen: ${list('„', '“')}.`,
      };
}

/** Titles that a remark lists. */
const LISTED = 8;
