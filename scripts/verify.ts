/**
 * Everything that must hold before a commit: made files, types, lint, format, unit tests, build, browser tests. All
 * steps run, also after one has failed, so that one run tells everything; the last line counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
	type Counts,
	checkCount,
	closingLine,
	none,
	playwrightCounts,
	plus,
	vitestCounts
} from './test-counts.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules', '.cache', 'bildeplan');
const bin = join(root, 'node_modules', '.bin');
const failures: string[] = [];

/** Runs a command, its output straight to the terminal. Ours come first on the path. */
function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
	const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
	const options = {
		cwd: root,
		shell: true,
		stdio: 'inherit',
		env: { ...process.env, PATH: path, ...env }
	} as const;
	return spawnSync(command, options).status === 0;
}

/** Says what begins, does it, and says how long it took. */
function step(name: string, act: () => Counts): Counts {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const counts = act();
	if (counts.failed > 0) failures.push(name);
	console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return counts;
}

const check = (name: string, command: string): Counts => step(name, () => checkCount(run(command)));

function report(file: string): unknown {
	const path = join(reports, file);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function unitTests(): Counts {
	const file = join(reports, 'vitest.json');
	const ok = run(`vitest run --reporter=default --reporter=json --outputFile.json="${file}"`);
	return vitestCounts(report('vitest.json'), ok);
}

function browserTests(): Counts {
	const ok = run('playwright test --project=desktop --project=tablet --project=phone --reporter=list,json', {
		PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json')
	});
	return playwrightCounts(report('playwright.json'), ok);
}

mkdirSync(reports, { recursive: true });
for (const file of ['vitest.json', 'playwright.json']) rmSync(join(reports, file), { force: true });

const results = [
	check('assets', 'node scripts/assets.ts'),
	check('types of the app', 'svelte-kit sync && svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'),
	check('types of the service worker', 'tsc -p src/service-worker/tsconfig.json --noEmit'),
	check('lint', 'eslint --concurrency=auto .'),
	check('format', 'prettier --check --log-level warn .'),
	step('unit tests', unitTests)
];
rmSync(join(root, 'build'), { recursive: true, force: true });
const build = check('build', 'vite build --logLevel warn');
results.push(build);
if (build.failed === 0) results.push(step('browser tests', browserTests));
else {
	console.log('\n── browser tests: not run, since there is no build');
	failures.push('browser tests');
	results.push(checkCount(false));
}

const total = results.reduce(plus, none);
console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}\n` : '');
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
