import {
	type Calendar,
	type Density,
	type Head,
	looksLikeIdentity,
	type Norwegian
} from '#lib/plan/index.ts';

/** A plan before it is made: what the three steps ask for. */
export class Draft {
	own = $state<string>();
	/** Where it is another than the one that is read. */
	speaks = $state<string>();
	calendar = $state<Calendar>();
	norwegian = $state<Norwegian>('nb');
	alias = $state('');
	density = $state<Density>('word');
	skin = $state(0);
	hair = $state(0);

	get looksLikeIdentity(): boolean {
		return looksLikeIdentity(this.alias);
	}
	/** Whole once a language is chosen; everything else has an answer from the start. */
	get head(): Omit<Head, 'created' | 'first'> | undefined {
		const { own, norwegian, density, skin, hair, calendar } = this;
		if (own === undefined || this.looksLikeIdentity) return undefined;
		const days = calendar === undefined ? {} : { calendar };
		return { alias: this.alias.trim(), own, norwegian, density, skin, hair, ...days };
	}
}
