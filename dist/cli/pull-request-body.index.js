export const id = "pull-request-body";
export const ids = ["pull-request-body"];
export const modules = {

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPullRequestBody: () => (/* binding */ renderPullRequestBody)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);



// lib/bump/omitted-uses.js
function isLeftOut({ use, status, edits, failure, skipReason }) {
	if (use.reference === undefined || edits.length > 0) return false;
	if (status === "skipped") return skipReason === "ignored";
	return failure !== undefined || status !== "fresh" && status !== "untracked";
}
function isLeftOutByUser({ failure, notEdited }) {
	return failure === undefined && (notEdited === undefined || notEdited === "ignored");
}
function whyLeftOut(judged) {
	const { failure, notEdited = "ignored" } = judged;
	return failure === undefined ? notEditedReason(judged, notEdited) : failure.message.replace(/\.$/, "");
}
function keptImages(uses) {
	const kept = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(uses).flatMap(({ image, uses: [first] }) => {
		return first.kept === undefined ? [] : [{
			image,
			why: first.kept
		}];
	});
	return [...new Map(kept.map((one) => [`${one.image}\n${one.why}`, one])).values()];
}
function keptSentences(uses) {
	return keptImages(uses).map(({ image, why }) => `${image} keeps its last edit: ${why}.`);
}
function takenOutSentences(taken) {
	return [...new Set(taken.map(({ judged: { use }, why }) => `${nameOfUse(use)} is taken out: ${why}.`))];
}

// lib/reports/explanation-section.js
function explanationSection(image, { details }, since) {
	const from = since === undefined ? "" : ` since <code>${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ht)(since)}</code>`;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`<code>${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.K)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(image))}</code>: what changed${from}`, details);
}

// lib/reports/pull-request-footer.js
function footer({ run, workflow }) {
	const last = run === undefined ? "" : `, last in [this run](${run})`;
	const ask = workflow === undefined ? "run the workflow again" : `press *Run workflow* on [the workflow's page](${workflow}), or *Re-run all jobs* on the run's`;
	return [`Opened and kept up to date by [freshfrom](${_shared_js__WEBPACK_IMPORTED_MODULE_0__.tn})${last}. To ask for a refresh now, ${ask}.`, `[About this pull request](${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)("pull-requests.md")})`].join(" ");
}

// lib/reports/pull-request-images.js
const MAX_OPEN_ROWS = 20;
function opening(bump, moves) {
	const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.At)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.wt)(bump.uses)).size;
	const images = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(moves);
	const updates = images.filter((image) => image.moves.some(({ tag }) => tag !== undefined)).length;
	const pins = images.filter((image) => image.moves.every(({ tag, from }) => tag === undefined && from === undefined)).length;
	const refreshes = images.length - updates - pins;
	const where = `in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(files, "file")}`;
	if (refreshes === images.length) {
		return `The tag of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(refreshes, "base image")} has moved. This pull request writes the current digest ${where}.`;
	}
	if (pins === images.length) {
		const have = pins === 1 ? "has" : "have";
		return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(pins, "base image")} ${have} no digest. This pull request pins the image that the tag points to today, ${where}: builds become reproducible, and later refreshes show when an image changes.`;
	}
	const parts = [
		...updates > 0 ? [`moves ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(updates, "base image")} to a newer tag`] : [],
		...refreshes > 0 ? [`refreshes the digest of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(refreshes, "base image")}`] : [],
		...pins > 0 ? [`pins ${pins} more for the first time`] : []
	];
	return `This pull request ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(parts)}, ${where}.`;
}
function imageTable(moves, briefs, rows) {
	const images = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(moves);
	const lines = images.slice(0, rows).map((image) => imageRow(image, briefs));
	const table = [
		"| Image | Change | Where |",
		"| --- | --- | --- |",
		...lines
	].join("\n");
	const more = images.length > rows ? `\n\n… and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(images.length - rows, "more image")}.` : "";
	return images.length > MAX_OPEN_ROWS ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`The ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(images.length, "image")}`, table + more) : table + more;
}
function imageRow({ image, moves }, briefs) {
	const { reference } = moves[0].uses[0].use;
	const name = reference === undefined ? (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Y)(image) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.o)(reference, _start_js__WEBPACK_IMPORTED_MODULE_1__.Y);
	const changes = new Set(moves.map((move) => changeWords(move, briefs.get(move.uses[0]) ?? "")));
	const places = moves.flatMap(({ uses }) => uses.map(({ use }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(use)));
	return `| ${name} | ${[...changes].join("<br>")} | ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.s)(places, _start_js__WEBPACK_IMPORTED_MODULE_1__.Y)} |`;
}
function changeWords({ uses, tag, from, to }, brief) {
	const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
	const digest = from === undefined ? "pinned" : "new digest";
	const remarks = [
		...status === "dead" ? ["the old one is gone from the registry"] : [],
		...unreadPin === undefined ? [] : ["the old one could not be read"],
		...droppedPlatforms.length === 0 ? [] : [`without ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.cn)(droppedPlatforms))}`],
		...seenSince === undefined ? [] : [`seen since ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.y)(seenSince)}`],
		...kept === undefined ? [] : ["kept"]
	];
	const change = [...tag === undefined ? [] : [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(use.reference?.tag ?? "")} → ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(tag)}`], ...brief === "" ? to === undefined ? [] : [digest] : [brief]];
	return [change.join(", "), ...remarks.map((remark) => `(${remark})`)].join(" ");
}
function digestSection(moves, rows) {
	const lines = moves.flatMap(({ image, from, to }) => {
		return to === undefined ? [] : [`| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Y)(image)} | ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)(from, to)} |`];
	});
	const distinct = [...new Set(lines)];
	if (distinct.length === 0) return "";
	const more = distinct.length > rows ? `\n\n… and ${distinct.length - rows} more.` : "";
	const table = [
		"| Image | Digest |",
		"| --- | --- |",
		...distinct.slice(0, rows)
	].join("\n");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)("Digests", table + more);
}

