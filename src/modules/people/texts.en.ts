import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  home: 'Front page',
  refusals: {},
}
