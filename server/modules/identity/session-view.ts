import type { SessionView } from '../../../contract/identity.ts'
import { verbsOf } from '../../../domain/identity/rights.ts'
import type { SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { IdentityDeps } from './deps.ts'
import { getAccount } from './store.ts'

/** What every page asks first. */
export async function viewSession(deps: IdentityDeps, person: SignedIn | null): Promise<SessionView> {
  const { platform, sessions, mechanismInForce, countTodos } = deps
  const day = today(platform.clock)
  const installation = await sessions.installation()
  const regionId = person?.actor.regionId ?? installation?.regionId
  const mechanism = regionId === undefined ? null : await mechanismInForce(platform.db, regionId, day)
  const common = {
    demo: installation?.demo ?? false,
    firstRun: installation === null,
    mechanism:
      mechanism === null
        ? null
        : {
            id: mechanism.id,
            title: mechanism.title,
            regionName: mechanism.regionName,
            places: mechanism.places,
          },
    today: day,
  }
  if (!person) return { ...common, signedIn: false, account: null, todoCount: 0 }
  const { actor, by, standing } = person
  const account = await getAccount(platform.db, actor.regionId, actor.accountId)
  return {
    ...common,
    signedIn: true,
    account: {
      id: account.id,
      login: account.login,
      name: account.name,
      unit: by.unit,
      post: by.post,
      standing,
      secondFactor: account.totpSealed !== null,
      rights: [...verbsOf(actor)],
      grants: [...actor.grants],
      acting: actor.posts.flatMap(({ title, actingFor }) =>
        actingFor === undefined
          ? []
          : [{ post: title, unit: actingFor.unit, person: actingFor.person, until: actingFor.until }],
      ),
    },
    todoCount: standing === 'good' ? await countTodos(actor) : 0,
  }
}
