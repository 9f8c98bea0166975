// Long work in short steps: between two of them whoever waits is served, so that no read of anybody's delays a tap.

export type Steps<T> = Generator<undefined, T>;

/** All of it at once, where nobody waits. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function finishInSteps<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await scheduler.wait(0);
  }
}
