/**
 * Opens spoilt plan files and prints what became of them: `node tests/hardening/import-fuzz.ts [count] [seed]`,
 * 20 000 files if not told otherwise, about a minute. Not part of `npm test`, which opens 2 000 of the same kind.
 * Ends with an error if a file is neither opened nor refused, or takes more than two seconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSpoilt } from './openSpoilt.ts';

const folder = join(import.meta.dirname, '../fixtures/plans/examples');
const [count = 20_000, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
const names = readdirSync(folder);
for (const [index, name] of names.entries()) {
	const example: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
	const outcome = await openSpoilt(example, Math.ceil(count / names.length), seed + index);
	console.log(name, `seed ${seed + index}`, outcome);
	if (outcome.slowest > 2000) throw new Error(`A file took ${outcome.slowest} ms`);
}
