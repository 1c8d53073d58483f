import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without its windows: the same engine, and a page opens in half the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const FOUR_MINUTES = 240_000;

/**
 * The path of a Chromium that starts on this machine, the leanest for the walks. Where there is none, tries once to
 * install one. The walks are never skipped: without a browser this throws one line that says what to do.
 */
export const findBrowser = (): string => find([...SHELLS, ...BROWSERS]);

/** The same, of the browser that readers have; for what is measured. */
export const findWholeBrowser = (): string => find(BROWSERS);

function find(names: readonly string[]): string {
  const found = look(names);
  if (found) return found;
  install(names);
  const installed = look(names);
  if (installed) return installed;
  throw new Error(
    'The tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
}

function look(names: readonly string[]): string | undefined {
  const { CHROMIUM_PATH, CHROME_BIN, PATH = '' } = process.env;
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [CHROMIUM_PATH, CHROME_BIN, ...onPath, chromium.executablePath(), ...USUAL_PLACES].find(starts);
}

/** A file alone is not enough: Playwright's own browser is of no use where the system's libraries are missing. */
function starts(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function install(names: readonly string[]): void {
  console.warn('No Chromium found; installing one for the tests.');
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  if (run(process.execPath, [playwright, 'install', 'chromium']) && look(names)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update']);
  for (const name of names) if (run('apt-get', ['install', '--yes', name])) return;
}

function run(program: string, words: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { env: environment, timeout: FOUR_MINUTES, stdio: 'ignore' }).status === 0;
}
