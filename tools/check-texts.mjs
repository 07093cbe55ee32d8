// Every word on the screen stands in texts.*, and every refusal has its sentence and its one place in rules/.
import { codePlaces, sentences } from './refusal-codes.mjs'
import { filesOf, read, report, rootFromCommandLine } from './tree.mjs'

const root = rootFromCommandLine()
const findings = []
const places = codePlaces(root)
const named = Map.groupBy(places, ({ code }) => code)

const doubts = new Set(
  filesOf(root, 'src/modules')
    .filter((path) => /\/texts(\/[a-z-]+)?\.da\.ts$/.test(path))
    .flatMap((path) =>
      [...(/const doubts = \{([^]*?)\n\}/.exec(read(root, path))?.[1] ?? '').matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, code]) => code),
    ),
)

for (const module of new Set([...named.keys()].map((code) => code.split('/')[0])))
  for (const language of ['da', 'en']) {
    const said = sentences(root, module, language)
    const unsaid = [...named.keys()].filter((code) => code.startsWith(`${module}/`) && !said.has(code))
    if (unsaid.length > 0) findings.push(`no sentence in src/modules/${module}/texts.${language}.ts for ${unsaid.join(', ')}`)
  }

// A doubt can be raised wherever something is read; a refusal is decided in one place.
for (const [code, all] of named) {
  if (doubts.has(code)) continue
  const files = new Set(all.filter(({ file, declared }) => file.includes('/rules/') && !declared).map(({ file }) => file))
  if (files.size > 1) findings.push(`${code} stands in ${files.size} rules: ${[...files].join(', ')}`)
}

for (const module of new Set(filesOf(root, 'src/modules').map((path) => path.split('/')[2])))
  for (const language of ['da', 'en'])
    for (const code of sentences(root, module, language).keys())
      if (!named.has(code)) findings.push(`${code} in src/modules/${module}/texts.${language}.ts is a sentence that nothing says`)

// What the recogniser looks for is Danish by nature: lexicons and patterns (and addresses) are free, and a letter is no word.
const danishAllowed = /(\/texts(\/[a-z-]+)?\.(da|en)\.ts|\/lexicon(\/|-|\.)|-lexicon\.ts|\.test\.tsx?)/
for (const path of filesOf(root, 'src').filter((file) => /\.tsx?$/.test(file) && !danishAllowed.test(file))) {
  withoutComments(read(root, path))
    .split('\n')
    .forEach((line, at) => {
      const words = path.endsWith('x') ? line : line.includes('String.raw') ? '' : line.replace(/\/(\[[^\]]*\]|\\.|[^/\\])+\//g, '')
      const word = /[a-zA-Z]+[æøåÆØÅ][a-zA-ZæøåÆØÅ]*|[æøåÆØÅ][a-zA-Z]+/.exec(words.replace(/A-ZÆØÅ|a-zæøå/g, ''))
      if (word) findings.push(`${path}:${at + 1}: "${word[0]}" belongs in texts.* or in a lexicon`)
    })
}

function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

report('texts', findings)
