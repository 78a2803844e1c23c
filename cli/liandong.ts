/** `liandong <verb>`: the command line. Exit code: 0 done, 1 done and something is wrong, 2 not understood. */
import { StartupError } from '../server/platform/startup-error.ts'
import { findVerb, verbs } from './verbs.ts'

const io = {
  stdout: (line: string) => console.log(line),
  stderr: (line: string) => console.error(line),
}

try {
  const found = findVerb(process.argv.slice(2))
  if (found) process.exitCode = await found.verb.run(found.args, io)
  else {
    io.stderr('liandong <verb>')
    for (const { words, summary } of verbs) io.stderr(`  ${words.padEnd(20)} ${summary}`)
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  io.stderr(error.message)
  process.exitCode = 1
}
