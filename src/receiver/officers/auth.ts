import { betterAuth, type AuthContext, type BetterAuthOptions } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { OfficerRole } from '../../core/contract/index.js';
import { ProblemError } from '../http/problem.js';
import type { OfficerSession } from '../services.js';
import type { Store } from '../store/store.js';
import { PASSWORD_LENGTH } from './password-length.js';

export interface NewOfficer {
  commune: string;
  username: string;
  name: string;
  password: string;
  role: OfficerRole;
}

/** Accounts and sessions of officers. */
export interface OfficerAuth {
  /** Session of the request's cookie, only when the officer belongs to this commune. */
  session(headers: Headers, commune: string): Promise<OfficerSession | null>;
  /** Headers that set a fresh session cookie, or `null` when name or password is wrong. */
  signIn(commune: string, name: string, password: string, headers: Headers): Promise<Headers | null>;
  /** Headers that clear the cookie; the session is gone on the server too. */
  signOut(headers: Headers): Promise<Headers>;
  /** Sets another password and ends every session of the officer. `false` when the current one is wrong. */
  changePassword(headers: Headers, current: string, next: string): Promise<boolean>;
  add(officer: NewOfficer): Promise<string>;
  list(commune: string): Promise<OfficerSession[]>;
}

/** A session lasts one working day. */
const SESSION_SECONDS = 12 * 3600;

/** Built on better-auth with our own Kysely instance, so accounts live in the same store and are backed up with it. */
export async function openOfficerAuth(store: Store, secret: string, publicOrigin: string): Promise<OfficerAuth> {
  const auth = betterAuth(authOptions(store, secret, publicOrigin));
  return {
    session: async (headers, commune) => {
      const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.get('cookie') ?? '' }) });
      if (!found || found.user.commune !== commune) return null;
      return { id: found.user.id, name: found.user.name, username: found.user.displayUsername ?? '', role: roleOf(found.user.role) };
    },
    signIn: async (commune, name, password, headers) => {
      const response = await auth.api.signInUsername({
        body: { username: accountName(commune, name), password }, headers: new Headers({ origin: headers.get('origin') ?? publicOrigin }), asResponse: true,
      });
      if (response.status >= 500) throw new ProblemError('unavailable');
      return response.ok ? cookiesOf(response) : null;
    },
    signOut: async (headers) => cookiesOf(await auth.api.signOut({ headers: cookieOnly(headers, publicOrigin), asResponse: true })),
    changePassword: async (headers, current, next) => {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      return (await auth.api.changePassword({ body, headers: cookieOnly(headers, publicOrigin), asResponse: true })).ok;
    },
    add: async (officer) => addAccount(await auth.$context, officer),
    list: (commune) => listAccounts(store, commune),
  };
}

function authOptions(store: Store, secret: string, publicOrigin: string) {
  return {
    appName: 'commune-receiver',
    baseURL: publicOrigin,
    // better-auth's own addresses are not served; our routes call its functions.
    basePath: '/auth-not-served',
    secret,
    database: { db: store.db, type: store.kind === 'postgres' ? 'postgres' : 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_LENGTH.least, maxPasswordLength: PASSWORD_LENGTH.most },
    user: { modelName: 'officer', additionalFields: { role: { type: 'string', input: false }, commune: { type: 'string', input: false } } },
    session: { modelName: 'officer_session', expiresIn: SESSION_SECONDS, updateAge: 1800 },
    account: { modelName: 'officer_account' },
    verification: { modelName: 'officer_verification' },
    advanced: {
      cookiePrefix: 'commune',
      useSecureCookies: publicOrigin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: { session: { create: { before: async (session: Record<string, unknown>) => ({ data: { ...session, userAgent: null, ipAddress: null } }) } } },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 110, usernameValidator: () => true })],
  } as const satisfies BetterAuthOptions;
}

/** Each commune has its own names: `dong-xa/lan` and `tay-xa/lan` are two people. */
function accountName(commune: string, name: string): string {
  return `${commune}/${name.trim().toLowerCase()}`;
}

/** The part of better-auth's context that makes accounts. */
interface AccountWriter {
  internalAdapter: Pick<AuthContext['internalAdapter'], 'createUser' | 'linkAccount'>;
  password: Pick<AuthContext['password'], 'hash'>;
}

async function addAccount(context: AccountWriter, officer: NewOfficer): Promise<string> {
  const name = accountName(officer.commune, officer.username);
  const user = await context.internalAdapter.createUser({
    // better-auth wants an address; this one leads nowhere and is never used.
    email: `${name.replace('/', '.')}@officer.invalid`, emailVerified: true, name: officer.name,
    username: name, displayUsername: officer.username, role: officer.role, commune: officer.commune,
  }, { method: 'admin' });
  const password = await context.password.hash(officer.password);
  await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password });
  return user.id;
}

async function listAccounts(store: Store, commune: string): Promise<OfficerSession[]> {
  const rows = await store.db.selectFrom('officer').select(['id', 'name', 'displayUsername', 'role']).where('commune', '=', commune).orderBy('name').execute();
  return rows.map((row) => ({ id: row.id, name: row.name, username: row.displayUsername, role: roleOf(row.role) }));
}

function roleOf(text: string): OfficerRole {
  return text === 'chief' ? 'chief' : 'officer';
}

function cookieOnly(headers: Headers, origin: string): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '', origin });
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return headers;
}
