/** A file name that tells the day and nothing of the person, `bildeplan-2026-11-21.bildeplan`. */
export const suggestedFileName = (day: string, kind: 'bildeplan' | 'pdf' = 'bildeplan'): string =>
	`bildeplan-${day}.${kind}`;
