/** So many reports open at once; more are opened in lots, and a page of ours asks before the first. */
export const LOT = 20;
