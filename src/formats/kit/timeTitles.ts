/** Titles of columns and attributes that count scenes, which are kept however many there are. */
export const COUNTED: readonly string[] = [
  ...['scene', 'sc', 'chapter', 'episode', 'segment', 'szene', 'kapitel', 'folge', 'auftritt'],
  ...['scène', 'chapitre', 'escena', 'capítulo', 'scena', 'capitolo', 'сцена', 'глава'],
];

/** Titles of columns and attributes that say when, in one time. Where a file has several, the first in this list counts. */
export const POINTS: readonly string[] = [
  ...COUNTED,
  ...['time', 'timestamp', 'date', 'datetime', 'when', 'book', 'step', 'period', 'day', 'month', 'year'],
  ...['zeit', 'zeitpunkt', 'zeitangabe', 'datum', 'wann', 'tag', 'monat', 'jahr', 'buch', 'band'],
  ...[
    'date et heure',
    'jour',
    'mois',
    'année',
    'fecha',
    'hora',
    'día',
    'mes',
    'año',
    'data',
    'giorno',
    'mese',
  ],
  ...['anno', 'ano', 'дата', 'время', 'год', 'месяц', 'день', 'рік'],
];

/** Titles of columns whose numbers begin again in each part of a column of these, as episodes do in each season. */
export const PARTS: readonly string[] = [
  ...['season', 'series', 'act', 'volume', 'vol', 'part', 'staffel', 'akt', 'aufzug', 'teil', 'saison'],
  ...['acte', 'temporada', 'acto', 'atto', 'stagione', 'сезон', 'действие', 'book', 'band', 'buch'],
];
