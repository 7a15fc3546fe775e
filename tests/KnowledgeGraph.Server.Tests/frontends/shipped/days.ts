/** An office that changed hands between two days. */
export const office = 'nato-secretary-general';
export const days = ['2023-07-03', '2025-01-20'] as const;
