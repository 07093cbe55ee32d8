import type { SameTexts } from '../../../kernel/language.ts'
import type { waysIn as danish } from './ways-in.da.ts'

export const waysIn: SameTexts<typeof danish> = {
  kicker: 'Sign-in and invitation',
  title: (person) => `How ${person} signs in`,
  lead: 'Whoever signs in is the one whom the account is tied to. It is tied by a link, never because names look alike.',
  invite: 'Invitation',
  inviteLead: 'A link that the person opens themselves. The account they sign in with becomes the person’s. Give it to nobody else.',
  open: 'A link that has not been used yet',
  openFacts: (made, by, until) => `Made ${made} by ${by} · expires ${until}`,
  byMachine: 'the operator',
  withdraw: 'Withdraw the link',
  make: 'Make a link',
  another: 'Make another link instead',
  send: (address) => `Send a link to ${address}`,
  sent: (address) => `The link was sent to ${address}`,
  sentHelp: (until) => `It can be used once and expires ${until}. Only the recipient sees it.`,
  openSent: (address) => `A link that was sent to ${address} and has not been used yet`,
  mailSubject: 'Invitation to Samspil',
  mailBody: (person, link, until) =>
    `You are invited to sign in to Samspil as ${person}.\n\nOpen the link, and sign in with your own account:\n${link}\n\nThe link can be used once and expires ${until}. Give it to nobody else. If you are not ${person}, delete this mail.\n`,
  made: 'The link is made',
  link: 'Link to the invitation',
  linkHelp: (person, until) =>
    `Send it to ${person} in a way that only ${person} reads. It can be used once, expires ${until} and is not shown again.`,
  accounts: 'Accounts to sign in with',
  noAccounts: 'No accounts are tied yet',
  noAccountsHelp: 'When the link has been used, the account appears here.',
  tied: (when) => `Tied ${when}`,
  used: (when) => `last used ${when}`,
  unused: 'never used',
  remove: 'Remove',
}
