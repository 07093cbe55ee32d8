/** Who is to be heard: the coming councils give general practice and patients no seat of their own. */
export const voices = ['municipal-committee', 'klu', 'plo', 'piu', 'other'] as const
export type Voice = (typeof voices)[number]

/**
 * Whose voice a committee or an organisation has.
 * @param committeeKind none where the organisation speaks without a committee
 */
export function voiceOf(committeeKind: string | undefined, organisation: { readonly kind: string; readonly sector: string }): Voice {
  if (committeeKind === 'klu') return 'klu'
  if (committeeKind === 'piu' || organisation.sector === 'patients') return 'piu'
  if (organisation.sector === 'general-practice') return 'plo'
  return organisation.kind === 'municipality' ? 'municipal-committee' : 'other'
}
