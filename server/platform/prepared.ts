/**
 * Statements prepared once per connection.
 *
 * The program sends few statements, each many times: a text that has come up often enough is sent under a
 * name, so that PostgreSQL parses it once per connection and plans it few times. Texts of lists of varying
 * length are many and each is rare: they stay unnamed, and the names are limited, since every connection
 * keeps each of them in memory.
 */
import type pg from 'pg'
import { sha256 } from './hash.ts'

/** Uses before a statement is worth a name. */
const worthAName = 10
const namesAtMost = 200
/** Texts counted at the same time; when there are more the rare ones start anew. */
const countedAtMost = 5_000

/** Names for statements, shared by all connections of a process. */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const uses = new Map<string, number>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= namesAtMost) return name
    const count = (uses.get(text) ?? 0) + 1
    if (count < worthAName) {
      if (uses.size >= countedAtMost) uses.clear()
      uses.set(text, count)
      return undefined
    }
    uses.delete(text)
    const made = sha256(text).slice(0, 32)
    names.set(text, made)
    return made
  }
}

/** From now on this connection sends its statements under their names. */
export function nameStatements(client: pg.ClientBase, nameOf: (text: string) => string | undefined): void {
  client.query = new Proxy(client.query, {
    apply(send, self, given: readonly unknown[]) {
      const [text, values] = given
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
      return Reflect.apply(send, self, name === undefined ? given : [{ name, text, values }])
    },
  })
}
