export const id = "pull-request-body";
export const ids = ["pull-request-body"];
export const modules = {

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPullRequestBody: () => (/* binding */ renderPullRequestBody)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7884);



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
	const kept = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.yt)(uses).flatMap(({ image, uses: [first] }) => {
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

// lib/bump/explanation-block.js
const BLOCK = /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(changed )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = "\n\n";
function explanationKey(from, to) {
	return `${shortDigest(from)}-${shortDigest(to)}`;
}
function renderExplanationBlock(key, explanation) {
	return render(key, explanation, "");
}
function splitExplanationBlock(block) {
	const [[key, explanation] = []] = readExplanationBlocks(block);
	const end = explanation?.text.indexOf(PARAGRAPH) ?? -1;
	if (key === undefined || explanation === undefined || end < 0) return undefined;
	const line = explanation.text.slice(0, end);
	if (/\n|-->/.test(line)) return undefined;
	return {
		line,
		rest: render(key, {
			...explanation,
			text: explanation.text.slice(end + PARAGRAPH.length)
		}, `under ${line} `)
	};
}
function render(key, { text, losesPlatforms, changesInUse }, under) {
	const words = `${losesPlatforms ? "lost " : ""}${changesInUse ? "changed " : ""}${under}`;
	return `<!-- freshfrom:explained ${key} ${words}-->\n${text}\n<!-- /explained -->`;
}
function readExplanationBlocks(body) {
	const blocks = [...body.matchAll(BLOCK)];
	return new Map(blocks.map(([, key = "", lost, changed, line, rest = ""]) => {
		const text = line === undefined ? rest : line + PARAGRAPH + rest;
		return [key, {
			text,
			losesPlatforms: lost !== undefined,
			changesInUse: changed !== undefined
		}];
	}));
}

// lib/reports/pull-request-sections.js
const MAX_OPEN_ROWS = 20;
const MAX_OPEN_EXPLANATIONS = 5;
const MAX_LOCATIONS = 5;
const IGNORE_HINT = "To ignore an image, put `# freshfrom: ignore because …` on the line above it, or add it to `ignore-images` in `.github/freshfrom.yml`.";
function opening(bump, moves) {
	const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.St)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._t)(bump.uses)).size;
	const updates = moves.filter(({ tag }) => tag !== undefined).length;
	const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
	const refreshes = moves.length - updates - pins;
	const where = `in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(files, "file")}`;
	if (refreshes === moves.length) {
		return `The tag of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(refreshes, "base image")} has moved. This pull request writes the current digest ${where}.`;
	}
	if (pins === moves.length) {
		const have = pins === 1 ? "has" : "have";
		return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(pins, "base image")} ${have} no digest. This pull request pins the image that the tag points to today, ${where}: builds become reproducible, and later refreshes show when an image changes.`;
	}
	const parts = [
		...updates > 0 ? [`moves ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(updates, "base image")} to a newer tag`] : [],
		...refreshes > 0 ? [`refreshes the digest of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(refreshes, "base image")}`] : [],
		...pins > 0 ? [`pins ${pins} more for the first time`] : []
	];
	return `This pull request ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(parts)}, ${where}.`;
}
function moveTable(moves, rows) {
	const table = [
		"| Image | Digest | Location |",
		"| --- | --- | --- |",
		...moves.slice(0, rows).map(moveRow)
	].join("\n");
	const more = moves.length > rows ? `\n\n… and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(moves.length - rows, "more image")}.` : "";
	const count = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(moves.length, "image");
	return moves.length > MAX_OPEN_ROWS ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`The ${count}`, table + more) : table + more;
}
function moveRow({ uses, tag, from, to }) {
	const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
	const image = use.reference === undefined ? (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(use.written) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.o)(use.reference);
	const newTag = tag === undefined ? "" : ` → ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(tag)}`;
	const remarks = [
		...seenSince === undefined ? [] : [`seen since ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.b)(seenSince)}`],
		...status === "dead" ? ["the old one is gone from the registry"] : [],
		...unreadPin === undefined ? [] : ["the old one could not be read"],
		...droppedPlatforms.length === 0 ? [] : [`without ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(droppedPlatforms))}`],
		...kept === undefined ? [] : ["kept"]
	];
	const digest = [to === undefined ? "none" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.i)(from, to), ...remarks.map((remark) => `(${remark})`)];
	const places = uses.map((judged) => (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(judged.use)));
	const shown = places.length > MAX_LOCATIONS ? [...places.slice(0, MAX_LOCATIONS - 1), `${places.length - MAX_LOCATIONS + 1} more`] : places;
	return `| ${image}${newTag} | ${digest.join(" ")} | ${shown.join("<br>")} |`;
}
function explanationSection(image, text, images) {
	const parts = images > MAX_OPEN_EXPLANATIONS ? splitExplanationBlock(text) : undefined;
	if (parts === undefined) return `#### ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(image)}\n\n${text}`;
	const line = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.G)(parts.line).replace(/\.$/, "");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`<code>${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.G)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(image))}</code>: ${line}`, parts.rest);
}
function keptSection(kept, rows) {
	const lines = kept.map(({ image, why }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(image)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(why)}`);
	const keep = kept.length === 1 ? "keeps its last edit" : "keep their last edits";
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(kept.length, "image")} can't be updated now, and ${keep}:\n\n${cutList(lines, rows)}`;
}
function waitingSection(waiting, rows) {
	const lines = waiting.map((judged) => {
		const digest = judged.current === undefined ? "" : ` to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)(judged.current.digest))}`;
		const until = judged.waitsUntil === undefined ? "" : `, which waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.x)(judged.waitsUntil)}`;
		return `- ${nameAndPlace(judged)} has moved${digest}${until}`;
	});
	const count = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(waiting.length, "moved reference");
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`${count} not old enough yet (\`min-age\`)`, cutList(lines, rows));
}
function heldSection(held, rows) {
	const noun = held.some(({ judged }) => judged.status === "unpinned") ? "reference" : "moved reference";
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(held.length, noun)} left as before`, cutList((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(held), rows));
}
function failedSection(failed, rows) {
	const lines = failed.map((judged) => `- ${nameAndPlace(judged)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(judged.failure?.message ?? "")}`);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(failed.length, "reference")} could not be looked up`, cutList(lines, rows));
}
function notesSection(noted, rows) {
	const lines = noted.flatMap((judged) => notesOf(judged).map((note) => `- ${nameAndPlace(judged)}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(note)}`));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(`Some look-ups failed for ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(noted.length, "reference")}`, cutList(lines, rows));
}
function notesOf({ notes, unreadPin }) {
	return unreadPin === undefined ? notes : [`the old image could not be read: ${unreadPin.message}`, ...notes];
}
function nameAndPlace({ use }) {
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(use))} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(use))}`;
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
function renderPullRequestBody(bump, uses, limit, explained = new Map()) {
	const moves = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.yt)(bump.uses);
	const frame = frameOf(bump, moves, uses, limit);
	if (frame === undefined) return `${opening(bump, moves)}\n`;
	const sections = [...explained].flatMap(([{ image }, text]) => text === "" ? [] : [explanationSection(image, text, moves.length)]);
	const shown = firstThatFit(sections, frame.room);
	const isCut = shown.length < sections.length || explained.size < moves.filter(_shared_js__WEBPACK_IMPORTED_MODULE_0__.vt).length;
	return frame.render(explained.size > 0 && isCut ? [...shown, EXPLANATIONS_CUT] : shown);
}
function explanationRoom(bump, uses, limit) {
	return frameOf(bump, movesOf(bump.uses), uses, limit)?.room ?? 0;
}
function frameOf(bump, moves, uses, limit) {
	const below = belowExplanations(bump, uses);
	for (const rows of ROW_LIMITS) {
		const render = (explanations) => `${[
			...aboveExplanations(bump, moves, rows),
			...explanations,
			...below(rows)
		].join(SEPARATOR)}\n`;
		const { length } = render([]);
		if (length <= limit) return {
			room: limit - RESERVED - length,
			render
		};
	}
	return undefined;
}
function aboveExplanations(bump, moves, rows) {
	const kept = keptImages(bump.uses);
	return [
		opening(bump, moves),
		moveTable(moves, rows),
		...kept.length === 0 ? [] : [keptSection(kept, rows)]
	];
}
function belowExplanations(bump, uses) {
	const own = new Set(bump.uses.filter(({ kept }) => kept !== undefined));
	const others = uses.filter((judged) => !own.has(judged));
	const waiting = others.filter(({ waitsUntil }) => waitsUntil !== undefined);
	const held = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.et)(uses).filter(isHeld);
	const failed = others.filter(({ failure }) => failure !== undefined);
	const noted = uses.filter(({ notes, unreadPin }) => notes.length > 0 || unreadPin !== undefined);
	return (rows) => [
		...waiting.length === 0 ? [] : [waitingSection(waiting, rows)],
		...held.length === 0 ? [] : [heldSection(held, rows)],
		...failed.length === 0 ? [] : [failedSection(failed, rows)],
		...noted.length === 0 ? [] : [notesSection(noted, rows)],
		IGNORE_HINT
	];
}
function isHeld({ judged: { status, notEdited, failure, waitsUntil } }) {
	const hasMoved = (status === "stale" || status === "dead") && failure === undefined && waitsUntil === undefined;
	return hasMoved || notEdited === "workflow-permission";
}
function firstThatFit(sections, room) {
	const shown = [];
	let left = room;
	for (const section of sections) {
		left -= section.length + SEPARATOR.length;
		if (left < 0) break;
		shown.push(section);
	}
	return shown;
}



/***/ })

};
