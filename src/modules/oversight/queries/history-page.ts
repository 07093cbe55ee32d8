import { NotFound } from '../../../kernel/refusal.ts'
import { listEventsAbout } from '../../../platform/audit/history.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findObject } from '../repository/objects.ts'
import { mayReadHistory } from '../rules/audit-rights.ts'
import type { ObjectKind } from '../rules/objects.ts'

export type HistoryView = Awaited<ReturnType<typeof historyPage>>

const pageSize = 50

export interface AskedHistory {
  readonly kind: ObjectKind
  readonly id: string
  /** From 1. */
  readonly page?: number | undefined
  readonly which?: 'changes' | 'readings' | undefined
}

/** Who did what to an object, the latest first. */
export const historyPage = query(
  'oversight.history-page',
  async ({ actor, db, permitToKnow }, { kind, id, page = 1, which = 'changes' }: AskedHistory) => {
    // The public's database role may not look into papers and people at all.
    permitToKnow(actor.kind !== 'public')
    const object = await findObject(db, kind, id)
    permitToKnow(object !== undefined && mayReadHistory(actor, object))
    if (!object) throw new NotFound('object')
    const about = {
      subjects: [{ kind: kind === 'contact' ? 'person' : kind, id }, ...object.parts],
      personId: kind === 'person' || kind === 'contact' ? id : undefined,
      seatId: kind === 'seat' ? id : undefined,
      which,
    }
    const { events, total } = await listEventsAbout(db, about, { size: pageSize, page })
    return { object, which, events, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) }
  },
)
