import type { SameTexts } from '../../../kernel/language.ts'
import type { contact as danish } from './contact.da.ts'

export const contact: SameTexts<typeof danish> = {
  kicker: 'Contact',
  title: (person) => `How to reach ${person}`,
  lead: 'Seen only by the person, the secretariats of the person’s committees, coordinators of the person’s organisation, and operators. Never public.',
  leadOwn: 'Seen only by you, the secretariats of your committees, coordinators of your organisation, and operators. Never public.',
  mailAddress: 'Mail address',
  phone: 'Telephone',
  save: 'Save contact data',
  none: 'No contact data',
  noneHelp: 'The person or the secretariat can add it.',
  unconfirmed:
    'The address was written by somebody other than the person. Links for signing in are sent only when the person or an operator has saved it.',
  unconfirmedOwn: 'Somebody else has written the address. Save it here if it is yours; then you can also sign in with a link.',
  delete: 'Delete contact data',
  deleteHelp: 'Mail address and telephone are deleted at once. Signing in with a link then no longer works.',
  forget: 'Delete all that is not history',
  forgetHelp:
    'The person has neither seat nor right any more. Contact data, accounts, keys and sign-ins are deleted; seats and minutes stay.',
  forgetLater: 'When the last seat and right have ended, contact data and ways of signing in are deleted automatically.',
}
