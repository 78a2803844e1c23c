import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { faultCodes } from '../../../domain/mechanism/fault.ts'

const locale = z.object({ fault: z.record(z.string(), z.string()) })

describe.each(['zh-CN', 'en'])('the faults of a mechanism in %s', (language) => {
  const file = join(import.meta.dirname, `../../app/locales/${language}/mechanism.json`)
  const words = locale.parse(JSON.parse(readFileSync(file, 'utf8'))).fault

  it('have a sentence each, and no sentence is left over', () => {
    expect(Object.keys(words).toSorted()).toEqual([...faultCodes].toSorted())
  })
})
