import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { giverOf } from './giver-of.ts'

const Word = createContext('none')
const Other = createContext('none')
const GiveWord = giverOf(Word)
const GiveOther = giverOf(Other)

function Words() {
  return (
    <i>
      {useContext(Word)} {useContext(Other)}
    </i>
  )
}

it('gives to what is inside, the nearest first, each context its own', () => {
  const page = (
    <p>
      <Words />
      <GiveWord value="a">
        <GiveOther value="b">
          <Words />
          <GiveWord value="c">
            <Words />
          </GiveWord>
        </GiveOther>
      </GiveWord>
    </p>
  )
  expect(renderToString(page)).toBe('<p><i>none none</i><i>a b</i><i>c b</i></p>')
})
