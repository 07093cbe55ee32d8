import { command } from '../../../platform/command/use-case.ts'
import { begunMatter, type MatterBegun } from './begun-matter.ts'

/** Begins to follow a matter. @returns its slug */
export const beginMatter = command('matters.begin-matter', (work, begun: MatterBegun) => begunMatter(work, begun))
