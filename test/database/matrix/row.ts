import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import type { Role } from './roles.ts'

export const opennesses = ['open', 'closed'] as const
/** Open: published, nothing closed in it. Closed: known to few, or with closed material in it. */
export type Openness = (typeof opennesses)[number]

export interface Row {
  /** Who may, in both cases or in each. Everyone else gets NotPermitted or NotFound. */
  readonly may: readonly Role[] | Readonly<Record<Openness, readonly Role[]>>
  /** Calls the use case; the same for all roles. */
  readonly run: (context: Context, world: MatrixWorld, openness: Openness) => Promise<unknown>
  /** To whom something closed is shown, in the closed case or in both; to be recorded. */
  readonly showsClosedTo?: readonly Role[] | Readonly<Record<Openness, readonly Role[]>>
  /** Those of them that are allowed come as far as this refusal, or this error. */
  readonly refused?: string | Partial<Readonly<Record<Role, string>>>
}

/** Use case → who may. A use case that is not here makes the matrix fail. */
export type Rows = Readonly<Record<string, Row>>
