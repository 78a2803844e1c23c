import type { z } from 'zod'
import type { mechanismRoutes } from '../../../../contract/mechanism.ts'
import type { DeadlineRule } from '../../../../domain/calendar/due-on.ts'
import type { Clause, Clock } from '../../../../domain/mechanism/mechanism.ts'
import type { Edition } from '../../../../domain/mechanism/editions.ts'
import type { MechanismInForce } from './in-force.ts'

export type MechanismView = z.input<(typeof mechanismRoutes.get)['response']>

/** A mechanism as it is shown. Times and rules travel as words of the files: `general 7 calendar`. */
export function viewOf(mechanism: MechanismInForce, editions: readonly Edition[]): MechanismView {
  const { content, edition, units } = mechanism
  const shortNames = new Map(units.map(({ code, shortName }) => [code, shortName]))
  const named = (code: string) => shortNames.get(code) ?? code
  return {
    id: mechanism.id,
    code: edition.code,
    version: edition.version,
    title: mechanism.title,
    documentNumber: content.documentNumber,
    effectiveFrom: edition.effectiveFrom,
    effectiveTo: edition.effectiveTo,
    hash: edition.hash,
    versions: editions
      .filter(({ code }) => code === edition.code)
      .map(({ id, version, effectiveFrom, effectiveTo, loadedAt }) => ({
        id,
        version,
        effectiveFrom,
        effectiveTo,
        loadedAt,
      })),
    units: units.map(({ id, code, name, shortName, part }) => ({ id, code, name, shortName, part })),
    indicators: content.indicators.map((indicator) => ({
      code: indicator.code,
      name: indicator.name.zh,
      nameEn: indicator.name.en,
      definition: indicator.definition.zh,
      definitionEn: indicator.definition.en,
      leadUnits: indicator.lead.map(named),
      subIndicators: indicator.subIndicators.map((sub) => ({
        code: sub.code,
        name: sub.name.zh,
        nameEn: sub.name.en,
        kind: sub.kind,
        unit: sub.unit.zh,
        unitEn: sub.unit.en,
        better: sub.better,
        definition: sub.definition.zh,
        definitionEn: sub.definition.en,
      })),
    })),
    clauses: content.clauses.map((clause) => ({
      code: clause.code,
      requirement: clause.requirement,
      who: clause.who.map(named).join('、'),
      what: clause.what.zh,
      whatEn: clause.what.en,
      when: timeOf(clause),
      evidence: [...clause.evidence],
    })),
    clocks: content.clocks.clocks.map((clock) => ({
      code: clock.code,
      name: clock.name.zh,
      nameEn: clock.name.en,
      rules: rulesOf(clock),
    })),
    lights: content.lights,
    reminders: [...content.clocks.reminders],
    overdueReminderEvery: content.clocks.overdueReminderEvery ?? 1,
    notices: content.clocks.notices.map((step) => ({ ...step })),
    ruling: content.clocks.ruling ? `ruling ${ruleText(content.clocks.ruling)}` : null,
    rechecks: mechanism.rechecks.map((rule) => ({ ...rule })),
    messages: content.clocks.messages
      ? { holdMinutes: content.clocks.messages.holdMinutes, quiet: content.clocks.messages.quiet ?? null }
      : null,
  }
}

const ruleText = ({ n, unit }: DeadlineRule) => `${n} ${unit}`

function timeOf({ when }: Clause): string {
  switch (when.kind) {
    case 'none':
      return 'none'
    case 'on-event':
      return `on-event ${when.event}`
    case 'within':
      return `within ${ruleText(when.deadline)} after ${when.after}`
    case 'periodic':
      return `periodic ${when.cycle}`
  }
}

function rulesOf({ acknowledge, firstReport, general, complex }: Clock): string[] {
  const rules = { acknowledge, 'first-report': firstReport, general, complex }
  return Object.entries(rules).flatMap(([name, rule]) => (rule ? [`${name} ${ruleText(rule)}`] : []))
}
