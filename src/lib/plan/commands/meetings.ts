import { type Change, changeOf, nothing } from '../change.ts';
import type { Plan } from '../plan.ts';
import type { Session, SessionId } from '../talks.ts';
import { addRecord, editRecord } from './editRecord.ts';

/** Begins a meeting. Does not apply when one by this id has begun. */
export const beginMeeting = (plan: Plan, session: Session): Change =>
	plan.sessions[session.id] ? nothing : addRecord(plan, 'beginMeeting', session);

/** Notes who takes part, and how; `leftAt` where the questions are left for later, `undefined` when they are done. */
export const editMeeting = (
	plan: Plan,
	id: SessionId,
	fields: { readonly [Field in keyof Omit<Session, 'id' | 'day'>]?: Session[Field] | undefined }
): Change => (plan.sessions[id] ? editRecord(plan, 'editMeeting', id, fields) : nothing);

/** Ends a meeting. Where its questions were left stays, for the next one to go on from. */
export const closeMeeting = (plan: Plan, id: SessionId): Change =>
	plan.sessions[id] ? changeOf(plan, 'closeMeeting', [[id, 'closed', true]]) : nothing;
