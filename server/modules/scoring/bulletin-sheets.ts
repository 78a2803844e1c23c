/** How bulletins are read: cell by cell against the methodology of their period. */
import { placesCompared } from '../../../domain/organization/comparison.ts'
import { placeFinder } from '../../../domain/scoring/bulletin-place.ts'
import { scoredPeriod } from '../../../domain/scoring/period.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import { record } from '../../platform/road.ts'
import type { SheetKind } from '../../platform/sheet-reading/reader.ts'
import type { ScoringDeps } from './deps.ts'
import { bulletinJudge, bulletinLimits, formPeriodOf } from './read-bulletin.ts'
import {
  findBulletin,
  insertLines,
  readingShape,
  removeBulletin,
  removeLines,
  updateBulletin,
} from './store/bulletins.ts'
import type { MethodologyReader } from './store/methodologies.ts'

export function bulletinSheets(deps: ScoringDeps, methodologies: MethodologyReader): SheetKind {
  const { platform } = deps
  return {
    name: 'bulletin',
    limits: bulletinLimits,
    async begin(workbook, { regionId, id }) {
      const { db, clock } = platform
      const key = { region_id: regionId, id }
      const { sentFor } = readingShape.parse((await findBulletin(db, regionId, id)).reading)
      const formPeriod = await formPeriodOf(workbook)
      // A form knows its period; of any other file whoever sends it says for which one it is.
      const period = scoredPeriod(formPeriod ?? sentFor ?? '')
      const { methodology, scoringHash } = await methodologies.inForce(
        db,
        regionId,
        period?.endsOn ?? today(clock),
      )
      const regions = await deps.organization.regions(db)
      const compared = placesCompared(regions, regionId, await deps.comparison(db, regionId))
      const ours = regions.find((region) => region.id === regionId) ?? { id: regionId, name: regionId }
      const { sheet, judge, reading } = await bulletinJudge(
        workbook,
        methodology,
        placeFinder(regions, compared, ours),
      )
      return {
        sheet,
        async judge(rows) {
          const lines = judge(rows)
          return (tx) => insertLines(tx, key, lines)
        },
        async finish(tx, by) {
          const found = reading()
          if (found.rows.total === 0) throw new Refused('file-not-allowed', { reason: 'no-rows' })
          await updateBulletin(tx, key, {
            state: 'checked',
            reading: JSON.stringify({ ...found, formPeriod, sentFor, scoringHash }),
          })
          const { file_name: name, sha256 } = await findBulletin(tx, regionId, id)
          await record(platform, tx, by, {
            item: { regionId, kind: 'bulletin', id },
            type: 'bulletin.received',
            data: { name, sha256, ...found.rows },
          })
        },
      }
    },
    clear: (tx, { regionId, id }) => removeLines(tx, { region_id: regionId, id }),
    forget: (tx, { regionId, id }) => removeBulletin(tx, { region_id: regionId, id }),
    fail: (tx, { regionId, id }, trouble) =>
      updateBulletin(
        tx,
        { region_id: regionId, id },
        trouble === null ? { state: 'interrupted' } : { state: 'refused', trouble: JSON.stringify(trouble) },
      ),
  }
}
