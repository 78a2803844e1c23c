/** The trail of events: reading it, sealing it, proving that nobody touched it. */
import type { SealedSeal } from '../../../domain/audit/seal.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { routesOf } from './routes.ts'
import { sealAll, sealRegion } from './use-cases/seal-region.ts'

export { hasSeal, listRecordedRegions } from './queries/chains.ts'
export { type Verification, verifyRegion } from './verify.ts'

export type Audit = {
  readonly routes: readonly BoundRoute[]
  readonly jobs: readonly Job[]
  readonly sealRegion: (tx: Tx, regionId: string) => Promise<SealedSeal | null>
}

export function auditModule(platform: Platform): Audit {
  return {
    routes: routesOf(platform),
    jobs: [{ name: 'audit-seal', cron: '*/10 * * * *', run: () => sealAll(platform) }],
    sealRegion: (tx, regionId) => sealRegion(platform, tx, regionId),
  }
}
