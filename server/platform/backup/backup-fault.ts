/** Why a backup or a restore cannot be. Codes travel; the command line speaks. */

export type BackupFaultCode =
  | 'cancelled'
  /** There is a file of that name already. */
  | 'file-exists'
  /** The operating system refuses: `cause` is its code. */
  | 'file-unusable'
  | 'not-a-backup'
  /** Cut, changed, or with something in it that does not belong there. */
  | 'damaged'
  /** Made by a newer Liandong. */
  | 'newer'
  /** The same migration in another wording, or other tables than these migrations make. */
  | 'foreign'
  /** Nothing is installed where the backup should come from. */
  | 'nothing-installed'
  /** The backup should go where somebody works already. */
  | 'not-empty'
  /** A server uses the database. */
  | 'in-use'
  | 'key-missing'
  /** LIANDONG_KEY is not the key of the backup. */
  | 'key-differs'
  /** What was written is not what the backup holds. */
  | 'rows-differ'

export class BackupFault extends Error {
  readonly code: BackupFaultCode
  readonly facts: Readonly<Record<string, string | number>>

  constructor(code: BackupFaultCode, facts: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(facts)}`)
    this.name = 'BackupFault'
    this.code = code
    this.facts = facts
  }
}

/** The operating system's word for an error, such as ENOSPC. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && 'syscall' in Object(error) ? code : undefined
}
