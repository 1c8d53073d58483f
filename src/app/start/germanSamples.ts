import type { Sample } from './sample.ts';

export const GERMAN_SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    kind: 'text',
    format: 'text',
    file: 'verlorenes-buch.story',
    text: `Das verlorene Buch
Sprache: de

Personen:
Anna (@ Schule): Neu in der Stadt.
Ben (@ Schule): Hat den Platz am Fenster.
Cleo (Nebenfigur): Bens Schwester.

Vorher:
Ben <-> Cleo: Bruder und Schwester (Familie, warm, stark)

# Erster Akt

## Der erste Tag @ Schule
= Anna bekommt den Platz neben Ben.
Anna
Ben
Anna <-> Ben: Banknachbarn (Freundschaft, warm, schwach)
> „Ist hier noch frei?“ – „Jetzt nicht mehr.“

## Das verlorene Buch @ Schule
Anna
Ben
Cleo (am Telefon)
Ben -> Anna: hat sie im Verdacht (Konflikt, -0.4, mittel)
Anna <-> Ben: schweigen sich an (kalt)

# Zweiter Akt

## Auf der Brücke @ Fluss
// Oder findet Anna das Buch selbst?
Anna
Ben
Ben -> Anna: bittet um Verzeihung (endet)
Anna <-> Ben: verliebt (Liebe, +0.6, mittel)
`,
  },
  {
    kind: 'scene-list',
    format: 'ezlinavis',
    file: 'verlorenes-buch.txt',
    text: `Das verlorene Buch

# Erster Akt
## Der erste Tag
Anna
Ben
## Das verlorene Buch
Anna
Ben
Cleo

# Zweiter Akt
## Auf der Brücke
Ben
Cleo
`,
  },
  {
    kind: 'screenplay',
    format: 'fountain',
    file: 'verlorenes-buch.fountain',
    text: `Title: Das verlorene Buch

INT. KLASSENZIMMER - MORGEN

ANNA
Ist hier noch frei?

BEN
Jetzt nicht mehr.

EXT. BRÜCKE - NACHT

CLEO
Sag es ihr endlich.

BEN
Morgen.
`,
  },
  {
    kind: 'scenes',
    format: 'csv',
    file: 'verlorenes-buch-scenes.csv',
    text: `Szene,Anna,Ben,Cleo
Der erste Tag,1,1,0
Das verlorene Buch,1,1,1
Auf der Brücke,0,1,1
`,
  },
  {
    kind: 'relations',
    format: 'csv',
    file: 'verlorenes-buch-relations.csv',
    text: `Source,Target,Type,Scene,Kind,Valence,Strength,Label
Anna,Ben,Undirected,1,friendship,0.5,0.4,Banknachbarn
Anna,Ben,Undirected,2,friendship,-0.4,0.4,schweigen sich an
Cleo,Ben,Directed,2,romance,0.6,0.5,mag ihn
`,
  },
  {
    kind: 'tei',
    format: 'tei',
    file: 'verlorenes-buch.xml',
    text: `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">
  <teiHeader>
    <fileDesc><titleStmt><title>Das verlorene Buch</title></titleStmt></fileDesc>
    <profileDesc><particDesc><listPerson>
      <person xml:id="anna"><persName>Anna</persName></person>
      <person xml:id="ben"><persName>Ben</persName></person>
      <listRelation><relation name="friends" mutual="#anna #ben"/></listRelation>
    </listPerson></particDesc></profileDesc>
  </teiHeader>
  <text><body>
    <div type="scene"><head>Der erste Tag</head>
      <sp who="#anna"><p>Ist hier noch frei?</p></sp>
      <sp who="#ben"><p>Jetzt nicht mehr.</p></sp>
    </div>
  </body></text>
</TEI>
`,
  },
  {
    kind: 'json',
    format: 'throughline',
    file: 'verlorenes-buch.json',
    text: `{
  "format": "throughline",
  "version": 1,
  "id": "verlorenes-buch",
  "languages": ["de"],
  "title": "Das verlorene Buch",
  "characters": [{ "id": "anna", "name": "Anna" }, { "id": "ben", "name": "Ben" }],
  "relations": [{ "id": "anna-ben", "from": "anna", "to": "ben", "mutual": true }],
  "scenes": [
    { "id": "school", "title": "Der erste Tag", "present": ["anna", "ben"], "changes": [
      { "does": "begin", "relation": "anna-ben", "kind": "friendship", "valence": 0.5, "strength": 0.4,
        "label": "Banknachbarn", "evidence": { "words": "Die Lehrerin setzt sie nebeneinander." } } ] },
    { "id": "quarrel", "title": "Das verlorene Buch", "present": ["anna", "ben"], "changes": [
      { "does": "change", "relation": "anna-ben", "valence": -0.4, "label": "schweigen sich an",
        "evidence": { "words": "Ben sagt, Anna habe es genommen." } } ] }
  ]
}
`,
  },
];
