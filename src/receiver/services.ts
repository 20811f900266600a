import type { Commune, CommuneList } from './communes/commune-list.js';
import type { WorkingDays } from './clock/working-days.js';
import type { RateLimiter } from './http/rate-limit.js';
import type { OfficerAuth } from './officers/auth.js';
import type { PhotoFolder } from './photos/photo-folder.js';
import type { Store } from './store/store.js';

/** What every route may use. Made once by `createReceiver`. */
export interface Services {
  readonly store: Store;
  readonly communes: CommuneList;
  readonly photos: PhotoFolder;
  readonly limiter: RateLimiter;
  readonly workingDays: WorkingDays;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Where officers reach this receiver, e.g. `https://gopy.example.gov.vn`. */
  readonly publicOrigin: string;
  /** Sign-in; loaded at the first use. */
  readonly auth: () => Promise<OfficerAuth>;
  /** A secret of this receiver by name, made at the first use and kept in the store. */
  readonly secret: (name: string) => Promise<string>;
  readonly log: (line: string) => void;
}

/** Signed-in officer of the commune in the address. */
export interface OfficerSession {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: 'officer' | 'chief';
}

/** Hono's variables. */
export interface ReceiverEnv {
  Variables: {
    services: Services;
    commune: Commune;
    officer: OfficerSession;
    /** Network address of the sender, used only for rate limits and never stored. */
    address: string;
  };
}
