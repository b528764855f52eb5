/**
 * For those who translate:
 *   npm run -s locales -- check TAG                      says what is wrong with a language's files
 *   npm run -s locales -- review TAG [LITERALLY.json …]  writes locales/TAG/review.csv anew; the JSON files give
 *                                                        { "area:key": "what it says, word by word, in Norwegian" }
 */
import { readFileSync } from 'node:fs';
import { faultsOf, reviewFaults } from './faults.ts';
import { areasOf } from './localeFiles.ts';
import { reviewRows, writeReview } from './review.ts';

const [command, tag = '', ...files] = process.argv.slice(2);
const areas = areasOf(tag);

if (areas.length === 0) {
	console.error(`There is no folder locales/${tag}`);
	process.exitCode = 2;
} else if (command === 'check') {
	const faults = [
		...areas.flatMap((area) => faultsOf(tag, area).map((fault) => `${area}: ${fault}`)),
		...reviewFaults(tag)
	];
	for (const fault of faults) console.log(fault);
	const missing = areasOf('nb').filter((area) => !areas.includes(area));
	if (missing.length > 0) console.log(`No file yet: ${missing.join(', ')}`);
	console.log(`${tag}: ${String(faults.length)} faults in ${String(areas.length)} files`);
	process.exitCode = faults.length > 0 ? 1 : 0;
} else if (command === 'review') {
	const literally = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
	const rows = reviewRows(tag, Object.assign({}, ...literally) as Record<string, string>);
	writeReview(tag, rows);
	const without = rows.filter((row) => row.literally === '').length;
	console.log(`${tag}: ${String(rows.length)} rows, ${String(without)} without what they say literally`);
} else {
	console.error('check TAG, or review TAG');
	process.exitCode = 2;
}
