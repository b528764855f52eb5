/**
 * Keeps plans, pictures and settings on this device. What `run` has resolved is on the disc; what could not be saved
 * stays in memory, in order. Windows that have the same plan open see each other's work at once.
 * Knows no screen and no command: a plan changes here by a Change alone.
 */
export { openStore } from './openStore.ts';
export { settingOfPlan } from './Settings.ts';
export type { ShelfRow, Store, StoreOptions } from './Store.ts';
export type { LeftOut, PlanEvent, Saving, StoredPlan } from './StoredPlan.ts';
export type { Cover } from './Cover.ts';
export type { Stopped } from './Connection.ts';
export type { Persistence } from './persistence.ts';
export type { FieldCheck } from './PlanDocument.ts';
export { MEDIA_LIMIT } from './Media.ts';
export {
	AlreadyThere,
	MediaTooLarge,
	NewerData,
	NotThere,
	SaveFailed,
	type SaveReason,
	Unreadable
} from './errors.ts';
