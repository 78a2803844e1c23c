/**
 * Filling an empty installation: mechanism, three administrators, the office's first clerk; all or nothing.
 *
 * Whoever reads the server's console may do it, once. Nobody has an account before, so the events of this
 * one change have no actor.
 */
import type { z } from 'zod'
import type { identityRoutes } from '../../../../contract/identity.ts'
import type { AdministratorRole } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { instantOf } from '../../../platform/context.ts'
import { badField, type FieldFault, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import type { FirstRunDoor } from '../first-run.ts'
import type { LoadedMechanism, Under } from '../needs.ts'
import { addAccount } from '../new-account.ts'
import { faultsOfNew, insistStrong, weakAt } from '../passwords.ts'
import { insertInstallation, lockInstallation } from '../store.ts'

export type FirstRun = z.output<(typeof identityRoutes.firstRun)['body']>
export type FirstRunDone = z.output<(typeof identityRoutes.firstRun)['response']>

/** The installation itself is an item: the first event of the region is its own. */
const installationItem = '00000000-0000-7000-8000-000000000000'

type Person = {
  readonly path: string
  readonly name: string
  readonly login: string
  readonly password: string
  readonly role: AdministratorRole | null
}

export async function firstRun(
  deps: IdentityDeps,
  door: FirstRunDoor,
  input: FirstRun,
  ip: string,
): Promise<FirstRunDone> {
  const { platform, sessions } = deps
  if ((await sessions.installation()) !== null) throw new Refused('first-run-done')
  if (!door.fits(input.token)) throw new Refused('forbidden', { reason: 'bad-token' })
  const people = peopleOf(input)
  const choice = (await deps.firstRun.listMechanisms()).find(({ folder }) => folder === input.mechanism)
  if (!choice) throw badField('body.mechanism', 'not-a-choice')
  if (choice.faults > 0)
    throw new Refused('refused', { reason: 'mechanism-has-faults', facts: { faults: choice.faults } })
  await insistApart(deps, people, [choice.folder, choice.region])
  const hashes = new Map<Person, string>()
  for (const person of people) hashes.set(person, await deps.hashPassword(person.password))
  const loaded = await change(platform, async (tx) => {
    if (!(await lockInstallation(tx))) throw new Refused('first-run-done')
    const mechanism = await deps.firstRun.load(tx, choice.folder)
    const { regionId } = mechanism
    await insertInstallation(tx, { regionId, demo: false, at: instantOf(platform) })
    await record(platform, tx, null, {
      item: { regionId, kind: 'installation', id: installationItem },
      type: 'installation.set-up',
      data: { mechanism: mechanism.title, folder: choice.folder, ip },
    })
    for (const [person, hash] of hashes)
      await addFirst(deps, { tx, regionId, by: null }, person, hash, mechanism, input)
    return mechanism
  })
  const { title, units, indicators, subIndicators } = loaded
  return { mechanism: title, units, indicators, subIndicators }
}

async function addFirst(
  { platform, firstRun: needs }: IdentityDeps,
  under: Under,
  { name, login, role }: Person,
  passwordHash: string,
  { officeUnitId }: LoadedMechanism,
  { office }: FirstRun,
): Promise<void> {
  const { id: personId } = await needs.addPerson(under, { name, phone: '' })
  if (role === null) {
    const post = await needs.addPost(under, {
      unitId: officeUnitId,
      kind: 'officer',
      title: office.postTitle,
    })
    const startsOn = today(platform.clock)
    await needs.fillPost(under, { postId: post.id, personId, startsOn, endsOn: null })
  }
  const { regionId, tx } = under
  const account = { regionId, personId, name, login, passwordHash, role }
  await addAccount(platform, tx, null, { ...account, mustChangePassword: false, state: 'active' })
}

function peopleOf({ administrators, office }: FirstRun): readonly Person[] {
  const { system, security, audit } = administrators
  return [
    { ...system, path: 'body.administrators.system', role: 'system-administrator' },
    { ...security, path: 'body.administrators.security', role: 'security-administrator' },
    { ...audit, path: 'body.administrators.audit', role: 'auditor' },
    { ...office, path: 'body.office', role: null },
  ]
}

/** Four people, four logins, four good passwords; each fault told at its own field. */
async function insistApart(
  deps: IdentityDeps,
  people: readonly Person[],
  familiar: readonly string[],
): Promise<void> {
  const logins: FieldFault[] = []
  const weak: FieldFault[] = []
  for (const [index, person] of people.entries()) {
    const before = people.slice(0, index)
    if (before.some(({ login }) => login === person.login))
      logins.push({ path: `${person.path}.login`, code: 'login-taken' })
    const owner = {
      ...person,
      familiar: familiar.flatMap((word) => [word, word.replace(/[省市区县旗]$/u, '')]),
    }
    const faults = await faultsOfNew(deps, person.password, owner, [])
    weak.push(...weakAt(`${person.path}.password`, faults))
    if (before.some(({ password }) => password === person.password))
      weak.push({ path: `${person.path}.password`, code: 'password-same-as-other' })
  }
  if (logins.length > 0) throw new Refused('bad-input', { fields: logins })
  insistStrong(weak)
}
