import { type SentFields, sentIn } from '../bodies/body-form.ts'

/** What the first two steps have said, as the address carries it. */
type Said = Readonly<Record<string, string | undefined>>

export function groupIn(said: Said, fields: SentFields) {
  return {
    subject: (said['emne'] ?? '').trim(),
    under: said['under'] ?? '',
    answer: (said['svar'] ?? '').trim(),
    kind: sentIn(fields, 'kind'),
    name: sentIn(fields, 'name'),
    from: sentIn(fields, 'from'),
    mandateEndsOn: sentIn(fields, 'mandateEndsOn'),
    decidedBy: sentIn(fields, 'decidedBy'),
    terms: sentIn(fields, 'body'),
    sectors: fields['sectors'] ?? [],
    whyMissing: sentIn(fields, 'whyMissing'),
  }
}

export function termsIn(fields: SentFields) {
  return {
    body: sentIn(fields, 'body'),
    validFrom: sentIn(fields, 'validFrom'),
    mandateEndsOn: sentIn(fields, 'mandateEndsOn'),
    decidedBy: sentIn(fields, 'decidedBy'),
    after: Number(sentIn(fields, 'after')) || 0,
  }
}

/** The text that an address names; terms of reference where it names none. */
export function termsKindNamed(name: string | undefined): 'terms-of-reference' | 'rules-of-procedure' {
  return name === 'forretningsorden' ? 'rules-of-procedure' : 'terms-of-reference'
}
