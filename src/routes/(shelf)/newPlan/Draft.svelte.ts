import type { Density, Head, Norwegian } from '#lib/plan/index.ts';

/** Birth numbers have 11 digits, case numbers 12: neither belongs in a plan. Spaces and signs between don't hide them. */
const IDENTITY = /^\D*(?:\d[\s.-]?){10,11}\d\D*$/;

/** A plan before it is made: what the three steps ask for. */
export class Draft {
	own = $state<string>();
	norwegian = $state<Norwegian>('nb');
	alias = $state('');
	density = $state<Density>('word');
	skin = $state(0);
	hair = $state(0);

	get looksLikeIdentity(): boolean {
		return IDENTITY.test(this.alias);
	}
	/** Whole once a language is chosen; everything else has an answer from the start. */
	get head(): Omit<Head, 'created' | 'first'> | undefined {
		const { own, norwegian, density, skin, hair } = this;
		if (own === undefined || this.looksLikeIdentity) return undefined;
		return { alias: this.alias.trim(), own, norwegian, density, skin, hair };
	}
}
