export const id = "json";
export const ids = ["json"];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JsonWriter: () => (/* binding */ JsonWriter),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);



// lib/reports/advice-json.js
function adviceJson(advice) {
	return advice.map(({ file, stages, images, alternatives, change }) => ({
		file,
		stages: stages.map((stage) => stageOf(stage, images.get(stage.index))),
		alternatives: alternatives.map(alternativeOf),
		change: change && changeOf(file, change)
	}));
}
function stageOf({ index, name, isFinal, range, base, traits }, image) {
	return {
		index,
		name,
		final: isFinal,
		range,
		base: baseOf(base),
		...traitsOf(traits),
		...imageOf(image)
	};
}
function baseOf(base) {
	switch (base.kind) {
		case "image": return {
			image: (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)(base.reference),
			digest: base.reference.digest
		};
		case "stage": return { stage: base.index };
		case "scratch": return { image: "scratch" };
		case "unknown": return {};
	}
}
function alternativeOf({ reference, image, traits, reason, breaks, unchecked }) {
	return {
		reference,
		...traitsOf(traits),
		...imageOf(image),
		reason,
		breaks,
		unchecked
	};
}
function changeOf(file, change) {
	const { reference, steps, notes } = change;
	return {
		reference,
		diff: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.p)(file, change),
		steps,
		notes: notes.map(({ text, help }) => ({
			text,
			help
		}))
	};
}
function traitsOf({ family, label, libc, shell, packageManager, user, basis }) {
	return {
		family,
		label,
		libc,
		shell,
		packageManager,
		user,
		basis
	};
}
function imageOf(image) {
	if (image === undefined) return {};
	const sizes = image.sizes.map(({ platform, bytes }) => ({
		platform: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)(platform),
		bytes
	}));
	return {
		digest: image.digest,
		sizes,
		packages: image.packageCount
	};
}

// lib/reports/json-list.js
var JsonList = class {
	#text = new _start_js__WEBPACK_IMPORTED_MODULE_1__.m();
	#indent;
	#isEmpty = true;
	constructor(indent) {
		this.#indent = indent;
	}
	push(item) {
		const inner = `${this.#indent}  `;
		this.#text.push(`${this.#isEmpty ? "[" : ","}\n${inner}${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jt)(item, inner)}`);
		this.#isEmpty = false;
	}
	*pieces() {
		yield* this.#text.pieces();
		yield this.#isEmpty ? "[]" : `\n${this.#indent}]`;
	}
};

// lib/reports/json.js
var JsonWriter = class {
	#references = new JsonList("  ");
	#findings = new JsonList("  ");
	add({ uses, findings }) {
		for (const judged of uses) this.#references.push(referenceOf(judged));
		for (const finding of findings) this.#findings.push(findingOf(finding));
	}
	*pieces({ summary }, advice) {
		yield `{\n  "schemaVersion": 1,\n  "summary": ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jt)(summary, "  ")},\n  "references": `;
		yield* this.#references.pieces();
		yield ",\n  \"findings\": ";
		yield* this.#findings.pieces();
		if (advice !== undefined) yield `,\n  "advice": ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jt)(adviceJson(advice), "  ")}`;
		yield "\n}\n";
	}
};
function renderJson(report, advice) {
	const writer = new JsonWriter();
	writer.add(report);
	return writer.pieces(report, advice);
}
function referenceOf(judged) {
	const { use, status, current, proposal, onward, tagNote, seenSince, waitsUntil, failure, edits, notEdited, skipReason } = judged;
	const notes = [...judged.unreadPin === undefined ? [] : [judged.unreadPin.message], ...judged.notes];
	const { reference } = use;
	const platformsLost = [...judged.lostPlatforms, ...judged.droppedPlatforms];
	return {
		file: use.file,
		kind: use.kind,
		written: use.written,
		resolved: use.resolved,
		image: reference === undefined ? undefined : {
			registry: reference.registry,
			repository: reference.repository,
			tag: reference.tag,
			digest: reference.digest
		},
		range: use.range,
		stage: use.stage,
		status,
		skipReason,
		error: failure?.message ?? (status === "skipped" ? use.detail : undefined),
		notes: notes.length === 0 ? undefined : notes,
		current,
		proposed: proposal && {
			tag: proposal.tag,
			...proposal.descriptor
		},
		onward: onward?.proposal && {
			tag: onward.proposal.tag,
			...onward.proposal.descriptor
		},
		tagNote,
		seenSince,
		waitsUntil,
		edits: edits.map(({ file, range, text }) => ({
			file,
			range,
			text
		})),
		support: judged.support.length === 0 ? undefined : judged.support.map(supportOf),
		platformsLost: platformsLost.length === 0 ? undefined : platformsLost.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn),
		notEdited
	};
}
function supportOf({ subject, product, cycle, state, ends, asOf, source }) {
	const ended = state === "ended" ? ends ?? true : null;
	return {
		subject,
		product,
		cycle,
		ended,
		ends: ended === null ? ends ?? null : null,
		asOf,
		source
	};
}
function findingOf({ rule, severity, file, range, message, help, blamed }) {
	return {
		rule,
		severity,
		file,
		range,
		message,
		help,
		...blamed ? {} : { context: true }
	};
}



/***/ })

};
