import { spawnSync } from 'node:child_process'

/** The operating-system account PostgreSQL runs as; undefined means: as ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

const ownHome = '/var/lib/liandong'

export function weAreRoot(): boolean {
  return process.getuid?.() === 0
}

/** PostgreSQL refuses to run as root, so root lends it a system user: the usual one, our own, or nobody. */
export function postgresAccount(): Account {
  if (!weAreRoot()) return undefined
  const known = ['postgres', '_postgres', 'liandong'].map(lookUp).find((account) => account !== undefined)
  return known ?? createAccount() ?? lookUp('nobody') ?? { uid: 65_534, gid: 65_534 }
}

function createAccount(): Account {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', ownHome]
  const made = spawnSync('useradd', [...options, '--shell', '/usr/sbin/nologin', 'liandong'], {
    stdio: 'ignore',
  })
  return made.status === 0 ? lookUp('liandong') : undefined
}

function lookUp(name: string): Account {
  const id = (flag: string) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return answer.status === 0 ? Number(answer.stdout.trim()) : Number.NaN
  }
  const [uid, gid] = [id('-u'), id('-g')]
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined
}

/** Whether this account can run the program. Asked by trying: parents, access lists and mounts all count. */
export function canRun(account: Account, program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Whether this account can enter the folder and write in it. */
export function canWrite(account: Account, folder: string): boolean {
  return account === undefined || canRun(account, '/bin/sh', ['-c', 'cd -- "$1" && test -w .', 'sh', folder])
}
