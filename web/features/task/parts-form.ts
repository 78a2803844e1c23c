/** The rows of a decomposition while they are typed. Kept as parallel lists, as drafts are. */
export type PartsForm = {
  readonly titles: readonly string[]
  readonly bodies: readonly string[]
  /** `<unit>/<post>`; the post is empty where a body answers. */
  readonly tos: readonly string[]
  readonly dues: readonly string[]
}

export type PartField = keyof PartsForm

export const emptyParts = (dueOn: string): PartsForm => ({
  titles: [''],
  bodies: [''],
  tos: [''],
  dues: [dueOn],
})

export const setCell = (
  form: PartsForm,
  field: PartField,
  row: number,
  value: string,
): Partial<PartsForm> => ({
  [field]: form[field].with(row, value),
})

/** One more row; most parts are due when the one above is. */
export const addRow = ({ titles, bodies, tos, dues }: PartsForm): PartsForm => ({
  titles: [...titles, ''],
  bodies: [...bodies, ''],
  tos: [...tos, ''],
  dues: [...dues, dues.at(-1) ?? ''],
})

export const removeRow = (form: PartsForm, row: number): PartsForm => ({
  titles: form.titles.toSpliced(row, 1),
  bodies: form.bodies.toSpliced(row, 1),
  tos: form.tos.toSpliced(row, 1),
  dues: form.dues.toSpliced(row, 1),
})

export function partsOf({ titles, bodies, tos, dues }: PartsForm) {
  return titles.map((title, row) => {
    const [unitId = '', postId = ''] = (tos[row] ?? '').split('/')
    return {
      title,
      body: bodies[row] ?? '',
      unitId,
      postId: postId === '' ? null : postId,
      personId: null,
      dueOn: dues[row] ?? '',
    }
  })
}

/** What has not been filled in, by the path the server would name it by. */
export function missingIn(form: PartsForm): readonly string[] {
  return partsOf(form).flatMap((part, row) => [
    ...(part.title.trim() === '' ? [`parts.${row}.title`] : []),
    ...(part.unitId === '' ? [`parts.${row}.unitId`] : []),
    ...(part.dueOn === '' ? [`parts.${row}.dueOn`] : []),
  ])
}
