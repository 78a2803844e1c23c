import type { Item } from '../../platform/road.ts'

type Key = { readonly region_id: string; readonly id: string }

export const documentItem = ({ region_id, id }: Key): Item => ({ regionId: region_id, kind: 'document', id })
export const registerItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'document-register',
  id,
})
