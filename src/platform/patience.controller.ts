import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `calm`: show nothing yet; `waiting`: show that something is coming; `slow`: offer to try again. */
export type PatienceStage = 'calm' | 'waiting' | 'slow';

/** Tells how long something has been awaited: nothing for 300 ms, "waiting" until 8 s, then "slow". */
export class Patience implements ReactiveController {
  stage: PatienceStage = 'calm';
  private timers: ReturnType<typeof setTimeout>[] | undefined;

  /** @param waiting milliseconds until `waiting`; `slow` comes after 8,000 */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly waiting = 300,
  ) {
    host.addController(this);
  }

  /** Call at every update: starts counting when `busy` becomes true, forgets when it becomes false. */
  watch(busy: boolean): void {
    if (busy === Boolean(this.timers)) return;
    this.hostDisconnected();
    if (busy) this.timers = [setTimeout(() => this.reach('waiting'), this.waiting), setTimeout(() => this.reach('slow'), 8000)];
  }

  hostDisconnected(): void {
    for (const timer of this.timers ?? []) clearTimeout(timer);
    this.timers = undefined;
    this.stage = 'calm';
  }

  private reach(stage: PatienceStage): void {
    this.stage = stage;
    this.host.requestUpdate();
  }
}
