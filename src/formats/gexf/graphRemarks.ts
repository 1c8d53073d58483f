// What is said of the nodes and edges of a graph file.

export const APART = {
  en: 'An edge connects two people who are never there at the same time; it is not shown.',
  de: 'Eine Kante verbindet zwei Figuren, die nie zur selben Zeit da sind; sie wird nicht gezeigt.',
};

export const OPEN = {
  en: 'An edge with a missing end was left out.',
  de: 'Eine Kante, der ein Ende fehlt, wurde weggelassen.',
};

export const LOOP = {
  en: 'An edge from a node to itself was left out.',
  de: 'Eine Kante von einem Knoten zu sich selbst wurde weggelassen.',
};

export const TWICE = {
  en: 'An edge appears twice with the same ID and counts once.',
  de: 'Eine Kante kommt mit derselben ID zweimal vor und zählt einmal.',
};

export const ADDED = {
  en: 'An edge names a node that is not in the file; the node was added.',
  de: 'Eine Kante nennt einen Knoten, der in der Datei fehlt; er wurde ergänzt.',
};

export const FIRST_ONLY = {
  en: 'Only the first graph in the file was read.',
  de: 'Nur der erste Graph der Datei wurde gelesen.',
};

export const NEVER = {
  en: 'The graph ends before it starts; only the times of its nodes and edges count.',
  de: 'Der Graph endet, bevor er beginnt; es zählen nur die Zeiten seiner Knoten und Kanten.',
};

export const NAMELESS = {
  en: 'A node without an ID was left out.',
  de: 'Ein Knoten ohne ID wurde weggelassen.',
};

export const TAKEN = {
  en: 'A node whose ID is already taken was left out.',
  de: 'Ein Knoten, dessen ID schon vergeben ist, wurde weggelassen.',
};

export const NO_TIME = {
  en: 'A time that is neither a number nor a date was left out.',
  de: 'Eine Zeitangabe, die weder Zahl noch Datum ist, wurde weggelassen.',
};
