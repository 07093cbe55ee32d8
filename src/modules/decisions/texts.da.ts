import type { EventSentence } from '../../kernel/told.ts'
import type { OpenRefusalCode } from './rules/why-not-open.ts'

export const texts = {
  /** What somebody did, after their name. */
  events: {
    'follow-up.opened': 'skrev en opfølgning ind',
  } satisfies Record<string, EventSentence>,
  refusals: {
    'decisions/text-missing': 'Skriv, hvad der skal gøres.',
    'decisions/text-too-long': ({ most }: { readonly most: number }) => `Teksten er for lang. Skriv højst ${most} tegn.`,
    'decisions/party-missing': 'Vælg en ansvarlig part eller person. Uden en ansvarlig bliver det ved forslaget.',
    'decisions/due-day-wrong': 'Fristen er ikke en dag. Skriv den som 31-12-2026.',
    'decisions/due-before-meeting': ({ meeting }: { readonly meeting: string }) =>
      `Fristen ligger før mødet (${meeting}), hvor det blev aftalt. Vælg en senere dag.`,
    'decisions/committee-dissolved': 'Udvalget er nedlagt. Vælg det udvalg, der skal følge op.',
    'decisions/committee-dissolved-succeeded': ({ successor }: { readonly successor: string }) =>
      `Udvalget er nedlagt. ${successor} fører det videre; læg opfølgningen dér.`,
  } satisfies Record<OpenRefusalCode, unknown>,
}
