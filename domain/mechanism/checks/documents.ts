import { documentKinds } from '../../document/kinds.ts'
import type { DocumentSettings } from '../../document/layout.ts'
import { type Finding, finding, type Place } from '../fault.ts'
import type { Parts } from '../parts.ts'

export function checkDocuments({ documents: row, layoutsKnown }: Parts): readonly Finding[] {
  if (!row?.value) return []
  const { place, value } = row
  const layout =
    layoutsKnown === null || layoutsKnown.includes(value.layout)
      ? []
      : [finding(place, ['layout'], 'layout-unknown', { layout: value.layout })]
  return [...layout, ...checkFile(place, value)]
}

function checkFile(place: Place, settings: DocumentSettings): readonly Finding[] {
  const { authorities, registers, fonts, lengths } = settings
  const known = new Set(authorities.map(({ code }) => code))
  const served = new Set(registers.flatMap(({ kinds }) => kinds))
  return [
    ...repeated(place, 'authorities', authorities),
    ...repeated(place, 'registers', registers),
    ...registers.flatMap(({ authority }, index) =>
      known.has(authority)
        ? []
        : [finding(place, ['registers', index, 'authority'], 'authority-unknown', { authority })],
    ),
    ...registers.flatMap(({ word, pattern }, index) => {
      const before = registers.slice(0, index).find((one) => one.word === word && one.pattern === pattern)
      return before === undefined
        ? []
        : [finding(place, ['registers', index], 'register-repeated', { word, before: before.code })]
    }),
    ...documentKinds.flatMap((kind) =>
      served.has(kind) ? [] : [finding(place, ['registers'], 'kind-without-register', { kind })],
    ),
    ...(Object.hasOwn(fonts.sets, fonts.default)
      ? []
      : [finding(place, ['fonts', 'default'], 'font-set-unknown', { set: fonts.default })]),
    ...(lengths.special > lengths.general
      ? [finding(place, ['lengths', 'special'], 'length-order-wrong', lengths)]
      : []),
  ]
}

function repeated(
  place: Place,
  list: string,
  rows: readonly { readonly code: string }[],
): readonly Finding[] {
  return rows.flatMap(({ code }, index) =>
    rows.slice(0, index).some((one) => one.code === code)
      ? [finding(place, [list, index, 'code'], 'code-duplicated', { code })]
      : [],
  )
}
