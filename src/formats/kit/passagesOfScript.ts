import { collectText } from './collectText.ts';
import { oneLine } from './lines.ts';

/** Collects the passages of a script from its cues and what stands below them. */
export function passagesOfScript() {
  const collected = collectText();
  let speech: { by: readonly string[]; speaker: string; lines: string[] } | undefined;
  const end = () => {
    if (speech) {
      const { by, speaker, lines } = speech;
      collected.add({ kind: 'speech', by, speaker, words: lines.join('\n') });
    }
    speech = undefined;
  };
  return {
    scene(count: string | undefined): void {
      end();
      collected.scene(count);
    },
    cue(by: readonly string[], speaker: string): void {
      end();
      speech = { by, speaker: oneLine(speaker).replace(/\s*[:^]$/, ''), lines: [] };
    },
    say(words: string): void {
      speech?.lines.push(words);
    },
    direct(words: string): void {
      // "(softly)" below a cue belongs to the speech.
      if (speech && words.startsWith('(') && words.endsWith(')')) speech.lines.push(words);
      else {
        end();
        collected.add({ kind: 'direction', by: [], words });
      }
    },
    text() {
      end();
      return collected.text();
    },
  };
}
