/** The field of a follow-up's forms that a refusal of this module is about. */
export function refusedField(code: string): string {
  return fields[code.replace('decisions/', '')] ?? 'tekst'
}

const fields: Readonly<Record<string, string>> = {
  'party-missing': 'part',
  'party-unknown': 'part',
  'person-unknown': 'person',
  'focus-unknown': 'fokus',
  'due-day-wrong': 'frist',
  'due-before-meeting': 'frist',
  'reason-missing': 'grund',
  'reason-too-long': 'grund',
  'report-missing': 'svar',
  'report-personal-number': 'svar',
  'state-unknown': 'status',
  'escalation-days-wrong': 'dage',
  'committee-dissolved-succeeded': 'videre',
}
