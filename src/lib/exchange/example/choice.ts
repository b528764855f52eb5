/** The one among these words that is meant; a word that nobody knows is left out. */
export const choice = <T extends string>(among: readonly T[], word: string | undefined): T | undefined =>
	among.find((one) => one === word);
