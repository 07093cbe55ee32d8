import type { Refusal } from '../../../kernel/refusal.ts'

/** Where the reason of a refused acceptance can be mended. */
const fields: Readonly<Record<string, string>> = {
  'imports/date-missing': '/meeting/date',
  'imports/committee-missing': '/meeting/committee',
  'imports/committee-ambiguous': '/meeting/committee',
}

/** The pointer of the field that a refusal is about, if it is about one. */
export function refusedField(refusal: Refusal | undefined): string | undefined {
  const stated = refusal?.values?.['field']
  return stated === undefined ? fields[refusal?.code ?? ''] : String(stated)
}