// lib/reports/pull-request-sections.js
const IGNORE_HINT = "To ignore an image, put `# freshfrom: ignore because …` on the line above it, or add it to `ignore-images` in `.github/freshfrom.yml`.";
function keptSection(kept, rows) {
	const lines = kept.map(({ image, why }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(image)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(why)}`);
	const keep = kept.length === 1 ? "keeps its last edit" : "keep their last edits";
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(kept.length, "image")} can't be updated now, and ${keep}:\n\n${cutList(lines, rows)}`;
}
function waitingSection(waiting, rows) {
	const lines = waiting.map((judged) => {
		const digest = judged.current === undefined ? "" : ` to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ht)(judged.current.digest))}`;
		const until = judged.waitsUntil === undefined ? "" : `, which waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.b)(judged.waitsUntil)}`;
		return `- ${nameAndPlace(judged)} has moved${digest}${until}`;
	});
	const count = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(waiting.length, "moved reference");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`${count} not old enough yet (<code>min-age</code>)`, cutList(lines, rows));
}
function heldSection(held, rows) {
	const noun = held.some(({ judged }) => judged.status === "unpinned") ? "reference" : "moved reference";
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(held.length, noun)} left as before`, cutList((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.st)(held), rows));
}
function unjudgedSection(unjudged, rows) {
	return collapsible(`${pluralize(unjudged.length, "reference")} can't be judged`, cutList(uneditedMarkdown(unjudged), rows));
}
function ignoredSection(ignored, rows) {
	return collapsible(`${pluralize(ignored.length, "reference")} ignored`, cutList(uneditedMarkdown(ignored), rows));
}
function notPinnedSection(unpinned, rows) {
	const lines = unpinned.map((judged) => `- ${nameAndPlace(judged)}`);
	return collapsible(`${pluralize(unpinned.length, "reference")} left without a digest (<code>pin: off</code>)`, cutList(lines, rows));
}
function failedSection(failed, rows) {
	const lines = failed.map((judged) => `- ${nameAndPlace(judged)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(judged.failure?.message ?? "")}`);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(failed.length, "reference")} could not be looked up`, cutList(lines, rows));
}
function notesSection(noted, rows) {
	const lines = noted.flatMap((judged) => notesOf(judged).map((note) => `- ${nameAndPlace(judged)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(note)}`));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)(`Some look-ups failed for ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(noted.length, "reference")}`, cutList(lines, rows));
}
function notesOf({ notes, unreadPin }) {
	return unreadPin === undefined ? notes : [`the old image could not be read: ${unreadPin.message}`, ...notes];
}
function nameAndPlace({ use }) {
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(use))} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(use))}`;
}
function cutList(lines, rows) {
	const more = lines.length > rows ? [`- … and ${lines.length - rows} more`] : [];
	return [...lines.slice(0, rows), ...more].join("\n");
}

