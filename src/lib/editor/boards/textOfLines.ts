import type { Text } from '#lib/plan/index.ts';
import type { PlanLine } from '#lib/session/index.ts';

/** Words of the interface as a plan keeps them, with who answers for them. */
export const textOfLines = (lines: readonly PlanLine[]): Text =>
	Object.fromEntries(lines.map(({ lang, text, state }) => [lang, { text, state }]));
