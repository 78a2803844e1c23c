import { describe, expect, it } from 'vitest'
import { type Duty, noDuty, workingDuty } from './duty.ts'
import { type MatrixPost, matrixOf } from './matrix.ts'

const duty = (more: Partial<Duty>): Duty => ({ ...noDuty, ...more })
const above = duty({
  leadershipMemberPostId: 'm',
  sectionId: 's1',
  responsiblePostId: 'r',
  backupPostId: 'b',
})
const sectionOf = (postId: string) => (postId.startsWith('x') ? 's2' : 's1')
const working = (own: Partial<Duty>) => workingDuty(duty(own), above, sectionOf)

describe('the duty of a sub-indicator', () => {
  it('is that of its indicator where it sets nothing, and has no gaps of its own', () => {
    expect(working({})).toEqual({
      ...above,
      own: { leadershipMember: false, responsible: false, backup: false },
    })
  })

  it('takes the section from the post it names', () => {
    expect(working({ responsiblePostId: 'x' })).toMatchObject({
      sectionId: 's2',
      responsiblePostId: 'x',
      backupPostId: 'b',
    })
  })

  it('with a section of its own borrows nobody: the section answers as a body', () => {
    expect(working({ sectionId: 's2' })).toMatchObject({
      sectionId: 's2',
      responsiblePostId: null,
      backupPostId: 'b',
    })
    expect(working({ sectionId: 's1' })).toMatchObject({ responsiblePostId: 'r' })
  })

  it('given to the backup has no backup, and says so', () => {
    expect(working({ responsiblePostId: 'b' })).toMatchObject({ backupPostId: null, own: { backup: true } })
    expect(working({ responsiblePostId: 'b', backupPostId: 'r' })).toMatchObject({ backupPostId: 'r' })
  })

  it('can be somebody without a post', () => {
    expect(working({ responsiblePersonId: 'p' })).toMatchObject({
      responsiblePostId: null,
      responsiblePersonId: 'p',
      sectionId: 's1',
    })
  })
})

describe('the matrix', () => {
  const post = (
    postId: string,
    kind: MatrixPost['kind'],
    person: string | null,
    unitId = 'u',
  ): MatrixPost => ({
    postId,
    kind,
    title: kind,
    unitId,
    rootUnitId: 'u',
    person,
    hasAccount: false,
  })
  const source = (duties: Record<string, Duty>, posts: readonly MatrixPost[]) => ({
    indicators: [
      { code: '01', parentCode: null, unitId: 'u', rootUnitId: 'u' },
      { code: '01.1', parentCode: '01', unitId: 'u', rootUnitId: 'u' },
      { code: '02', parentCode: null, unitId: 'u', rootUnitId: 'u' },
    ],
    duties: new Map(Object.entries(duties)),
    posts,
    sections: new Map([['s', { id: 's', name: '科' }]]),
    people: new Map([['p', { name: '任远', hasAccount: true }]]),
  })

  it('shows the deputy that is there before one that is vacant', () => {
    const rows = matrixOf(
      source({}, [post('d1', 'deputy-in-charge', null), post('d2', 'deputy-in-charge', '牛')]),
    )
    expect(rows[0]?.deputy?.name).toBe('牛')
  })

  it('counts a vacancy that a sub-indicator sets itself, and one that is inherited only once', () => {
    const posts = [post('r', 'section-head', '赵', 's'), post('v', 'officer', null, 's')]
    const inherited = matrixOf(source({ '01': duty({ responsiblePostId: 'r', backupPostId: 'v' }) }, posts))
    expect(inherited.map(({ gaps }) => gaps.includes('backup'))).toEqual([true, false, true])
    const own = matrixOf(
      source(
        {
          '01': duty({ responsiblePostId: 'v' }),
          '01.1': duty({ responsiblePostId: 'r', backupPostId: 'v' }),
        },
        posts,
      ),
    )
    expect(own[1]?.gaps).toEqual(['backup'])
    expect(own[1]?.responsible?.name).toBe('赵')
  })

  it('has a body or a person answer without a gap', () => {
    const rows = matrixOf(
      source({ '01': duty({ sectionId: 's' }), '02': duty({ responsiblePersonId: 'p' }) }, []),
    )
    expect(rows.map(({ responsible }) => responsible?.name)).toEqual(['科', '科', '任远'])
    expect(rows[0]?.gaps).not.toContain('responsible')
    expect(rows[2]?.gaps).toContain('section')
  })

  it('takes leadership from the unit above where a section leads, and the section as its own', () => {
    const [row] = matrixOf({
      ...source({}, [post('c', 'principal', '局长')]),
      indicators: [{ code: '01', parentCode: null, unitId: 's', rootUnitId: 'u' }],
    })
    expect(row).toMatchObject({
      principal: { name: '局长' },
      section: { name: '科' },
      responsible: { name: '科' },
    })
  })
})
