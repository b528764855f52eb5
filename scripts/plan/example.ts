import { randomUUID } from 'node:crypto';
import { planFromExample, writePlanFile } from '#lib/exchange/index.ts';
import { LANGUAGES, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { Refusal } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from '#lib/symbols/index.ts';
import { read, writeAll, written } from './files.ts';
import { today } from './today.ts';

/** Makes plan files from an example file, one for each of its plans: `OUT`, `OUT-2` and so on. */
export async function example(from: string, to: string): Promise<string> {
	const json = jsonOf(await read(from));
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all(LANGUAGES.map(({ tag }) => vocabulary.load(tag)));
	const plans = planFromExample(json, {
		newId: () => randomUUID().replaceAll('-', '').slice(0, 16),
		pictureOf: (concept) => CONCEPT_PICTURES.get(concept),
		wordsOf: (concept, tag) => vocabulary.words(concept, tag),
		today: today()
	});
	const files = new Map(
		plans.map((plan, index) => [numbered(to, index + 1), writePlanFile(plan, new Map(), { saved: today() })])
	);
	await writeAll(files);
	return written(files);
}

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new Refusal('not-a-plan', { cause: error });
	}
}

/** `OUT.bildeplan`, `OUT-2.bildeplan` … */
const numbered = (path: string, number: number): string =>
	number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, (ending) => `-${number}${ending}`);
