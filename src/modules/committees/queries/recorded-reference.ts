import { listNationalOrganisations, listRegionMunicipalities } from '../../people/index.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { listNationalPartnerships, type Origin } from '../repository/national-partnerships.ts'
import { listParties } from '../repository/parties.ts'
import { listSuccessions } from '../repository/successions.ts'
import type { RecordedTables } from '../rules/reference-changes.ts'
import type { ReferenceRow } from '../rules/reference-tables.ts'

/** What is recorded, in the words of the reference files; what is not of the national map is marked so. */
export async function recordedReference(db: Query['db']): Promise<RecordedTables> {
  const organisations = await listNationalOrganisations(db)
  const organisation = new Map(organisations.map((each) => [each.id, each]))
  const partnerships = await listNationalPartnerships(db)
  const partnership = new Map(partnerships.map((each) => [each.id, each]))
  const nameOf = (id: string): string => {
    const { kind, code, slug } = organisation.get(id)!
    return kind === 'municipality' && code ? code : slug
  }
  const nationalOrganisation = (id: string): boolean => ['region', 'municipality'].includes(organisation.get(id)!.kind)
  const nationalPartnership = (id: string): boolean => partnership.get(id)!.kind !== 'regional-cooperation'
  return {
    organisations: organisations.map((each) => ({
      national: nationalOrganisation(each.id),
      row: {
        slug: each.slug,
        name: each.name,
        short_name: each.shortName,
        kind: each.kind,
        code: each.code ?? '',
        ...span(each),
        successor: (each.successorId && organisation.get(each.successorId)?.slug) || '',
        ...origin(each),
      },
    })),
    'municipality-regions': (await listRegionMunicipalities(db)).map((each) => ({
      national: true,
      row: {
        municipality_code: nameOf(each.municipalityId),
        region: organisation.get(each.regionId)!.slug,
        ...span(each),
        ...origin(each),
      },
    })),
    partnerships: partnerships.map((each) => ({
      national: nationalPartnership(each.id),
      row: {
        slug: each.slug,
        kind: each.kind,
        name: each.name,
        region: each.region,
        hospital: each.hospital ?? '',
        ...span(each),
        ...origin(each),
      },
    })),
    parties: (await listParties(db)).map((each) => ({
      national: nationalOrganisation(each.organisationId) && nationalPartnership(each.partnershipId),
      row: {
        partnership: partnership.get(each.partnershipId)!.slug,
        party: nameOf(each.organisationId),
        ...span(each),
        ...origin(each),
      },
    })),
    successions: (await listSuccessions(db)).map((each) => ({
      national: nationalPartnership(each.predecessorId),
      row: { predecessor: partnership.get(each.predecessorId)!.slug, successor: partnership.get(each.successorId)!.slug, ...origin(each) },
    })),
  }
}

function span({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }): ReferenceRow {
  return { valid_from: validFrom ?? '', valid_to: validTo ?? '' }
}

function origin({ source, sourceAddress, inferred }: Origin): ReferenceRow {
  return { source: source ?? '', source_address: sourceAddress ?? '', inferred: inferred ? 'yes' : 'no' }
}
