/** What a conference is called; until it is convened it has no number. */
export function conferenceName({
  year,
  ordinal,
}: {
  readonly year: number
  readonly ordinal: number | null
}): string {
  return ordinal === null ? '联席会议（筹备）' : `${year}年第${ordinal}次联席会议`
}

/** What the follow-up of earlier resolutions is called on an agenda. */
export const followUpTitle = '议定事项落实情况'
