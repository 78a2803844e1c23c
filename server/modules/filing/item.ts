import type { Item } from '../../platform/road.ts'

type Key = { readonly region_id: string; readonly id: string }

export const filingItem = ({ region_id, id }: Key): Item => ({ regionId: region_id, kind: 'filing', id })
export const periodItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'filing-period',
  id,
})
export const importItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'filing-import',
  id,
})
