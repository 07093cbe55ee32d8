import type { DraftStep } from '../../rules/items/draft-steps.ts'

/** Where each step's form is sent, after the item's own address. */
export const stepAddresses: Readonly<Record<DraftStep, string>> = {
  propose: 'send',
  take: 'overtag',
  return: 'send-tilbage',
  place: 'saet-paa',
  'take-off': 'tag-af',
  treat: 'behandlet',
  postpone: 'udskyd',
  withdraw: 'traek-tilbage',
  'send-on': 'send-videre',
}
