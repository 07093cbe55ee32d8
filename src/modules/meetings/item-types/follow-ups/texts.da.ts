export const texts = { title: 'Opfølgning på beslutninger' } as const
