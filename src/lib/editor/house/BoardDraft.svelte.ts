import { type BoardTemplate, type OwnZone, type Text } from '#lib/plan/index.ts';

export interface DraftZone {
	readonly id: string;
	readonly title: Text;
}
/** More than this is no longer one board. */
export const MOST_ZONES = 8;

/** An own board as it is being made or changed, in the languages of its plan. */
export class BoardDraft {
	title = $state.raw<Text>({});
	layout = $state.raw<BoardTemplate['layout']>('columns');
	zones = $state.raw<readonly DraftZone[]>([]);

	constructor(from?: BoardTemplate) {
		if (from) this.take(from);
	}
	take({ title, layout, zones }: Omit<BoardTemplate, 'kind'>): void {
		this.title = title;
		this.layout = layout;
		this.zones = zones;
	}

	get isNamed(): boolean {
		return Object.values(this.title).some(({ text }) => text.trim() !== '');
	}
	get canAdd(): boolean {
		return this.zones.length < MOST_ZONES;
	}
	addZone(): void {
		if (this.canAdd) this.zones = [...this.zones, { id: this.#freeId(), title: {} }];
	}
	removeZone(id: string): void {
		this.zones = this.zones.filter((zone) => zone.id !== id);
	}
	/** One place nearer the start. */
	moveEarlier(id: string): void {
		const at = this.zones.findIndex((zone) => zone.id === id);
		const moved = this.zones[at];
		if (moved && at > 0) this.zones = this.zones.toSpliced(at, 1).toSpliced(at - 1, 0, moved);
	}
	nameZone(id: string, tag: string, text: string): void {
		this.zones = this.zones.map((zone) =>
			zone.id === id ? { ...zone, title: written(zone.title, tag, text) } : zone
		);
	}
	name(tag: string, text: string): void {
		this.title = written(this.title, tag, text);
	}
	/** As the plan keeps it: zones without a name have their number for one. */
	get finished(): Omit<BoardTemplate, 'kind'> {
		return { title: this.title, layout: this.layout, zones: this.zones.map(numbered) };
	}
	#freeId(): string {
		let number = this.zones.length + 1;
		while (this.zones.some(({ id }) => id === `z${String(number)}`)) number++;
		return `z${String(number)}`;
	}
}

/** What a hand has written is its own; a language with nothing in it is left out. */
function written(text: Text, tag: string, words: string): Text {
	const { [tag]: before, ...rest } = text;
	if (before?.text === words) return text;
	return words.trim() === '' ? rest : { ...rest, [tag]: { text: words, state: 'own' } };
}
const numbered = (zone: OwnZone, at: number): OwnZone =>
	Object.keys(zone.title).length ? zone : { ...zone, title: { nb: { text: String(at + 1), state: 'own' } } };
