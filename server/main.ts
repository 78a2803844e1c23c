/** Starts Liandong on this machine's clock; says where it is and who can sign in. */
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { StartupError } from './platform/startup-error.ts'
import { start } from './start.ts'

try {
  const { stop } = await start({
    config: readConfig(process.env, process.cwd()),
    clock: systemClock,
    demo: process.argv.includes('--demo'),
    say: (line) => process.stdout.write(`${line}\n`),
  })
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
