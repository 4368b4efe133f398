// Fitted by scripts/fit.ts; thousandths.
export const BIAS = 2000;
export const WEIGHTS: Readonly<Record<string, number>> = {};
