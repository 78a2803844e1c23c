import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/context.ts'
import type { CaseStudy } from '../../../platform/schema.ts'

export type CaseStudyRow = Selectable<CaseStudy>

export const listCaseStudies = (
  db: Db | Tx,
  filing: { readonly region_id: string; readonly id: string },
): Promise<CaseStudyRow[]> =>
  db
    .selectFrom('case_study')
    .selectAll()
    .where('region_id', '=', filing.region_id)
    .where('filing_id', '=', filing.id)
    .execute()

export async function saveCaseStudy(tx: Tx, row: Insertable<CaseStudy>): Promise<void> {
  const { procedures, cost_base = null, saved_by, saved_at, version } = row
  await tx
    .insertInto('case_study')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'filing_id', 'indicator_code'])
        .doUpdateSet({ procedures, cost_base, saved_by, saved_at, version }),
    )
    .execute()
}
