import { CONTENT_FAULTS } from './content-faults.ts'
import type { Fault } from './fault.ts'
import { WIRE_FAULTS } from './wire-faults.ts'

/** All that the matrix tries, each on every site that it can befall. */
export const FAULTS: readonly Fault[] = [...WIRE_FAULTS, ...CONTENT_FAULTS]
