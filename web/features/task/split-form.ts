/** What a task is to be split into, while it is typed. Kept as parallel lists, as drafts are. */
export type SplitForm = {
  readonly titles: readonly string[]
  readonly leads: readonly string[]
  readonly dues: readonly string[]
}

export const fewestRows = 2
export const mostRows = 20

export const emptySplit = (leadId: string, dueOn: string): SplitForm => ({
  titles: ['', ''],
  leads: [leadId, ''],
  dues: [dueOn, dueOn],
})

/** One more row; most are due when the one above is. */
export const addSplitRow = ({ titles, leads, dues }: SplitForm): SplitForm => ({
  titles: [...titles, ''],
  leads: [...leads, ''],
  dues: [...dues, dues.at(-1) ?? ''],
})

export const removeSplitRow = ({ titles, leads, dues }: SplitForm, row: number): SplitForm => ({
  titles: titles.toSpliced(row, 1),
  leads: leads.toSpliced(row, 1),
  dues: dues.toSpliced(row, 1),
})

export const splitPartsOf = ({ titles, leads, dues }: SplitForm) =>
  titles.map((title, row) => ({ title, leadUnitId: leads[row] ?? '', dueOn: dues[row] ?? '' }))

/** What has not been filled in, by the path the server would name it by. */
export const missingInSplit = (form: SplitForm): readonly string[] =>
  splitPartsOf(form).flatMap((part, row) =>
    (['title', 'leadUnitId', 'dueOn'] as const)
      .filter((field) => part[field].trim() === '')
      .map((field) => `parts.${row}.${field}`),
  )