// lib/reports/pull-request-body.js
const SEPARATOR = "\n\n";
const ROW_LIMITS = [
	Number.POSITIVE_INFINITY,
	200,
	100,
	50,
	20
];
const RESERVED = 4e3;
const EXPLANATIONS_CUT = "There is no room for the other explanations: `freshfrom diff IMAGE:TAG@OLD` shows what changed in an image.";
function renderPullRequestBody(bump, parts, explained = new Map()) {
	const moves = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(bump.uses);
	const frame = frameOf(bump, moves, parts);
	if (frame === undefined) return `${opening(bump, moves)}\n`;
	const known = [...explained].filter(([, { details }]) => details !== "");
	const shown = firstThatFit(known, moves, frame.room);
	const isCut = shown.size < known.length || explained.size < moves.filter(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Et).length;
	return frame.render(shown, explained.size > 0 && isCut ? [EXPLANATIONS_CUT] : []);
}
function explanationRoom(bump, parts) {
	return frameOf(bump, movesOf(bump.uses), parts)?.room ?? 0;
}
function frameOf(bump, moves, parts) {
	const { limit, header } = parts;
	const below = belowExplanations(bump, parts);
	const kept = keptImages(bump.uses);
	const above = [...header === undefined ? [] : [header], opening(bump, moves)];
	for (const rows of ROW_LIMITS) {
		const render = (explained, more) => {
			const briefs = new Map([...explained].map(([{ uses }, { brief }]) => [uses[0], brief]));
			const images = [imageTable(moves, briefs, rows), ...kept.length === 0 ? [] : [keptSection(kept, rows)]];
			const explanations = [...explained].map(([move, explanation]) => sectionOf(move, explanation, moves));
			const digests = digestSection(moves, rows);
			const all = [
				...above,
				...images,
				...explanations,
				...more,
				...digests === "" ? [] : [digests],
				...below(rows)
			];
			return `${all.join(SEPARATOR)}\n`;
		};
		const { length } = render(new Map(), []);
		if (length <= limit) return {
			room: limit - RESERVED - length,
			render
		};
	}
	return undefined;
}
function sectionOf(move, explanation, moves) {
	const isOne = moves.every((other) => other.image !== move.image || other.uses[0] === move.uses[0]);
	return explanationSection(move.image, explanation, isOne ? undefined : move.from);
}
function belowExplanations(bump, { uses, autoMerge, pages }) {
	const own = new Set(bump.uses.filter(({ kept }) => kept !== undefined));
	const others = uses.filter((judged) => !own.has(judged));
	const waiting = others.filter(({ waitsUntil }) => waitsUntil !== undefined);
	const held = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ct)(uses).filter(isHeld);
	const failed = others.filter(({ failure }) => failure !== undefined);
	const noted = uses.filter(({ notes, unreadPin }) => notes.length > 0 || unreadPin !== undefined);
	return (rows) => [
		...waiting.length === 0 ? [] : [waitingSection(waiting, rows)],
		...held.length === 0 ? [] : [heldSection(held, rows)],
		...failed.length === 0 ? [] : [failedSection(failed, rows)],
		...noted.length === 0 ? [] : [notesSection(noted, rows)],
		...autoMerge === undefined ? [] : [autoMerge],
		IGNORE_HINT,
		...pages === undefined ? [] : [footer(pages)]
	];
}
function isHeld({ judged: { status, notEdited, failure, waitsUntil } }) {
	const hasMoved = (status === "stale" || status === "dead") && failure === undefined && waitsUntil === undefined;
	return hasMoved || notEdited === "workflow-permission";
}
function firstThatFit(known, moves, room) {
	const shown = new Map();
	let left = room;
	for (const [move, explanation] of known) {
		left -= sectionOf(move, explanation, moves).length + SEPARATOR.length + explanation.brief.length;
		if (left < 0) break;
		shown.set(move, explanation);
	}
	return shown;
}



/***/ })

};
