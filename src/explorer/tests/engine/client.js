/** Stands for the engine's client, beside which a page finds the engine. */
export const open = async () => ({ execute: async () => ({ data: {} }) });
