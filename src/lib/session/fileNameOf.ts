/** Signs that file systems refuse, and those that turn a name's direction round. */
const UNFIT = /[\p{C}\p{Z}/\\:*?"<>|.]+/gu;
const LONGEST = 40;

/**
 * What a file is called that leaves the device: the day and nothing of the person, `bildeplan-2026-11-21.pdf`; with
 * the participant's own name for themselves only where somebody asked for it.
 */
export function fileNameOf(day: string, kind: 'bildeplan' | 'pdf' | 'zip', alias = ''): string {
	const name = Array.from(alias.replace(UNFIT, '-')).slice(0, LONGEST).join('');
	const parts = ['bildeplan', day, name.replace(/^-+|-+$/g, '')];
	return `${parts.filter((part) => part !== '').join('-')}.${kind}`;
}
