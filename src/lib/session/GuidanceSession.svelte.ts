import {
	type Author,
	type BoardId,
	type Card,
	type CardFields,
	type CardId,
	type Change,
	type Head,
	type NewCard,
	type Person,
	type PersonId,
	type Picture,
	type Place,
	type Plan,
	type Ring,
	type LanguageTag,
	type Sound,
	type Sort,
	type SortId,
	type Text,
	addCard,
	addPerson,
	binCard,
	cardsAt,
	combine,
	copyCards,
	editCard,
	editHead,
	invitePerson,
	isClosed,
	isHidden,
	isNothing,
	isPrivateFromStart,
	moveCard,
	nothing,
	partsOf,
	placeOf,
	placesOn,
	recordSound,
	removeSound,
	restoreCard,
	roleOfConcept,
	sameAs,
	shownPlace,
	sortsOf
} from '#lib/plan/index.ts';
import type { StoredPlan } from '#lib/storage/index.ts';
import { conceptOfPicture } from '#lib/symbols/index.ts';
import { SaveState } from './SaveState.svelte.ts';
import { keepView, keptView } from './keptView.ts';
import { newId } from './newId.ts';

export type View = 'together' | 'participant';

/** What has just happened to a card, for whoever announces it. */
export interface Happening {
	readonly verb: 'added' | 'moved' | 'binned' | 'restored' | 'undone' | 'redone';
	readonly card?: Card;
	readonly place?: Place;
	/** From 1. */
	readonly position?: number;
	readonly count?: number;
}

/**
 * The plan that is open on this tablet: what it holds now, who has the pen, which card is chosen, what is saved.
 * Every change goes through `run`: shown at once, kept by storage, and taken back by `undo`.
 */
