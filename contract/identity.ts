import { z } from 'zod'
import { grantedRoles, verbs } from '../domain/identity/rights.ts'
import { regionLevels } from '../domain/organization/comparison.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, version } from './text.ts'

/** Letters, digits, dot, dash, underscore; lower case. */
export const login = z
  .string()
  .overwrite((value) => value.normalize('NFKC').trim().toLowerCase())
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { error: 'bad-login' })

/** Strength is judged by the rules of domain/identity/password.ts, which name what is missing. */
export const password = z.string().min(1, { error: 'required' }).max(200, { error: 'too-long' })
const code = z.string().regex(/^\d{6}$/, { error: 'six-digits' })

export const standing = z.enum(['good', 'must-change-password', 'must-set-second-factor'])

export const session = z.object({
  signedIn: z.boolean(),
  /** The data is a synthetic demonstration: every page says so. */
  demo: z.boolean(),
  /** Nothing is loaded yet: the first-run page is open. */
  firstRun: z.boolean(),
  mechanism: z
    .object({
      id,
      title: z.string(),
      regionName: z.string(),
      /** What pages call the region, those it is compared with, and what all of them lie in. */
      places: z.object({
        own: z.enum(regionLevels),
        compared: z.enum(regionLevels),
        within: z.enum(regionLevels),
      }),
    })
    .nullable(),
  account: z
    .object({
      id,
      login: z.string(),
      name: z.string(),
      unit: z.string().nullable(),
      post: z.string().nullable(),
      standing,
      secondFactor: z.boolean(),
      rights: z.array(z.enum(verbs)),
      grants: z.array(z.enum(grantedRoles)),
      /** Posts whose work this person does for others today; `until` is null for a backup of a vacant post. */
      acting: z.array(
        z.object({
          post: z.string(),
          unit: z.string(),
          person: z.string().nullable(),
          until: day.nullable(),
        }),
      ),
    })
    .nullable(),
  todoCount: z.int(),
  today: day,
})
export type SessionView = z.infer<typeof session>

export const accountRow = z.object({
  id,
  version,
  login: z.string(),
  person: z.object({ id, name: z.string() }),
  unit: z.string().nullable(),
  post: z.string().nullable(),
  /** `pending` until the security administrator has activated it. */
  state: z.enum(['pending', 'active', 'locked', 'disabled']),
  grants: z.array(z.enum(grantedRoles)),
  secondFactor: z.boolean(),
  lastSignInAt: instant.nullable(),
  createdBy: z.string().nullable(),
})

const accountErrors = [
  'bad-input',
  'not-signed-in',
  'forbidden',
  'not-found',
  'version-changed',
  'refused',
] as const
const done = z.object({ id, version })
const versioned = z.strictObject({ version })

