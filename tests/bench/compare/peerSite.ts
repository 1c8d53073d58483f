import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Site, serve } from '../../browser/serve.ts';

const PACKAGES = 'tests/bench';
const BUILT = 'node_modules/.cache/bench-peers';

/** Installs the peers if they are missing, builds their page and serves it. */
export async function servePeers(): Promise<Site> {
  if (!existsSync(`${PACKAGES}/node_modules/.package-lock.json`))
    run('npm', ['ci', '--prefix', PACKAGES, '--ignore-scripts', '--no-audit', '--no-fund']);
  const config = ['--config', 'tests/bench/peers/vite.config.ts'];
  run('npx', ['vite', 'build', ...config, '--outDir', `${process.cwd()}/${BUILT}`, '--emptyOutDir']);
  return serve(BUILT);
}

function run(program: string, words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed:\n${stdout}\n${stderr}`);
}
