import type { Shown } from '../../../../platform/http/doors.ts'
import { SectorMark } from '../../../../ui/sector-mark.tsx'
import { texts as committeesDanish } from '../../../committees/texts.da.ts'
import { texts as committeesEnglish } from '../../../committees/texts.en.ts'
import type { TableParity } from '../../queries/held/table-parity.ts'
import type { Parity, TableSector } from '../../rules/held/parity.ts'
import { words } from '../words.ts'

const composition = { da: committeesDanish.composition, en: committeesEnglish.composition }

/** Which parties are at the table, in word, icon and number; where one is missing, what the committee's own rule says of that. */
export function ParityMarks({ parity, shown }: { readonly parity: TableParity; readonly shown: Shown }) {
  const t = words(shown.language).held.parity
  const { whole, item, decisionRule, expected } = parity
  if (!whole) return null
  const missing = (item ?? whole).missing
  return (
    <>
      <Row heading={expected ? t.expected : t.heading} parity={whole} shown={shown} />
      {item && <Row heading={t.atItem} parity={item} shown={shown} />}
      {missing.length === 0 ? (
        <p>{(expected ? t.allExpected : t.all)[whole.sectors.length]}</p>
      ) : (
        <p>
          <strong>{t.missing(named(missing))}</strong> {whole.unknown > 0 ? t.unknown(whole.unknown) : ruleInWords()}
        </p>
      )}
    </>
  )

  function named(sectors: readonly TableSector[]): string {
    return sectors.map((sector) => composition[shown.language].sectors[sector]).join(t.and)
  }

  function ruleInWords(): string {
    if (!decisionRule) return t.rules.unknown()
    const said = t.rules[decisionRule.rule](named(missing))
    const source = t.ruleFrom(composition[shown.language].sources[decisionRule.source])
    return `${decisionRule.inferred ? t.inferred(said) : said} ${source}`
  }
}

function Row({ heading, parity, shown }: { readonly heading: string; readonly parity: Parity; readonly shown: Shown }) {
  const t = words(shown.language).held.parity
  return (
    <p class="marks-row">
      <strong>{heading}:</strong>
      {parity.sectors.map(({ sector, number }) => (
        <span key={sector} class={number === 0 ? 'parity-missing' : undefined}>
          <SectorMark sector={sector} /> {number === 0 ? t.none : number}
        </span>
      ))}
    </p>
  )
}
