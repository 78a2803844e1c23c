/** Conferences that come again: a rhythm, a place, who is invited; each is planned ahead by itself. */
import { z } from 'zod'
import { done, errors, timeOfDay, unit } from './conference-words.ts'
import { route } from './route.ts'
import { rhythm } from './task-series.ts'
import { day, id, idParams, line, paragraph, version } from './text.ts'

export const conferenceSeriesRow = z
  .object({
    id,
    version,
    state: z.enum(['active', 'ended']),
    title: z.string(),
    rhythm,
    startsAt: timeOfDay,
    place: z.string(),
    chairPostId: id,
    chair: z.string(),
    attendingUnits: z.array(unit),
    /** Working days before the day at which the conference is planned. */
    leadWorkdays: z.int(),
    next: z.array(z.object({ on: day, falls: day, provisional: z.boolean() })),
    conferences: z.array(z.object({ id, name: z.string(), heldOn: day })),
  })
  .meta({ id: 'ConferenceSeries' })
export type ConferenceSeriesRow = z.infer<typeof conferenceSeriesRow>

const plan = {
  title: line(100),
  rhythm,
  startsAt: timeOfDay,
  place: line(100),
  chairPostId: id,
  attendingUnitIds: z.array(id).max(60).default([]),
  leadWorkdays: z.int().min(1).max(60),
  startsOn: day,
}

export const conferenceSeriesRoutes = {
  list: route({
    id: 'conference-series.list',
    summary: 'Series of conferences with their next days',
    method: 'GET',
    url: '/api/conference-series',
    access: { verb: 'conference.convene' },
    response: z.object({ rows: z.array(conferenceSeriesRow), today: day }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  create: route({
    id: 'conference-series.create',
    summary: 'Begin a series',
    method: 'POST',
    url: '/api/conference-series',
    access: { verb: 'conference.convene' },
    body: z.strictObject(plan),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  edit: route({
    id: 'conference-series.edit',
    summary: 'Change a series; conferences already planned stay',
    method: 'PUT',
    url: '/api/conference-series/:id',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: z.strictObject({ version, ...plan }),
    response: done,
    errors,
  }),
  end: route({
    id: 'conference-series.end',
    summary: 'End a series',
    method: 'POST',
    url: '/api/conference-series/:id/end',
    access: { verb: 'conference.convene' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(1000, 0).default('') }),
    response: done,
    errors,
  }),
}
