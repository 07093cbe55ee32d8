import type { CaseTemplate } from '../rules/cases/case-template.ts'
import { furesoe } from './furesoe/lexicon.ts'
import { gladsaxe } from './gladsaxe/lexicon.ts'
import { koebenhavn } from './koebenhavn/lexicon.ts'
import { plain } from './plain/lexicon.ts'

/** Every template of municipal cases, in the order in which the form offers them. */
export const caseTemplates: readonly CaseTemplate[] = [furesoe, gladsaxe, koebenhavn, plain]

const bySlug = new Map(caseTemplates.map((template) => [template.slug, template]))

/** One that is no longer there is written as any. */
export function caseTemplate(slug: string): CaseTemplate {
  return bySlug.get(slug) ?? plain
}

/** The organisation's own, or the one for any. */
export function templateFor(organisationSlug: string): CaseTemplate {
  return caseTemplates.find(({ organisations }) => organisations.includes(organisationSlug)) ?? plain
}
