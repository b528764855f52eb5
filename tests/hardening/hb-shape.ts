/**
 * Holds our shaping against HarfBuzz's own command line: `node tests/hardening/hb-shape.ts` (Debian: libharfbuzz-bin).
 * Prints the strings that differ; with `--record` it also writes what the command line said as the test's yardstick.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { woffToSfnt } from '#lib/pdf/fonts/woffToSfnt.ts';
import { readFont } from '#tests/support/readFont.ts';
import { type ShapedStretch, shapedStretches, sources } from '#tests/support/shapedStretches.ts';

const RECORD = new URL('../fixtures/type/hb-shape.json', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'bildeplan-shape-'));

async function fontFiles(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, string>();
	for (const name of new Set(names)) {
		const file = join(folder, `${name}.ttf`);
		writeFileSync(file, await woffToSfnt(await readFont(`${name}.woff`)));
		files.set(name, file);
	}
	return files;
}

/** What the command line draws for the same stretch. */
function byCommandLine({ text, before, after, script, lang, dir }: ShapedStretch, file: string): string {
	const said = execFileSync(
		'hb-shape',
		[
			`--font-file=${file}`,
			'--no-glyph-names',
			'--no-clusters',
			`--script=${script}`,
			`--language=${lang}`,
			`--direction=${dir}`,
			`--text-before=${before}`,
			`--text-after=${after}`,
			`--text=${text}`
		],
		// It repeats what stands on either side to stderr
		{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
	);
	return said.trim().replace(/^\[|\]$/g, '');
}

try {
	const stretches = await shapedStretches(sources());
	const files = await fontFiles(stretches.map(({ font }) => font));
	const recorded = stretches.map((stretch) => ({
		id: stretch.id,
		glyphs: byCommandLine(stretch, files.get(stretch.font) ?? '')
	}));
	const different = stretches.filter(({ glyphs }, at) => glyphs !== recorded[at]?.glyphs);
	for (const { id, text, glyphs } of different) {
		console.log(`${id}: ${text}\n  ours    ${glyphs}`);
		console.log(`  hb-shape ${recorded.find((each) => each.id === id)?.glyphs ?? ''}`);
	}
	const whole = (all: readonly { readonly id: string }[]): number =>
		new Set(all.map(({ id }) => id.split('#')[0])).size;
	const version = execFileSync('hb-shape', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
	console.log(
		`${version}: ${String(whole(stretches) - whole(different))} of ${String(whole(stretches))} strings equal, ` +
			`${String(stretches.length - different.length)} of ${String(stretches.length)} stretches`
	);
	if (process.argv.includes('--record')) {
		const byId = Object.fromEntries(recorded.map(({ id, glyphs }) => [id, glyphs]));
		writeFileSync(RECORD, `${JSON.stringify({ by: version, stretches: byId }, null, '\t')}\n`);
	}
} finally {
	rmSync(folder, { recursive: true });
}
