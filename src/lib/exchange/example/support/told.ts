/** One thing of an example file, to be spoilt in any way a person might. */
export type Row = Record<string, unknown>;
export interface Told extends Row {
	participant: Row;
	scheme: Row & { leave: Row[] };
	people: Row[];
	process: Row & { realkompetanse: Row };
	mapping: Row[];
	goals: Row[];
	norskmaal: Row;
	elements: Row[];
	steps: Row[];
	week: { slots: Row[] };
	contract?: Row;
	agreement: Row & { participant: Row };
	reviews: [Row];
	sharing: [Row, Row];
	private: string[];
	expected: Row & {
		today: string;
		rules: Row;
		missing: string[];
		warn: string[];
		weekHours: Row;
		maxEnd: string;
		ownShare: Row;
	};
}

export const element = (told: Told, id: string): Row => told.elements.find((one) => one.id === id) ?? {};
export const without = (list: readonly Row[], id: string): Row[] => list.filter((one) => one.id !== id);
export const leave = (from: string, to: string): Row => ({ kind: 'sickness', from, to });
