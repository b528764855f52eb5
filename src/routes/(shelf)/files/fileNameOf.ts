/** Signs that file systems refuse, and those that turn a name's direction round. */
const UNFIT = /[\p{C}\p{Z}/\\:*?"<>|.]+/gu;

/** `bildeplan-2026-11-21.bildeplan`; with a name in front of the ending only where somebody asked for it. */
export function fileNameOf(day: string, alias = ''): string {
	const name = alias
		.replace(UNFIT, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return ['bildeplan', day, name].filter((part) => part !== '').join('-') + '.bildeplan';
}
