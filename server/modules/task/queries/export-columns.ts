import type { TaskRowStored } from '../store.ts'
import { rowColumns } from './rows.ts'

/** What a line of the ledger on paper is made of, and the keys by which the next batch is found. */
export const exportColumns = [
  ...rowColumns,
  'body',
  'target',
  'source_kind',
  'serial_year',
  'serial',
  'part_path',
  'closed_on',
  'responsible_post_id',
  'responsible_person_id',
] as const satisfies readonly (keyof TaskRowStored)[]

export type ExportStored = Pick<TaskRowStored, (typeof exportColumns)[number]>
