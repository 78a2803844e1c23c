import { type RawBuilder, sql } from 'kysely'

/** A list of ids as one parameter: the statement keeps its text, whatever the length, and is prepared once. */
export const anyOf = (ids: readonly string[]): RawBuilder<string> => sql`any(${ids}::uuid[])`
