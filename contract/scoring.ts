/**
 * Scores and ranks: releases that never change, and the pages that read them.
 *
 * Every answer names its release. Without `period` it is the newest period that has one; without any
 * release the answer is `not-found` with the reason `no-release`.
 */
import { z } from 'zod'
import { bases, combinations } from '../domain/scoring/methodology.ts'
import { route } from './route.ts'
import {
  best,
  bothNames,
  change,
  firstTier,
  meaning,
  methodologyRef,
  named,
  nodeCode,
  period,
  periodCode,
  placeScore,
  provenance,
  release,
  scored,
  taskCounts,
  unit,
} from './scoring-words.ts'
import { day, id, idParams, instant, line } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const
const view = { verb: 'scoring.view' } as const
const ofPeriod = z.strictObject({ period: periodCode.optional() })

const valueTold = z.object({ value: z.number().nullable(), meaning: meaning.nullable() })

/** What a bulletin says of ourselves, and where our own values say otherwise: they are what we are ranked by. */
const published = z
  .object({
    /** Of the whole; null where nobody published it. */
    score: z.number().nullable(),
    /** Scores that differ, the whole first. */
    scores: z.array(z.object({ ...named, ours: z.number(), published: z.number() })),
    values: z.array(z.object({ ...named, unit: bothNames, ours: valueTold, published: valueTold })),
  })
  .meta({ id: 'PublishedOfOurs' })

/** What a release would hold if it were made now, and what is missing in it. */
const preview = z
  .object({
    period,
    methodology: methodologyRef,
    /** Of everything that goes in: what is released is what was looked at, or it is refused. */
    hash: z.string(),
    /** The release of this period that stands; the new one would correct it. */
    standing: z.object({ id, number: z.int(), same: z.boolean() }).nullable(),
    own: z.object({
      ...scored,
      filed: z.int(),
      /** Sub-indicators without an accepted value. */
      missing: z.array(z.object(named)),
      published,
    }),
    places: z.array(placeScore),
    placesWithoutScore: z.int(),
    sources: z.array(z.object({ source: z.string(), publishedOn: day })),
    /** What keeps it from being released. */
    obstacles: z.array(z.enum(['nothing-filed', 'no-rivals', 'own-score-unknown'])),
  })
  .meta({ id: 'ReleasePreview' })

const filingLink = z.object({
  filingId: id,
  source: z.string(),
  evidence: z.int(),
  filedBy: z.string().nullable(),
  acceptedBy: z.string().nullable(),
  acceptedAt: instant.nullable(),
  imported: z.boolean(),
})

const history = z.array(
  z.object({
    period: periodCode,
    score: z.number().nullable(),
    rank: z.int().nullable(),
    value: z.number().nullable(),
  }),
)

const scoreboardRow = z.object({
  ...scored,
  /** Scores of the last twelve releases, oldest first. */
  history: z.array(z.object({ period: periodCode, score: z.number().nullable() })),
  best: best.nullable(),
  /** Score on the last place of the first tier in this indicator. */
  line: z.number().nullable(),
  /** Our score less the line: below 0, short of it. */
  gap: z.number().nullable(),
  /** Points the whole would gain at the province's best. */
  gain: z.number(),
  leadUnits: z.array(unit),
  tasks: taskCounts,
})

const leafView = z.object({
  ...scored,
  unit: bothNames,
  value: z.number().nullable(),
  /** Instead of a value. */
  meaning: meaning.nullable(),
  /** A score the bulletin published, where the value is not known. */
  published: z.boolean(),
  scale: z.object({
    best: z.number(),
    worst: z.number(),
    power: z.number(),
    source: bothNames.nullable(),
    basis: z.enum(bases),
    provisional: z.boolean(),
  }),
  best: best.extend({ value: z.number().nullable() }).nullable(),
  line: z.number().nullable(),
  gap: z.number().nullable(),
  share: z.number(),
  gain: z.number(),
  target: z.number().nullable(),
  history,
  leadUnits: z.array(unit),
  tasks: taskCounts,
  filing: filingLink.nullable(),
  provenance: z.array(provenance).max(4),
})

