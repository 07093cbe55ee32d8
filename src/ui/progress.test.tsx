import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Progress } from './progress.tsx'

describe('progress', () => {
  it('is known', () =>
    expect(renderToString(<Progress id="p" label="Læser" done={12} total={500} />)).toMatch(
      /12 af 500.*<progress id="p" value="12" max="500">/s,
    ))
  it('or not', () => expect(renderToString(<Progress id="p" label="Læser" />)).toMatch(/<progress id="p"><\/progress>|<progress id="p"\/>/))
})
