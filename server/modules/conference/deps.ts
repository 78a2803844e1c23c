import type { DocumentContent } from '../../../domain/document/content.ts'
import type { DocumentState } from '../../../domain/document/states.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Call, Db, Platform, Tx } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'
import type { LatestValue } from '../filing/index.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { Organization } from '../organization/index.ts'
import type { TaskModule } from '../task/index.ts'

export type ConferenceDeps = {
  readonly platform: Platform
  readonly files: Files
  readonly onFault: (fault: unknown, where: string) => void
  readonly organization: Organization
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<MechanismInForce | null>
    readonly byId: (db: Db | Tx, regionId: string, id: string) => Promise<MechanismInForce>
    /** The edition of the same mechanism that is in force on a day. */
    readonly editionOn: (db: Db | Tx, regionId: string, id: string, day: Day) => Promise<MechanismInForce>
    readonly calendar: (db: Db | Tx) => Promise<Workdays>
  }
  readonly tasks: Pick<TaskModule, 'issueForConference' | 'standings'>
  /** The newest accepted value of sub-indicators, by code. */
  readonly latestValues: (
    db: Db | Tx,
    regionId: string,
    codes: readonly string[],
  ) => Promise<ReadonlyMap<string, LatestValue>>
  /** Documents by id, as far as they exist. */
  readonly documents: (
    db: Db | Tx,
    regionId: string,
    ids: readonly string[],
  ) => Promise<readonly DocumentStanding[]>
  /** The document of minutes: drafted when they are finished. Its issue comes back through the module's door. */
  readonly minutesDocuments: {
    readonly find: (db: Db | Tx, regionId: string, minutesId: string) => Promise<MinutesDocument | null>
    readonly draft: (
      tx: Tx,
      call: Call,
      given: { readonly minutesId: string; readonly content: DocumentContent },
    ) => Promise<{ readonly id: string }>
  }
}

export type MinutesDocument = {
  readonly id: string
  readonly state: DocumentState
  readonly number: string | null
  readonly issuedOn: Day | null
}

export type DocumentStanding = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly state: DocumentState
}

export type Workdays = {
  readonly addWorkdays: (day: Day, n: number) => Day
  readonly isWorkday: (day: Day) => boolean
  readonly loadedYears: ReadonlySet<number>
}
