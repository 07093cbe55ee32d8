/** The page numbers to show: first, last and those around the current one; undefined stands for those left out. */
export function pagesAround(page: number, pages: number): readonly (number | undefined)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages)
  const inOrder = [...new Set(shown)].sort((a, b) => a - b)
  return inOrder.flatMap((each, at) => {
    const before = inOrder[at - 1] ?? 0
    if (each - before <= 1) return [each]
    return each - before === 2 ? [each - 1, each] : [undefined, each]
  })
}
