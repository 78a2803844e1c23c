/** A file looked at before it is loaded: its faults, what it would change, and how the newest release would stand. */
import type { z } from 'zod'
import type { scoringMethodologyRoutes } from '../../../../contract/scoring-methodologies.ts'
import { type Actor, may, mayAnywhere } from '../../../../domain/identity/rights.ts'
import { differencesBetween } from '../../../../domain/scoring/differences.ts'
import type { Methodology } from '../../../../domain/scoring/methodology.ts'
import { resultsOf } from '../../../../domain/scoring/release.ts'
import { fieldOf, type Standing } from '../../../../domain/scoring/standing.ts'
import { startRange, usualStart } from '../../../../domain/scoring/start.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import type { ScoringDeps } from '../deps.ts'
import type { LoadedMethodology } from '../store/methodologies.ts'
import { contentHash, readFileOf, versionTaken } from '../use-cases/load-methodology.ts'
import type { Inputs } from '../store/releases.ts'
import { faultView, headOfMethodology } from './methodologies.ts'
import { openShelf, type Readers, refOf } from './shelf.ts'
import { translated } from './translated.ts'

type Checked = z.input<(typeof scoringMethodologyRoutes.checkMethodology)['response']>

export async function checkMethodology(
  deps: ScoringDeps,
  readers: Readers,
  actor: Actor,
  file: string,
): Promise<Checked> {
  const { regionId } = actor
  if (!may(actor, 'mechanism.load', { regionId })) throw new Refused('forbidden', { reason: 'no-right' })
  const reading = await readFileOf(deps, regionId, file)
  const loaded = await readers.methodologies.list(readers.db, regionId)
  const last = loaded.at(-1) ?? null
  const [lastFrom, day] = [last?.effectiveFrom ?? null, today(deps.platform.clock)]
  const about = {
    file,
    against: last === null ? null : { ...refOf(last), effectiveFrom: last.effectiveFrom },
    start: { ...startRange(lastFrom, day), usual: usualStart(lastFrom, day) },
  }
  if (!reading.ok)
    return {
      ...about,
      faults: reading.faults.map(faultView),
      found: null,
      refusal: null,
      differences: [],
      effect: null,
    }
  const { methodology, content } = reading
  const hash = contentHash(content)
  return {
    ...about,
    faults: [],
    found: { ...headOfMethodology(methodology), source: methodology.source },
    refusal: loaded.some((one) => one.hash === hash)
      ? 'loaded'
      : versionTaken(loaded, methodology)
        ? 'version-taken'
        : null,
    differences: last === null ? [] : [...differencesBetween(last.methodology, methodology)],
    effect:
      last !== null && mayAnywhere(actor, 'scoring.view')
        ? await effectOf(readers, regionId, last, methodology)
        : null,
  }
}

/** The newest release, from its own inputs, by the last methodology and by the other one. */
async function effectOf(
  readers: Readers,
  regionId: string,
  last: LoadedMethodology,
  methodology: Methodology,
): Promise<Checked['effect']> {
  const { standing, methodologies } = await openShelf(readers, regionId)
  const head = standing.at(-1)
  const theirs = methodologies.get(head?.methodologyId ?? '')
  if (!head || !theirs) return null
  const { places, values, published } = await readers.contents(readers.db, regionId, head.id)
  const by = (other: Methodology) =>
    standingBy(other, translated({ places, values, published }, theirs.methodology, other))
  return { period: head.period, number: head.number, before: by(last.methodology), after: by(methodology) }
}

function standingBy(methodology: Methodology, inputs: Inputs): Standing {
  const field = fieldOf(methodology, inputs.places, resultsOf(methodology, inputs))
  return field.standing(field.root, field.own)
}
