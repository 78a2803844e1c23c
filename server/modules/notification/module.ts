import { workbenchRoutes } from '../../../contract/workbench.ts'
import { type Actor, addresses } from '../../../domain/identity/rights.ts'
import { bind } from '../../platform/bind.ts'
import { instantOf, type Platform } from '../../platform/context.ts'
import type { Reactions } from '../../platform/outbox.ts'
import { Refused } from '../../platform/refused.ts'
import { payloadShape, topic } from './notify.ts'
import { listUnread } from './queries/unread.ts'
import { insertNotifications, markRead } from './store.ts'

export function notificationReactions(platform: Pick<Platform, 'clock' | 'newId'>): Reactions {
  return {
    [topic]: (tx, { regionId, payload }) =>
      insertNotifications(platform, tx, regionId, payloadShape.parse(payload)),
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
    unread: (actor: Actor, limit: number) => listUnread(platform.db, actor, limit),
  }
}
