/** What was read of a mechanism's files, each row with its place; rows that could not be read keep their code. */
import type { ConferenceRules } from '../conference/rules.ts'
import type { DocumentSettings } from '../document/layout.ts'
import type { FilingRules } from '../filing/rules.ts'
import type { Place } from './fault.ts'
import type {
  Clause,
  Clocks,
  Indicator,
  LightThresholds,
  MechanismHead,
  MechanismUnit,
  ReportCycle,
} from './mechanism.ts'

export type Row<T> = {
  readonly place: Place
  /** As written, even where the rest of the row is wrong: others may refer to it. */
  readonly code: string | null
  /** Null where the row is not right in itself. */
  readonly value: T | null
}

export type Parts = {
  readonly head: Row<MechanismHead> | null
  readonly units: readonly Row<MechanismUnit>[]
  readonly indicators: readonly Row<Indicator>[]
  readonly clauses: readonly Row<Clause>[]
  readonly clocks: Row<Clocks> | null
  readonly lights: Row<LightThresholds> | null
  readonly reportCycles: readonly Row<ReportCycle>[]
  /** Null where there is no such file. */
  readonly conference: Row<ConferenceRules> | null
  readonly filing: Row<FilingRules> | null
  readonly documents: Row<DocumentSettings> | null
  /** Layouts of the installation; null where their folder is not beside this one. */
  readonly layoutsKnown: readonly string[] | null
  /** False where the list itself could not be read: nothing can be said of references to it. */
  readonly unitsKnown: boolean
  readonly reportCyclesKnown: boolean
}

export type SoundRow<T> = { readonly place: Place; readonly value: T }

/** Rows that are right in themselves, with their places. */
export function sound<T>(rows: readonly Row<T>[]): readonly SoundRow<T>[] {
  return rows.flatMap(({ place, value }) => (value === null ? [] : [{ place, value }]))
}
