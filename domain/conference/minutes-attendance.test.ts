import { describe, expect, it } from 'vitest'
import { attendanceLists, attendanceOf, listOf } from './minutes-attendance.ts'
import { attendances, replies, seatParts } from './states.ts'

describe('the lists of who was there', () => {
  const all = seatParts.flatMap((part) =>
    replies.flatMap((reply) => attendances.map((attendance) => ({ part, reply, attendance }))),
  )

  it.each([
    ['attending', 'coming', 'present', 'present'],
    ['observing', 'coming', 'present', 'observing'],
    ['attending', 'leave', 'present', 'present'],
    ['attending', 'coming', 'leave', 'leave'],
    ['observing', 'none', 'leave', 'leave'],
    ['attending', 'coming', 'absent', 'absent'],
    ['attending', 'leave', 'unknown', 'leave'],
    ['attending', 'coming', 'unknown', 'absent'],
  ] as const)('%s, replied %s, noted %s: %s', (part, reply, attendance, list) => {
    expect(listOf({ part, reply, attendance })).toBe(list)
  })

  it('hold every seat once', () => {
    const lists = attendanceOf(all)
    expect(attendanceLists.flatMap((list) => lists[list])).toHaveLength(all.length)
    expect(new Set(attendanceLists.flatMap((list) => lists[list])).size).toBe(all.length)
  })
})
