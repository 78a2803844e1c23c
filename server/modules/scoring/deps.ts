import type { Day } from '../../../domain/kernel.ts'
import type { Mechanism } from '../../../domain/mechanism/mechanism.ts'
import type { Comparison, RegionLevel } from '../../../domain/organization/comparison.ts'
import type { BinaryRows } from '../../platform/binary-rows.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'
import type { Value } from '../../../domain/filing/value.ts'
import type { acceptedIn, FiledValue, periods, targets } from '../filing/index.ts'
import type { TaskModule } from '../task/index.ts'

/** As it was accepted; a release keeps it for good. */
export type AcceptedValue = FiledValue

/** What we filed of a leaf, and what the province published of us. */
export type OwnInput = AcceptedValue & { readonly published: Value | null }

export type UnitName = { readonly id: string; readonly name: string; readonly shortName: string }

export type Region = {
  readonly id: string
  readonly name: string
  readonly level: RegionLevel
  readonly parentId: string | null
}

export type ScoringDeps = {
  readonly platform: Platform
  readonly binaryRows: BinaryRows
  readonly files: Files
  readonly onFault: (error: unknown, where: string) => void
  /** The folder `mechanism/`. */
  readonly folder: string
  readonly organization: {
    readonly units: (db: Db | Tx, regionId: string, ids: readonly string[]) => Promise<readonly UnitName[]>
    readonly regions: (db: Db) => Promise<readonly Region[]>
  }
  readonly mechanisms: {
    readonly inForce: (
      db: Db | Tx,
      regionId: string,
      day: Day,
    ) => Promise<{
      readonly id: string
      readonly content: Pick<Mechanism, 'code' | 'indicators'>
      readonly indicators: readonly {
        readonly code: string
        readonly parentCode: string | null
        readonly leadUnitIds: readonly string[]
      }[]
    } | null>
  }
  /** Whom a region is held against. */
  readonly comparison: (db: Db | Tx, regionId: string) => Promise<Comparison>
  readonly filing: {
    readonly periods: typeof periods
    readonly acceptedIn: typeof acceptedIn
    readonly targets: typeof targets
  }
  readonly tasks: Pick<TaskModule, 'countByIndicator' | 'listByIndicator' | 'standings' | 'dispatch'>
}
