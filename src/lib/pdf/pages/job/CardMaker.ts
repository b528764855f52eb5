import {
	type Card,
	type PersonId,
	type Picture,
	type Plan,
	type Symbol,
	type Person
} from '#lib/plan/index.ts';
import {
	type Credit,
	type Drawing,
	type Paint,
	type SymbolLibrary,
	credits,
	paint,
	pictureOfRole
} from '#lib/symbols/index.ts';
import { directionOf, formatTime } from '#lib/i18n/index.ts';
import type { Pair, PrintCard, PrintPerson, PrintPicture } from '../printJob.ts';
import type { Speech } from './Speech.ts';

/** Turns the cards and people of a plan into what is printed of them, in the plan's skin and hair. */
export class CardMaker {
	readonly #plan: Plan;
	readonly #speech: Speech;
	readonly #symbols: SymbolLibrary;
	readonly #used: Symbol[] = [];
	readonly #drawings = new Map<string, Promise<Drawing | undefined>>();

	constructor(plan: Plan, speech: Speech, symbols: SymbolLibrary) {
		this.#plan = plan;
		this.#speech = speech;
		this.#symbols = symbols;
	}

	/** Whom the pictures that were made so far are owed to. */
	credits(): readonly Credit[] {
		return credits(this.#used);
	}

	async card(card: Card): Promise<PrintCard> {
		const speech = this.#speech;
		const picture = await this.picture(card.picture, card.concept);
		const people = await Promise.all(card.who.map((id) => this.#person(id)));
		const time = timeOf(card);
		const where = speech.text(card.where);
		const why = speech.text(card.why);
		const days = this.#days(card);
		return {
			id: card.id,
			words: speech.cardWords(card),
			author: card.author,
			editors: card.editors,
			who: people.filter((person) => person !== undefined),
			...(picture && { picture }),
			...(days && { days }),
			...(time !== undefined && { time }),
			...(card.hours && { hours: speech.hours(card.hours) }),
			...(card.status && {
				status: { kind: card.status, words: speech.pair(`board:status.${card.status}`) }
			}),
			...(where && { where }),
			...(why && { why })
		};
	}

	/** Own picture first, then that of the concept; nothing when the library has neither. */
	async picture(picture: Picture | undefined, concept?: string): Promise<PrintPicture | undefined> {
		if (picture && picture.kind !== 'symbol')
			return { kind: 'photo', media: picture.media, width: picture.width, height: picture.height };
		const ofConcept = concept === undefined ? undefined : this.#symbols.ofConcept(concept);
		for (const symbol of [picture, ofConcept]) {
			if (!symbol) continue;
			const key = this.#keyOf(symbol);
			const drawing = await this.#drawing(symbol, key);
			if (!drawing) continue;
			this.#used.push(symbol);
			return { kind: 'drawing', key, drawing };
		}
		return undefined;
	}

	#keyOf({ symbol, badge = '' }: Symbol): string {
		const { skin, hair } = this.#plan.head;
		return [symbol, badge, skin, hair].join(' ');
	}

	#drawing(symbol: Symbol, key: string): Promise<Drawing | undefined> {
		let drawing = this.#drawings.get(key);
		if (!drawing) this.#drawings.set(key, (drawing = this.#draw(symbol)));
		return drawing;
	}

	async #draw(symbol: Symbol): Promise<Drawing | undefined> {
		if (!this.#symbols.has(symbol.symbol)) return undefined;
		const known = symbol.badge !== undefined && this.#symbols.has(symbol.badge);
		const drawing = await this.#symbols.composed(known ? symbol : { kind: 'symbol', symbol: symbol.symbol });
		const { head } = this.#plan;
		const coloured = (one: Paint): Paint => paint(one, head);
		return {
			...drawing,
			shapes: drawing.shapes.map((shape) => ({
				...shape,
				...(shape.fill && { fill: coloured(shape.fill) }),
				...(shape.stroke && { stroke: coloured(shape.stroke) })
			}))
		};
	}

	async #person(id: PersonId): Promise<PrintPerson | undefined> {
		const person: Person | undefined = this.#plan.people[id];
		if (!person) return undefined;
		const picture = await this.picture(person.picture ?? pictureOfRole(person.role));
		const words = this.#speech.text(person.label) ?? this.#speech.role(person.role);
		return picture ? { words, picture } : { words };
	}

	#days({ from, to }: Card): Pair | undefined {
		const speech = this.#speech;
		if (from === undefined || to === undefined || from === to) {
			const day = to ?? from;
			return day === undefined ? undefined : speech.day(day);
		}
		const [first, last] = [speech.day(from, 'short'), speech.day(to, 'short')];
		const isolated = directionOf(speech.own) === 'rtl' ? isolatedDate : String;
		return {
			norwegian: `${first.norwegian} – ${last.norwegian}`,
			own: first.own && last.own && `${isolated(first.own)} – ${isolated(last.own)}`
		};
	}
}

/** In a text from right to left, the numbers of one date would else be drawn into the other. */
const isolatedDate = (date: string): string => `\u2066${date}\u2069`;

function timeOf({ start, end }: Card): string | undefined {
	const times = [start, end].flatMap((time) => (time === undefined ? [] : [formatTime(time)]));
	return times.length ? times.join('–') : undefined;
}
