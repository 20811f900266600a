/** Work that pauses after every few milliseconds and returns a result in the end. */
export type SlicedWork<Result> = Generator<void, Result, void>;

/** Where time comes from and how to let others run; a page passes `performance.now` and a macrotask. */
export interface SliceClock {
  /** Milliseconds, from any start. */
  now(): number;
  /** Resolves when the page had a turn. */
  pause(): Promise<void>;
}

/** Longest stretch without a pause, ms; one slice more may be added to it. */
const STRETCH = 12;

/** Runs sliced work with pauses, so that typing and scrolling go on. */
export async function runInSlices<Result>(work: SlicedWork<Result>, clock: SliceClock): Promise<Result> {
  let since = clock.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.now() - since < STRETCH) continue;
    await clock.pause();
    since = clock.now();
  }
}

/** Runs sliced work without a pause. */
export function runAtOnce<Result>(work: SlicedWork<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
