import { readFile } from 'node:fs/promises'
import { addTerms, findCommitteeBySlug, listTermsVersions } from '../modules/committees/index.ts'
import { type Installation, machine } from './installation.ts'

/** What a secretariat would write, in `demo/terms.json`. */
interface DemoTerms {
  readonly committee: string
  readonly kind: 'terms-of-reference' | 'rules-of-procedure'
  readonly versions: readonly {
    readonly validFrom: string
    readonly mandateEndsOn: string
    readonly decidedBy: string
    readonly body: string
  }[]
}

/** Gives the demo's committees their terms of reference by the command that people use; what is there already is left alone. */
export async function writeDemoTerms(installation: Installation, place: string): Promise<void> {
  const context = installation.contextFor(machine)
  const { app } = context.database
  for (const { committee: slug, kind, versions } of JSON.parse(await readFile(place, 'utf8')) as DemoTerms[]) {
    const committee = await findCommitteeBySlug(app, slug)
    if (!committee || (await listTermsVersions(app, committee.id, kind)).length > 0) continue
    for (const [after, version] of versions.entries()) await addTerms(context, { slug, kind, after, ...version })
  }
}
