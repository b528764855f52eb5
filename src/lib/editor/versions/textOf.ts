import type { Text } from '#lib/plan/index.ts';
import type { PlanLine } from '#lib/session/index.ts';

/** Words of the interface as a text of the plan, with who answers for them. */
export const textOf = (lines: readonly PlanLine[]): Text =>
	Object.fromEntries(lines.map(({ lang, text, state }) => [lang, { text, state }]));

/** The same sentence of one's own, written in one language. */
export const ownWords = (tag: string, text: string): Text => ({ [tag]: { text, state: 'own' } });
