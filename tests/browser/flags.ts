/** Flags for Chromium as root, without a graphics card and without a network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The headless shell would hint letters to whole pixels, which other browsers do not.
  '--font-render-hinting=none',
];
