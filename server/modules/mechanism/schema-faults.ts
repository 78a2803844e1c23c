/** What a schema refuses, as faults with their lines. */
import type { z } from 'zod'
import type { Facts } from '../../../domain/kernel.ts'
import { eventTypes } from '../../../domain/mechanism/event-types.ts'
import type { Fault, FaultCode } from '../../../domain/mechanism/fault.ts'
import type { Path, Position } from './read-yaml.ts'

export type Lines = {
  readonly positionOf: (path: Path) => Position
  readonly positionOfKey: (path: Path) => Position
}

type Issue = z.core.$ZodIssue

/** `base` is the place of the parsed value in its file, `value` what was parsed there. */
export function schemaFaults(
  file: string,
  lines: Lines,
  base: Path,
  value: unknown,
  error: z.ZodError,
): readonly Fault[] {
  return error.issues.flatMap((issue): readonly Fault[] => {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const path = [...base, ...inside]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({
        file,
        ...lines.positionOfKey([...path, field]),
        code: 'field-unknown' as const,
        facts: { field },
      }))
    const found = valueAt(value, inside)
    return [{ file, ...lines.positionOf(path), ...nameOf(issue, nameOfField(path), found) }]
  })
}

type Named = { readonly code: FaultCode; readonly facts: Facts }

function nameOf(issue: Issue, field: string, found: unknown): Named {
  if (found === undefined) return missing(field)
  switch (issue.code) {
    case 'invalid_type':
      return found === null
        ? missing(field)
        : { code: 'type-wrong', facts: { field, expected: issue.expected, found: typeName(found) } }
    case 'invalid_value':
      return issue.values.some((value) => value === eventTypes[0])
        ? { code: 'event-unknown', facts: { event: shown(found) } }
        : {
            code: 'value-not-allowed',
            facts: { field, value: shown(found), allowed: issue.values.map(String).join(', ') },
          }
    case 'invalid_union':
      return { code: 'value-not-allowed', facts: { field, value: shown(found) } }
    case 'invalid_format':
      return { code: 'format-wrong', facts: { field, value: shown(found), form: issue.message } }
    case 'too_small':
      return { code: 'too-small', facts: { field, minimum: Number(issue.minimum) } }
    case 'too_big':
      return { code: 'too-large', facts: { field, maximum: Number(issue.maximum) } }
    case 'custom':
      return ofText(issue.message, field, found)
    default:
      return { code: 'value-not-allowed', facts: { field, value: shown(found) } }
  }
}

/** Codes that texts and days refuse with. */
function ofText(code: string, field: string, found: unknown): Named {
  switch (code) {
    case 'required':
      return missing(field)
    case 'not-a-date':
    case 'no-such-day':
    case 'day-out-of-range':
      return { code: 'date-impossible', facts: { field, value: shown(found) } }
    default:
      return { code: 'text-not-allowed', facts: { field, why: code } }
  }
}

function missing(field: string): Named {
  if (field === 'en' || field.endsWith('.en')) return { code: 'english-missing', facts: { field } }
  if (field === 'zh' || field.endsWith('.zh')) return { code: 'chinese-missing', facts: { field } }
  return field === 'lead' ? { code: 'lead-missing', facts: {} } : { code: 'field-missing', facts: { field } }
}

/** `name.en`, `sub_indicators.3.definition.zh`: counted from 1, as people count. */
function nameOfField(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return typeof at === 'string' ? at : undefined
    at = Object.getOwnPropertyDescriptor(at, step)?.value
  }
  return at
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return [...text].slice(0, 60).join('')
}
