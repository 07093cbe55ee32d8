import { Link } from '../../../ui/link.tsx'
import { SectorMark } from '../../../ui/sector-mark.tsx'

export interface NamedOrganisation {
  readonly slug: string
  readonly name: string
  readonly sector: string
}

const atTheTable = ['region', 'municipality', 'general-practice'] as const

/** An organisation with its sector's mark, leading to its page. Patients and others stand beside the three sectors. */
export function OrganisationName({ slug, name, sector }: NamedOrganisation) {
  const marked = atTheTable.find((known) => known === sector)
  return <Link href={`/organisationer/${slug}`}>{marked ? <SectorMark sector={marked} name={name} /> : name}</Link>
}
