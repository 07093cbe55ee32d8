import type { Shown } from '../../../../platform/http/doors.ts'

/** Names of what would live on without a body: those of the day that was asked for, once a form was refused for them. */
export function leftBehind({ refusal }: Shown, today: readonly string[]): readonly string[] {
  const names = refusal?.values?.['field'] === 'withThose' ? refusal.values['names'] : undefined
  return names === undefined ? today : String(names).split(', ')
}

/** Where the error summary leads: two of the forms ask whether what belongs to the body ends with it. */
export function anchorOf(field: string | undefined, { entered }: Shown): string {
  if (field === 'withThose' && entered?.['handling']?.[0] === 'efterfoelger') return 'withThoseToo'
  return field || 'name'
}
