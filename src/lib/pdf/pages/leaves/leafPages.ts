import type { Desk } from '../desk.ts';
import type { DraftPage } from '../pageFrame.ts';
import type { PrintLeaf } from '../printJob.ts';
import { ukePages } from '../uke/ukePages.ts';
import { agreementPages } from './agreementPages.ts';
import { careerCentrePages } from './careerCentrePages.ts';
import { changesPages } from './changesPages.ts';
import { cooperationPages } from './cooperationPages.ts';
import { employerPages } from './employerPages.ts';
import { pictureCardPages } from './pictureCardPages.ts';
import { profilePages } from './profilePages.ts';
import { textTwinPages } from './textTwinPages.ts';
import { wordCardPages } from './wordCardPages.ts';

/** The pages of what no board has. */
export function leafPages(desk: Desk, leaf: PrintLeaf): readonly DraftPage[] {
	switch (leaf.kind) {
		case 'agreement':
			return agreementPages(desk, leaf);
		case 'cooperation':
			return cooperationPages(desk, leaf);
		case 'employer':
			return employerPages(desk, leaf);
		case 'career-centre':
			return careerCentrePages(desk, leaf);
		case 'volunteer':
			return ukePages(desk, leaf);
		case 'changes':
			return changesPages(desk, leaf);
		case 'words':
			return wordCardPages(desk, leaf);
		case 'picture-cards':
			return pictureCardPages(desk, leaf);
		case 'profile':
			return profilePages(desk, leaf);
		case 'text-twin':
			return textTwinPages(desk, leaf);
	}
}
