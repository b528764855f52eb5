import { samplesOf } from './samples.ts';
import { type SpokenPart, spokenPart } from './spokenPart.ts';

/**
 * A few seconds of voice from the microphone: Opus at about 24 kbit/s, so that a sound is smaller than a photo.
 * Browsers that have no Opus recorder give AAC.
 */

/** Seconds; then the recording ends by itself. */
export const LONGEST = 20;
const BITS_A_SECOND = 24_000;
/** Best first. */
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4'];

/** Why there is no sound: nobody gave leave, the device has no way, or it went wrong on the way. */
export type Trouble = 'refused' | 'none' | 'failed';
export class SoundTrouble extends Error {
	override readonly name = 'SoundTrouble';
	readonly trouble: Trouble;
	constructor(trouble: Trouble, cause?: unknown) {
		super(trouble, { cause });
		this.trouble = trouble;
	}
}

export interface Recorded {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly seconds: number;
	/** The part in which somebody speaks, where there is silence before or after it. The bytes hold all of it. */
	readonly part?: SpokenPart;
}
export interface Recording {
	/** How loud it is now, 0 to 1. */
	level(): number;
	/** Seconds since it began. */
	seconds(): number;
	/** Ends it; what was said is in `done`. */
	stop(): void;
	/** What was recorded. Rejects with `SoundTrouble`. */
	readonly done: Promise<Recorded>;
}

export const canRecord = (): boolean =>
	typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator && kind() !== undefined;
const kind = (): string | undefined => KINDS.find((one) => MediaRecorder.isTypeSupported(one));

/** Asks for the microphone and begins. @throws SoundTrouble */
export async function record(): Promise<Recording> {
	const mimeType = canRecord() ? kind() : undefined;
	if (mimeType === undefined) throw new SoundTrouble('none');
	const microphone = await ask();
	try {
		return begin(microphone, mimeType);
	} catch (error) {
		letGo(microphone);
		throw new SoundTrouble('failed', error);
	}
}

async function ask(): Promise<MediaStream> {
	try {
		return await navigator.mediaDevices.getUserMedia({
			audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true }
		});
	} catch (error) {
		const isMissing = error instanceof DOMException && error.name === 'NotFoundError';
		throw new SoundTrouble(isMissing ? 'none' : 'refused', error);
	}
}

const letGo = (microphone: MediaStream) => {
	for (const track of microphone.getTracks()) track.stop();
};

function begin(microphone: MediaStream, mimeType: string): Recording {
	const recorder = new MediaRecorder(microphone, { mimeType, audioBitsPerSecond: BITS_A_SECOND });
	const meter = meterOf(microphone);
	const parts: Blob[] = [];
	const started = performance.now();
	const seconds = () => Math.min(LONGEST, (performance.now() - started) / 1000);
	const { promise: done, resolve, reject } = Promise.withResolvers<Recorded>();
	const stop = () => {
		if (recorder.state !== 'inactive') recorder.stop();
	};
	const longest = setTimeout(stop, LONGEST * 1000);
	const close = () => {
		clearTimeout(longest);
		meter.close();
		letGo(microphone);
	};
	recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
	recorder.addEventListener('error', () => {
		close();
		reject(new SoundTrouble('failed'));
	});
	recorder.addEventListener('stop', () => {
		const length = seconds();
		close();
		void recordedOf(parts, length).then(resolve, (error: unknown) => {
			reject(new SoundTrouble('failed', error));
		});
	});
	recorder.start();
	return { level: meter.level, seconds, stop, done };
}

async function recordedOf(parts: readonly Blob[], length: number): Promise<Recorded> {
	const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
	if (!bytes.length) throw new Error('nothing was recorded');
	const read = await samplesOf(bytes);
	const part = read && spokenPart(read.samples, read.samplesASecond);
	return { bytes, seconds: Math.round(length * 10) / 10, ...(part && { part }) };
}

/** Listens along, only to show how loud it is. */
function meterOf(microphone: MediaStream): { level: () => number; close: () => void } {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 512;
	context.createMediaStreamSource(microphone).connect(analyser);
	const wave = new Uint8Array(analyser.fftSize);
	return {
		level() {
			analyser.getByteTimeDomainData(wave);
			const loudest = wave.reduce((most, value) => Math.max(most, Math.abs(value - 128)), 0);
			return Math.min(1, loudest / 96);
		},
		close: () => void context.close()
	};
}
