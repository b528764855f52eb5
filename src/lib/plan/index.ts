/**
 * The plan: what it is, what can be done with it, and what may come in. Pure data and functions; runs in bare Node.
 * Knows no browser, clock, chance, language file or storage: time and new ids are arguments.
 */
export * from './plan.ts';
export * from './programme.ts';
export * from './talks.ts';
export * from './layout.ts';
export { COLLECTION_NAMES, type Collection, collectionOf } from './collections.ts';
export { type FieldValue, allFields, fieldsOf, readField, withRecord, writeFields } from './fields.ts';
export {
	type Change,
	type Edit,
	applyChange,
	changeOf,
	invert,
	isNothing,
	nothing,
	sameValue,
	stillApplying
} from './change.ts';
export { byRank, firstRanks, rankAt } from './rank.ts';
export {
	ALL_PLACES,
	BOARDS,
	BOARD_IDS,
	type Board,
	type BoardId,
	DAYS,
	type Day,
	LAYERS,
	LAYER_STARTERS,
	type Layer,
	PARTS_OF_DAY,
	type PartOfDay,
	type PlaceParts,
	type ShippedBoardId,
	type Zone,
	boardOfOwn,
	isBoardId,
	isShippedBoard,
	layerPlace,
	ownBoardIdOf,
	partsOf,
	placeOf,
	placesOn,
	weekPlace
} from './boards/boards.ts';
export {
	ELEMENT_FACTS,
	ELEMENT_KINDS,
	type ElementFigure,
	type ElementKind,
	GOAL_KINDS,
	type GoalKind,
	isElementKind,
	kindAt
} from './boards/kinds.ts';
export { isPrivateFromStart, staysAmongAdvisers } from './boards/privateConcepts.ts';
export { emptyPlan, emptyProgramme } from './emptyPlan.ts';
export { type NewCard, addCard } from './commands/addCard.ts';
export { moveCard } from './commands/moveCard.ts';
export { type CardFields, editCard } from './commands/editCard.ts';
export { recordSound, removeSound } from './commands/recordSound.ts';
export { type Portraits, portraitsIn, removePortraits } from './commands/removePortraits.ts';
export { binCard, restoreCard } from './commands/binCard.ts';
export { editHead } from './commands/editHead.ts';
export { type NewPerson, addPerson } from './commands/addPerson.ts';
export { editPerson } from './commands/editPerson.ts';
export { removePerson } from './commands/removePerson.ts';
export { addRecord, editProgramme, editRecord, removeRecord } from './commands/editRecord.ts';
export { combine } from './commands/combine.ts';
export { type NewRevision, lockRevision } from './commands/lockRevision.ts';
export { type Restoring, boardsAs, restoreRevision, wouldRestore } from './commands/restoreRevision.ts';
export { closeReview, decide, sayOf } from './commands/review.ts';
export { type Promising, complaintTold, hasPromised, lockAgreement, promise } from './commands/agreement.ts';
export { isLocked } from './commands/locked.ts';
export { copyCards } from './commands/copyCards.ts';
export { confirmCards } from './commands/confirmCards.ts';
export { invitePerson } from './commands/invitePerson.ts';
export { sendOn } from './commands/sendOn.ts';
export { removeSort, sortCard, takeUpLater } from './commands/sortCard.ts';
export { type NewSort, startSort } from './commands/startSort.ts';
export { takeFrom } from './commands/takeFrom.ts';
export { hide, hideZone, zoneIdOf } from './commands/hideZone.ts';
export { openPlace } from './commands/openPlace.ts';
export { setStepState } from './commands/setStepState.ts';
export { setJobStart } from './commands/setJobStart.ts';
export { editLane, layLane, setFavourite } from './commands/layLane.ts';
export { takeLane } from './commands/takeLane.ts';
export {
	LANES,
	type LaneName,
	canHideLane,
	isEmptyLane,
	isLaneName,
	isPlacement,
	isStale,
	lacksNext,
	laneIdOf,
	laneOf,
	lanePlace,
	shownLanes
} from './queries/lanes.ts';
export { countClosed, isClosed } from './queries/isClosed.ts';
export { STEPS, type StepMoment, stepHistory, stepState } from './queries/stepHistory.ts';
export {
	AFTER_PLACE,
	FOLLOW_UP_MONTHS,
	type FollowUpMonth,
	followUp,
	followUpDay
} from './queries/followUps.ts';
export {
	type LaneTemplate,
	type TemplateCard,
	checkLaneTemplate,
	laneTemplateOf
} from './templates/laneTemplate.ts';
export {
	PATHWAYS,
	PATHWAYS_CHECKED,
	PATHWAY_IDS,
	type Pathway,
	type PathwayId
} from './templates/pathways.ts';
export { DESTINATIONS, type Destination, placeAt } from './boards/destinations.ts';
export { ROLES, roleOfConcept } from './boards/roles.ts';
export { SORT_PACKS, SORT_PACK_IDS, type SortPack, type SortPackId } from './boards/sortPacks.ts';
export { SORT_ZONES, type SortZone, cardsOfSort, sortsOf } from './queries/cardsOfSort.ts';
export { type Deeds, cardsWith, deedsBy } from './queries/deedsBy.ts';
export { lifeLine } from './queries/lifeLine.ts';
export { type MappedBefore, mappedBefore } from './queries/mappedBefore.ts';
export { peopleIn, sameAs } from './queries/people.ts';
export { markSeen } from './commands/markSeen.ts';
export { beginMeeting, closeMeeting, editMeeting } from './commands/meetings.ts';
export {
	type NewBoard,
	addBoard,
	editBoard,
	hideBoard,
	moveBoard,
	ownBoardsOf,
	removeBoard
} from './commands/ownBoards.ts';
export {
	type BoardTemplate,
	boardFromTemplate,
	checkBoardTemplate,
	templateOf
} from './templates/boardTemplate.ts';
export {
	type Asked,
	QUESTIONS,
	QUESTION_DOTS,
	type QuestionId,
	answersTo,
	firstUnanswered,
	questionOf
} from './boards/questions.ts';
export { leftMeeting, meetingsOf, openMeeting, unseenCards } from './queries/meetings.ts';
export { lacksEarlyWork } from './queries/lacksEarlyWork.ts';
export { binnedCards, cardsAt, cardsOn, shownPlace } from './queries/cardsAt.ts';
export { isBoardHidden, isHidden, isWithout } from './queries/isHidden.ts';
export { mediaOf, photosIn, soundsIn } from './queries/mediaOf.ts';
export { soundIn, soundsOf } from './queries/soundsOf.ts';
export { isWorkplace } from './queries/isWorkplace.ts';
export { WORDS_PLACE, isWordOf, wordsOf } from './queries/isWordOf.ts';
export { planOnPaper } from './queries/planOnPaper.ts';
export { planAsText, planOfRevision } from './queries/planAsText.ts';
export { differsFromNewest, newestRevision, nextRevisionNumber, revisionsOf } from './queries/revisionsOf.ts';
export {
	type CardPair,
	type Comparison,
	type MovedCard,
	compareRevisions,
	isSame
} from './queries/compareRevisions.ts';
export { hasThreeGains, needsGuidance, nextReviewDay, openReview, reviewCards } from './queries/reviewOf.ts';
export {
	AGREEMENT_GAPS,
	type AgreementGap,
	agreementGaps,
	goalCards,
	openAgreement
} from './queries/agreementOf.ts';
export { withMedia, withPictures } from './queries/withPictures.ts';
export * from './law/index.ts';
export { levelCard, mayBeLevel, setLevel } from './commands/setLevel.ts';
export { setLeaves } from './commands/setLeaves.ts';
export { type GuidanceTalk, guidanceCards, guidanceDays, layGuidance } from './commands/layGuidance.ts';
export { participantShare } from './queries/participantShare.ts';
export { checkField, checkPlan } from './check.ts';
/** Pieces of the gate, for other parts that take in the same kinds of values. */
export {
	day as daySchema,
	languageTag as languageTagSchema,
	photo as photoSchema,
	picture as pictureSchema,
	slug as slugSchema,
	sound as soundSchema,
	text as textSchema
} from './schema.ts';
export { openPlan } from './migrations.ts';
export { looksLikeIdentity } from './looksLikeIdentity.ts';
export { CONTENT_LIMITS, placeName, plainCopy } from './plainCopy.ts';
export { REFUSAL_CODES, Refusal, type RefusalCode, type RefusalFacts } from './refusal.ts';
export {
	AUDIENCES,
	type Audience,
	PAGE_KINDS,
	type PageKind,
	boardsFor,
	isForAudience,
	isInside,
	pagesFor,
	mayCarryPlan,
	paperFor,
	paperToTakeHome
} from './sharing/paperFor.ts';
export { canBeShared, cardsFor, proposedCards, proposesWeek } from './sharing/cardsFor.ts';
export { SHARING_LAW, basisFor, mayBeByLaw } from './sharing/recipients.ts';
export { SHARE_LACKS, type ShareLack, addShare, shareLacks, withdrawShare } from './sharing/share.ts';
export { type ShareState, shareState } from './sharing/shareState.ts';
export { namesIn, takeOut } from './sharing/nameless.ts';
export { type Anonymous, withoutNames } from './sharing/withoutNames.ts';
export { handoverPlan, isHandover, takeReply } from './sharing/handover.ts';