export const identityRoutes = {
  session: route({
    id: 'identity.session',
    summary: 'Who is signed in, with which rights',
    method: 'GET',
    url: '/api/session',
    access: 'public',
    response: session,
    errors: [],
  }),
  signIn: route({
    id: 'identity.sign-in',
    summary: 'Sign in with password and, where set, second factor',
    method: 'POST',
    url: '/api/session',
    access: 'public',
    body: z.strictObject({ login: z.string().max(100), password, code: code.optional() }),
    response: z.object({ standing, replacedSession: z.boolean() }),
    errors: [
      'bad-input',
      'sign-in-failed',
      'second-factor-required',
      'second-factor-failed',
      'locked',
      'too-many-requests',
    ],
  }),
  signOut: route({
    id: 'identity.sign-out',
    summary: 'End this session on the server',
    method: 'DELETE',
    url: '/api/session',
    access: 'session',
    response: z.object({ signedIn: z.literal(false) }),
    errors: ['not-signed-in'],
  }),
  changePassword: route({
    id: 'identity.change-password',
    summary: 'Change my password',
    method: 'POST',
    url: '/api/account/password',
    access: 'session',
    body: z.strictObject({ current: password, next: password }),
    response: z.object({ standing }),
    errors: ['bad-input', 'not-signed-in', 'sign-in-failed', 'password-weak', 'locked'],
  }),
  beginSecondFactor: route({
    id: 'identity.begin-second-factor',
    summary: 'A new TOTP secret to scan; not in force until confirmed',
    method: 'POST',
    url: '/api/account/second-factor',
    access: 'session',
    body: z.strictObject({ password }),
    response: z.object({ secret: z.string(), uri: z.string() }),
    errors: ['bad-input', 'not-signed-in', 'sign-in-failed', 'locked'],
  }),
  confirmSecondFactor: route({
    id: 'identity.confirm-second-factor',
    summary: 'Put the scanned secret in force with a code of it',
    method: 'POST',
    url: '/api/account/second-factor/confirm',
    access: 'session',
    body: z.strictObject({ code }),
    response: z.object({ standing }),
    errors: ['bad-input', 'not-signed-in', 'second-factor-failed', 'refused'],
  }),
  accounts: route({
    id: 'identity.accounts',
    summary: 'Accounts of the region',
    method: 'GET',
    url: '/api/accounts',
    access: { verb: 'account.view' },
    response: z.object({ rows: z.array(accountRow) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  createAccount: route({
    id: 'identity.create-account',
    summary: 'Create an account for a person; it waits for the security administrator',
    method: 'POST',
    url: '/api/accounts',
    access: { verb: 'account.create' },
    body: z.strictObject({ personId: id, login }),
    response: z.object({ id, version, initialPassword: z.string() }),
    errors: [...accountErrors, 'already-exists'],
  }),
  activateAccount: route({
    id: 'identity.activate-account',
    summary: 'Confirm a pending account, or enable a disabled one (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/activate',
    access: { verb: 'account.grant' },
    params: idParams,
    body: versioned,
    response: done,
    errors: accountErrors,
  }),
  disableAccount: route({
    id: 'identity.disable-account',
    summary: 'Disable an account and end its sessions (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/disable',
    access: { verb: 'account.grant' },
    params: idParams,
    body: versioned,
    response: done,
    errors: accountErrors,
  }),
  unlockAccount: route({
    id: 'identity.unlock-account',
    summary: 'Unlock after failed attempts (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/unlock',
    access: { verb: 'account.unlock' },
    params: idParams,
    body: versioned,
    response: done,
    errors: accountErrors,
  }),
  resetAccount: route({
    id: 'identity.reset-account',
    summary: 'New one-time password, second factor removed (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/reset',
    access: { verb: 'account.unlock' },
    params: idParams,
    body: versioned,
    response: z.object({ id, version, initialPassword: z.string() }),
    errors: accountErrors,
  }),
  grant: route({
    id: 'identity.grant',
    summary: 'Grant a role that no post gives (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/grants',
    access: { verb: 'account.grant' },
    params: idParams,
    body: z.strictObject({ version, role: z.enum(grantedRoles) }),
    response: done,
    errors: accountErrors,
  }),
  revoke: route({
    id: 'identity.revoke',
    summary: 'Take a granted role back (security administrator)',
    method: 'POST',
    url: '/api/accounts/:id/grants/revoke',
    access: { verb: 'account.grant' },
    params: idParams,
    body: z.strictObject({ version, role: z.enum(grantedRoles) }),
    response: done,
    errors: accountErrors,
  }),
  firstRun: route({
    id: 'identity.first-run',
    summary: 'Fill an empty installation: mechanism, three administrators, the office',
    method: 'POST',
    url: '/api/first-run',
    access: 'first-run',
    body: z.strictObject({
      token: z.string().max(200),
      mechanism: line(60),
      administrators: z.strictObject({
        system: z.strictObject({ name: line(40), login, password }),
        security: z.strictObject({ name: line(40), login, password }),
        audit: z.strictObject({ name: line(40), login, password }),
      }),
      office: z.strictObject({ name: line(40), postTitle: line(40), login, password }),
    }),
    response: z.object({
      mechanism: z.string(),
      units: z.int(),
      indicators: z.int(),
      subIndicators: z.int(),
    }),
    errors: ['bad-input', 'forbidden', 'first-run-done', 'password-weak', 'refused', 'too-many-requests'],
  }),
  firstRunChoices: route({
    id: 'identity.first-run-choices',
    summary: 'Mechanisms that can be loaded, with their check',
    method: 'GET',
    url: '/api/first-run',
    access: 'public',
    response: z.object({
      open: z.boolean(),
      mechanisms: z.array(
        z.object({
          folder: z.string(),
          title: z.string(),
          region: z.string(),
          units: z.int(),
          indicators: z.int(),
          subIndicators: z.int(),
          faults: z.int(),
        }),
      ),
    }),
    errors: [],
  }),
}
