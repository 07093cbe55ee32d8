// npm run rules: code · Danish sentence · file · source. From the sentence on the screen to its rule in a minute.
import { codePlaces, sentences } from './refusal-codes.mjs'
import { rootFromCommandLine } from './tree.mjs'

const root = rootFromCommandLine()
const byCode = Map.groupBy(codePlaces(root), ({ code }) => code)

for (const code of [...byCode.keys()].sort()) {
  const all = byCode.get(code)
  const place = all.find(({ file, declared }) => file.includes('/rules/') && !declared) ?? all.find(({ declared }) => !declared) ?? all[0]
  const sentence = sentences(root, code.split('/')[0], 'da').get(code) ?? '(no sentence)'
  console.log([code, sentence, `${place.file}:${place.line}`, place.source].filter(Boolean).join(' · '))
}
