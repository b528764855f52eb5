/**
 * What can be heard: voices that live on the device, and sounds that people in the room record. Nothing here sends
 * anything anywhere: a voice that would ask a server is not used, unless the municipality has said that it may. Knows no plan on the table, no storage, no screen.
 */
export { DeviceVoices, type Said } from './DeviceVoices.ts';
export { Player } from './Player.ts';
export {
	LONGEST,
	type Recorded,
	type Recording,
	SoundTrouble,
	type Trouble,
	canRecord,
	record
} from './record.ts';
export { type SpokenPart, spokenPart } from './spokenPart.ts';
export { voiceFor } from './voiceFor.ts';
