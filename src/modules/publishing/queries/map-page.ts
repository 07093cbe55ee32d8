import { danishDay, isIsoDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listNationalPartnerships, listParties } from '../../committees/index.ts'
import { listNationalOrganisations, listRegionMunicipalities } from '../../people/index.ts'
import { nationalMap } from '../rules/national-map.ts'

export type MapView = Awaited<ReturnType<typeof mapPage>>

interface Asked {
  /** As written in the address; what is no day is today. */
  readonly day: string | undefined
  readonly municipality: string | undefined
}

/** Which cluster and council covers which municipality on a day, and one municipality that is asked about. */
export const mapPage = query('publishing.map-page', async ({ now, db, permit }, { day: asked, municipality }: Asked) => {
  permit(true)
  const today = danishDay(now)
  const day = asked !== undefined && isIsoDay(asked) ? asked : today
  const facts = {
    organisations: await listNationalOrganisations(db),
    regions: await listRegionMunicipalities(db),
    partnerships: await listNationalPartnerships(db),
    parties: await listParties(db),
  }
  const map = nationalMap(facts, day)
  return {
    today,
    day,
    notADay: asked ? !isIsoDay(asked) : false,
    ...map,
    chosen: map.municipalities.find(({ slug }) => slug === municipality),
  }
})
