/** The field of a follow-up's forms that a refusal is about. */
export function refusedField(code: string): string {
  return fields[code] ?? 'tekst'
}

const fields: Readonly<Record<string, string>> = {
  'decisions/party-missing': 'part',
  'decisions/party-unknown': 'part',
  'decisions/person-unknown': 'person',
  'decisions/focus-unknown': 'fokus',
  'decisions/due-day-wrong': 'frist',
  'decisions/due-before-meeting': 'frist',
  'decisions/reason-missing': 'grund',
  'decisions/reason-too-long': 'grund',
  'decisions/report-missing': 'svar',
  'decisions/report-personal-number': 'svar',
  'decisions/state-unknown': 'status',
  'decisions/escalation-days-wrong': 'dage',
}
