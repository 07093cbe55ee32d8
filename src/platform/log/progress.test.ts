import { describe, expect, it } from 'vitest'
import { startStep } from './progress.ts'

describe('startStep', () => {
  it.each([
    ['a file', false, /^Importerer … \nImporterer … \d,\d s\n$/],
    ['a terminal', true, /^\r\S*Importerer … \r\S*Importerer … \d,\d s\n$/],
  ])('tells %s of its begin and its end', (_, isTTY, expected) => {
    let output = ''
    const write = (text: string | Uint8Array) => ((output += String(text)), true)
    const step = startStep('Importerer', 'da', { isTTY, write })
    step.update('1 af 2')
    step.done()
    expect(output).toMatch(expected)
  })
})
