import type { Sample } from './sample.ts';

export const ENGLISH_SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    kind: 'text',
    format: 'text',
    file: 'lost-book.story',
    text: `The lost book

People:
Ann (at school): New in town.
Ben (at school): Has the seat by the window.
Cleo (supporting): Ben’s sister.

Before:
Ben <-> Cleo: brother and sister (family, warm, strong)

# Act one

## The first day @ school
= Ann gets the seat next to Ben.
Ann
Ben
Ann <-> Ben: share a desk (friendship, warm, faint)
> “Is this seat taken?” “It is now.”

## The lost book @ school
Ann
Ben
Cleo (by telephone)
Ben -> Ann: thinks she took it (conflict, -0.4, moderate)
Ann <-> Ben: not speaking (cold)

# Act two

## On the bridge @ the river
// Or should Ann find the book herself?
Ann
Ben
Ben -> Ann: says he is sorry (ends)
Ann <-> Ben: in love (romance, +0.6, moderate)
`,
  },
  {
    kind: 'scene-list',
    format: 'ezlinavis',
    file: 'lost-book.txt',
    text: `The lost book

# Act one
## The first day
Ann
Ben
## The lost book
Ann
Ben
Cleo

# Act two
## On the bridge
Ben
Cleo
`,
  },
  {
    kind: 'screenplay',
    format: 'fountain',
    file: 'lost-book.fountain',
    text: `Title: The lost book

INT. CLASSROOM - MORNING

ANN
Is this seat taken?

BEN
It is now.

EXT. BRIDGE - NIGHT

CLEO
You should tell her.

BEN
Tomorrow.
`,
  },
  {
    kind: 'scenes',
    format: 'csv',
    file: 'lost-book-scenes.csv',
    text: `scene,Ann,Ben,Cleo
The first day,1,1,0
The lost book,1,1,1
On the bridge,0,1,1
`,
  },
  {
    kind: 'relations',
    format: 'csv',
    file: 'lost-book-relations.csv',
    text: `Source,Target,Type,Scene,Kind,Valence,Strength,Label
Ann,Ben,Undirected,1,friendship,0.5,0.4,share a desk
Ann,Ben,Undirected,2,friendship,-0.4,0.4,not speaking
Cleo,Ben,Directed,2,romance,0.6,0.5,likes him
`,
  },
  {
    kind: 'tei',
    format: 'tei',
    file: 'lost-book.xml',
    text: `<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc><titleStmt><title>The lost book</title></titleStmt></fileDesc>
    <profileDesc><particDesc><listPerson>
      <person xml:id="ann"><persName>Ann</persName></person>
      <person xml:id="ben"><persName>Ben</persName></person>
      <listRelation><relation name="friends" mutual="#ann #ben"/></listRelation>
    </listPerson></particDesc></profileDesc>
  </teiHeader>
  <text><body>
    <div type="scene"><head>The first day</head>
      <sp who="#ann"><p>Is this seat taken?</p></sp>
      <sp who="#ben"><p>It is now.</p></sp>
    </div>
  </body></text>
</TEI>
`,
  },
  {
    kind: 'json',
    format: 'throughline',
    file: 'lost-book.json',
    text: `{
  "format": "throughline",
  "version": 1,
  "id": "lost-book",
  "languages": ["en"],
  "title": "The lost book",
  "characters": [{ "id": "ann", "name": "Ann" }, { "id": "ben", "name": "Ben" }],
  "relations": [{ "id": "ann-ben", "from": "ann", "to": "ben", "mutual": true }],
  "scenes": [
    { "id": "school", "title": "The first day", "present": ["ann", "ben"], "changes": [
      { "does": "begin", "relation": "ann-ben", "kind": "friendship", "valence": 0.5, "strength": 0.4,
        "label": "share a desk", "evidence": { "words": "The teacher puts them side by side." } } ] },
    { "id": "quarrel", "title": "The lost book", "present": ["ann", "ben"], "changes": [
      { "does": "change", "relation": "ann-ben", "valence": -0.4, "label": "not speaking",
        "evidence": { "words": "Ben says that Ann took it." } } ] }
  ]
}
`,
  },
];
