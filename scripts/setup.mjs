/**
 * Every npm script goes through here: set up what is missing, then run the command with the pinned Node.
 * Only what Node itself brings is used, from Node 20 on, because nothing else is installed yet.
 * Progress goes to standard error; standard output belongs to the command.
 */
import { commands } from './setup/commands.mjs'
import { Trouble } from './setup/trouble.mjs'

const [name = '', ...args] = process.argv.slice(2)

try {
  const command = commands[name]
  if (!command) throw new Trouble(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}`)
  process.exitCode = await command(args)
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
