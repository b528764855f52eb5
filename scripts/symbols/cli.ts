/**
 * Pictures on the command line: `npm run -s symbols -- search --lang ar WORD` prints the first six that the app would
 * show, as JSON. Bare Node; nothing has to be built first. Wrong words and unknown languages end with 1 and a
 * sentence.
 */
import { parseArgs } from 'node:util';
import { canonicalTag, LANGUAGES } from '#lib/i18n/index.ts';
import { searchIn } from './searchIn.ts';

const USAGE = 'npm run -s symbols -- search [--lang nb] [--limit 6] WORD …';
const FIRST_SIX = '6';

function asked(words: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				lang: { type: 'string', short: 'l', default: 'nb' },
				limit: { type: 'string', default: FIRST_SIX },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
		const [command, ...text] = positionals;
		const limit = Number(values.limit);
		const isRight = command === 'search' && text.length > 0 && Number.isInteger(limit) && limit > 0;
		if (values.help || !isRight) return undefined;
		return { language: canonicalTag(values.lang), text: text.join(' '), limit };
	} catch {
		return undefined;
	}
}

/** With a script of its own (`ps-Latn`) it is still that language. */
const isKnown = (language: string): boolean =>
	LANGUAGES.some(({ tag }) => language === tag || language.startsWith(`${tag}-`));

const question = asked(process.argv.slice(2));
if (question && !isKnown(question.language)) {
	console.error(`We have no language "${question.language}": locales/languages.json has those we know.`);
	process.exitCode = 1;
} else if (question) {
	const search = await searchIn([...new Set([question.language, 'nb'])]);
	console.log(JSON.stringify(search(question.text, question.limit), undefined, '\t'));
} else {
	console.error(USAGE);
	process.exitCode = 1;
}
