/** One file of a folder as text: a plain file of modest size in UTF-8, or a fault. */
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault, FaultCode } from '../../../domain/mechanism/fault.ts'
import type { Facts } from '../../../domain/kernel.ts'

export const MAX_FILE_BYTES = 1024 * 1024

export type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault }

/** `file` is the path inside `folder`, as it will stand in the fault. Links are never followed. */
export async function readText(folder: string, file: string): Promise<TextReading> {
  const at = (code: FaultCode, facts: Facts = {}): TextReading => ({
    ok: false,
    fault: { file, line: 1, code, facts },
  })
  try {
    const stat = await lstat(join(folder, file))
    if (stat.isSymbolicLink()) return at('file-link')
    if (!stat.isFile()) return at('file-not-plain')
    if (stat.size > MAX_FILE_BYTES) return at('file-too-large', { bytes: stat.size, limit: MAX_FILE_BYTES })
    return decode(file, await readFile(join(folder, file)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return code === 'ENOENT' ? at('file-missing', { file }) : at('file-unreadable', { reason: code })
  }
}

function decode(file: string, bytes: Uint8Array): TextReading {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, fault: { file, line: lineOfBrokenByte(bytes), code: 'encoding-not-utf8', facts: {} } }
  }
}

/** The line at which decoding first fails. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end === -1 ? bytes.length : end))
    } catch {
      return line
    }
    if (end === -1) return line
    start = end + 1
  }
}
