// What is said of a row of a list of edges.

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

export const TIMELESS = {
  en: 'A row without a time holds at all times.',
  de: 'Eine Zeile ohne Zeitangabe gilt immer.',
};
