import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import type { Language } from '../../src/kernel/language.ts'
import { Layout } from '../../src/ui/layout.tsx'
import type { Page } from '../../src/ui/page.ts'
import { renderPage } from '../../src/ui/render-page.ts'

export interface DrawnPage {
  readonly title: string
  /** "h1 Møder", in the order of the page. */
  readonly headings: readonly string[]
  /** What a reader reads in the main part, spaces run together. */
  readonly text: string
  /** Address → words, of the main part. */
  readonly links: ReadonlyMap<string, string>
  /** Name → value of every field of the main part that has one. */
  readonly fields: ReadonlyMap<string, string>
  /** Where the forms of the main part are sent. */
  readonly forms: readonly string[]
  readonly marked: readonly string[]
  /** Anchors that there are to go to. */
  readonly ids: ReadonlySet<string>
  /** Levels go down one at a time and there is one h1; every id is there once. */
  readonly faults: readonly string[]
}

/** A page inside the layout, read the way a test asserts on it: by heading, text, link and field. */
export function drawnPage(page: Page, language: Language): DrawnPage {
  const document = parse(
    renderPage(
      <Layout
        language={language}
        title={page.title}
        assets={{ stylesheet: '/s.css', icons: '/i.svg', favicon: '/f.svg' }}
        navigation={[]}
        search={{ action: '/soeg' }}
        languageSwitch={{ href: '/' }}
        breadcrumb={page.breadcrumb}
      >
        {page.main}
      </Layout>,
    ),
  )
  const all = elements(document)
  const main = elements(all.find(({ tagName }) => tagName === 'main')!)
  const headings = main.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => `${heading.tagName} ${textOf(heading)}`)
  return {
    title: textOf(all.find(({ tagName }) => tagName === 'title')!),
    headings,
    text: textOf(all.find(({ tagName }) => tagName === 'main')!),
    links: new Map(main.filter(({ tagName }) => tagName === 'a').map((link) => [attribute(link, 'href') ?? '', textOf(link)])),
    fields: new Map(
      main.flatMap((field): [string, string][] => {
        const name = attribute(field, 'name')
        const chosen = elements(field).find((option) => option.tagName === 'option' && attribute(option, 'selected') !== undefined)
        return name ? [[name, attribute(chosen ?? field, 'value') ?? '']] : []
      }),
    ),
    forms: main.filter(({ tagName }) => tagName === 'form').map((form) => attribute(form, 'action') ?? ''),
    marked: main.filter(({ tagName }) => tagName === 'mark').map(textOf),
    ids: new Set(all.flatMap((element) => attribute(element, 'id') ?? [])),
    faults: faultsOf(headings, all),
  }
}

function faultsOf(headings: readonly string[], all: readonly Tree.Element[]): string[] {
  const levels = headings.map((heading) => Number(heading[1]))
  const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...levels.flatMap((level, at) => (at > 0 && level > levels[at - 1]! + 1 ? [`skips to ${headings[at]}`] : [])),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} is there twice`),
    ...(/undefined|\[object|NaN/.test(all.map(textOf)[0] ?? '') ? ['something is not put into words'] : []),
  ]
}

function elements(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

function textOf(node: Tree.ParentNode): string {
  const read = (inner: Tree.ParentNode): string =>
    inner.childNodes
      .map((child) => ('value' in child ? child.value : 'childNodes' in child ? `${read(child)}${isBlock(child) ? ' ' : ''}` : ''))
      .join('')
  return read(node).replace(/\s+/g, ' ').trim()
}

function isBlock(node: Tree.ParentNode): boolean {
  return 'tagName' in node && !['a', 'span', 'strong', 'mark', 'time'].includes(node.tagName)
}
