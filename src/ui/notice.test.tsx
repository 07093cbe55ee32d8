import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Notice } from './notice.tsx'

it('says what kind of notice it is', () => expect(renderToString(<Notice tone="warning" heading="Pas på" />)).toContain('Advarsel: '))
