import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Health cluster',
  plural: 'Health clusters',
  explanation: 'Hospital, municipalities and general practice cooperate about the citizens they share in the area of a hospital.',
}
