/** What vendors call a language besides its own tag. */
const ALSO: Readonly<Record<string, readonly string[]>> = { nb: ['no'], 'fa-AF': ['prs'] };

type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice of exactly this language that lives on the device, or, where `fromNetwork` says so and the device has none,
 * one that a server speaks with; nothing rather than a neighbour's. A tag with a region
 * asks for that region (Dari is not read as Iranian Persian), one without takes any region that is no language of its own here.
 */
export function voiceFor<V extends VoiceFacts>(
	voices: readonly V[],
	tag: string,
	fromNetwork = false
): V | undefined {
	const names = [tag, ...(ALSO[tag] ?? [])].map((name) => name.toLowerCase());
	const speaks = ({ lang }: V): boolean => {
		const told = lang.replaceAll('_', '-').toLowerCase();
		if (told === 'fa-af' && tag === 'fa') return false;
		return names.some((name) => told === name || (!name.includes('-') && told.startsWith(`${name}-`)));
	};
	const able = voices.filter(speaks);
	const here = able.filter(({ localService }) => localService);
	const usable = here.length || !fromNetwork ? here : able;
	return usable.find((voice) => voice.default) ?? usable[0];
}
