import { describe, expect, it } from 'vitest'
import { signedIn } from '../../test/support/signed-in.ts'
import { drawnPage } from '../../test/support/drawn-page.tsx'
import { type Actor, publicActor, type SignedInActor } from '../kernel/actor.ts'
import type { About } from '../ui/page.ts'
import { OversightLinks } from './oversight-links.tsx'

const secretary: SignedInActor = signedIn({ personId: 'p', name: 'Sekretæren', committees: [{ committeeId: 'c', role: 'secretary' }] })
const member: SignedInActor = { ...secretary, committees: [{ committeeId: 'c', role: 'member' }] }
const operator: SignedInActor = { ...secretary, committees: [], operator: true }
const committee: About = { kind: 'committee', id: 'c', committeeId: 'c', path: '/udvalg/politisk' }

describe('the links under a page', () => {
  it.each<[string, Actor, About, string[]]>([
    ['a secretary, of the committee', secretary, committee, ['/historik/udvalg/c', '/adgang/udvalg/c', '/udvalg/politisk/udelukkelser']],
    ['a member, of the same', member, committee, ['/adgang/udvalg/c']],
    ['the public', publicActor, committee, []],
    ['an operator', operator, committee, ['/historik/udvalg/c', '/adgang/udvalg/c']],
    ['a secretary, of a meeting', secretary, { kind: 'meeting', id: 'm', committeeId: 'c' }, ['/historik/moede/m', '/adgang/moede/m']],
    ['who handed a paper in', secretary, { kind: 'paper', id: 'x', handedInBy: 'p' }, ['/historik/dokument/x']],
    ['a secretary, of a follow-up', secretary, { kind: 'follow-up', id: 'f', committeeId: 'c' }, ['/historik/opfoelgning/f']],
    ['a secretary, of a matter', secretary, { kind: 'matter', id: 'm', committees: ['c'] }, ['/historik/sag/m']],
    ['a member, of a matter', member, { kind: 'matter', id: 'm', committees: [] }, []],
    ['oneself', member, { kind: 'person', id: 'p', personId: 'p' }, ['/historik/person/p', '/adgang/person/p']],
  ])('%s', (_, actor, about, expected) => {
    const draw = (language: 'da' | 'en') =>
      drawnPage({ main: [<h1 key="h">Udvalg</h1>, <OversightLinks key="l" about={about} actor={actor} language={language} />] }, language)
    expect([...draw('da').links.keys()]).toEqual(expected)
    expect(draw('en').faults).toEqual([])
  })
})
