import { type NamedOrganisation, organisationMeant } from '../../../people/rules/organisation-match.ts'

/** The organisation that a line of a form means: its code, full name or short name. */
export function partyMeant(
  line: string,
  organisations: readonly (NamedOrganisation & { readonly code: string | null })[],
): string | undefined {
  if (/^\d+$/.test(line)) return organisations.find(({ code }) => code !== null && Number(code) === Number(line))?.id
  return organisationMeant(line, organisations)
}
