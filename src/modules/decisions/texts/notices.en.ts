import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { notices as danish } from './notices.da.ts'

export const notices: SameTexts<typeof danish> = {
  done: (what) => (what ? `Done: ${what}` : 'A closed follow-up is reported done.'),
  assigned: (what, due) =>
    `${what ? `You are responsible for: ${what}` : 'You are responsible for a closed follow-up'}${due ? ` (due ${due})` : ''}`,
  reminders: {
    'before-due': (what, due) => (what ? `Due ${due}: ${what}` : `A closed follow-up is due ${due}.`),
    overdue: (what, due) => (what ? `Overdue since ${due}: ${what}` : `A closed follow-up has been overdue since ${due}.`),
    escalation: (what, due) =>
      what
        ? `Long overdue (due ${due}), and raised to the chairs: ${what}`
        : `A closed follow-up is long overdue (due ${due}) and has been raised to the chairs.`,
  },
  escalated: (days) => `More than ${many(days, 'day', 'days')} overdue`,
  mail: {
    subject: (what) => (what ? `How is it going? ${what}` : 'How is a follow-up going?'),
    agreed: (committee, day) => `${committee} follows it up.${day ? ` Agreed on ${day}.` : ''}`,
    body: ({ sentence, agreed, address, open, until }) =>
      `${sentence}\n${agreed}\n\n${
        open
          ? `Answer here, without signing in:\n${address}\n\nThe link is yours, works once and is valid until ${until}.`
          : `Sign in to see it and answer:\n${address}`
      }\n\nKind regards\nSamspil\n`,
  },
}
