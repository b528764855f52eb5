/**
 * Makes what the app needs from npm packages and data: fonts, symbol packs, the schema. Each builder is a script that
 * exports `build`; one whose inputs are the same as last time is left alone, so that a start takes seconds.
 *
 * A builder may also export `inputs`: paths, files or folders, from the root of the project. Its own script, the
 * folder of the same name beside it and every installed package's version always count. And `outputs`: what must be
 * there for the last run to count.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './assets/fingerprint.ts';

interface Builder {
	readonly build: () => Promise<void> | void;
	readonly inputs?: readonly string[];
	readonly outputs?: readonly string[];
}

const root = join(import.meta.dirname, '..');
const stamps = join(root, 'node_modules', '.cache', 'bildeplan');
/** In the order they run, with what they make. */
const builders: readonly { name: string; makes: readonly string[] }[] = [
	{ name: 'fonts', makes: ['static/fonts'] },
	{ name: 'symbols', makes: ['static/symbols'] },
	{ name: 'keywords', makes: ['static/symbols'] },
	{ name: 'schema', makes: ['static/schema'] },
	{ name: 'licences', makes: ['static/licences'] },
	{ name: 'contactSheet', makes: ['docs/contact-sheet.html'] }
];

async function make(name: string, makes: readonly string[]): Promise<void> {
	const script = join(import.meta.dirname, `${name}.ts`);
	if (!existsSync(script)) return;
	const { build, inputs = [], outputs = makes } = (await import(script)) as Builder;
	const now = fingerprint(root, [`scripts/${name}.ts`, `scripts/${name}`, 'package-lock.json', ...inputs]);
	const stamp = join(stamps, `${name}.stamp`);
	const isCurrent =
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === now &&
		outputs.every((path) => existsSync(join(root, path)));
	if (isCurrent && !process.argv.includes('--all')) return;
	console.log(`Making ${name} …`);
	await build();
	mkdirSync(stamps, { recursive: true });
	writeFileSync(stamp, now);
}

process.chdir(root);
for (const { name, makes } of builders) await make(name, makes);
