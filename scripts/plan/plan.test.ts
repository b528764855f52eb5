import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../plan.ts');
const examples = 'tests/fixtures/plans/examples';
const SELAM = `${examples}/ex1-selam-helse.json`;
let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bildeplan-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

interface Said {
	status: number | null;
	stdout: string;
	stderr: string;
}
const plan = (...words: string[]): Said => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
	return { status, stdout, stderr };
};
interface Shown {
	format: string;
	plan: { head: { own: string }; cards: Record<string, { private: boolean }> };
}
const shown = (name: string): Shown => JSON.parse(plan('show', at(name)).stdout) as Shown;

describe('the command line', { timeout: 60_000 }, () => {
	it('makes a plan file from an example, and shows it', () => {
		const made = plan('example', SELAM, at('selam.bildeplan'));
		expect(made).toEqual({ status: 0, stdout: `${at('selam.bildeplan')}\n`, stderr: '' });
		expect(Object.keys(shown('selam.bildeplan').plan.cards)).toHaveLength(50);
		expect(readdirSync(folder)).toEqual(['selam.bildeplan']);
	});

	it('makes one file for each plan of an example', () => {
		const files = readdirSync(examples).map(
			(name) => JSON.parse(readFileSync(join(examples, name), 'utf8')) as { plans: unknown[] }
		);
		writeFileSync(
			at('all.json'),
			JSON.stringify({ ...files[0], plans: files.flatMap((file) => file.plans) })
		);
		const names = ['plan.bildeplan', ...[2, 3, 4, 5].map((number) => `plan-${number}.bildeplan`)];
		expect(plan('example', at('all.json'), at('plan.bildeplan')).stdout.split('\n')).toEqual([
			...names.map(at),
			''
		]);
		expect(names.map((name) => shown(name).plan.head.own)).toEqual(['en', 'ar', 'en', 'sw', 'tr']);
	});

	it('prints a plan; the PDF carries it without its private cards', () => {
		plan('example', SELAM, at('selam.bildeplan'));
		expect(plan('pdf', at('selam.bildeplan'), at('selam.pdf'))).toMatchObject({ status: 0, stderr: '' });
		expect(readFileSync(at('selam.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
		const cards = Object.values(shown('selam.pdf').plan.cards);
		expect(cards).toHaveLength(49);
		expect(cards.some((card) => card.private)).toBe(false);
		const again = plan(
			'pdf',
			at('selam.pdf'),
			at('week.pdf'),
			'--boards',
			'min-uke',
			'--look',
			'black-and-white',
			'--without-plan'
		);
		expect(again.status).toBe(0);
		expect(plan('show', at('week.pdf')).stderr).toMatch(/PDF/);
	});

	it('holds a plan against the law on a day, and gives it as Norwegian text', () => {
		plan('example', SELAM, at('selam.bildeplan'));
		const found = (day: string): Record<string, string> => {
			const { stdout } = plan('check', at('selam.bildeplan'), '--today', day);
			const findings = JSON.parse(stdout) as { rule: string; status: string; why: string }[];
			expect(findings.every(({ why }) => /[a-zæøå]\.$/.test(why) || /\d\.$/.test(why))).toBe(true);
			return Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
		};
		expect(Object.values(found('2026-11-21')).filter((status) => status === 'ok')).toHaveLength(26);
		expect(found('2026-09-01')['R13-fifteen']).toBe('na');
		expect(found('2027-02-18')['R18-review']).toBe('missing');
		const { stdout, stderr } = plan('text', at('selam.bildeplan'));
		expect(stderr).toBe('');
		expect(stdout).toContain('Mål for programmet: Jobb som assistent på sykehjem');
		expect(stdout).not.toMatch(/Selam|kveldsvakt/);
	});

	it.each<[string, string[], RegExp]>([
		['a day that is none', ['check', 'IN', '--today', '2026-02-30'], /--today 2026-02-30 er ikke en dag/],
		['a text of another day', ['text', 'IN', '--today', '2026-11-21'], /--help/],
		['a check with a look', ['check', 'IN', '--look', 'lines'], /--help/],
		['a file that is not there', ['show', 'no/where.bildeplan'], /no\/where\.bildeplan/],
		['a folder', ['show', 'tests'], /tests/],
		['a file that is no plan', ['show', 'package.json'], /ikke en plan/],
		['an example that is none', ['example', 'package.json', 'OUT'], /ikke en plan/],
		['no command of ours', ['sing', 'a', 'b'], /--help/],
		['a board that is none', ['pdf', 'IN', 'OUT', '--boards', 'nowhere'], /--help/],
		['an option that is none', ['show', 'IN', '--loud'], /--help/],
		['a name too few', ['example', SELAM], /--help/]
	])('says in one sentence what is wrong with %s', (_, words, sentence) => {
		const { status, stdout, stderr } = plan(...words.map((word) => (word === 'OUT' ? at('out') : word)));
		expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 1, stdout: '', lines: 2 });
		expect(stderr).toMatch(sentence);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('leaves what was there when it cannot finish', () => {
		writeFileSync(at('kept.bildeplan'), 'kept');
		writeFileSync(
			at('broken.json'),
			readFileSync(SELAM, 'utf8').replace('"due": "2026-08-20"', '"due": "snart"')
		);
		const { status, stderr } = plan('example', at('broken.json'), at('kept.bildeplan'));
		expect(status).toBe(1);
		expect(stderr).toContain('plans[0].steps[0].due');
		expect(plan('example', SELAM, at('no/folder.bildeplan')).status).toBe(1);
		expect(readFileSync(at('kept.bildeplan'), 'utf8')).toBe('kept');
		expect(readdirSync(folder).sort()).toEqual(['broken.json', 'kept.bildeplan']);
	});

	it('is not upset when nobody listens to the end', () => {
		plan('example', SELAM, at('selam.bildeplan'));
		const line = `"${process.execPath}" "${script}" show "${at('selam.bildeplan')}" | head -c 1; echo " \${PIPESTATUS[0]}"`;
		const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
		expect({ stdout, stderr }).toEqual({ stdout: '{ 0\n', stderr: '' });
	});

	it('tells how it is used', () => {
		for (const words of [[], ['--help'], ['help'], ['pdf', '--help']])
			expect(plan(...words)).toMatchObject({
				status: 0,
				stderr: '',
				stdout: expect.stringContaining('show IN') as string
			});
	});
});
