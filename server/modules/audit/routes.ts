import { auditRoutes } from '../../../contract/audit.ts'
import { minuteMilliseconds } from '../../../domain/identity/settings.ts'
import { may, type Verb } from '../../../domain/identity/rights.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import type { Call, Platform } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import { change, record } from '../../platform/road.ts'
import { listEvents } from './queries/events.ts'
import { findLastAct } from './store.ts'
import { verifyRegion } from './verify.ts'

/** The trail itself is an item: who read or checked it stands on it. */
export const auditItem = '00000000-0000-7000-8000-000000000002'

/** Turning pages is one reading. */
const oneReadingMinutes = 10

export function routesOf(platform: Platform): readonly BoundRoute[] {
  return [
    bind(auditRoutes.list, async ({ query, person }) => {
      insistMay(person, 'audit.view')
      await noteReading(platform, person)
      return listEvents(platform.db, person.actor.regionId, query)
    }),
    bind(auditRoutes.verify, async ({ person }) => {
      insistMay(person, 'audit.verify')
      const { regionId } = person.actor
      const found = await verifyRegion(platform, regionId)
      const { ok, items, events, seals, lastSealHash, faults } = found
      await change(platform, (tx) =>
        record(platform, tx, person.by, {
          item: { regionId, kind: 'audit', id: auditItem },
          type: 'audit.verified',
          data: { ok, items, events, seals, lastSealHash, faults: faults.length },
        }),
      )
      return found
    }),
  ]
}

function insistMay({ actor }: Call, verb: Verb): void {
  if (!may(actor, verb, { regionId: actor.regionId })) throw new Refused('forbidden', { reason: 'no-right' })
}

async function noteReading(platform: Platform, { actor, by }: Call): Promise<void> {
  const item = { regionId: actor.regionId, kind: 'audit', id: auditItem }
  const last = await findLastAct(platform.db, item, 'audit.read', actor.accountId)
  const now = platform.clock.now().getTime()
  if (last !== null && now - Date.parse(last) < oneReadingMinutes * minuteMilliseconds) return
  await change(platform, (tx) => record(platform, tx, by, { item, type: 'audit.read', data: {} }))
}
