import type { AppLanguage } from '../../story/messages/languages.ts';
import type { StorageFault } from '../keeping.ts';

/** Why the browser does not store stories, as sentences. */
export const FAULT_WORDS: Readonly<Record<AppLanguage, Readonly<Record<StorageFault, string>>>> = {
  en: {
    absent: 'It stores nothing for this page, as some private windows do.',
    full: 'Its storage is full.',
    silent: 'Its storage isn’t responding.',
    blocked:
      'Another tab with an older version of Throughline is blocking the storage. Reload or close that tab.',
    newer:
      'A newer version of Throughline has stored stories here, and this one would damage them. Reload the page to get the newer version; until then, nothing is saved.',
    damaged: 'The stored data is damaged.',
    failed: 'It gave no reason.',
  },
  de: {
    absent: 'Er speichert nichts für diese Seite, wie in manchen privaten Fenstern.',
    full: 'Sein Speicher ist voll.',
    silent: 'Sein Speicher antwortet nicht.',
    blocked:
      'Ein anderer Tab mit einer älteren Version von Throughline blockiert den Speicher. Laden Sie diesen Tab neu oder schließen Sie ihn.',
    newer:
      'Eine neuere Version von Throughline hat hier Geschichten gespeichert, die diese beschädigen würde. Laden Sie die Seite neu, um die neuere Version zu erhalten; bis dahin wird nichts gespeichert.',
    damaged: 'Die gespeicherten Daten sind beschädigt.',
    failed: 'Einen Grund nennt er nicht.',
  },
};
