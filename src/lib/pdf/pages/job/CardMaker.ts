import {
	type Card,
	LAW_RULES,
	leastLevels,
	type PersonId,
	placeOf,
	type PhotoCredit,
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
import type { Pair, PrintCard, PrintLevel, PrintPerson, PrintPicture } from '../printJob.ts';
import type { Speech } from './Speech.ts';

/** Turns the cards and people of a plan into what is printed of them, in the plan's skin and hair. */
export class CardMaker {
	readonly #plan: Plan;
	readonly #speech: Speech;
	readonly #symbols: SymbolLibrary;
	readonly #used: Symbol[] = [];
	readonly #owed = new Map<string, PhotoCredit>();
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

	/** The same for pictures from outside, each author and licence once. */
	photoCredits(): readonly PhotoCredit[] {
		return [...this.#owed.values()];
	}

	async card(card: Card): Promise<PrintCard> {
		const speech = this.#speech;
		const picture = await this.picture(card.picture, card.concept);
		const people = await Promise.all(card.who.map((id) => this.#named(id)));
		const time = timeOf(card);
		const where = speech.text(card.where);
		const why = speech.text(card.why);
		const helps = speech.text(card.helps);
		const level = this.#level(card);
		const notes = notesOf(card, speech);
		const days = this.days(card);
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
			...(why && { why }),
			...(helps && { helps }),
			...(card.place === ELEMENTS && { explained: true as const }),
			...(card.interpreted && { interpreted: true as const }),
			...(level && { level }),
			...(notes.length && { notes })
		};
	}

	/** What is asked at least of the skill that the card's role names. */
	#level({ level, role }: Card): PrintLevel | undefined {
		if (level === undefined) return undefined;
		const levels = leastLevels(LAW_RULES, this.#plan.programme.norwegianBasis);
		const least = role && levels && role in levels ? levels[role as keyof typeof levels] : undefined;
		return { at: level, ...(least && { least }) };
	}

	/** Own picture first, then that of the concept; nothing when the library has neither. */
	async picture(picture: Picture | undefined, concept?: string): Promise<PrintPicture | undefined> {
		if (picture && picture.kind !== 'symbol') {
			this.#owe(picture.credit);
			return { kind: 'photo', media: picture.media, width: picture.width, height: picture.height };
		}
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

	#owe(credit: PhotoCredit | undefined): void {
		if (credit) this.#owed.set(JSON.stringify([credit.author ?? credit.url, credit.licence]), credit);
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
		if (!(await this.#symbols.knows(symbol.symbol))) return undefined;
		const known = symbol.badge !== undefined && (await this.#symbols.knows(symbol.badge));
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

	async #named(id: PersonId): Promise<PrintPerson | undefined> {
		const person: Person | undefined = this.#plan.people[id];
		return person && this.person(person);
	}

	async person(person: Person): Promise<PrintPerson> {
		const picture = await this.picture(person.picture ?? pictureOfRole(person.role));
		const words = this.#speech.text(person.label) ?? this.#speech.role(person.role);
		return picture ? { words, picture } : { words };
	}

	/** Its day, or first and last day. */
	days(card: Pick<Card, 'from' | 'to'>): Pair | undefined {
		const { from, to } = card;
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

const ELEMENTS = placeOf('min-vei', 'elementer');

/** One short line each. */
function notesOf(card: Card, speech: Speech): readonly Pair[] {
	const { takenFrom, takenOn, totalHours, phase, onJob } = card;
	const from = takenFrom && speech.pair(`print:takenFrom.${takenFrom}`);
	const on = takenOn === undefined ? undefined : speech.day(takenOn, 'short');
	return [
		...(totalHours === undefined ? [] : [speech.pair('print:hoursInAll', { count: totalHours })]),
		...(phase ? [speech.pair(`print:phase.${phase}`)] : []),
		...(onJob ? [speech.pair(`print:onJob.${onJob}`)] : []),
		...(from ? [on ? both(from, on) : from] : [])
	];
}

const both = (one: Pair, other: Pair): Pair => ({
	norwegian: `${one.norwegian}, ${other.norwegian}`,
	own: one.own && [one.own, other.own].filter(Boolean).join(', ')
});

/** In a text from right to left, the numbers of one date would else be drawn into the other. */
const isolatedDate = (date: string): string => `\u2066${date}\u2069`;

function timeOf({ start, end }: Card): string | undefined {
	const times = [start, end].flatMap((time) => (time === undefined ? [] : [formatTime(time)]));
	return times.length ? times.join('–') : undefined;
}
