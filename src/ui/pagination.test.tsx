import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Pagination } from './pagination.tsx'

it('is no pagination when there is one page', () => expect(renderToString(<Pagination page={1} pages={1} hrefOf={String} />)).toBe(''))