export class GuidanceSession {
	readonly id: string;
	readonly saving: SaveState;
	readonly #stored: StoredPlan;
	readonly #unsubscribe: () => void;
	#plan = $state.raw() as Plan;
	#head = $state.raw() as Head;
	#canUndo = $state(false);
	#canRedo = $state(false);
	#hand = $state<Author>('participant');
	#isInterpreted = $state(false);
	#view = $state<View>('together');
	#chosen = $state.raw<CardId>();
	#board = $state.raw<BoardId>('meg');
	#pointed = $state.raw<Place>();
	#happening = $state.raw<Happening>();
	#isTrayAway = $state(false);
	#sort = $state.raw<SortId>();
	#met = $state.raw<{ readonly id: PersonId; readonly isNew: boolean }>();
	readonly #target = $derived.by((): Place => {
		const places = placesOn(this.#board, this.#plan).filter(
			(place) => !isHidden(this.#plan, place) && !isClosed(this.#plan, place)
		);
		if (this.#pointed && places.includes(this.#pointed)) return this.#pointed;
		const empty = places.find((place) => !cardsAt(this.#plan, place).length);
		return empty ?? places.at(-1) ?? placeOf(this.#board, 'fri');
	});

	constructor(id: string, stored: StoredPlan, onsaved: () => void) {
		this.id = id;
		this.#view = keptView(id);
		this.#stored = stored;
		this.saving = new SaveState(stored, onsaved);
		this.#show();
		this.#unsubscribe = stored.subscribe(() => {
			this.#show();
		});
	}

	get plan() {
		return this.#plan;
	}
	/** The plan's own; every card asks it, and most changes leave it alone. */
	get head() {
		return this.#head;
	}
	get canUndo() {
		return this.#canUndo;
	}
	get canRedo() {
		return this.#canRedo;
	}
	/** Whose hand the next card carries. */
	get hand() {
		return this.#hand;
	}
	set hand(hand: Author) {
		this.#hand = hand;
	}
	/** An interpreter says the words: what is laid or changed now carries that mark. */
	get isInterpreted() {
		return this.#isInterpreted;
	}
	set isInterpreted(isInterpreted: boolean) {
		this.#isInterpreted = isInterpreted;
	}
	get view() {
		return this.#view;
	}
	set view(view: View) {
		this.#view = view;
		keepView(this.id, view);
		this.#chosen = undefined;
		if (view === 'participant') this.#hand = 'participant';
	}
	/** The card that a tap has chosen: the next tap on a place puts it there. */
	get chosen(): Card | undefined {
		const card = this.#chosen && this.#plan.cards[this.#chosen];
		return card && !card.binned ? card : undefined;
	}
	choose(id: CardId | undefined) {
		this.#chosen = id;
	}
	get happening() {
		return this.#happening;
	}

	/** The board that is on the table. */
	get board() {
		return this.#board;
	}
	/** What was chosen and what has just happened stay behind on the other board. */
	set board(board: BoardId) {
		this.#board = board;
		this.#chosen = undefined;
		this.#happening = undefined;
		this.#met = undefined;
	}
	/** The pictures to lay are out of the way, because the board needs the room. */
	get isTrayAway() {
		return this.#isTrayAway;
	}
	set isTrayAway(isAway: boolean) {
		this.#isTrayAway = isAway;
	}
	/** The question that is sorted under: the one that was turned to, or the newest. */
	get sort(): Sort | undefined {
		return (this.#sort && this.#plan.sorts[this.#sort]) ?? sortsOf(this.#plan).at(-1);
	}
	turnToSort(id: SortId) {
		this.#sort = id;
	}
	/** Who was put into a ring last, or was found to be there already. */
	get met() {
		return this.#met;
	}
	meet(met: { readonly id: PersonId; readonly isNew: boolean } | undefined) {
		this.#met = met;
	}
	/** The place that pictures from the tray go to: the one tapped last on this board, or its first empty one. Never one that is hidden. */
	get target(): Place {
		return this.#target;
	}
	pointAt(place: Place) {
		this.#pointed = place;
	}

	/** Applies a change. Says whether there was anything to change; saving goes on behind it. A lasting one is not undone. */
	run(change: Change, how?: { readonly lasting: boolean }): boolean {
		if (isNothing(change)) return false;
		this.#keep(this.#stored.run(change, how));
		return true;
	}

	/** Lays a new card; in a ring of Mine folk it is somebody, who is then `met`. */
	add(card: Omit<NewCard, 'id' | 'author'>): CardId | undefined {
		const ring = partsOf(card.place)?.zone.people;
		if (ring) {
			this.#meet(card, ring);
			return undefined;
		}
		const id = newId('card');
		const done = this.run(
			addCard(this.#plan, { ...closed(this.#heard(this.#asked(card))), id, author: this.#hand })
		);
		if (!done) return undefined;
		this.#tell('added', id);
		return id;
	}
	move(id: CardId, place: Place, index: number): boolean {
		const done = this.run(moveCard(this.#plan, id, place, index));
		if (done) this.#tell('moved', id);
		return done;
	}
	/** Lays a card on another board too, or moves it there, behind the others. */
	send(id: CardId, place: Place, how: 'copy' | 'move'): boolean {
		if (how === 'move') return this.move(id, place, cardsAt(this.#plan, place).length);
		const copy = newId('card');
		const done = this.run(copyCards(this.#plan, [{ from: id, id: copy }], place));
		if (done) this.#tell('added', copy);
		return done;
	}
	edit(id: CardId, fields: CardFields): boolean {
		return this.run(editCard(this.#plan, id, fields, this.#hand, this.#isInterpreted));
	}
	setPicture(id: CardId, picture: Picture): boolean {
		return this.edit(id, { picture: picture as unknown as NonNullable<CardFields[string]> });
	}
	/** Keeps a recording on a card, in the place of the one in the same language. An interpreter's voice says so. */
	keepSound(id: CardId, sound: Sound): boolean {
		const isInterpreted = this.#isInterpreted || sound.by === 'interpreter';
		return this.run(recordSound(this.#plan, id, sound, this.#hand, isInterpreted));
	}
	dropSound(id: CardId, language: LanguageTag | undefined): boolean {
		return this.run(removeSound(this.#plan, id, language, this.#hand, this.#isInterpreted));
	}
	bin(id: CardId): boolean {
		const card = this.#plan.cards[id];
		const done = this.run(binCard(this.#plan, id));
		if (this.#chosen === id) this.#chosen = undefined;
		if (done && card) this.#happening = { verb: 'binned', card };
		return done;
	}
	restore(id: CardId): boolean {
		const done = this.run(restoreCard(this.#plan, id));
		if (done) this.#tell('restored', id);
		return done;
	}
	editHead(fields: { readonly [Field in keyof Head]?: Head[Field] | undefined }): boolean {
		return this.run(editHead(this.#plan, fields));
	}
	/** Gives a card somebody by role, who comes into the plan with it when nobody there has that role: one tap, one undo. */
	invite(id: CardId, role: string, ring: Ring, label: Text): boolean {
		const there = (Object.values(this.#plan.people) as Person[]).find((person) => person.role === role);
		const person = there?.id ?? newId('person');
		return this.run(
			combine(this.#plan, 'editCard', [
				(plan) => (there ? nothing : addPerson(plan, { id: person, role, ring, label, does: {} })),
				(plan) => {
					const who = plan.cards[id]?.who ?? [];
					return who.includes(person)
						? nothing
						: editCard(plan, id, { who: [...who, person] }, this.#hand, this.#isInterpreted);
				}
			])
		);
	}

	undo() {
		if (!this.#stored.canUndo) return;
		this.#keep(this.#stored.undo());
		this.#happening = { verb: 'undone' };
	}
	redo() {
		if (!this.#stored.canRedo) return;
		this.#keep(this.#stored.redo());
		this.#happening = { verb: 'redone' };
	}
	/**
	 * Saves what waits and lets the plan go.
	 * @throws when it could not be saved; then the plan stays open, so that nothing is lost
	 */
	async close(): Promise<void> {
		await this.#stored.close();
		this.#unsubscribe();
	}

	/** Somebody who is in the plan already is met again, not added twice. */
	#meet({ concept, picture, text }: Omit<NewCard, 'id' | 'author'>, ring: Ring) {
		const role = roleOfConcept(concept);
		const label = role === 'other' ? text : {};
		const there = picture ? undefined : sameAs(this.#plan, role, label);
		const id = there?.id ?? newId('person');
		if (!there)
			this.run(invitePerson(this.#plan, { id, role, ring, label, does: {}, ...(picture && { picture }) }));
		this.#met = { id, isNew: !there };
	}
	/** A card that comes to Sorter comes to the question on the table. */
	#asked<T extends Pick<NewCard, 'details' | 'place'>>(card: T): T {
		const sort = this.sort?.id;
		if (!card.place.startsWith('sorter/') || sort === undefined) return card;
		return { ...card, details: { sort, ...card.details } };
	}
	#heard<T extends Pick<NewCard, 'details'>>(card: T): T {
		return this.#isInterpreted ? { ...card, details: { ...card.details, interpreted: true } } : card;
	}
	/** What went wrong with saving is told by `saving`; the change is on the screen either way. */
	#keep(saved: Promise<unknown>) {
		saved.catch(() => undefined);
		this.#show();
	}
	#show() {
		this.#plan = this.#stored.plan;
		this.#head = this.#plan.head;
		this.#canUndo = this.#stored.canUndo;
		this.#canRedo = this.#stored.canRedo;
	}
	#tell(verb: Happening['verb'], id: CardId) {
		const card = this.#plan.cards[id];
		const place = card && shownPlace(card);
		if (!card || place === undefined) return;
		const here = cardsAt(this.#plan, place);
		this.#happening = { verb, card, place, position: here.indexOf(card) + 1, count: here.length };
	}
}

/** A picture tells of health as much as a starter card does, wherever it was found. */
function closed<T extends Pick<NewCard, 'concept' | 'details' | 'picture'>>(card: T): T {
	const isOpen = !isPrivateFromStart(card.concept ?? conceptOfPicture(card.picture));
	return isOpen ? card : { ...card, details: { ...card.details, private: true } };
}
