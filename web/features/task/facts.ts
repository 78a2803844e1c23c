/** What an entry of the record holds, read without trusting it. */
import type { TaskRecord } from '../../../contract/task.ts'

/** An entry of the record, and what is said of it. */
export type Entry = TaskRecord['timeline'][number]
export type Saying = { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }

type Unknown = Readonly<Record<string, unknown>>

export function textOf(facts: Unknown, key: string): string {
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}

export function numberOf(facts: Unknown, key: string): number {
  const value = facts[key]
  return typeof value === 'number' ? value : 0
}

export function listOf(facts: Unknown, key: string): readonly Unknown[] {
  const value = facts[key]
  return Array.isArray(value) ? value.map(recordOf) : []
}

export const recordOf = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
