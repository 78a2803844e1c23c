/** Who stands in which list of the minutes: 出席, 请假, 缺席, 列席. Every seat stands in exactly one. */
import type { Attendance, Reply, SeatPart } from './states.ts'

export const attendanceLists = ['present', 'leave', 'absent', 'observing'] as const
export type AttendanceList = (typeof attendanceLists)[number]

type Seated = { readonly part: SeatPart; readonly reply: Reply; readonly attendance: Attendance }

/** Who was never noted was not there; who had asked for leave had leave. */
export function listOf({ part, reply, attendance }: Seated): AttendanceList {
  switch (attendance) {
    case 'present':
      return part === 'observing' ? 'observing' : 'present'
    case 'leave':
      return 'leave'
    case 'absent':
      return 'absent'
    case 'unknown':
      return reply === 'leave' ? 'leave' : 'absent'
  }
}

export function attendanceOf<T extends Seated>(
  seats: readonly T[],
): Readonly<Record<AttendanceList, readonly T[]>> {
  const of = (list: AttendanceList) => seats.filter((seat) => listOf(seat) === list)
  return { present: of('present'), leave: of('leave'), absent: of('absent'), observing: of('observing') }
}
