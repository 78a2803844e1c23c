import type { Day } from '../../../domain/kernel.ts'
import type { Db, Platform } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { Organization } from '../organization/index.ts'
import type { Responsibility } from '../responsibility/index.ts'

export type FilingDeps = {
  readonly platform: Platform
  readonly files: Files
  readonly onFault: (error: unknown, where: string) => void
  readonly organization: Organization
  readonly responsibility: Pick<Responsibility, 'duties'>
  readonly mechanisms: {
    readonly inForce: (db: Db, regionId: string, day: Day) => Promise<MechanismInForce | null>
    readonly byId: (db: Db, regionId: string, id: string) => Promise<MechanismInForce>
    readonly calendar: (db: Db) => Promise<Workdays>
  }
}

export type Workdays = {
  readonly isWorkday: (day: Day) => boolean
  readonly addWorkdays: (day: Day, n: number) => Day
  readonly workdaysBetween: (from: Day, to: Day) => number
}
