import type { AgendaItem } from '../../../contract/conference.ts'

/** An item of an agenda as a test needs it. */
export const itemOf = (item: Partial<AgendaItem>): AgendaItem => ({
  id: '',
  ordinal: 1,
  kind: 'request',
  topic: 1,
  title: '水电气网联合报装',
  presenterUnit: null,
  presenter: '',
  minutes: 15,
  beginsAt: '14:30',
  usedMinutes: 0,
  overBy: 0,
  turnedToAt: null,
  outcome: null,
  concluded: null,
  referredTo: null,
  referredBody: '',
  conditions: [],
  resolutions: [],
  request: null,
  followUp: null,
  ...item,
})
