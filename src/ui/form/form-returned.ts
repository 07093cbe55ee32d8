import type { Refusal } from '../../kernel/refusal.ts'
import { refused } from '../refused.ts'

interface Returned {
  readonly refusal?: Refusal | undefined
  readonly entered?: Readonly<Record<string, readonly string[] | undefined>> | undefined
}

/** What a form shows when it comes back: the reason beside its field, and what was entered in each. */
export interface FormReturned {
  /** Which field the reason is about; empty where it is about the whole. */
  readonly field: string | undefined
  readonly message: string | undefined
  was(name: string): string | undefined
  errorOf(name: string): string | undefined
  /** Both for one field, as it was entered or else as it is saved. */
  entry(name: string, saved?: string | null): { readonly value: string; readonly error: string | undefined }
}

/** @param returned what the page is shown with; nothing where another form of the page is the one that came back */
export function formReturned({ refusal, entered }: Returned, words: { readonly refusals: object }): FormReturned {
  const message = refusal && refused(refusal, words)
  const field = refusal && String(refusal.values?.['field'] ?? '')
  const was = (name: string): string | undefined => entered?.[name]?.[0]
  const errorOf = (name: string): string | undefined => (field === name ? message : undefined)
  return { field, message, was, errorOf, entry: (name, saved) => ({ value: was(name) ?? saved ?? '', error: errorOf(name) }) }
}
