/** What an entry of the record holds, read without trusting it. */

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
