import { join } from 'node:path'
import type { Mechanism } from '../../../domain/mechanism/mechanism.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Organization, Under } from '../organization/index.ts'
import { calendarOf, calendarReader } from './calendar.ts'
import { type MechanismDeps, nothingRuns, type Recomputations } from './deps.ts'
import { listChoices, readFolder } from './folders.ts'
import { mechanismReader } from './queries/in-force.ts'
import { listParts } from './queries/units.ts'
import { readCalendar } from './read-calendar.ts'
import { readLayout } from './read-layout.ts'
import { readRegions } from './read-regions.ts'
import { routesOf } from './routes.ts'
import { listAllEditions, runsInAny } from './store.ts'
import { loadMechanism } from './use-cases/load-mechanism.ts'

export type MechanismModule = ReturnType<typeof mechanismModule>

export function mechanismModule(
  platform: Platform,
  {
    organization,
    folder,
    recomputations = nothingRuns,
  }: {
    readonly organization: Organization
    readonly folder: string
    readonly recomputations?: Recomputations
  },
) {
  const deps: MechanismDeps = { platform, organization, folder, recomputations }
  const mechanisms = mechanismReader()
  const calendars = calendarReader(platform)
  return {
    routes: routesOf(deps, mechanisms, calendars),

    inForce: mechanisms.inForce,
    byId: mechanisms.byId,
    editionOn: mechanisms.editionOn,
    partsOf: listParts,
    calendar: calendars.calendar,
    calendarNow: calendars.calendarNow,
    calendarOf,
    editions: listAllEditions,
    runsInAny,
    /** Folders that can be loaded, with their check; and the reading of one. */
    choices: () => listChoices(folder),
    read: (name: string) => readFolder(folder, name),
    /** How documents look, by the code of the layout; read anew, so that a changed file counts at once. */
    layout: (code: string) => readLayout(join(folder, 'documents'), code),

    // Writing inside somebody else's change: the caller has authorised.
    loadMechanism: (under: Under, mechanism: Mechanism) => loadMechanism(deps, under, mechanism),
    /** Regions and calendar from the installation's files; safe to repeat at every start. */
    async seedRegions(tx: Tx): Promise<void> {
      const reading = await readRegions(join(folder, 'regions'))
      if (!reading.ok) throw new Refused('refused', { reason: 'regions-faulty' })
      await organization.seedRegions(tx, reading.regions)
    },
    async seedCalendar(tx: Tx): Promise<readonly number[]> {
      const reading = await readCalendar(join(folder, 'calendar'))
      if (!reading.ok) throw new Refused('refused', { reason: 'calendar-faulty' })
      return calendars.seed(tx, reading)
    },
  }
}
