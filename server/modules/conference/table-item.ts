/** One item of the agenda as it lies on the table: found by its id, named for the record, its clock running or not. */
import { itemVerdict, type ItemCommand } from '../../../domain/conference/agenda-item.ts'
import { chineseNumber } from '../../../domain/document/chinese-number.ts'
import { outcomes } from '../../../domain/conference/states.ts'
import { insist, Refused } from '../../platform/refused.ts'
import type { ItemStored } from './store/agenda.ts'
import { kindOf, oneOf, type WholeConference } from './whole-conference.ts'

/** From 1, over the items with a request; null for the others. */
export function topicOf(agenda: readonly ItemStored[], { id }: Pick<ItemStored, 'id'>): number | null {
  const place = agenda.filter(({ request_id }) => request_id !== null).findIndex((item) => item.id === id)
  return place < 0 ? null : place + 1
}

/** 2026年第7次联席会议议题二: what tasks name as their source. */
export function labelOf(
  { name, agenda }: Pick<WholeConference, 'name' | 'agenda'>,
  item: ItemStored,
): string {
  const topic = topicOf(agenda, item)
  return topic === null ? `${name}${item.title}` : `${name}议题${chineseNumber(topic)}`
}

export const outcomeOf = ({ outcome }: ItemStored) => (outcome === null ? null : oneOf(outcomes, outcome))

/** The item, where the command may be done with it now. */
export function insistItem(
  { row, agenda }: WholeConference,
  itemId: string,
  command: ItemCommand,
): ItemStored {
  const item = agenda.find(({ id }) => id === itemId)
  if (!item) throw new Refused('not-found')
  insist(
    itemVerdict(
      {
        kind: kindOf(item),
        turnedTo: item.turned_to_at !== null,
        onTable: row.current_item_id === item.id,
        outcome: outcomeOf(item),
      },
      command,
    ),
  )
  return item
}

/** What its row holds once its clock stands still. */
export const stopped = ({ used_seconds, on_table_since }: ItemStored, at: string) => ({
  used_seconds:
    on_table_since === null
      ? used_seconds
      : used_seconds + Math.max(0, Math.round((Date.parse(at) - Date.parse(on_table_since)) / 1000)),
  on_table_since: null,
})
