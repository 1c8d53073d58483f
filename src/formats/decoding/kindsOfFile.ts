import type { InBoth } from '../../story/messages/inBoth.ts';

export type KindOfFile =
  | 'pdf'
  | 'excel'
  | 'ods'
  | 'word'
  | 'odt'
  | 'rtf'
  | 'slides'
  | 'apple'
  | 'office-xml'
  | 'fade-in'
  | 'fountain-archive'
  | 'celtx'
  | 'trelby'
  | 'open-screenplay'
  | 'subtitles'
  | 'html'
  | 'svg'
  | 'tex'
  | 'gephi'
  | 'network'
  | 'book'
  | 'picture'
  | 'recording'
  | 'database'
  | 'archive';

/** What a file of each kind is called, and what to save it as. */
export const KINDS_OF_FILE: Readonly<Record<KindOfFile, InBoth>> = {
  pdf: {
    en: 'The file is a PDF, which contains pages, not scenes and names. Export the script from the program it was written in as Fountain or Final Draft (.fdx), or copy its text into a plain text file.',
    de: 'Die Datei ist ein PDF und enthält Seiten, keine Szenen und Namen. Exportieren Sie das Drehbuch aus dem Programm, in dem es geschrieben wurde, als Fountain oder Final Draft (.fdx) oder kopieren Sie den Text in eine reine Textdatei.',
  },
  excel: {
    en: 'The file is an Excel workbook. In Excel, choose File > Save As > “CSV UTF-8” and open the resulting file.',
    de: 'Die Datei ist eine Excel-Arbeitsmappe. Wählen Sie in Excel „Datei“ > „Speichern unter“ > „CSV UTF-8“ und öffnen Sie die so entstandene Datei.',
  },
  ods: {
    en: 'The file is an OpenDocument spreadsheet. In LibreOffice, choose File > Save As > “Text CSV” with the character set UTF-8, and open the resulting file.',
    de: 'Die Datei ist eine OpenDocument-Tabelle. Wählen Sie in LibreOffice „Datei“ > „Speichern unter“ > „Text CSV“ mit dem Zeichensatz UTF-8 und öffnen Sie die so entstandene Datei.',
  },
  word: {
    en: 'The file is a Word document. In Word, choose File > Save As > “Plain Text (.txt)” with the encoding UTF-8, and open the resulting file.',
    de: 'Die Datei ist ein Word-Dokument. Wählen Sie in Word „Datei“ > „Speichern unter“ > „Nur Text (.txt)“ mit der Codierung UTF-8 und öffnen Sie die so entstandene Datei.',
  },
  odt: {
    en: 'The file is an OpenDocument text. In LibreOffice, choose File > Save As > “Text (.txt)” in UTF-8, and open the resulting file.',
    de: 'Die Datei ist ein OpenDocument-Text. Wählen Sie in LibreOffice „Datei“ > „Speichern unter“ > „Text (.txt)“ in UTF-8 und öffnen Sie die so entstandene Datei.',
  },
  rtf: {
    en: 'The file is formatted text (RTF). Save it as plain text (.txt) in UTF-8, or export the script as Fountain or Final Draft (.fdx).',
    de: 'Die Datei ist formatierter Text (RTF). Speichern Sie sie als reinen Text (.txt) in UTF-8 oder exportieren Sie das Drehbuch als Fountain oder Final Draft (.fdx).',
  },
  slides: {
    en: 'The file is a presentation or another Office file. Save what the story needs as plain text (.txt) or as CSV.',
    de: 'Die Datei ist eine Präsentation oder eine andere Office-Datei. Speichern Sie, was die Geschichte braucht, als reinen Text (.txt) oder als CSV.',
  },
  apple: {
    en: 'The file is a Pages, Numbers or Keynote document. Choose File > Export To > CSV for a table, or “Plain Text” for a text.',
    de: 'Die Datei ist ein Dokument von Pages, Numbers oder Keynote. Wählen Sie „Ablage“ > „Exportieren“ > CSV für eine Tabelle oder „Reiner Text“ für einen Text.',
  },
  'office-xml': {
    en: 'The file is an Office document in XML. Save a table as CSV in UTF-8, and a text as plain text (.txt).',
    de: 'Die Datei ist ein Office-Dokument in XML. Speichern Sie eine Tabelle als CSV in UTF-8, einen Text als reinen Text (.txt).',
  },
  'fade-in': {
    en: 'The file is a Fade In script. In Fade In, choose File > Export and save it as Fountain or Final Draft (.fdx).',
    de: 'Die Datei ist ein Drehbuch von Fade In. Wählen Sie in Fade In „File“ > „Export“ und speichern Sie es als Fountain oder Final Draft (.fdx).',
  },
  'fountain-archive': {
    en: 'The file is an archive that contains a Fountain script. Export the script as Fountain (.fountain), or unpack the archive and open the script.',
    de: 'Die Datei ist ein Archiv, das ein Fountain-Drehbuch enthält. Exportieren Sie das Drehbuch als Fountain (.fountain) oder entpacken Sie das Archiv und öffnen Sie das Drehbuch.',
  },
  celtx: {
    en: 'The file is a Celtx project. Export the script as plain text or Final Draft (.fdx).',
    de: 'Die Datei ist ein Celtx-Projekt. Exportieren Sie das Drehbuch als reinen Text oder Final Draft (.fdx).',
  },
  trelby: {
    en: 'The file is a Trelby script. In Trelby, choose File > Export and save it as Fountain or Final Draft (.fdx).',
    de: 'Die Datei ist ein Drehbuch von Trelby. Wählen Sie in Trelby „File“ > „Export“ und speichern Sie es als Fountain oder Final Draft (.fdx).',
  },
  'open-screenplay': {
    en: 'The file is in the Open Screenplay Format. Export the script from the program it was written in as Fountain or Final Draft (.fdx).',
    de: 'Die Datei ist im Open Screenplay Format. Exportieren Sie das Drehbuch aus dem Programm, in dem es geschrieben wurde, als Fountain oder Final Draft (.fdx).',
  },
  subtitles: {
    en: 'The file contains subtitles, which have times but no scenes and usually no names. Open the script, or write a list of scenes with the names in each.',
    de: 'Die Datei enthält Untertitel, also Zeiten, aber keine Szenen und meist keine Namen. Öffnen Sie das Drehbuch oder schreiben Sie eine Liste der Szenen mit den Namen darin.',
  },
  html: {
    en: 'The file is a web page (HTML). Copy the text from it into a plain text file, or download the data it shows as TEI, GEXF or CSV.',
    de: 'Die Datei ist eine Webseite (HTML). Kopieren Sie den Text daraus in eine reine Textdatei oder laden Sie die gezeigten Daten als TEI, GEXF oder CSV herunter.',
  },
  svg: {
    en: 'The file is a picture (SVG). A picture that Throughline exported cannot be opened again; export the story as a Throughline file.',
    de: 'Die Datei ist ein Bild (SVG). Ein von Throughline exportiertes Bild lässt sich nicht wieder öffnen; exportieren Sie die Geschichte als Throughline-Datei.',
  },
  tex: {
    en: 'The file is a LaTeX source. Copy the text of the play or script, without commands, into a plain text file.',
    de: 'Die Datei ist ein LaTeX-Quelltext. Kopieren Sie den Text des Dramas oder Drehbuchs ohne Befehle in eine reine Textdatei.',
  },
  gephi: {
    en: 'The file is a Gephi project. In Gephi, choose File > Export > Graph file and save it as GEXF.',
    de: 'Die Datei ist ein Gephi-Projekt. Wählen Sie in Gephi „Datei“ > „Exportieren“ > „Graphdatei“ und speichern Sie es als GEXF.',
  },
  network: {
    en: 'The file is a network in another format (Pajek, GML, GDF, UCINET or DOT). Open it in Gephi and export it as GEXF or GraphML.',
    de: 'Die Datei ist ein Netzwerk in einem anderen Format (Pajek, GML, GDF, UCINET oder DOT). Öffnen Sie es in Gephi und exportieren Sie es als GEXF oder GraphML.',
  },
  book: {
    en: 'The file is an e-book (EPUB). Copy the text of the play or script into a plain text file.',
    de: 'Die Datei ist ein E-Book (EPUB). Kopieren Sie den Text des Dramas oder Drehbuchs in eine reine Textdatei.',
  },
  picture: {
    en: 'The file is a picture. Open the text, table or network that it was made from.',
    de: 'Die Datei ist ein Bild. Öffnen Sie den Text, die Tabelle oder das Netzwerk, aus dem es entstanden ist.',
  },
  recording: {
    en: 'The file is an audio or video recording. Open the script or a list of its scenes.',
    de: 'Die Datei ist eine Ton- oder Videoaufnahme. Öffnen Sie das Drehbuch oder eine Liste der Szenen.',
  },
  database: {
    en: 'The file is a database. Export the table with the scenes or the relationships as CSV.',
    de: 'Die Datei ist eine Datenbank. Exportieren Sie die Tabelle mit den Szenen oder den Beziehungen als CSV.',
  },
  archive: {
    en: 'The file is a compressed archive. Unpack it and open the file inside.',
    de: 'Die Datei ist ein gepacktes Archiv. Entpacken Sie es und öffnen Sie die Datei darin.',
  },
};
