const SCRIPTS: readonly (readonly [code: string, pattern: RegExp])[] = [
	['Latn', /\p{Script=Latin}/u],
	['Arab', /\p{Script=Arabic}/u],
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Ethi', /\p{Script=Ethiopic}/u],
	['Mymr', /\p{Script=Myanmar}/u],
	['Thai', /\p{Script=Thai}/u],
	['Deva', /\p{Script=Devanagari}/u],
	['Beng', /\p{Script=Bengali}/u],
	['Taml', /\p{Script=Tamil}/u],
	['Rohg', /\p{Script=Hanifi_Rohingya}/u],
	['Grek', /\p{Script=Greek}/u]
];

const known = new Map<string, string | undefined>();

function scriptOfCharacter(character: string): string | undefined {
	if (known.has(character)) return known.get(character);
	const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
	known.set(character, script);
	return script;
}

/** ISO 15924 code of the first character that belongs to a script we have a font for; undefined for digits, marks and spaces. */
export function scriptOf(grapheme: string): string | undefined {
	for (const character of grapheme) {
		const script = scriptOfCharacter(character);
		if (script !== undefined) return script;
	}
	return undefined;
}
