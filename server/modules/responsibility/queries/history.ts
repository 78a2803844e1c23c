import { today } from '../../../platform/clock.ts'
import { type HistoryPage, listRecordHistory, type RecordHistory } from '../../../platform/record-history.ts'
import { Refused } from '../../../platform/refused.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { dutyId } from '../store.ts'

/** What changed in who answers for an indicator, across the editions of its mechanism. */
export async function listDutyHistory(
  { platform, mechanism: mechanisms }: ResponsibilityDeps,
  regionId: string,
  code: string,
  page: HistoryPage,
): Promise<RecordHistory> {
  const mechanism = await mechanisms.inForce(platform.db, regionId, today(platform.clock))
  if (!mechanism?.indicators.some((indicator) => indicator.code === code)) throw new Refused('not-found')
  const id = dutyId({ regionId, mechanismCode: mechanism.edition.code, indicatorCode: code })
  return listRecordHistory(platform.db, { regionId, kind: 'responsibility', id }, page)
}