export const scoringRoutes = {
  releases: route({
    id: 'scoring.releases',
    summary: 'Releases, newest first, corrected ones included; periods that can be released',
    method: 'GET',
    url: '/api/scoring/releases',
    access: view,
    response: z.object({ releases: z.array(release), periods: z.array(period) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  release: route({
    id: 'scoring.release',
    summary: 'One release: what went in, what came out',
    method: 'GET',
    url: '/api/scoring/releases/:id',
    access: view,
    params: idParams,
    response: z.object({
      release,
      own: z.object({ ...scored, filed: z.int(), missing: z.array(z.object(named)), published }),
      places: z.array(placeScore),
      inputs: z.array(
        filingLink.extend({ code: z.string(), ...valueTold.shape, published: valueTold.nullable() }),
      ),
    }),
    errors,
  }),
  preview: route({
    id: 'scoring.preview',
    summary: 'What a release of the period would hold now; nothing is kept',
    method: 'GET',
    url: '/api/scoring/preview',
    access: { verb: 'scoring.release' },
    query: ofPeriod,
    response: preview,
    errors,
  }),
  makeRelease: route({
    id: 'scoring.make-release',
    summary: 'Freeze what was looked at; where the period is released already, as a correction with a reason',
    method: 'POST',
    url: '/api/scoring/releases',
    access: { verb: 'scoring.release' },
    body: z.strictObject({ period: periodCode, hash: line(80), reason: line(300).nullable().default(null) }),
    response: release,
    errors,
  }),
  verify: route({
    id: 'scoring.verify',
    summary: 'Recompute a release from the inputs it keeps and compare hash, scores and ranks',
    method: 'GET',
    url: '/api/scoring/releases/:id/verify',
    access: view,
    params: idParams,
    response: z.object({
      release,
      holds: z.boolean(),
      hash: z.object({ stored: z.string(), recomputed: z.string() }),
      scores: z.object({ compared: z.int(), different: z.int(), largestDifference: z.number() }),
      ranks: z.object({ compared: z.int(), different: z.int() }),
      /** Accepted values against the row they went into. */
      own: z.object({ compared: z.int(), different: z.int() }),
    }),
    errors,
  }),
  scoreboard: route({
    id: 'scoring.scoreboard',
    summary: 'Where the county stands: the whole, each indicator, and what there is to gain',
    method: 'GET',
    url: '/api/scoring/scoreboard',
    access: view,
    query: ofPeriod,
    response: z.object({
      release,
      /** Released ones, oldest first. */
      periods: z.array(period),
      overall: z.object({
        ...scored,
        history: z.array(
          z.object({ period: periodCode, score: z.number().nullable(), rank: z.int().nullable() }),
        ),
        best: best.nullable(),
      }),
      published,
      firstTier,
      strip: z.array(placeScore),
      rows: z.array(scoreboardRow),
      totals: z.object({ gain: z.number() }),
    }),
    errors,
  }),
  led: route({
    id: 'scoring.led',
    summary: 'The indicators that my unit leads, as last released; none where nothing is released yet',
    method: 'GET',
    url: '/api/scoring/led',
    access: view,
    response: z.object({
      period: period.nullable(),
      rows: z.array(
        scoreboardRow.pick({
          code: true,
          name: true,
          nameEn: true,
          score: true,
          rank: true,
          of: true,
          change: true,
          best: true,
          line: true,
        }),
      ),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  indicator: route({
    id: 'scoring.indicator',
    summary:
      'One indicator with its sub-indicators: value, score, best, history, tasks, where the value is from',
    method: 'GET',
    url: '/api/scoring/indicators/:code',
    access: view,
    params: z.strictObject({ code: nodeCode }),
    query: ofPeriod,
    response: z.object({
      release,
      periods: z.array(period),
      indicator: z.object({
        ...scored,
        combine: z.enum(combinations),
        best: best.nullable(),
        line: z.number().nullable(),
        gap: z.number().nullable(),
        gain: z.number(),
        history,
        leadUnits: z.array(unit),
        tasks: taskCounts,
      }),
      leaves: z.array(leafView),
    }),
    errors,
  }),
  ranking: route({
    id: 'scoring.ranking',
    summary: 'All places by one node: the whole, an indicator or a sub-indicator',
    method: 'GET',
    url: '/api/scoring/ranking',
    access: view,
    query: z.strictObject({ node: nodeCode.optional(), period: periodCode.optional() }),
    response: z.object({
      release,
      node: z.object({ ...named, unit: bothNames.nullable() }),
      line: z.number().nullable(),
      placesInTier: z.int().nullable(),
      places: z.array(placeScore.extend({ value: z.number().nullable(), change: change.nullable() })),
    }),
    errors,
  }),
  heatmap: route({
    id: 'scoring.heatmap',
    summary: 'Indicators by periods: score and rank of the county',
    method: 'GET',
    url: '/api/scoring/heatmap',
    access: view,
    query: z.strictObject({ periods: z.coerce.number().int().min(1).max(60).default(12) }),
    response: z.object({
      periods: z.array(period),
      rows: z.array(
        z.object({
          ...named,
          cells: z.array(z.object({ score: z.number().nullable(), rank: z.int().nullable(), of: z.int() })),
        }),
      ),
    }),
    errors,
  }),
  ranks: route({
    id: 'scoring.ranks',
    summary: 'Ranks of all places over the periods, as released or recomputed by one methodology',
    method: 'GET',
    url: '/api/scoring/ranks',
    access: view,
    query: z.strictObject({
      node: nodeCode.optional(),
      periods: z.coerce.number().int().min(1).max(60).default(12),
      /** `recomputed`: every period by the methodology in force now, so that they compare. */
      basis: z.enum(['released', 'recomputed']).default('released'),
    }),
    response: z.object({
      node: z.object(named),
      basis: z.enum(['released', 'recomputed']),
      methodology: methodologyRef.nullable(),
      periods: z.array(period),
      /** Ranks in the order of the periods; null where a place has none. */
      places: z.array(
        z.object({
          code: z.string().nullable(),
          name: z.string(),
          own: z.boolean(),
          ranks: z.array(z.int().nullable()),
        }),
      ),
      /** The county's own scores in the same order. */
      scores: z.array(z.number().nullable()),
    }),
    errors,
  }),
}
