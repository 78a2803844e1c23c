/** The mechanisms that can be loaded: folders of the installation that hold a `mechanism.yaml`. */
import { readdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../../platform/refused.ts'
import { type MechanismReading, readMechanism } from './read-files.ts'

export async function listFolders(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'mechanism.yaml')))
    .map(({ name }) => name)
    .toSorted()
}

/** Reads a folder by its name; only those that are listed can be named. */
export async function readFolder(root: string, name: string): Promise<MechanismReading> {
  if (!(await listFolders(root)).includes(name)) throw new Refused('not-found', { reason: 'folder-unknown' })
  return readMechanism(join(root, name))
}

export type MechanismChoice = {
  readonly folder: string
  readonly title: string
  readonly region: string
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
  readonly faults: number
}

/** Every folder with its counts and how many faults it has; one with faults shows its own name. */
export async function listChoices(root: string): Promise<readonly MechanismChoice[]> {
  const folders = await listFolders(root)
  return Promise.all(
    folders.map(async (folder) => {
      const reading = await readMechanism(join(root, folder))
      const { units, indicators, subIndicators } = reading.counts
      return {
        folder,
        title: reading.ok ? reading.mechanism.title.zh : folder,
        region: reading.ok ? reading.mechanism.region : '',
        units,
        indicators,
        subIndicators,
        faults: reading.ok ? 0 : reading.faults.length,
      }
    }),
  )
}
