import { parseArgs } from 'node:util';
import { PEERS, SIZES, type Size, sizeNamed } from './compare/sizes.ts';
import type { Limits } from './compare/visit.ts';

export type Options = {
  /** Paths for the figures as JSON, the trace of scrubbing and a screenshot of every page. */
  readonly json: string | undefined;
  readonly trace: string | undefined;
  readonly pictures: string | undefined;
  /** Only the alternating comparison, which takes two to three minutes. */
  readonly quick: boolean;
  /** Whether everything is measured, and not only the chosen sizes. */
  readonly everything: boolean;
  readonly sizes: readonly Size[];
  readonly peers: readonly string[];
  readonly times: number;
  readonly limits: Limits;
};

const QUICK = { sizes: ['7x12', '200x100', '1000x200'], peers: ['force-graph'] };

const LIMITS: Limits = { part: 60, rest: 20, scrub: 3, jumps: 6 };
const QUICK_LIMITS: Limits = { part: 30, rest: 10, scrub: 1.5, jumps: 2 };

/** Reads the command line. @throws Error that says what is wrong with it */
export function optionsOf(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'string' },
      trace: { type: 'string' },
      pictures: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      peers: { type: 'string' },
      times: { type: 'string' },
    },
  });
  const { json, trace, pictures, quick, only } = values;
  const chosen = only?.split(',') ?? (quick ? QUICK.sizes : undefined);
  return {
    json,
    trace,
    pictures,
    quick,
    everything: !quick && !only && !trace,
    sizes: chosen?.map(sizeNamed) ?? (trace ? [] : SIZES),
    peers: values.peers === undefined ? (quick ? QUICK.peers : PEERS) : peersCalled(values.peers),
    times: Number(values.times ?? 3),
    limits: quick ? QUICK_LIMITS : LIMITS,
  };
}

/** Peers by the beginning of their names: `--peers sigma,d3`. The empty string names none. */
function peersCalled(names: string): readonly string[] {
  return names
    .split(',')
    .filter((name) => name !== '')
    .flatMap((name) => {
      const found = PEERS.filter((one) => one.toLowerCase().startsWith(name.toLowerCase()));
      if (found.length === 0) throw new Error(`There is no peer ${name}: choose from ${PEERS.join('; ')}.`);
      return found;
    });
}
