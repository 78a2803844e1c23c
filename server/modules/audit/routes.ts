import { auditRoutes } from '../../../contract/audit.ts'
import { may, type Verb } from '../../../domain/identity/rights.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import type { Call, Platform } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import { Refused } from '../../platform/refused.ts'
import { change, record } from '../../platform/road.ts'
import { listEvents } from './queries/events.ts'
import { verifyRegion } from './verify.ts'

/** The trail itself is an item: who read or checked it stands on it. */
export const auditItem = '00000000-0000-7000-8000-000000000002'

export function routesOf(platform: Platform): readonly BoundRoute[] {
  return [
    bind(auditRoutes.list, async ({ query, person }) => {
      insistMay(person, 'audit.view')
      const { regionId } = person.actor
      const on = { regionId, kind: 'audit', id: auditItem }
      await noteReading(platform, person, { type: 'audit.read', what: { id: auditItem }, on })
      return listEvents(platform.db, regionId, query)
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
