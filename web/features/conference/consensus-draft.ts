/** What units say at the table, while it is noted. */
import type { AgendaItem } from '../../../contract/conference.ts'
import type { Stance } from '../../../domain/conference/states.ts'
import type { Said } from './conference-calls.ts'

type Unit = NonNullable<AgendaItem['request']>['units'][number]
export type Spoken = { readonly stances: readonly (Stance | null)[]; readonly text: string }
export type Notes = ReadonlyMap<string, Spoken>

export const spokenOf = (unit: Unit, notes: Notes, points: number): Spoken =>
  notes.get(unit.unit.id) ?? {
    stances: Array.from({ length: points }, (_, index) => unit.stances[index] ?? null),
    text: unit.atTable ? unit.words : '',
  }

/** The unit says that it agrees to every point: what it reserved before is given up. */
export const agreeing = ({ stances, text }: Spoken): Spoken => ({ stances: stances.map(() => 'agree'), text })

export type Fault = 'stance-missing' | 'words-missing'

/** A unit speaks to every point, and a reservation needs its words. */
export function faultOf({ stances, text }: Spoken): Fault | null {
  if (stances.includes(null)) return 'stance-missing'
  return stances.includes('reserve') && text.trim() === '' ? 'words-missing' : null
}

/** Only units whose word was noted now. */
export const rowsToSend = (notes: Notes): readonly Said[] =>
  [...notes].map(([unitId, { stances, text }]) => ({
    unitId,
    stances: stances.filter((stance) => stance !== null),
    text,
  }))
