// What must never be committed: paths of a machine, addresses of registries, sentences of the seed documents,
// numbers that look like a person's, and a lock file that names where its packages came from.
import { filesOf, lineCount, read, report, rootFromCommandLine } from './tree.mjs'

const root = rootFromCommandLine()
const findings = []
const shingle = 8
const textual = /\.(m?[tj]sx?|cjs|json|md|sql|scss|css|html|txt|typ|ya?ml|sh|csv|svg)$|(^|\/)[^.]+$/

const machinePath = /(?:^|[\s'"`(=:])\/(?:work|root|farm|home|Users|tmp)\/[a-z.]/i
const registry = /https?:\/\/[a-z0-9.-]*(?:npm|debian|pypi|crates)/i
const personal = /(?<![\d.,-])(\d{2})(\d{2})\d{2}[- ]?\d{4}(?![\d-])/g

const seedSentences = shinglesOfSeeds()

for (const path of filesOf(root).filter((file) => textual.test(file) && file !== 'package-lock.json')) {
  const text = read(root, path)
  if (text.includes('\0')) continue
  text.split('\n').forEach((line, at) => {
    if (machinePath.test(line)) findings.push(`${path}:${at + 1} names a path of a machine`)
    if (registry.test(line)) findings.push(`${path}:${at + 1} names a package registry`)
    if (!mayHoldPersonalNumbers(path))
      for (const [found, day, month] of line.matchAll(personal))
        if (isDay(Number(day), Number(month))) findings.push(`${path}:${at + 1} holds "${found}", which looks like a CPR number`)
  })
  const copied = seedSentences && shinglesOf(text).find((words) => seedSentences.has(words))
  if (copied) findings.push(`${path} holds words of a seed document: "${copied}"`)
}

const lock = filesOf(root).includes('package-lock.json') ? read(root, 'package-lock.json') : ''
if (/"resolved": "http/.test(lock))
  findings.push('package-lock.json says where packages came from; run npm with omit-lockfile-registry-resolved')
if (!seedSentences) console.log('?  ../shared/seeds is not here: nothing was compared with the seed documents')

/** Tests of the recogniser and the release gate need numbers to find; nowhere else may one stand. */
function mayHoldPersonalNumbers(path) {
  return /\.test\.tsx?$|^test\//.test(path)
}

/** From 61 on a day is a replacement number's: 60 is added to it. */
function isDay(day, month) {
  return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12
}

function shinglesOfSeeds() {
  const seeds = filesOf(root, '../shared/seeds')
  return seeds.length > 0 ? new Set(seeds.flatMap((path) => shinglesOf(read(root, path)))) : undefined
}

/** Every run of eight words of a paragraph; figures and marks do not count, so that a list of dates is no sentence. */
function shinglesOf(text) {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const words = paragraph.toLowerCase().match(/\p{L}{2,}/gu) ?? []
    return words.slice(shingle - 1).map((_, at) => words.slice(at, at + shingle).join(' '))
  })
}

report(`sources (lock file: ${lineCount(lock)} lines)`, findings)
