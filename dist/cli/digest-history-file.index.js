export const id = "digest-history-file";
export const ids = ["digest-history-file"];
export const modules = {

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DigestHistoryFile: () => (/* binding */ DigestHistoryFile)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3836);





// lib/model/digest-history-json.js
const SCHEMA_VERSION = 1;
const ISO = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
function serializeDigestHistory(history) {
	const sorted = [...history].sort(([a], [b]) => a < b ? -1 : 1);
	const tags = sorted.map(([tag, known]) => {
		const lines = known.map(({ digest, since }) => JSON.stringify({
			digest,
			since: since.toISOString()
		}));
		return `${JSON.stringify(tag)}: [\n${lines.join(",\n")}\n]`;
	});
	return `{ "schemaVersion": ${SCHEMA_VERSION}, "tags": {\n${tags.join(",\n")}\n} }\n`;
}
function parseDigestHistory(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { invalid: "it is not JSON" };
	}
	if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value)) return { invalid: "it is not a JSON object" };
	if (value.schemaVersion !== SCHEMA_VERSION) return { invalid: `its schemaVersion is not ${SCHEMA_VERSION}` };
	if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value.tags)) return { invalid: "its tags are not an object" };
	const history = new Map();
	for (const [tag, list] of Object.entries(value.tags)) {
		const known = parseList(list);
		if ("invalid" in known) return known;
		history.set(tag, known);
	}
	return history;
}
function parseList(list) {
	if (!Array.isArray(list)) return { invalid: "a tag has no list" };
	const known = new Map();
	for (const entry of list) {
		if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(entry)) return { invalid: "an entry of a tag is not an object" };
		const digest = typeof entry.digest === "string" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(entry.digest) : undefined;
		const since = typeof entry.since === "string" && ISO.test(entry.since) ? new Date(entry.since) : undefined;
		if (digest === undefined) return { invalid: "an entry of a tag has no digest" };
		if (since === undefined || Number.isNaN(since.getTime())) return { invalid: "an entry of a tag has no time" };
		if (known.has(digest)) return { invalid: "a tag has a digest twice" };
		known.set(digest, {
			digest,
			since
		});
	}
	return [...known.values()];
}

// lib/workspace/digest-history-file.js
const MAX_SIZE = 128 * 1024 * 1024;
const PAUSE = 25;
const MAX_ATTEMPTS = 200;
var DigestHistoryFile = class {
	#path;
	#clock;
	constructor(path, clock) {
		this.#path = path;
		this.#clock = clock;
	}
	async read() {
		const text = this.#text();
		if (text === undefined) return new Map();
		const history = parseDigestHistory(text);
		if (!("invalid" in history)) return history;
		throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.Tt("invalid-record", `${this.#path} is no record of when digests were first seen (${history.invalid}): delete it, then all digests count as new.`);
	}
	async update(change) {
		const lock = await this.#lock();
		try {
			const history = await this.read();
			const changed = change(history);
			if (changed !== history) this.#write(serializeDigestHistory(changed));
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(lock, { force: true });
		}
	}
	async #lock() {
		const lock = `${this.#path}.lock`;
		try {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#path), {
				recursive: true,
				mode: 448
			});
			for (let attempt = 1; !await create(lock); attempt += 1) {
				if (attempt % MAX_ATTEMPTS === 0) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(lock, { force: true });
				else await this.#clock.sleep(PAUSE);
			}
			return lock;
		} catch (error) {
			throw this.#refused("written", error);
		}
	}
	#text() {
		try {
			return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.F)(this.#path, { limit: MAX_SIZE }).toString("utf8");
		} catch (error) {
			if ((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.L)(error).code === "absent") return undefined;
			throw this.#refused("read", error);
		}
	}
	#write(text) {
		try {
			(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.P)(this.#path, Buffer.from(text), { mode: 384 });
		} catch (error) {
			throw this.#refused("written", error);
		}
	}
	#refused(what, error) {
		return new _start_js__WEBPACK_IMPORTED_MODULE_1__.Tt(what === "read" ? "unreadable-file" : "unwritable-file", `${this.#path}, the record of when digests were first seen, can't be ${what}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Et)(error)}`, { cause: error });
	}
};
async function create(path) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(path, "", {
			mode: 384,
			flag: "wx"
		});
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : undefined;
}



/***/ })

};
