import { z } from 'zod'
import type { Facts } from '../../../domain/kernel.ts'
import type { Item, Message } from '../../platform/road.ts'

export const topic = 'notification'

export const payloadShape = z.object({
  itemKind: z.string(),
  itemId: z.string(),
  addresses: z.array(z.string()),
  type: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  key: z.string(),
})

/** A message to be delivered once to each address. `key` names it among all messages of the region. */
export function notify(
  item: Item,
  addresses: readonly string[],
  type: string,
  facts: Facts,
  key: string,
): Message {
  return { topic, payload: { itemKind: item.kind, itemId: item.id, addresses, type, facts, key } }
}
