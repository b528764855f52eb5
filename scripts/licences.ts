/**
 * Gathers the licences of what is in the app's own files, as each package brings them, into static/licences: the
 * notices have to travel with the copies, and the bundler takes comments out.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');
/** Compiled into the pages, though only the build asks for them. */
const COMPILED_IN = ['svelte', '@sveltejs/kit'];
/** Used by the build alone, though the packages above name them. */
const NOT_SHIPPED =
	/^(@types|@jridgewell|@sveltejs\/acorn|@standard-schema|acorn|aria-query|axobject-query|cookie|esrap|is-reference|kleur|locate-character|magic-string|mrmime|sade|set-cookie|sirv|zimmerframe)/;

const folderOf = (name: string): string => join(root, 'node_modules', name);

function read(name: string): Manifest {
	return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Manifest;
}

/** The packages named, and all that those need, once each, by name. */
function withAllTheyNeed(
	names: readonly string[],
	found = new Map<string, Manifest>()
): Map<string, Manifest> {
	for (const name of names) {
		if (found.has(name) || NOT_SHIPPED.test(name) || !existsSync(folderOf(name))) continue;
		const one = read(name);
		found.set(name, one);
		withAllTheyNeed(Object.keys(one.dependencies ?? {}), found);
	}
	return found;
}

function licenceText(name: string): string {
	const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e/i.test(entry));
	return file
		? readFileSync(join(folderOf(name), file), 'utf8').trim()
		: '(The package brings no licence text.)';
}

export function build(): void {
	const packages = withAllTheyNeed([...Object.keys(manifest.dependencies), ...COMPILED_IN]);
	const notices = [...packages.values()]
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, version, license }) => `${name} ${version} (${license ?? '?'})\n\n${licenceText(name)}\n`);
	const folder = join(root, 'static', 'licences');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'npm-packages.txt'), notices.join(`\n${'─'.repeat(80)}\n\n`));
	writeFileSync(join(folder, 'openmoji.txt'), licenceText('openmoji'));
	writeFileSync(join(folder, 'bildeplan.txt'), readFileSync(join(root, 'LICENSE'), 'utf8'));
}
