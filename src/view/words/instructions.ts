import type { AppLanguage } from '../../story/messages/languages.ts';

/** The button that copies instructions for others, and what it copies. Loaded with the start screen and the text editor. */
type InstructionWords = {
  readonly copy: string;
  readonly help: string;
  readonly copied: string;
  readonly notCopied: string;
  /** What is copied: the text format with an example, for an assistant or a friend. */
  readonly instructions: string;
};

export const INSTRUCTION_WORDS: Readonly<Record<AppLanguage, InstructionWords>> = {
  en: {
    copy: 'Copy instructions',
    help: 'For an AI assistant or a friend who turns a synopsis into this kind of text. You can paste the answer as it is.',
    copied: 'Copied. Paste it there, with your synopsis below it.',
    notCopied: 'The browser didn’t allow copying. Allow it for this page and try again.',
    instructions: `Turn the story below into Throughline text, a plain-text format for how the relationships in a story change, scene by scene. Answer with the text alone, in one code block.

Rules:
- One item per line. The first line is the title. “About:” says in one sentence what the story is about.
- “People:” on a line of its own, then one person per line: Name (at place): who this is when the story opens. Minor characters: Name (supporting). Use one name for each person throughout.
- “Before:” on a line of its own, then the relationships that hold before the first scene.
- “# Title” begins an act, “## Title @ place” a scene. Under a scene, in this order:
  - “= What happens”, in one or two sentences.
  - One name per line for everyone who is in the scene. In brackets where needed: (silent), (by telephone), (by letter), (dies), (leaves for good).
  - A line for each relationship that begins, changes or ends in this scene, and only for these:
    Ben -> Ann: words (kind, warmth, strength)
    “->” is what the first feels for the second or does to them; “<->” is mutual.
    words: at most four, such as: in love; will not look at him
    kind: romance, friendship, family, conflict, acquaintance, work or other
    warmth: a number with a sign, from -1 (hostile) to +1 (loving)
    strength: a number from 0 to 1
    A later line about the same two changes only what it names. (ends) ends the relationship.
  - Below a relationship, “> ” and the words or the deed in the story that support it, with the place in brackets at the end if there is one: > He carries her coal. [chapter 1]
- Take everything from the story. Where it does not say how warm or strong a relationship is, leave the number out.
- A line that begins with // is a note, for example on what you were not sure of.

Example:

The Lighthouse Key
About: A boat comes to an island, and with it a brother.

People:
Ann (at the lighthouse): Keeps the light since her father cannot.
Ben (at the harbour): Mends boats.
Father (at the lighthouse): Kept the light for forty years.
The stranger (at the harbour)

Before:
Ben -> Ann: in love (romance, +0.8, 0.7)

# The boat

## Low water @ the harbour
= A boat drifts in with a man in it whom no one knows. Ben pulls him out.
Ben
The stranger
Ben -> The stranger: rescued him (acquaintance, +0.3, 0.5)
> “You owe me a boat,” says Ben.

## Forty years of oil @ the lighthouse
= Ann brings the stranger in from the cold.
Ann
Father (silent)
The stranger
Father -> The stranger: will not look at him (conflict, -0.6, 0.7)
> He turns his chair to the window. [chapter 2]

## Morning boat @ the harbour
= The stranger says who he is. Ben goes before he is asked to.
Ann
Ben (leaves for good)
The stranger
The stranger = Uncle Robert: Her father’s brother.
Ben -> Ann: gives up (ends)

The story:
`,
  },
  de: {
    copy: 'Anleitung kopieren',
    help: 'Für einen KI-Assistenten oder Freunde, die aus einer Inhaltsangabe einen solchen Text machen. Die Antwort lässt sich unverändert einfügen.',
    copied: 'Kopiert. Fügen Sie sie dort ein und Ihre Inhaltsangabe darunter.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Erlauben Sie es für diese Seite und versuchen Sie es erneut.',
    instructions: `Machen Sie aus der Geschichte unten einen Throughline-Text. Das ist ein Textformat dafür, wie sich die Beziehungen in einer Geschichte Szene für Szene ändern. Antworten Sie nur mit dem Text, in einem Codeblock.

Regeln:
- Eine Angabe pro Zeile. Die erste Zeile ist der Titel. „Über:“ sagt in einem Satz, worum es geht.
- „Personen:“ in einer eigenen Zeile, dann eine Figur pro Zeile: Name (@ Ort): wer das zu Beginn ist. Nebenfiguren: Name (Nebenfigur). Nennen Sie jede Figur durchgehend bei ein und demselben Namen.
- „Vorher:“ in einer eigenen Zeile, dann die Beziehungen, die vor der ersten Szene gelten.
- „# Titel“ beginnt einen Akt, „## Titel @ Ort“ eine Szene. Unter einer Szene stehen der Reihe nach:
  - „= Was geschieht“, in ein oder zwei Sätzen.
  - Ein Name pro Zeile für alle, die in der Szene sind. Wo nötig in Klammern: (stumm), (am Telefon), (per Brief), (stirbt), (geht für immer).
  - Eine Zeile für jede Beziehung, die in dieser Szene beginnt, sich ändert oder endet, und nur für diese:
    Ben -> Anna: Worte (Art, Wärme, Stärke)
    „->“ ist, was die erste Figur für die zweite empfindet oder ihr tut; „<->“ ist gegenseitig.
    Worte: höchstens vier, etwa: verliebt; sieht ihn nicht an
    Art: Liebe, Freundschaft, Familie, Konflikt, Bekanntschaft, Arbeit oder Anderes
    Wärme: eine Zahl mit Vorzeichen, von -1 (feindlich) bis +1 (liebevoll), mit Punkt statt Komma
    Stärke: eine Zahl von 0 bis 1
    Eine spätere Zeile über dieselben zwei ändert nur, was sie nennt. (endet) beendet die Beziehung.
  - Unter einer Beziehung „> “ und die Worte oder die Tat in der Geschichte, die sie belegen; am Ende in eckigen Klammern die Stelle, wenn es eine gibt: > Er trägt ihr die Kohlen. [Kapitel 1]
- Nehmen Sie alles aus der Geschichte. Wo sie nicht sagt, wie warm oder stark eine Beziehung ist, lassen Sie die Zahl weg.
- Eine Zeile, die mit // beginnt, ist eine Notiz, etwa dazu, was unsicher war.

Beispiel:

Der Schlüssel zum Leuchtturm
Über: Ein Boot kommt auf eine Insel und mit ihm ein Bruder.

Personen:
Anna (@ Leuchtturm): Hütet das Licht, seit ihr Vater es nicht mehr kann.
Ben (@ Hafen): Flickt Boote.
Vater (@ Leuchtturm): Hat vierzig Jahre das Licht gehütet.
Der Fremde (@ Hafen)

Vorher:
Ben -> Anna: verliebt (Liebe, +0.8, 0.7)

# Das Boot

## Ebbe @ Hafen
= Ein Boot treibt herein, darin ein Mann, den niemand kennt. Ben zieht ihn heraus.
Ben
Der Fremde
Ben -> Der Fremde: hat ihn gerettet (Bekanntschaft, +0.3, 0.5)
> „Du schuldest mir ein Boot“, sagt Ben.

## Vierzig Jahre Öl @ Leuchtturm
= Anna holt den Fremden aus der Kälte herein.
Anna
Vater (stumm)
Der Fremde
Vater -> Der Fremde: sieht ihn nicht an (Konflikt, -0.6, 0.7)
> Er dreht den Stuhl zum Fenster. [Kapitel 2]

## Das Boot am Morgen @ Hafen
= Der Fremde sagt, wer er ist. Ben geht, bevor man ihn darum bittet.
Anna
Ben (geht für immer)
Der Fremde
Der Fremde = Onkel Robert: Der Bruder ihres Vaters.
Ben -> Anna: gibt auf (endet)

Die Geschichte:
`,
  },
};
