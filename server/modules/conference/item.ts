import type { Item } from '../../platform/road.ts'

type Key = { readonly region_id: string; readonly id: string }

export const requestItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'coordination-request',
  id,
})

export const minutesItem = ({ region_id, id }: Key): Item => ({ regionId: region_id, kind: 'minutes', id })

export const resolutionItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'resolution',
  id,
})

export const conferenceItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'conference',
  id,
})

export const seriesItem = ({ region_id, id }: Key): Item => ({
  regionId: region_id,
  kind: 'conference-series',
  id,
})
