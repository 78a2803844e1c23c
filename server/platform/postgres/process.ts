import { readFileSync } from 'node:fs'

/** Whether a process lives. One that ended and was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return processFields(pid)[0] !== 'Z'
}

/** When the process started, in ticks since the machine did; `-` where the system does not tell. */
export function startTime(pid: number): string {
  return processFields(pid)[19] ?? '-'
}

/** Fields 3 and on of Linux's process table; the second is the program's name in brackets and may hold spaces. */
function processFields(pid: number): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
