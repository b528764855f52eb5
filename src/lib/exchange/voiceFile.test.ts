import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Refusal } from '#lib/plan/index.ts';
import { readVoiceFile, writeVoiceFile } from './voiceFile.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const voice = (said: string) =>
	Uint8Array.from(Buffer.from(`\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm\x86\x86A_OPUS ${said}`, 'latin1'));
const [cook, home] = [voice('cook'), voice('home')];
const words = {
	so: { 'me.home': { media: hashOf(home), seconds: 2, by: 'interpreter' as const } },
	ti: { 'work.cook': { media: hashOf(cook), seconds: 3, from: 0.4, to: 2.2 } }
};
const media = new Map([cook, home].map((bytes) => [hashOf(bytes), bytes]));
const codeOf = async (bytes: Uint8Array): Promise<string> => {
	const error: unknown = await readVoiceFile(bytes).catch((thrown: unknown) => thrown);
	return error instanceof Refusal ? error.code : 'opened';
};

it('recorded words come out of their file as they went in, byte for byte', async () => {
	const opened = await readVoiceFile(writeVoiceFile(words, media));
	expect(opened.words).toEqual(words);
	expect([...opened.media].sort()).toEqual([...media].sort());
	expect(writeVoiceFile(opened.words, opened.media)).toEqual(writeVoiceFile(words, media));
});

it('a word whose sound did not come along is left out', async () => {
	const file = writeVoiceFile(words, media);
	const { [`media/${hashOf(home)}.webm`]: _, ...rest } = unzipSync(file);
	expect((await readVoiceFile(zipSync(rest))).words).toEqual({ ti: words.ti });
	expect((await readVoiceFile(writeVoiceFile(words, new Map()))).words).toEqual({});
});

it('a file is refused when a sound is not the one it names, and when it is something else', async () => {
	const entries = unzipSync(writeVoiceFile(words, media));
	expect(await codeOf(zipSync({ ...entries, [`media/${hashOf(cook)}.webm`]: home }))).toBe('sound-damaged');
	const packed = (json: unknown) => zipSync({ 'words.json': strToU8(JSON.stringify(json)) });
	expect(await codeOf(packed({ format: 'bildeplan-words', version: 2, words }))).toBe('newer');
	expect(await codeOf(packed({ format: 'other', version: 1, words }))).toBe('not-a-pack');
	expect(await codeOf(zipSync({ 'pack.json': strToU8('{}') }))).toBe('not-a-pack');
});
