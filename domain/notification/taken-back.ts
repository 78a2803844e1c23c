/**
 * What a message puts right, while what it puts right has not been told yet.
 *
 * Only where the later one says everything: a second instruction or a second urging never swallows the first.
 */
type Correction = {
  /** Types of messages about the same item that are not told any more. */
  readonly instead: readonly string[]
  /** Where such a one was waiting, nothing has happened for its reader: this one is not told either. */
  readonly undone: boolean
}

const corrections: Readonly<Record<string, Correction>> = {
  'task.withdrawn': {
    instead: [
      'task.returned',
      'task.extension-asked',
      'task.suspension-asked',
      'task.cancellation-asked',
      'task.merge-asked',
      'task.split-asked',
    ],
    undone: true,
  },
  'task.transferred': { instead: ['task.transferred'], undone: false },
  'task.cancelled': { instead: ['task.issued', 'task.transferred', 'task.urged'], undone: false },
  'conference.uninvited': { instead: ['conference.invited'], undone: true },
  'task.due-recomputed': { instead: ['task.due-recomputed'], undone: false },
}

export const correctionBy = (type: string): Correction | null => corrections[type] ?? null
