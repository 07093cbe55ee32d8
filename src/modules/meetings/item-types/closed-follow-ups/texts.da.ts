export const texts = { title: 'Opfølgning på lukkede beslutninger' } as const
