import { fileURLToPath } from 'node:url'
import type { Mechanism } from '../../domain/mechanism/mechanism.ts'
import { type MechanismModule, mechanismModule } from '../../server/modules/mechanism/index.ts'
import type { Db } from '../../server/platform/context.ts'
import { change } from '../../server/platform/road.ts'
import { county, systemAdministrator, testCounty } from './region.ts'

export const mechanismFolder = fileURLToPath(new URL('../../mechanism', import.meta.url))

/** A county with the calendar and the Xiangyuan mechanism loaded. */
export async function testMechanism(db: Db, at?: string) {
  const { platform, organization } = await testCounty(db, at)
  const mechanisms = mechanismModule(platform, { organization, folder: mechanismFolder })
  const content = await contentOf(mechanisms, 'xiangyuan')
  const { id } = await change(platform, async (tx) => {
    await mechanisms.seedCalendar(tx)
    return mechanisms.loadMechanism({ tx, regionId: county, by: systemAdministrator().by }, content)
  })
  return { platform, organization, mechanisms, content, mechanismId: id }
}

export async function contentOf(mechanisms: MechanismModule, folder: string): Promise<Mechanism> {
  const reading = await mechanisms.read(folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading.mechanism
}
