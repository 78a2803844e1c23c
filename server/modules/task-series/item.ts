import type { Item } from '../../platform/road.ts'
import type { Series } from './store.ts'

export const itemOf = ({ regionId, id }: Pick<Series, 'regionId' | 'id'>): Item => ({
  regionId,
  kind: 'task-series',
  id,
})
