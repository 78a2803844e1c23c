/** What the answers of scoring are made of: periods, releases, places, scores with their ranks. */
import { z } from 'zod'
import { day, id, instant } from './text.ts'

/** `2026-Q3`, `2026-11`, `2026`. */
export const periodCode = z
  .string()
  .max(20)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'not-a-period' })

/** A node of a methodology: `overall`, `03`, `03.2`. */
export const nodeCode = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, { error: 'slug' })

export const period = z
  .object({ code: periodCode, name: z.string(), startsOn: day, endsOn: day })
  .meta({ id: 'ScoringPeriod' })

const name = { name: z.string(), nameEn: z.string() }

/** A text in both languages. */
export const bothNames = z.object({ zh: z.string(), en: z.string() })

export const unit = z.object({ id, name: z.string(), shortName: z.string() })

export const methodologyRef = z.object({ id, code: z.string(), version: z.string(), title: bothNames })

export const cut = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), n: z.int() }),
  z.object({ kind: z.literal('share'), percent: z.number() }),
])

export const release = z
  .object({
    id,
    /** From 1 in its region: the first of a period and its corrections each have their own. */
    number: z.int(),
    period,
    state: z.enum(['released', 'superseded']),
    releasedAt: instant,
    releasedBy: z.string(),
    methodology: methodologyRef,
    /** Why it takes the place of an earlier one of the same period. */
    corrects: z.object({ id, number: z.int(), reason: z.string() }).nullable(),
    correctedBy: z.object({ id, number: z.int() }).nullable(),
    hash: z.string(),
    places: z.int(),
    sources: z.array(z.object({ source: z.string(), publishedOn: day })),
  })
  .meta({ id: 'ScoringRelease' })

/** Against the release of the period before; ranks gained are positive. */
export const change = z
  .object({
    points: z.number().nullable(),
    places: z.int().nullable(),
    isReform: z.boolean(),
    gapClosedPercent: z.number().nullable(),
    /** Scored by the same methodology; else the difference says little. */
    comparable: z.boolean(),
  })
  .meta({ id: 'ScoreChange' })

/** A score with its place among those that have one; null where unknown or left out. */
export const standing = {
  score: z.number().nullable(),
  rank: z.int().nullable(),
  of: z.int(),
  change: change.nullable(),
}

/** Where a place is on the whole way: a county as a line of the strip or of a table. */
export const placeScore = z
  .object({
    /** Six digits; null where the bulletin gives only a name. */
    code: z.string().nullable(),
    name: z.string(),
    own: z.boolean(),
    score: z.number().nullable(),
    rank: z.int().nullable(),
  })
  .meta({ id: 'PlaceScore' })

/** The best score of all places and who has it; several share it at times. */
export const best = z.object({ score: z.number(), places: z.array(z.string()) })

/** How far the first tier is. */
export const firstTier = z
  .object({
    cut: cut.nullable(),
    /** Places in it. */
    places: z.int().nullable(),
    line: z.number().nullable(),
    /** Points and places still to go; 0 once inside. */
    points: z.number().nullable(),
    ranks: z.int().nullable(),
    inside: z.boolean().nullable(),
  })
  .meta({ id: 'FirstTier' })

/** Open tasks on an indicator, and the filter of the ledger that lists them. */
export const taskCounts = z
  .object({
    running: z.int(),
    overdue: z.int(),
    filter: z.object({ indicator: z.string(), parts: z.literal('with') }),
  })
  .meta({ id: 'IndicatorTasks' })

export const meaning = z.enum(['zero', 'drop'])

/** How a value got to its release, step by step, at most four clicks from the rank. */
export const provenance = z
  .discriminatedUnion('step', [
    z.object({
      step: z.literal('rank'),
      rank: z.int().nullable(),
      of: z.int(),
      releaseId: id,
      hash: z.string(),
    }),
    z.object({
      step: z.literal('score'),
      score: z.number().nullable(),
      best: z.number(),
      worst: z.number(),
      power: z.number(),
      methodology: methodologyRef,
    }),
    z.object({
      step: z.literal('value'),
      value: z.number().nullable(),
      meaning: meaning.nullable(),
      ...{ unit: bothNames },
    }),
    z.object({
      step: z.literal('filing'),
      filingId: id.nullable(),
      source: z.string(),
      evidence: z.int(),
      filedBy: z.string().nullable(),
      acceptedBy: z.string().nullable(),
      acceptedAt: instant.nullable(),
      /** Taken over from a sheet of past periods, by whom it says as filed and accepted. */
      imported: z.boolean(),
    }),
  ])
  .meta({ id: 'Provenance' })

export const scored = { code: z.string(), ...name, ...standing }
export const named = { code: z.string(), ...name }
