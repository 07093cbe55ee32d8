import { committeeKind } from '../../../committees/index.ts'
import type { CommitteeKind } from '../../../committees/rules/committee-kind.ts'
import type { HeldPerson } from '../../repository/held-attendance.ts'
import { type Parity, parityOf } from '../../rules/held/parity.ts'
import { participantsAt } from '../../rules/held/participation.ts'
import type { HeldRecord } from './held-state.ts'

export interface TableParity {
  /** Nothing for a committee of one party. */
  readonly whole: Parity | undefined
  /** Of those who take part in the item under way. */
  readonly item: Parity | undefined
  readonly decisionRule: CommitteeKind['decisionRule']
  /** Nobody has said yet who is there: those who have not excused themselves are counted. */
  readonly expected: boolean
}

/** Which sectors are at the table, in all and for the item under way, and what the committee's rule says of decisions. */
export function tableParity({ held, people, items, seated }: HeldRecord, kind: string, now: number): TableParity {
  const { composition = [], decisionRule } = committeeKind(kind) ?? {}
  const asked = composition.map(({ sector }) => sector)
  const said = people.some(({ atStart, changes }) => atStart === 'present' || changes.length > 0)
  const moment = held?.endedAt?.getTime() ?? now
  const present = said ? participantsAt(people, new Set(), moment) : people.filter(isAwaited)
  const conflicted = items.find(({ id }) => id === held?.currentItemId)?.conclusion?.conflicted ?? new Set<string>()
  return {
    whole: parityOf(present, seated, asked),
    item:
      conflicted.size > 0
        ? parityOf(
            present.filter(({ personId }) => !conflicted.has(personId)),
            seated,
            asked,
          )
        : undefined,
    decisionRule,
    expected: !said,
  }
}

/** A substitute is awaited where somebody has called them. */
function isAwaited({ atStart, capacity, substituteFor }: HeldPerson): boolean {
  if (atStart === 'apology' || atStart === 'absent') return false
  return capacity !== 'substitute' || substituteFor !== null
}
