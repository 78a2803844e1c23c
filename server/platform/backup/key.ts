/** The key that opens phones and second factors: in LIANDONG_KEY or in the data folder (secrets.ts). */
import { hash } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

export type KeyPlace = { readonly key: string | undefined; readonly dataDirectory: string }

export async function readKey({ key, dataDirectory }: KeyPlace): Promise<string | undefined> {
  const found = key ?? (await readFile(join(dataDirectory, 'key'), 'utf8').catch(() => '')).trim()
  return isKey(found) ? found.toLowerCase() : undefined
}

export const isKey = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text)

/** Tells one key from another and nothing else. */
export const fingerprint = (key: string): string => hash('sha256', `liandong key ${key.toLowerCase()}`)

/** Over the one that a first start may have made: in an empty installation nothing is sealed with it. */
export async function writeKey(dataDirectory: string, key: string): Promise<void> {
  const path = join(dataDirectory, 'key')
  const handle = await open(`${path}.part`, 'w', 0o600)
  try {
    await handle.writeFile(key)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}.part`, path)
}
