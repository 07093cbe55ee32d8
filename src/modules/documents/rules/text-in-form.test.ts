import { describe, expect, it } from 'vitest'
import { textInForm } from './text-in-form.ts'

describe('a running text in a form', () => {
  it.each([
    ['as a browser sends it', { text: ['a\r\nb'], 'text-revision': ['7'] }, { markdown: 'a\nb', baseRevision: 7 }],
    ['emptied', { text: [''], 'text-revision': ['7'] }, { markdown: '', baseRevision: 7 }],
    ['not begun', { text: ['a'] }, { markdown: 'a', baseRevision: undefined }],
    ['from a form that was tampered with', { text: ['a'], 'text-revision': ['x'] }, { markdown: 'a', baseRevision: undefined }],
    ['saved by the editor itself', { other: ['a'] }, undefined],
  ])('is read %s', (_, fields, expected) => {
    expect(textInForm(fields, 'text')).toEqual(expected)
  })
})
