/** Mechanisms by edition, the parts units play in them, and the working-day calendar. */
export { type MechanismModule, mechanismModule } from './module.ts'
export type { IndicatorInForce, MechanismInForce } from './queries/in-force.ts'
export { readMechanism } from './read-files.ts'
export { type LayoutReading, readLayout, readPlainYaml } from './read-layout.ts'
export { readMethodology } from './read-methodology.ts'
