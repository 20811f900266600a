import { betterAuth } from 'better-auth';
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
  list(commune: string): Promise<Omit<OfficerSession, 'commune'>[]>;
}

/** A session lasts one working day. */
const SESSION_SECONDS = 12 * 3600;

/** Built on better-auth with our own Kysely instance, so accounts live in the same store and are backed up with it. */
export async function openOfficerAuth(store: Store, secret: string, publicOrigin: string): Promise<OfficerAuth> {
  const auth = betterAuth({
    appName: 'commune-receiver',
    baseURL: publicOrigin,
    basePath: '/auth-not-served',
    secret,
    database: { db: store.db, type: store.kind === 'postgres' ? 'postgres' : 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true, disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least, maxPasswordLength: PASSWORD_LENGTH.most,
    },
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
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, userAgent: null, ipAddress: null } }) } } },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 100, usernameValidator: () => true })],
  });

  const account = (commune: string, name: string): string => `${commune}/${name.trim().toLowerCase()}`;

  return {
    session: async (headers, commune) => {
      const found = await auth.api.getSession({ headers: new Headers({ cookie: headers.get('cookie') ?? '' }) });
      if (!found || found.user.commune !== commune) return null;
      return { id: found.user.id, name: found.user.name, username: found.user.displayUsername ?? '', role: roleOf(found.user.role) };
    },
    signIn: async (commune, name, password, headers) => {
      const response = await auth.api.signInUsername({
        body: { username: account(commune, name), password }, headers: new Headers({ origin: headers.get('origin') ?? publicOrigin }), asResponse: true,
      });
      if (response.status >= 500) throw new ProblemError('unavailable');
      return response.ok ? cookiesOf(response) : null;
    },
    signOut: async (headers) => cookiesOf(await auth.api.signOut({ headers: cookieOnly(headers, publicOrigin), asResponse: true })),
    changePassword: async (headers, current, next) => {
      const response = await auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true }, headers: cookieOnly(headers, publicOrigin), asResponse: true,
      });
      return response.ok;
    },
    add: async (officer) => {
      const context = await auth.$context;
      const name = account(officer.commune, officer.username);
      const user = await context.internalAdapter.createUser({
        // better-auth wants an address; this one leads nowhere and is never used.
        email: `${name.replace('/', '.')}@officer.invalid`, emailVerified: true, name: officer.name,
        username: name, displayUsername: officer.username, role: officer.role, commune: officer.commune,
      }, { method: 'admin' });
      await context.internalAdapter.linkAccount({
        userId: user.id, providerId: 'credential', accountId: user.id, password: await context.password.hash(officer.password),
      });
      return user.id;
    },
    list: async (commune) => {
      const rows = await store.db.selectFrom('officer').select(['id', 'name', 'displayUsername', 'role']).where('commune', '=', commune).orderBy('name').execute();
      return rows.map((row) => ({ id: row.id, name: row.name, username: row.displayUsername, role: roleOf(row.role) }));
    },
  };
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
