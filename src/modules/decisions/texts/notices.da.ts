import { many } from '../../../kernel/many.ts'

/** Nothing closed stands in these: `what` is absent where the follow-up is closed. */
export const notices = {
  done: (what: string | undefined) => (what ? `Gjort: ${what}` : 'En lukket opfølgning er meldt gjort.'),
  assigned: (what: string | undefined, due: string | undefined) =>
    `${what ? `Du er ansvarlig for: ${what}` : 'Du er ansvarlig for en lukket opfølgning'}${due ? ` (frist ${due})` : ''}`,
  reminders: {
    'before-due': (what: string | undefined, due: string) => (what ? `Frist ${due}: ${what}` : `En lukket opfølgning har frist ${due}.`),
    overdue: (what: string | undefined, due: string) =>
      what ? `Fristen ${due} er overskredet: ${what}` : `Fristen ${due} er overskredet for en lukket opfølgning.`,
    escalation: (what: string | undefined, due: string) =>
      what
        ? `Fristen ${due} er længe overskredet, og opfølgningen er løftet til formandskabet: ${what}`
        : `Fristen ${due} er længe overskredet for en lukket opfølgning. Den er løftet til formandskabet.`,
  },
  escalated: (days: number) => `Mere end ${many(days, 'dag', 'dage')} over fristen`,
  mail: {
    subject: (what: string | undefined) => (what ? `Hvordan går det? ${what}` : 'Hvordan går det med en opfølgning?'),
    /** Which committee follows it up, and when it was agreed: another may have begun it. */
    agreed: (committee: string, day: string) => `${committee} følger op på det.${day ? ` Aftalt ${day}.` : ''}`,
    body: ({
      sentence,
      agreed,
      address,
      open,
      until,
    }: {
      readonly sentence: string
      readonly agreed: string
      readonly address: string
      readonly open: boolean
      readonly until: string
    }) =>
      `${sentence}\n${agreed}\n\n${
        open
          ? `Svar her, uden at logge ind:\n${address}\n\nLinket er dit, kan bruges én gang og gælder til ${until}.`
          : `Log ind for at se den og svare:\n${address}`
      }\n\nVenlig hilsen\nSamspil\n`,
  },
}
