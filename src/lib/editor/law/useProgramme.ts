import { changeOf, editProgramme, type FieldValue, type Programme } from '#lib/plan/index.ts';
import { useOpenPlan } from '#lib/session/index.ts';

type Fields = { readonly [Field in keyof Programme]?: Programme[Field] | undefined };

/** The programme of the open plan, and how the adviser's page writes it. */
export function useProgramme() {
	const { session } = useOpenPlan();
	return {
		session,
		get told(): Programme {
			return session.plan.programme;
		},
		set(fields: Fields) {
			session.run(editProgramme(session.plan, fields));
		},
		/** One language of a text. */
		write(field: string, tag: string, words: FieldValue | undefined) {
			session.run(changeOf(session.plan, 'editProgramme', [['programme', `${field}.${tag}`, words]]));
		}
	};
}
