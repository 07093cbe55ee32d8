import { addressOn } from '../../../kernel/as-of.ts'
import { Link } from '../../../ui/link.tsx'
import { SectorMark } from '../../../ui/sector-mark.tsx'

export interface NamedOrganisation {
  readonly slug: string
  readonly name: string
  readonly sector: string
  /** The day that the page shows, and today: the link keeps it. */
  readonly day?: string
  readonly today?: string
}

const atTheTable = ['region', 'municipality', 'general-practice'] as const

/** An organisation with its sector's mark, leading to its page. Patients and others stand beside the three sectors. */
export function OrganisationName({ slug, name, sector, day = '', today = day }: NamedOrganisation) {
  const marked = atTheTable.find((known) => known === sector)
  return <Link href={addressOn(`/organisationer/${slug}`, day, today)}>{marked ? <SectorMark sector={marked} name={name} /> : name}</Link>
}
