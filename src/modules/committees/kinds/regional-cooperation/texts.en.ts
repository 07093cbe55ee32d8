import type { SameTexts } from '../../../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  name: 'Regional cooperation',
  plural: 'Regional cooperations',
  explanation: 'The region, all its municipalities and general practice agree on the common frame for the clusters.',
}
