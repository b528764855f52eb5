/** A word as a slug (`Job contact` is `job-contact`); nothing when no letter or digit is left. */
export const slugOf = (word: string): string | undefined =>
	word
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[øœ]/g, 'o')
		.replaceAll('æ', 'ae')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9._]+/g, '-')
		.replaceAll(/([._-])[._-]+/g, '$1')
		.slice(0, 80)
		.replaceAll(/^[._-]+|[._-]+$/g, '') || undefined;
