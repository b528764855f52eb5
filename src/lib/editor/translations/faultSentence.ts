import type { Key, Values, WordFault } from '#lib/i18n/index.ts';
import type { BadLine } from '#lib/session/index.ts';

/** Why a text cannot be used, in the language of the tools. */
export function faultSentence(
	t: (key: Key, values?: Values) => string,
	key: string,
	fault: WordFault | BadLine['fault']
): string {
	switch (fault.reason) {
		case 'values':
			return t('words:take.faults.values', { values: fault.values });
		case 'long':
			return t('words:take.faults.long', { most: fault.most });
		default:
			return t(`words:take.faults.${fault.reason}`, { key });
	}
}
