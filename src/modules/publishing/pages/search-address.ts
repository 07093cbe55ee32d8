import type { SearchQuestion } from '../rules/search-question.ts'

/** A question as the address it is asked at; what is not asked is left out. */
export function searchAddress({ words, committee, organisation, type, from, to }: SearchQuestion, page = 1): string {
  const asked = { q: words, udvalg: committee, part: organisation, type, fra: from, til: to, side: page > 1 ? String(page) : undefined }
  return `/soeg?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()}`
}
