// What is said of the nodes and edges of a graph file.

export const APART = {
  en: 'An edge joins two who are never there at the same time; it is not shown.',
  de: 'Eine Kante verbindet zwei, die nie zur selben Zeit da sind; sie ist nicht gezeigt.',
};

export const OPEN = {
  en: 'An edge without both ends is left out.',
  de: 'Eine Kante, der ein Ende fehlt, ist weggelassen.',
};

export const LOOP = {
  en: 'An edge from a node to itself is left out.',
  de: 'Eine Kante von einem Knoten zu ihm selbst ist weggelassen.',
};

export const TWICE = {
  en: 'An edge comes twice under one id; once is enough.',
  de: 'Eine Kante kommt unter einer id doppelt vor; einmal genügt.',
};

export const ADDED = {
  en: 'An edge names a node that is not in the file; the node is added.',
  de: 'Eine Kante nennt einen Knoten, der in der Datei fehlt; er ist ergänzt.',
};

export const FIRST_ONLY = {
  en: 'Only the first graph of the file is read.',
  de: 'Nur der erste Graph der Datei ist gelesen.',
};

export const NEVER = {
  en: 'The graph ends before it starts; only the times of its nodes and edges count.',
  de: 'Der Graph endet, bevor er beginnt; es zählen nur die Zeiten seiner Knoten und Kanten.',
};

export const NAMELESS = {
  en: 'A node without an id is left out.',
  de: 'Ein Knoten ohne id ist weggelassen.',
};

export const TAKEN = {
  en: 'A node whose id is taken is left out.',
  de: 'Ein Knoten, dessen id schon vergeben ist, ist weggelassen.',
};

export const NO_TIME = {
  en: 'A time that is neither a number nor a date is left out.',
  de: 'Eine Zeitangabe, die weder Zahl noch Datum ist, ist weggelassen.',
};
