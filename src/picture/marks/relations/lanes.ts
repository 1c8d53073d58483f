import { SETTINGS } from '../../settings.ts';

/** How far one of several lines that join the same two stands off the straight line: side by side, a lane each. */
export function laneBow(lines: number, lane: number): number {
  return (lane - (lines - 1) / 2) * SETTINGS.lane;
}
