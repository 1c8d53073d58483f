import { readFileSync } from 'node:fs';

/** The story of four scenes that `data/TEXT.md` gives to start from. */
export const LIGHTHOUSE = (/A complete story to start from\s+```story\n([\s\S]*?)\n```/.exec(
  readFileSync('data/TEXT.md', 'utf8'),
)?.[1] ?? '') as string;

/** The same with German words. */
export const LEUCHTTURM = `Der Schlüssel des Leuchtturms
Über: Ein Winter auf einer kleinen Insel. Ein Boot kommt, auf das niemand gewartet hat.

Personen:
Anna (im Leuchtturm): Hütet das Licht, seit ihr Vater es nicht mehr kann.
Ben (im Hafen): Flickt Boote, und am liebsten das von Anna.
Vater (im Leuchtturm): Hat vierzig Jahre lang das Licht gehütet.
Der Fremde (im Hafen)
Frau Dahl (Nebenfigur, im Hafen): Verkauft Tauwerk und Neuigkeiten.

Vorher:
Anna <-> Vater: Vater und Tochter (Familie, warm, stark)
Ben -> Anna: verliebt (Liebe, liebevoll, stark)
> Er hat ihr den ganzen Winter die Kohlen hinaufgetragen, ungebeten.

# Das Boot

## Ebbe @ Hafen
= Ein Boot treibt herein, darin ein Mann, den niemand kennt. Ben zieht ihn heraus.
// Findet ihn Ben oder Frau Dahl? Vor dem zweiten Kapitel entscheiden.
Ben
Der Fremde
Frau Dahl (stumm)
Ben <-> Der Fremde: Retter und Geretteter (Bekanntschaft, +0,3, mittel)
> „Sie schulden mir ein Boot“, sagt Ben. „Ich schulde Ihnen mehr.“

## Vierzig Jahre Öl @ Leuchtturm
= Anna holt den Fremden aus der Kälte. Ihr Vater sieht ihn nicht an.
Anna
Vater
Der Fremde
Anna -> Der Fremde: neugierig (Bekanntschaft, warm, schwach)
Vater -> Der Fremde: will ihn nicht ansehen (Konflikt, -0,6, stark)
> Er dreht den Stuhl zum Fenster. „Der Mann fährt mit dem Frühboot.“ [Kapitel 2]

# Der Schlüssel

## Was in der Lade lag @ Leuchtturm
= Während der Vater schläft, findet Anna ein Foto: zwei junge Männer auf der Galerie.
Anna
Ben
Vater (in seinem Zimmer, stumm)
Ben -> Anna: hilft und hofft
> Er hält die Lampe und sagt nicht, weshalb er gekommen ist.
Anna <-> Vater: „Du hast es nie gesagt“ (kalt)

## Frühboot @ Hafen
= Der Fremde sagt, wer er ist. Ben geht, bevor man ihn bittet.
Anna
Ben
Der Fremde
Frau Dahl
Vater (per Brief)
Der Fremde = Onkel Robert: Der Bruder ihres Vaters, vierzig Jahre fort.
Vater -> Onkel Robert: verziehen (wird Vater <-> Onkel Robert)
> Der Brief hat eine Zeile: „Der Schlüssel gehört auch dir.“
Vater <-> Onkel Robert: wieder Brüder (Familie, +0,5, mittel)
Anna -> Onkel Robert: ihr Onkel (Familie, warm, mittel)
Ben -> Anna: gibt auf (endet)
> Er macht ihnen das Boot los und sieht nicht zurück.`;
