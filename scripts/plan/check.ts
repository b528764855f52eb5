import { formatDay, formatNumber, type Key, Translator } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { checkLaw, Refusal, sentenceOf } from '#lib/plan/index.ts';
import { readPlan } from './files.ts';
import { today } from './today.ts';

/** What the law asks of the plan on a day, as a JSON array of rule, status and why in Norwegian. */
export async function check(from: string, day = today()): Promise<string> {
	if (!isDay(day)) throw new Refusal('wrong-day', { place: `--today ${day}` });
	const { plan } = await readPlan(from);
	const translator = new Translator(nodeLocales());
	await translator.load('nb', ['law']);
	const speaker = {
		say: (key: string, facts?: Readonly<Record<string, string | number>>) =>
			translator.t('nb', key as Key, facts),
		day: (one: string) => formatDay('nb', one, 'long'),
		number: (value: number) => formatNumber('nb', value)
	};
	const findings = checkLaw(plan, { today: day }).map(({ rule, status, why, note }) => ({
		rule,
		status,
		why: [why, ...(note ? [note] : [])].map((one) => sentenceOf(one, speaker)).join(' ')
	}));
	return `${JSON.stringify(findings, null, '\t')}\n`;
}

function isDay(day: string): boolean {
	const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
