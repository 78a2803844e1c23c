/** What zod found, as places and names: `body.parts.2.dueOn`, `no-such-day`. */
import type { z } from 'zod'
import type { Facts } from '../../domain/kernel.ts'
import type { FieldFault } from './refused.ts'

type Issue = z.core.$ZodIssue

export function fieldsOf(error: z.ZodError, part: string): readonly FieldFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, part)).slice(0, 100)
}

function faultsOf(issue: Issue, part: string): readonly FieldFault[] {
  const path = [part === 'querystring' ? 'query' : part, ...issue.path].map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: `${path}.${key.slice(0, 60)}`, code: 'unknown-field' }))
    case 'invalid_type':
      return [
        {
          path,
          code: named(issue) ?? (issue.input === undefined ? 'required' : 'wrong-type'),
          facts: { expected: issue.expected },
        },
      ]
    case 'too_big':
      return [{ path, code: named(issue) ?? 'too-large', facts: { max: Number(issue.maximum) } }]
    case 'too_small':
      return [{ path, code: named(issue) ?? 'too-small', facts: { min: Number(issue.minimum) } }]
    case 'invalid_value':
      return [{ path, code: named(issue) ?? 'not-a-choice' }]
    case 'custom':
      return [{ path, code: issue.message, facts: factsOf(issue.params) }]
    case 'invalid_union':
      return [{ path, code: named(issue) ?? 'not-a-choice' }]
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [{ path, code: named(issue) ?? 'malformed' }]
  }
}

/** Contracts name their faults in the message; sentences of the library are not names. */
const named = (issue: Issue): string | undefined =>
  /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : undefined

function factsOf(params: Record<string, unknown> | undefined): Facts {
  const entries = Object.entries(params ?? {}).flatMap(([key, value]): [string, string | number][] =>
    typeof value === 'number' || typeof value === 'string' ? [[key, value]] : [],
  )
  return Object.fromEntries(entries)
}
