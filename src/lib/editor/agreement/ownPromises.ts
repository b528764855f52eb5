import type { Promising, Text } from '#lib/plan/index.ts';
import type { PlanWords } from '#lib/session/index.ts';
import { PROMISES } from './promises.ts';

/**
 * The promises that are not among our sentences, a text for each line: those of the two languages side by side as far
 * as there are equally many, else each by itself.
 */
export function ownPromises(words: PlanWords, side: Promising, promises: Text): readonly Text[] {
	const ours = new Set(PROMISES[side].flatMap((key) => words.of(key).map(({ text }) => text)));
	const lines = words.languages.map((tag) => ({
		tag,
		state: promises[tag]?.state ?? 'own',
		texts: (promises[tag]?.text ?? '').split('\n').filter((line) => line.trim() !== '' && !ours.has(line))
	}));
	const counts = new Set(lines.map(({ texts }) => texts.length).filter((count) => count > 0));
	const [count = 0] = counts;
	if (counts.size > 1)
		return lines.flatMap(({ tag, state, texts }) => texts.map((text): Text => ({ [tag]: { text, state } })));
	return Array.from({ length: count }, (_, at) =>
		Object.fromEntries(
			lines.flatMap(({ tag, state, texts }) => {
				const text = texts[at];
				return text === undefined ? [] : [[tag, { text, state }]];
			})
		)
	);
}
