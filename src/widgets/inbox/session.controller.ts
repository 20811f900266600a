import type { LitElement } from 'lit';
import type { Officer } from '../../core/contract/officers.js';
import { Refused, type OfficersApi } from './officers-api.js';

/** Who sits at the desk. `expired`: someone did, and what is on the screen is still theirs. */
export type Session =
  | { readonly state: 'unknown' | 'out' }
  | { readonly state: 'in' | 'expired'; readonly officer: Officer };

/** Why signing in did not work, as a key of the texts, and the seconds to wait. */
export interface SignInFault {
  readonly key: 'ibWrong' | 'ibLocked' | 'ibOffline' | 'ibBusy' | 'ibNoCommune' | 'ibNoName' | 'ibNoPassword';
  readonly minutes: number;
}

/** Signing in and out, and noticing that the session has ended. */
export class SessionController {
  session: Session = { state: 'unknown' };
  fault: SignInFault | undefined;
  busy = false;

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    /** Called with whoever signed in, and whether the screen of the one before may stay. */
    private readonly entered: (officer: Officer, again: boolean) => void,
  ) {}

  get officer(): Officer | undefined {
    return this.session.state === 'in' || this.session.state === 'expired' ? this.session.officer : undefined;
  }

  /** Looks whether a session is still open from before. */
  async start(): Promise<void> {
    try {
      this.enter(await this.api.me(), false);
    } catch (error) {
      // No network is told at once; not being signed in is no fault.
      this.fault = error instanceof Refused && error.kind === 'offline' ? { key: 'ibOffline', minutes: 0 } : undefined;
      this.become({ state: 'out' });
    }
  }

  /** Shows the form without asking the receiver: it is not known yet for which commune. */
  wait(): void {
    this.become({ state: 'out' });
  }

  refuse(key: SignInFault['key']): void {
    this.fault = { key, minutes: 0 };
    this.told();
  }

  async signIn(username: string, password: string): Promise<boolean> {
    if (this.busy) return false;
    this.fault = !username.trim() ? { key: 'ibNoName', minutes: 0 } : !password ? { key: 'ibNoPassword', minutes: 0 } : undefined;
    if (this.fault) return this.told();
    this.busy = true;
    this.host.requestUpdate();
    try {
      const officer = await this.api.signIn(username.trim(), password);
      this.enter(officer, this.officer?.id === officer.id);
      return true;
    } catch (error) {
      this.fault = faultOf(error);
      return this.told();
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  async signOut(): Promise<void> {
    try {
      await this.api.signOut();
    } catch {
      // The session may end by itself; what matters here is that the screen is emptied.
    }
    this.fault = undefined;
    this.become({ state: 'out' });
  }

  /** Every refusal passes here: one that says "signed out" keeps the screen and asks for the password again. */
  noticed(error: unknown): void {
    if (!(error instanceof Refused) || error.kind !== 'signed-out' || this.session.state !== 'in') return;
    this.fault = undefined;
    this.become({ state: 'expired', officer: this.session.officer });
  }

  private enter(officer: Officer, again: boolean): void {
    this.fault = undefined;
    this.become({ state: 'in', officer });
    this.entered(officer, again);
  }

  private told(): false {
    this.host.requestUpdate();
    return false;
  }

  private become(session: Session): void {
    this.session = session;
    this.host.requestUpdate();
  }
}

function faultOf(error: unknown): SignInFault {
  if (!(error instanceof Refused)) return { key: 'ibBusy', minutes: 0 };
  switch (error.kind) {
    case 'signed-out': case 'validation': return { key: 'ibWrong', minutes: 0 };
    case 'rate-limited': return { key: 'ibLocked', minutes: Math.max(1, Math.ceil((error.problem?.retryAfterSeconds ?? 60) / 60)) };
    case 'not-found': return { key: 'ibNoCommune', minutes: 0 };
    case 'offline': return { key: 'ibOffline', minutes: 0 };
    default: return { key: 'ibBusy', minutes: 0 };
  }
}
