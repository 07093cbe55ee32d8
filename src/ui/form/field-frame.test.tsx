import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Checkbox } from './checkbox.tsx'
import { DateField } from './date-field.tsx'
import { FileDrop } from './file-drop.tsx'
import { SelectField } from './select-field.tsx'
import { TextAreaField } from './text-area-field.tsx'
import { TextField } from './text-field.tsx'

const common = { id: 'titel', label: 'Titel', help: 'Kort', error: 'Skriv en titel' }

const fields: readonly [string, VNode][] = [
  ['text', <TextField {...common} />],
  ['long text', <TextAreaField {...common} />],
  ['select', <SelectField {...common} choices={[]} />],
  ['date', <DateField {...common} />],
  ['file', <FileDrop {...common} />],
  ['checkbox', <Checkbox {...common} />],
]

describe.each(fields)('a %s field', (_, field) => {
  const html = renderToString(field)

  it('has its label', () => expect(html).toMatch(/<label[^>]* for="titel"/))

  it('is described by its help and its error', () => {
    expect(html).toContain('aria-describedby="titel-help titel-error"')
    expect(html).toContain('id="titel-help"')
    expect(html).toContain('id="titel-error"')
  })

  it('says that it is wrong', () => {
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('Fejl:')
  })
})

it('says nothing of help and error where there is none', () => {
  expect(renderToString(<TextField id="a" label="A" />)).not.toMatch(/describedby|invalid/)
})
