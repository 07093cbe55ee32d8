import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listAgendasToLookThrough } from '../../repository/agendas-to-look-through.ts'

/** Which dispatched or imported agendas nobody has looked through yet; the machine asks. */
export const agendasToLookThrough = query('matters.agendas-to-look-through', async ({ actor, db, now, permit }, _: undefined) => {
  permit(actor.kind === 'system')
  return (await listAgendasToLookThrough(db, danishDay(now))).map(({ id }) => id)
})
