/** Methodologies, bulletins, releases and what they say: scores, ranks, the way into the first tier. */
import type { Day } from '../../../domain/kernel.ts'
import type { Methodology } from '../../../domain/scoring/methodology.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { By, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { type SheetReader, sheetReader } from '../../platform/sheet-reading/reader.ts'
import { bulletinSheets } from './bulletin-sheets.ts'
import type { ScoringDeps } from './deps.ts'
import type { Readers } from './queries/shelf.ts'
import { firstTierRoutesOf } from './routes-first-tier.ts'
import { methodologyRoutesOf } from './routes-methodologies.ts'
import { rivalRoutesOf } from './routes-rivals.ts'
import { routesOf } from './routes.ts'
import { methodologyReader } from './store/methodologies.ts'
import { releaseReader } from './store/releases.ts'
import { type KnownBulletin, takeBulletin } from './use-cases/bulletin.ts'
import { seedMethodologies } from './use-cases/load-methodology.ts'
import { releaseNow } from './use-cases/release.ts'

export type ScoringModule = {
  readonly routes: readonly BoundRoute[]
  readonly jobs: readonly Job[]
  readonly sheets: SheetReader
  /** Inside somebody else's change, which has authorised. */
  readonly takeBulletin: (under: Under, bulletin: KnownBulletin) => Promise<void>
  readonly release: (under: Under, period: string) => Promise<void>
  /** The methodology in force on a day. */
  readonly methodology: (tx: Tx, regionId: string, day: Day) => Promise<Methodology>
  /** Inside the change that sets an installation up: whatever its mechanism brings along. */
  readonly seed: (under: Under, mechanism: string) => Promise<void>
}

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

export function scoringModule(deps: ScoringDeps): ScoringModule {
  const readers: Readers = {
    db: deps.platform.db,
    binaryRows: deps.binaryRows,
    methodologies: methodologyReader(),
    contents: releaseReader(),
  }
  const sheets = sheetReader(deps, bulletinSheets(deps, readers.methodologies))
  return {
    sheets,
    routes: [
      ...routesOf(deps, readers),
      ...methodologyRoutesOf(deps, readers),
      ...rivalRoutesOf(deps, readers, sheets),
      ...firstTierRoutesOf(deps, readers),
    ],
    jobs: [{ name: 'scoring-sheets', cron: '* * * * *', run: sheets.drain }],
    takeBulletin: (under, bulletin) => takeBulletin(deps, under, bulletin),
    release: (under, period) => releaseNow(deps, readers.methodologies, under, period),
    methodology: async (tx, regionId, day) =>
      (await readers.methodologies.inForce(tx, regionId, day)).methodology,
    seed: (under, mechanism) => seedMethodologies(deps, readers.methodologies, under, mechanism),
  }
}
