/**
 * Text as people type it, made safe at the door and otherwise left alone.
 *
 * Normalised to NFC and trimmed. Refused by name: control characters, characters that hide (zero width)
 * or turn the direction of writing, halves of surrogate pairs. Markup and formulas are just text: every
 * way out escapes them. Rare characters (𠮷, 镕) count as one.
 */
import { z } from 'zod'

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u
const hidden = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
const breaks = /[\n\r\t\u2028\u2029]/u

/** Name of what is wrong with a text, or null. Lengths are code points. */
export function textFault(
  text: string,
  limits: { min: number; max: number; lines: boolean },
): { code: string; facts?: Record<string, number> } | null {
  if (!text.isWellFormed()) return { code: 'broken-characters' }
  if (controls.test(text)) return { code: 'control-characters' }
  if (hidden.test(text)) return { code: 'hidden-characters' }
  if (!limits.lines && breaks.test(text)) return { code: 'one-line-only' }
  const length = [...text].length
  if (length < limits.min)
    return length === 0 ? { code: 'required' } : { code: 'too-short', facts: { min: limits.min } }
  if (length > limits.max) return { code: 'too-long', facts: { max: limits.max, length } }
  return null
}

function text(limits: { min: number; max: number; lines: boolean }) {
  return z
    .string()
    .max(limits.max * 4 + 1000, { error: 'too-long' })
    .overwrite((value) =>
      value.isWellFormed() ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value,
    )
    .superRefine((value, context) => {
      const fault = textFault(value, limits)
      if (fault) context.addIssue({ code: 'custom', message: fault.code, params: fault.facts ?? {} })
    })
}

/** One line: names, titles. */
export const line = (max: number, min = 1) => text({ min, max, lines: false })

/** Several lines: reasons, reports. */
export const paragraph = (max: number, min = 1) => text({ min, max, lines: true })

/** `YYYY-MM-DD`, a day that exists, between 2000 and 2099. */
export const day = z.string().superRefine((value, context) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) context.addIssue({ code: 'custom', message: 'not-a-date' })
  else if (!exists(value)) context.addIssue({ code: 'custom', message: 'no-such-day' })
  else if (value < '2000-01-01' || value > '2099-12-31')
    context.addIssue({ code: 'custom', message: 'day-out-of-range' })
})

export const instant = z.iso.datetime({ offset: true })

export const id = z.uuid({ error: 'not-an-id' })
export const idParams = z.strictObject({ id })

/** The version the writer saw: the second of two writers is told what changed. */
export const version = z.int().min(0)

/** Page of a list, from 1. */
export const page = z.coerce.number().int().min(1).max(10_000).default(1)
export const pageSize = z.coerce.number().int().min(1).max(100).default(20)

function exists(value: string): boolean {
  const instantOf = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instantOf.getTime()) && instantOf.toISOString().startsWith(value)
}
