import type { MappedBy } from '#lib/plan/index.ts';
import type { PlanLine, PlanWords } from '#lib/session/index.ts';

/** Whom something was taken over from and on which day, in the plan's languages. */
export function takenLines(words: PlanWords, by: MappedBy, on: string | undefined): readonly PlanLine[] {
	const days = on === undefined ? [] : words.ofDay(on);
	return words.of(`card:mappedBy.${by}`).flatMap((who) => {
		const said = words.of('mapping:know.taken', { who: who.text }).find(({ lang }) => lang === who.lang);
		if (!said) return [];
		const day = days.find(({ lang }) => lang === who.lang) ?? days[0];
		return [{ ...said, text: day ? `${said.text} · ${day.text}` : said.text }];
	});
}
