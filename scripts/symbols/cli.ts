/**
 * Pictures on the command line: `npm run -s symbols -- search --lang ar WORD` prints the first six that the app would
 * show, as JSON. Bare Node; nothing has to be built first. Wrong words end with 1 and how it is used.
 */
import { parseArgs } from 'node:util';
import { canonicalTag } from '#lib/i18n/index.ts';
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

const question = asked(process.argv.slice(2));
if (question) {
	const search = await searchIn([...new Set([question.language, 'nb'])]);
	console.log(JSON.stringify(search(question.text, question.limit), undefined, '\t'));
} else {
	console.error(USAGE);
	process.exitCode = 1;
}
