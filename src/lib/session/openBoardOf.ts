import type { BoardButton, BoardImage } from '#lib/exchange/index.ts';
import {
	type BoardId,
	type Card,
	type Photo,
	type PhotoCredit,
	type Picture,
	type Plan,
	type Symbol,
	cardsAt,
	placesOn
} from '#lib/plan/index.ts';
import { pngOf } from '#lib/safety/index.ts';
import { credits, toSvg } from '#lib/symbols/index.ts';
import type { App } from './App.svelte.ts';
import { handOver } from './PlanFiles.ts';
import type { PlanLine, PlanWords } from './PlanWords.ts';

/** As large as talking machines show a button. */
const SIDE = 400;

interface Help {
	readonly app: Pick<App, 'symbols' | 'store'>;
	readonly words: PlanWords;
}

/** The cards of a board that may go to another program; private ones stay here and are counted. */
export function cardsForOpenBoard(plan: Plan, board: BoardId): { cards: readonly Card[]; withheld: number } {
	const all = placesOn(board, plan).flatMap((place) => cardsAt(plan, place));
	const cards = all.filter((card) => !card.private);
	return { cards, withheld: all.length - cards.length };
}

/** A board of the plan as an Open Board package: words in both languages, pictures inside. */
export async function openBoardOf(
	plan: Plan,
	board: BoardId,
	title: readonly PlanLine[],
	{ app, words }: Help
): Promise<Uint8Array> {
	const { writeOpenBoard } = await import('#lib/exchange/index.ts');
	const buttons: BoardButton[] = [];
	for (const card of cardsForOpenBoard(plan, board).cards) {
		const image = await imageOf(card, plan, app).catch(() => undefined);
		buttons.push({ words: byLanguage(words.ofCard(card)), ...(image && { image }) });
	}
	return writeOpenBoard({ name: byLanguage(title), locale: plan.head.norwegian, buttons });
}

/** Hands it to the people in the room. The name of the file says the day, never the participant. */
export async function saveOpenBoard(
	plan: Plan,
	board: BoardId,
	title: readonly PlanLine[],
	help: Help,
	today: string
): Promise<void> {
	handOver(await openBoardOf(plan, board, title, help), `tavle-${today}.obz`, 'application/zip');
}

const byLanguage = (lines: readonly PlanLine[]): Readonly<Record<string, string>> =>
	Object.fromEntries(lines.map(({ lang, text }) => [lang, text]));

async function imageOf(
	{ picture, concept }: Card,
	plan: Plan,
	{ symbols, store }: Help['app']
): Promise<BoardImage | undefined> {
	const shown: Picture | undefined =
		picture ?? (concept === undefined ? undefined : symbols.ofConcept(concept));
	if (!shown) return undefined;
	return shown.kind === 'symbol' ? ofSymbol(shown, plan, symbols) : ofPhoto(shown, store);
}

async function ofSymbol(symbol: Symbol, { head }: Plan, symbols: App['symbols']): Promise<BoardImage> {
	const png = await pngOf(toSvg(await symbols.composed(symbol), head), SIDE);
	const [owed] = credits([symbol]);
	const credit: PhotoCredit | undefined = owed && {
		author: owed.source,
		licence: owed.licence,
		url: owed.url
	};
	return { ...png, kind: 'png', ...(credit && { credit }) };
}

async function ofPhoto(
	{ media, width, height, credit }: Photo,
	store: App['store']
): Promise<BoardImage | undefined> {
	const bytes = await store.media.get(media);
	return bytes && { bytes, kind: 'jpeg', width, height, ...(credit && { credit }) };
}
