import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eventTypes } from '../../../domain/mechanism/event-types.ts'

const locale = z.object({ type: z.record(z.string(), z.record(z.string(), z.string())) })

describe.each(['zh-CN', 'en'])('the audit trail in %s', (language) => {
  const file = join(import.meta.dirname, `../../app/locales/${language}/audit.json`)
  const { type: words } = locale.parse(JSON.parse(readFileSync(file, 'utf8')))

  it.each(eventTypes)('has words for %s', (type) => {
    const [group = '', act = ''] = type.split('.')
    expect(words[group]?.[act]).toBeTruthy()
  })
})
