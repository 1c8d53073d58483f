import { cpus, release, totalmem, type } from 'node:os';

/** The machine that the figures were measured on. */
export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly os: string;
  readonly node: string;
  readonly browser: string;
};

export function machineWith(browser: string): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    os: `${type()} ${release()}`,
    node: process.version,
    browser,
  };
}
