import { workbenchRoutes } from '../../../contract/workbench.ts'
import { type Actor, addresses } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import { type MessageRule, toldAt } from '../../../domain/notification/told-at.ts'
import { bind } from '../../platform/bind.ts'
import { type Db, instantOf, type Platform } from '../../platform/context.ts'
import type { Reactions } from '../../platform/outbox.ts'
import { Refused } from '../../platform/refused.ts'
import { payloadShape, topic } from './notify.ts'
import { listUnread } from './queries/unread.ts'
import { insertNotifications, markRead } from './store.ts'

/** When a region's messages are told; null where it has no rule of its own. */
export type TellingOf = (
  db: Db,
  regionId: string,
) => Promise<{ readonly rule: MessageRule; readonly isWorkday: (day: Day) => boolean } | null>

export function notificationReactions(
  platform: Pick<Platform, 'clock' | 'newId'>,
  tellingOf: TellingOf,
): Reactions {
  return {
    async [topic](tx, deliveries) {
      const at = instantOf(platform)
      for (const [regionId, ours] of Map.groupBy(deliveries, (delivery) => delivery.regionId)) {
        const telling = await tellingOf(tx, regionId)
        const told = telling === null ? at : toldAt(at, telling.rule, telling.isWorkday)
        await insertNotifications(
          platform,
          tx,
          ours.map(({ payload }) => ({ regionId, payload: payloadShape.parse(payload), at, toldAt: told })),
        )
      }
    },
  }
}

export function notificationModule(platform: Platform) {
  return {
    routes: [
      bind(workbenchRoutes.markRead, async ({ params, person: { actor } }) => {
        const reader = { regionId: actor.regionId, accountId: actor.accountId, addresses: addresses(actor) }
        const id = await markRead(platform.db, reader, params.id, instantOf(platform))
        if (id === null) throw new Refused('not-found')
        return { id }
      }),
    ],
    unread: (actor: Actor, at: { readonly page: number; readonly size: number }) =>
      listUnread(platform.db, actor, { ...at, now: instantOf(platform) }),
  }
}
