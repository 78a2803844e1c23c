/** A Liandong server of its own process and data folder, as somebody would start it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

export type Started = {
  readonly url: string
  readonly process: ChildProcess
  /** From spawning the process to the first answered page. */
  readonly milliseconds: number
  /** Everything on its standard output so far. */
  readonly printed: () => string
  readonly stop: () => Promise<void>
}

/** Spawns `node FILE ARGS` and waits until it says where it is and that page answers. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, [...args], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8')
  })
  const url = await addressOf(child)
  while (!(await answers(url))) await sleep(5)
  return {
    url,
    process: child,
    milliseconds: performance.now() - began,
    printed: () => text,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const found = /https?:\/\/[^\s]+/.exec(text)
      if (found) resolve(found[0])
    })
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${text}`)))
  })
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** Resident memory of a process in MB (Linux). */
export function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? Number.NaN) / 1024
}
