import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { mayLoadReference } from '../../../committees/rules/committee-rights.ts'
import { listOpenAgendas } from '../../repository/agendas.ts'

/** Meetings to come whose agenda is begun and not sent out. */
export const openAgendas = query('meetings.open-agendas', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayLoadReference(actor))
  return listOpenAgendas(db, danishDay(now))
})
