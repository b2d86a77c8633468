// Waiting for what a browser will do, in a browser that has no waiting of its own.
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 50;

/** Tries until `deed` does not throw, and hands on its answer; after `withinMs` its last error. */
export async function untilDone(deed, withinMs) {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await deed();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(EVERY_MS);
  }
}
