/**
 * Events of the platform that can prove a clause kept, one word each as in the glossary.
 *
 * A clause names its proof from this list and no other: a misspelt event would make a clause look broken
 * for ever. A new event of a module that is worth citing in a mechanism gets its line here.
 */
export const eventTypes = [
  'mechanism.loaded',
  'organization.post-filled',
  'organization.responsibility-assigned',
  'organization.liaison-appointed',
  'organization.liaison-changed',
  'task.issued',
  'task.acknowledged',
  'task.decomposed',
  'task.progress-reported',
  'task.urged',
  'task.instructed',
  'task.returned',
  'task.return-ruled',
  'task.closure-requested',
  'task.sent-back',
  'task.closed',
  'task.rechecked',
  'conference.requested',
  'conference.opinion-given',
  'conference.held',
  'conference.item-resolved',
  'conference.item-deferred',
  'conference.item-resubmitted',
  'conference.minutes-issued',
  'notice.issued',
  'notice.receipt-given',
  'report.filed',
  'report.major-matter-filed',
  'practice.submitted',
  'practice.published',
  'practice.adopted',
  'problem.recorded',
  'problem.solved',
  'problem.reopened',
  'problem.rated',
  'guidance.countersigned',
  'guidance.issued',
  'inspection.held',
  'inspection.finding-recorded',
  'inspection.rectified',
  'assessment.published',
  'assessment.commended',
  'assessment.interviewed',
  'assessment.accountability-referred',
  'indicator.filed',
  'indicator.accepted',
] as const

export type EventType = (typeof eventTypes)[number]

export function isEventType(text: string): text is EventType {
  return eventTypes.some((type) => type === text)
}
