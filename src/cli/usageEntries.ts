import type { InBoth } from '../story/messages/inBoth.ts';

/** Names with what they stand for. */
export type Entries = readonly (readonly [name: string, does: InBoth])[];

/** The commands, and what each does. */
export const COMMANDS: Entries = [
  [
    'render',
    {
      en: 'Draw one scene (numbered from 1) as SVG, exactly as the app exports it.',
      de: 'Zeichnet eine Szene (ab 1 gezählt) als SVG, genau wie der Export der App.',
    },
  ],
  [
    'strip',
    {
      en: 'Draw several scenes side by side on one sheet.',
      de: 'Zeichnet mehrere Szenen nebeneinander auf ein Blatt.',
    },
  ],
  [
    'storylines',
    {
      en: 'Draw one line per person across all scenes. With --json: print crossings, wiggles and seconds.',
      de: 'Zeichnet eine Linie pro Figur über alle Szenen. Mit --json: gibt Kreuzungen, Bewegungen und Sekunden aus.',
    },
  ],
  [
    'layout',
    {
      en: 'Print the position of every person in every scene as JSON (null where absent).',
      de: 'Gibt die Position jeder Figur in jeder Szene als JSON aus (null, wo sie fehlt).',
    },
  ],
  [
    'convert',
    {
      en: 'Write a story in another format, chosen by the file extension or --to.',
      de: 'Schreibt eine Geschichte in einem anderen Format, je nach Dateiendung oder --to.',
    },
  ],
  [
    'measure',
    {
      en: 'Count who shares scenes with whom. With --json: print one JSON object per line. For a network in two tables, name both, as in nodes.csv edges.csv.',
      de: 'Zählt, wer mit wem Szenen teilt. Mit --json: gibt ein JSON-Objekt pro Zeile aus. Bei einem Netzwerk aus zwei Tabellen beide nennen, etwa nodes.csv edges.csv.',
    },
  ],
  [
    'check',
    {
      en: 'Print problems as FILE:LINE:COLUMN: sentence [code], and what the author may want to look at: who vanishes, what is never taken up again. A note in the text says that something is intentional: “// ok: leap Ben, Ann: why”. With --json: print one object per line, { file, faults, checks }. The exit code is 1 if there is a problem.',
      de: 'Gibt Probleme als DATEI:ZEILE:SPALTE: Satz [Code] aus, dazu Auffälligkeiten: wer verschwindet, was nie wieder aufgenommen wird. Eine Notiz im Text sagt, dass etwas beabsichtigt ist: „// ok: Sprung Ben, Anna: warum“. Mit --json: gibt ein Objekt pro Zeile aus, { file, faults, checks }. Der Exit-Code ist 1, wenn es ein Problem gibt.',
    },
  ],
];

/** The options, and what each does. */
export const OPTIONS: Entries = [
  ['--scene N', { en: 'The scene to draw, numbered from 1.', de: 'Die Szene, ab 1 gezählt.' }],
  [
    '--scenes LIST',
    {
      en: 'The scenes of a strip, such as 1,6,9,16. Without it: the turning points.',
      de: 'Die Szenen der Bildfolge, etwa 1,6,9,16. Ohne die Option: die Wendepunkte.',
    },
  ],
  [
    '--size SIZE',
    {
      en: 'For “render”: “picture” (1000x620 plus title and legend), “column” (600 pixels wide), “post” (1080x1080), “post-tall” (1080x1350), “slide” (1920x1080), or the width and height of the picture itself, such as 1200x800. For “layout”: the space for people, lines and labels (default 1000x620).',
      de: 'Bei „render“: „picture“ (1000x620 plus Titel und Legende), „column“ (600 Pixel breit), „post“ (1080x1080), „post-tall“ (1080x1350), „slide“ (1920x1080) oder Breite und Höhe des Bildes selbst, etwa 1200x800. Bei „layout“: der Platz für Figuren, Linien und Beschriftungen (Standard: 1000x620).',
    },
  ],
  [
    '--theme light|dark',
    { en: 'Colors of the picture (default light).', de: 'Farben des Bildes (Standard: light).' },
  ],
  ['--no-title', { en: 'Leave out the title.', de: 'Lässt den Titel weg.' }],
  ['--no-caption', { en: 'Leave out the caption.', de: 'Lässt die Bildunterschrift weg.' }],
  ['--no-legend', { en: 'Leave out the legend.', de: 'Lässt die Legende weg.' }],
  ['--transparent', { en: 'Leave out the background.', de: 'Lässt den Hintergrund weg.' }],
  [
    '--outlines',
    {
      en: 'Draw text as outlines, for programs that ignore embedded fonts.',
      de: 'Zeichnet Text als Pfade, für Programme, die eingebettete Schriften ignorieren.',
    },
  ],
  [
    '--continuity N',
    {
      en: 'How much people stay in place between scenes, from 0.1 (less) to 2 (more).',
      de: 'Wie sehr Figuren zwischen den Szenen am Platz bleiben, von 0.1 (weniger) bis 2 (mehr).',
    },
  ],
  [
    '--presence WHO',
    {
      en: 'Count those who speak, or everyone present. Without it, “measure” and exported networks count those who speak, as DraCor does.',
      de: 'Zählt, wer spricht, oder alle Anwesenden. Ohne die Option zählen „measure“ und exportierte Netzwerke wie DraCor, wer spricht.',
    },
  ],
  [
    '--from FORMAT',
    {
      en: 'Read the file in this format, whatever it looks like.',
      de: 'Liest die Datei in diesem Format, gleich wonach sie aussieht.',
    },
  ],
  [
    '--to FORMAT',
    {
      en: 'Write the file in this format, whatever its extension.',
      de: 'Schreibt die Datei in diesem Format, unabhängig von der Endung.',
    },
  ],
  [
    '--encoding NAME',
    {
      en: 'Read the file in this encoding, such as windows-1251.',
      de: 'Liest die Datei in dieser Kodierung, etwa windows-1251.',
    },
  ],
  [
    '--lang en|de',
    {
      en: 'Language of pictures, import notes and messages.',
      de: 'Sprache von Bildern, Importhinweisen und Meldungen.',
    },
  ],
  [
    '-q, --quiet',
    {
      en: 'Do not print import notes (what was inferred, repaired or not understood) on standard error.',
      de: 'Gibt keine Importhinweise (was erschlossen, repariert oder nicht verstanden wurde) auf der Standardfehlerausgabe aus.',
    },
  ],
  [
    '-f, --force',
    { en: 'Allow overwriting the input file.', de: 'Erlaubt, die Eingabedatei zu überschreiben.' },
  ],
  [
    '-o, --output FILE',
    {
      en: 'Output file; - is standard output (also for OUT).',
      de: 'Ausgabedatei; - ist die Standardausgabe (auch für ZIEL).',
    },
  ],
  ['--json', { en: 'Print JSON for other programs.', de: 'Gibt JSON für andere Programme aus.' }],
  ['-h, --help', { en: 'Print this help.', de: 'Gibt diese Hilfe aus.' }],
];
