import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  events: {
    'person.signed-in': (told) => `signed in${told('person') && ` as ${told('person')}`}${told('method') && ` (${told('method')})`}`,
    'person.signed-out': 'signed out',
    'identity.tied': (told) => `tied an account to ${told('person')} as a way of signing in (${told('label')})`,
    'invitation.used': (told) => `used an invitation for ${told('person')} (${told('label')})`,
    'rights.delegated': (told) =>
      `let ${told('to')} use their rights from ${told('from')} to ${told('until')}${told('reason') && ` (${told('reason')})`}`,
    'delegation.withdrawn': (told) =>
      `ended at once that ${told('to')} used the rights of ${told('owner')} (${told('from')} – ${told('until')})`,
  },
  home: 'Front page',
  signIn: {
    title: 'Sign in',
    lead: 'Choose where you usually sign in. You come back here afterwards.',
    at: (name) => `Sign in with ${name}`,
    again: (name) => `Try again with ${name}`,
    refused: 'You are not signed in',
    already: (name) => `You are signed in as ${name}`,
    goOn: 'Go on',
    none: 'There is no way to sign in here',
    noneHelp: 'The operator must connect an identity provider first. In the demo, choose a role at the top of the page.',
    help: 'Cannot sign in?',
    helpText:
      "Your account must first be tied to you in Samspil. That takes a link, which you get from your committee's secretariat, your organisation's coordinator or the operator.",
  },
  invitation: {
    title: 'Invitation to Samspil',
    lead: (person) =>
      `You are invited as ${person}. Choose where to sign in. The account is then tied to ${person}, and next time you sign in with it.`,
    notYou: (person) => `Are you not ${person}?`,
    notYouText: 'Then close this page without signing in, and tell whoever sent you the link.',
    expires: (day) => `The link can be used once, no later than ${day}.`,
    refused: 'The link cannot be used',
  },
  delegation: {
    title: 'Let someone else use your rights',
    ownPage: 'My page',
    lead: 'When you are on holiday or away, someone else can use your rights for a period. Everything is done in their own name, and the log shows that it was on your behalf.',
    given: 'Those who may use your rights',
    noneGiven: 'Nobody uses your rights',
    noneGivenHelp: 'Fill in the fields below when someone else is to take over for a time.',
    received: 'Rights that others have given you',
    receivedLead:
      'You can do what they can as long as the period lasts. Your own rights come first: only what you cannot do yourself is done on their behalf.',
    noneReceived: 'Nobody has given you their rights',
    noneReceivedHelp: 'When someone does, it is shown here with the period.',
    states: { coming: 'Begins later', current: 'In force now', ended: 'Ended', withdrawn: 'Withdrawn' },
    period: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
    withdraw: 'Withdraw',
    withdrawFrom: (name: string) => `rights given to ${name}`,
    giveBack: 'Give back',
    giveBackTo: (name: string) => `rights from ${name}`,
    new: 'Give someone your rights',
    newLead:
      'They get your roles in committees and organisations, closed items included. Your own page, the role of operator and rights that you have borrowed yourself do not follow. The rights end by themselves.',
    nothingToDelegate: 'You have no roles to hand on',
    nothingToDelegateHelp: 'Roles in committees and organisations can be used by someone else for a time. You have none today.',
    to: 'Who',
    toHelp: 'Only people who can sign in are listed.',
    choose: 'Choose a person',
    from: 'First day',
    until: 'Last day',
    untilHelp: 'At most a year after the first day.',
    reason: 'Reason',
    reasonHelp: 'Summer holiday, for example. The other person can see it.',
    action: 'Give the rights',
  },
  refusals: {
    'people/provider-down': 'The identity provider does not answer at the moment. Nothing was changed. Try again in a while.',
    'people/answer-refused':
      "The identity provider's answer could not be accepted. Nothing was changed. Try again, and contact the operator if it happens again.",
    'people/sign-in-cancelled': 'You cancelled at the identity provider. Nothing was changed.',
    'people/sign-in-expired':
      'The answer does not belong to a sign-in that is under way in this browser. It may be too old, used before or begun elsewhere. Begin again here.',
    'people/not-invited':
      "You are known by your identity provider, but nobody here has invited you with that account. Ask your committee's secretariat for an invitation. Nothing was created.",
    'people/invitation-unknown': 'There is no such link. It may have been withdrawn, replaced by a newer one or misspelt. Ask for another.',
    'people/invitation-used': 'The link has been used. Sign in as usual, or ask for another link.',
    'people/invitation-expired': 'The link has expired. Ask whoever sent it for another.',
    'people/identity-of-another':
      'The account is already tied to another person in Samspil. Sign out at the identity provider, and open the link again with your own account.',
    'people/signs-in-already': 'The person can sign in already. Only they themselves and operators can tie more accounts.',
    'people/has-rights-elsewhere': 'The person has access to more than their committees. Only an operator can make an invitation.',
    'people/mail-address-wrong': 'That does not look like a mail address. Write it as name@authority.dk.',
    'people/mail-address-taken':
      'The address is somebody else’s in Samspil already. A link by mail must lead to one person; write the person’s own address.',
    'people/phone-wrong': 'That does not look like a telephone number. Write digits, spaces and, if need be, + in front.',
    'people/still-seated': 'The person still has a seat. Contact data and access are deleted by themselves when the last seat has ended.',
    'people/still-with-rights': 'The person still has access. Contact data are deleted by themselves when the last access has ended.',
    'people/merge-with-itself': 'It is the same entry twice. Choose two different ones.',
    'people/merge-office-with-person':
      'One entry is an office, the other a person. An office passes from one to the next and is not merged with its holder.',
    'people/already-merged': 'One of the entries has been merged with another already. Go to the list and begin there.',
    'people/merged-since': 'The entry has been merged with more since. Undo the latest merge first.',
    'people/delegate-missing': 'Choose who is to have the rights.',
    'people/delegate-is-oneself': 'You have your rights yourself. Choose someone else.',
    'people/delegate-cannot-sign-in': 'This person cannot sign in. Choose someone on the list, or ask the operator to invite them.',
    'people/delegation-day-missing': 'Write both the first and the last day as dates.',
    'people/delegation-ends-before-start': 'The last day is before the first.',
    'people/delegation-in-the-past': 'The first day has passed. Choose today or later.',
    'people/delegation-too-long': 'The period is longer than a year. Whoever is away that long is to be replaced in the committee.',
    'people/delegation-overlaps':
      'This person has your rights in a part of the period already. Withdraw the other first, or choose other days.',
  },
}
