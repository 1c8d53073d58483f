/** How Chromium is started: as root, without a graphics card, and without it calling home on a closed network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The headless shell would fit letters to whole pixels, which no reader's browser does.
  '--font-render-hinting=none',
];
