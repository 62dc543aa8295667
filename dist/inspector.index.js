export const id = "inspector";
export const ids = ["inspector"];
export const modules = {

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ImageInspector: () => (/* binding */ ImageInspector)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(543);







// lib/image/cached-reading.js
var CachedReading = class {
	#parts;
	#known = new Map();
	constructor(parts) {
		this.#parts = parts;
	}
	async recall({ image: { digest } }) {
		const { images, kind, isValid: isKept } = this.#parts;
		const known = this.#known.get(digest);
		if (known !== undefined) return known;
		return images.readCached(digest, kind, (text) => {
			const value = parsed(text);
			return isKept(value) ? value : undefined;
		});
	}
	get(placed) {
		const { digest } = placed.image;
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(this.#known, digest, () => this.#find(placed));
	}
	async #find(placed) {
		const recalled = await this.recall(placed);
		if (recalled !== undefined) return recalled;
		const { images, kind, read, isLasting, onError: failed } = this.#parts;
		try {
			const value = await read(placed);
			if (isLasting(value)) await images.writeCached(placed.image.digest, kind, JSON.stringify(value));
			return value;
		} catch (error) {
			return failed((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(error, placed.reference));
		}
	}
};
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

// lib/model/os-release.js
function isOsRelease(value) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(value)) return false;
	return [
		value.id,
		value.versionId,
		value.codename,
		value.name
	].every(_start_js__WEBPACK_IMPORTED_MODULE_0__.z);
}

// lib/image/layers/layer-error.js
var LayerError = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.Bn {
	name = "LayerError";
};

// lib/image/layers/read-budget.js
const MAX_RECORDS = 2e4;
var ReadBudget = class {
	#limits;
	#clock;
	#started;
	#downloaded = 0;
	#unpacked = 0;
	#entries = 0;
	#held = 0;
	#records = 0;
	constructor(limits, clock) {
		this.#limits = limits;
		this.#clock = clock;
		this.#started = clock.elapsed();
	}
	get downloaded() {
		return this.#downloaded;
	}
	checkDownload(bytes) {
		if (this.#downloaded + bytes > this.#limits.maxDownload) throw this.#tooMuchToDownload();
		this.#checkTime();
	}
	countDownloaded(bytes) {
		this.#downloaded += bytes;
		if (this.#downloaded > this.#limits.maxDownload) throw this.#tooMuchToDownload();
		this.#checkTime();
	}
	countUnpacked(bytes) {
		this.#unpacked += bytes;
		if (this.#unpacked > this.#limits.maxUnpacked) {
			throw new LayerError("limit-exceeded", `more than ${formatMebibytes(this.#limits.maxUnpacked)} would have to be unpacked`);
		}
		this.#checkTime();
	}
	countEntry() {
		this.#entries += 1;
		if (this.#entries > this.#limits.maxEntries) {
			throw new LayerError("limit-exceeded", `the archives hold more than ${this.#limits.maxEntries} entries`);
		}
	}
	countWatchedEntry() {
		this.#records += 1;
		if (this.#records > MAX_RECORDS) {
			throw new LayerError("limit-exceeded", `the archives hold more than ${MAX_RECORDS} entries at watched paths`);
		}
	}
	countHeld(bytes) {
		this.#held += bytes;
		if (this.#held > this.#limits.maxHeld) {
			throw new LayerError("limit-exceeded", `the files looked for hold more than ${formatMebibytes(this.#limits.maxHeld)}`);
		}
	}
	releaseHeld() {
		this.#held = 0;
		this.#records = 0;
	}
	#tooMuchToDownload() {
		return new LayerError("limit-exceeded", `more than ${formatMegabytes(this.#limits.maxDownload)} would have to be downloaded`);
	}
	#checkTime() {
		if (this.#clock.elapsed() - this.#started > this.#limits.maxMilliseconds) {
			throw new LayerError("limit-exceeded", `it took longer than ${this.#limits.maxMilliseconds / 1e3} seconds`);
		}
	}
};
function formatMegabytes(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	return bytes < 1e6 ? `${Number((bytes / 1e3).toFixed(1))} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}
function formatMebibytes(bytes) {
	return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`;
}

// lib/image/layers/zstd-frames.js
const FRAME_MAGIC = 4247762216;
const SKIPPABLE_MAGIC = 407710288;
const MAX_ZSTD_WINDOW_LOG = 23;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
function isZstd(bytes) {
	if (bytes.length < 4) return false;
	const magic = Buffer.from(bytes.subarray(0, 4)).readUInt32LE();
	return magic === FRAME_MAGIC || isSkippable(magic);
}
async function* splitZstdFrames(source) {
	const walk = fields();
	let field = walk.next().value;
	let left = field.length;
	let seen = [];
	for await (const piece of source) {
		let ready = [];
		for (let at = 0; at < piece.length;) {
			const part = piece.subarray(at, at + left);
			at += part.length;
			left -= part.length;
			if (field.use === "pass") ready.push(part);
			else if (field.use === "look") seen.push(part);
			if (left > 0) continue;
			const bytes = Buffer.concat(seen);
			seen = [];
			field = walk.next(bytes).value;
			left = field.length;
			if (field.passOn) ready.push(bytes);
			if (field.first && ready.length > 0) {
				yield Buffer.concat(ready);
				ready = [];
			}
		}
		if (ready.length > 0) yield Buffer.concat(ready);
	}
	if (!field.first || seen.length > 0) throw new LayerError("malformed", "its zstd data end too early");
}
function* fields() {
	let passOn = false;
	for (;;) {
		const magic = (yield {
			length: 4,
			use: "look",
			passOn,
			first: true
		}).readUInt32LE();
		passOn = false;
		if (isSkippable(magic)) {
			const length = (yield {
				length: 4,
				use: "look",
				passOn,
				first: false
			}).readUInt32LE();
			if (length > 0) yield {
				length,
				use: "drop",
				passOn,
				first: false
			};
		} else if (magic === FRAME_MAGIC) {
			passOn = yield* frame();
		} else {
			throw new LayerError("malformed", "its zstd data are broken: no frame begins where one should");
		}
	}
}
function* frame() {
	const look = (length) => ({
		length,
		use: "look",
		passOn: true,
		first: false
	});
	const descriptor = (yield look(1)).readUInt8();
	const oneSegment = (descriptor & 32) !== 0;
	const windowLength = oneSegment ? 0 : 1;
	const dictionaryLength = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0;
	const sizeLength = [
		oneSegment ? 1 : 0,
		2,
		4,
		8
	][descriptor >> 6] ?? 0;
	if (windowLength + dictionaryLength + sizeLength > 0) {
		const header = yield look(windowLength + dictionaryLength + sizeLength);
		const size = header.subarray(windowLength + dictionaryLength);
		const window = oneSegment ? contentSize(size) : windowSize(header.readUInt8());
		if (window > 2 ** MAX_ZSTD_WINDOW_LOG) {
			throw new LayerError("unsupported", `its zstd data need a window of more than ${2 ** (MAX_ZSTD_WINDOW_LOG - 20)} MiB`);
		}
	}
	for (;;) {
		const header = (yield look(3)).readUIntLE(0, 3);
		const type = header >> 1 & 3;
		if (type === RESERVED_BLOCK) throw new LayerError("malformed", "its zstd data are broken: a block has no known type");
		const length = type === RLE_BLOCK ? 1 : header >> 3;
		const isLast = (header & 1) !== 0;
		const checksum = isLast && (descriptor & 4) !== 0 ? 4 : 0;
		if (length + checksum > 0) yield {
			length: length + checksum,
			use: "pass",
			passOn: true,
			first: false
		};
		if (isLast) return length + checksum === 0;
	}
}
function windowSize(descriptor) {
	const base = 2 ** (10 + (descriptor >> 3));
	return base + base / 8 * (descriptor & 7);
}
function contentSize(field) {
	if (field.length === 8) return Number(field.readBigUInt64LE());
	return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}
function isSkippable(magic) {
	return magic >= SKIPPABLE_MAGIC && magic <= SKIPPABLE_MAGIC + 15;
}

// lib/image/layers/decompress.js
const LAYER_TYPE = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:\+(gzip|zstd))?|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:\.(gzip|zstd))?)$/;
const PIECE = 128 * 1024;
async function* decompressLayer(blob, mediaType, zstd = node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress ?? null) {
	const type = LAYER_TYPE.exec(mediaType);
	if (type === null) throw new LayerError("unsupported", `its media type ${JSON.stringify(mediaType)} is not supported`);
	const { first, all } = await peek(blob, 4);
	if (first[0] === 31 && first[1] === 139) {
		yield* through(all, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip({ chunkSize: PIECE }), "gzip");
	} else if (isZstd(first)) {
		yield* decompressZstd(all, zstd);
	} else {
		const promised = type[1] ?? type[2];
		if (promised !== undefined) throw new LayerError("malformed", `it isn't ${promised}, which its media type says it is`);
		yield* all;
	}
}
async function* decompressZstd(source, zstd = node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress ?? null) {
	if (zstd === null) {
		throw new LayerError("unsupported", `it is compressed with zstd, which Node ${process.versions.node} can't read: 22.15 and later can`);
	}
	const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_2__.constants.ZSTD_d_windowLogMax]: MAX_ZSTD_WINDOW_LOG };
	yield* through(splitZstdFrames(source), zstd({
		chunkSize: PIECE,
		params
	}), "zstd");
}
async function decompressFile(bytes, limit) {
	if (!isZstd(bytes)) return bytes;
	const pieces = [];
	let left = limit;
	for await (const piece of decompressZstd(once(bytes))) {
		left -= piece.length;
		if (left < 0) throw new LayerError("limit-exceeded", `it unpacks to more than ${formatMebibytes(limit)}`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
async function* once(bytes) {
	yield bytes;
}
async function* through(source, decoder, name) {
	const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(source, { objectMode: false }), decoder);
	done.catch(() => undefined);
	try {
		yield* decoder;
	} catch (error) {
		if (!isDecoderError(error)) throw error;
		const what = error.code === "Z_BUF_ERROR" ? "end too early" : `are broken (${error.message})`;
		throw new LayerError("malformed", `its ${name} data ${what}`, { cause: error });
	}
}
function isDecoderError(error) {
	return error instanceof Error && "code" in error && /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(error.code));
}
async function peek(source, length) {
	const pieces = source[Symbol.asyncIterator]();
	let first = new Uint8Array();
	while (first.length < length) {
		const { value, done } = await pieces.next();
		if (done === true) break;
		first = Buffer.concat([first, value]);
	}
	async function* all() {
		try {
			if (first.length > 0) yield first;
			for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
		} finally {
			await pieces.return?.();
		}
	}
	return {
		first,
		all: all()
	};
}

// lib/image/layers/tar-path.js
function normalizeTarPath(path) {
	const names = [];
	for (const name of path.split("/")) {
		if (name === "..") names.pop();
		else if (name !== "" && name !== ".") names.push(name);
	}
	return names.join("/");
}
function splitTarPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		folder: slash < 0 ? "" : path.slice(0, slash),
		name: path.slice(slash + 1)
	};
}
function joinTarPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}

// lib/image/layers/image-tree.js
const MAX_LINKS = 40;
var ImageTree = class {
	#watch;
	#root;
	#needs = new Set();
	#layer = 0;
	#isCertain = true;
	constructor(watch, isWhole) {
		this.#watch = watch;
		this.#root = {
			kind: "folder",
			children: new Map(),
			complete: isWhole
		};
	}
	get unwatchedPaths() {
		return this.#needs;
	}
	get isCertain() {
		return this.#isCertain;
	}
	applyLayer(changes) {
		this.#layer += 1;
		for (const change of changes) this.#applyOne(change);
	}
	findFile(path) {
		const { node, at } = this.#walk(path, "look");
		if (at !== undefined && !this.#watch.covers(at)) this.#needs.add(at);
		if (typeof node === "string") return node;
		if (node.kind !== "file") return "absent";
		if (node.content !== undefined) return { content: node.content };
		this.#needs.add(node.path);
		return "unknown";
	}
	listFolder(path) {
		const { node, at } = this.#walk(path, "look");
		if (at !== undefined && !this.#watch.coversFolder(at)) this.#needs.add(`${at}/`);
		if (typeof node === "string" || node.kind !== "folder") return {
			names: [],
			isComplete: node !== "unknown"
		};
		return {
			names: [...node.children.keys()],
			isComplete: node.complete
		};
	}
	#applyOne(change) {
		if (change.kind === "passage") {
			this.#walk(change.path, "pass");
			return;
		}
		const { folder, name } = splitTarPath(change.path);
		if (change.kind === "opaque") {
			const { node } = this.#walk(change.path, "hide");
			if (typeof node === "object" && node.kind === "folder") this.#hideAll(node);
			return;
		}
		const { node: parent } = this.#walk(folder, change.kind === "whiteout" ? "hide" : "write");
		if (typeof parent === "string") return;
		if (parent.kind !== "folder") {
			if (change.kind !== "whiteout") this.#refuse(`/${change.path} is in something that is not a folder`);
			return;
		}
		if (change.kind === "whiteout") {
			this.#hide(parent, name);
			return;
		}
		const node = this.#nodeOf(change, parent.children.get(name)?.node, parent.complete);
		parent.children.set(name, {
			node,
			layer: this.#layer
		});
	}
	#nodeOf(change, before, isKnown) {
		switch (change.kind) {
			case "directory":
				if (before?.kind === "folder") return before;
				return {
					kind: "folder",
					children: new Map(),
					complete: isKnown || before !== undefined
				};
			case "file":
			case "symlink":
			case "other": return change;
			case "hard-link": return this.#linked(change.path, change.target);
		}
	}
	#linked(path, target) {
		const { folder, name } = splitTarPath(target);
		const { node: parent, at } = this.#walk(folder, "look");
		if (at !== undefined) this.#checkWatched(at, [name]);
		if (parent === "unknown") return { kind: "unresolved" };
		if (parent !== "absent" && parent.kind === "folder") {
			const node = parent.children.get(name)?.node;
			if (node === undefined && !parent.complete) return { kind: "unresolved" };
			if (node !== undefined && node.kind !== "folder" && node.kind !== "nothing") return node;
		}
		this.#refuse(`/${path} is a hard link to /${target}, which is not a file of the image`);
		return { kind: "unresolved" };
	}
	#hide(parent, name) {
		const child = parent.children.get(name);
		if (child !== undefined && this.#survives(child)) return;
		parent.children.delete(name);
		if (!parent.complete) parent.children.set(name, {
			node: { kind: "nothing" },
			layer: this.#layer
		});
	}
	#survives(child) {
		if (child.node.kind === "folder") this.#hideAll(child.node);
		return child.layer === this.#layer || child.node.kind === "folder" && child.node.children.size > 0;
	}
	#hideAll(folder) {
		folder.complete = true;
		for (const [name, child] of folder.children) if (!this.#survives(child)) folder.children.delete(name);
	}
	#walk(path, purpose) {
		const rest = path.split("/").reverse();
		let stack = [];
		let here = {
			node: this.#root,
			at: ""
		};
		let links = 0;
		for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
			if (here.node.kind !== "folder") {
				if (purpose === "write") this.#refuse(`/${path} leads through /${here.at}, which is not a folder`);
				return {
					node: "absent",
					at: undefined
				};
			}
			if (name === "" || name === ".") continue;
			if (name === "..") {
				here = stack.pop() ?? here;
				continue;
			}
			if (purpose !== "pass") this.#checkWatched(here.at, [name, ...rest.toReversed()]);
			const folder = here.node;
			const at = joinTarPath(here.at, name);
			let node = folder.children.get(name)?.node;
			if (node?.kind === "symlink") {
				links += 1;
				if (links > MAX_LINKS) {
					if (purpose === "write") this.#refuse(`/${path} leads through symbolic links in a circle`);
					return {
						node: "absent",
						at: undefined
					};
				}
				rest.push(...node.target.split("/").reverse());
				if (node.target.startsWith("/")) {
					stack = [];
					here = {
						node: this.#root,
						at: ""
					};
				}
				continue;
			}
			const isFree = node === undefined || node.kind === "nothing";
			const isKnown = folder.complete || node !== undefined;
			if (isFree && (purpose === "write" || purpose === (isKnown ? "pass" : "hide"))) {
				if (!isKnown) this.#isCertain = false;
				node = {
					kind: "folder",
					children: new Map(),
					complete: isKnown
				};
				folder.children.set(name, {
					node,
					layer: this.#layer
				});
			}
			if (node === undefined || node.kind === "nothing") {
				return {
					node: isKnown ? "absent" : "unknown",
					at: joinTarPath(here.at, straight([name, ...rest.toReversed()]))
				};
			}
			if (node.kind === "unresolved") {
				if (purpose !== "look") this.#isCertain = false;
				return {
					node: "unknown",
					at: undefined
				};
			}
			stack.push(here);
			here = {
				node,
				at
			};
		}
		return here;
	}
	#refuse(message) {
		if (this.#needs.size === 0 && this.#isCertain) throw new LayerError("malformed", message);
	}
	#checkWatched(folder, rest) {
		const [name = ""] = rest;
		if (!this.#watch.covers(joinTarPath(folder, name))) this.#needs.add(joinTarPath(folder, straight(rest)));
	}
};
function straight(names) {
	const steps = names.filter((name) => name !== "" && name !== ".");
	const up = steps.indexOf("..");
	return (up < 0 ? steps : steps.slice(0, up)).join("/");
}

// lib/image/layers/byte-reader.js
var ByteReader = class {
	#pieces;
	#piece = new Uint8Array();
	#at = 0;
	constructor(source) {
		this.#pieces = source[Symbol.asyncIterator]();
	}
	async readView(length) {
		return this.#piece.length - this.#at >= length ? this.#part(length) : this.readCopy(length);
	}
	async readCopy(length) {
		const all = Buffer.allocUnsafe(length);
		let filled = 0;
		while (filled < length && await this.#isMore()) {
			const part = this.#part(length - filled);
			all.set(part, filled);
			filled += part.length;
		}
		return all.subarray(0, filled);
	}
	async skip(length) {
		let left = length;
		while (left > 0 && await this.#isMore()) left -= this.#part(left).length;
		return left;
	}
	async close() {
		await this.#pieces.return?.();
	}
	#part(most) {
		const part = this.#piece.subarray(this.#at, this.#at + most);
		this.#at += part.length;
		return part;
	}
	async #isMore() {
		while (this.#at === this.#piece.length) {
			const next = await this.#pieces.next();
			if (next.done === true) return false;
			this.#piece = next.value;
			this.#at = 0;
		}
		return true;
	}
};

// lib/image/layers/tar-header.js
const TAR_BLOCK_SIZE = 512;
function malformedTar(what) {
	return new LayerError("malformed", `its tar archive is malformed (${what})`);
}
function readTarHeader(block) {
	if (checksumOf(block) !== numberAt(block, 148, 8)) throw malformedTar("missing header");
	const type = String.fromCharCode(block.readUInt8(156));
	const name = textAt(block, 0, 100);
	const prefix = block.toString("latin1", 257, 263) === "ustar\0" ? textAt(block, 345, 155) : "";
	return {
		type,
		name: prefix === "" ? name : `${prefix}/${name}`,
		linkName: textAt(block, 157, 100),
		size: numberAt(block, 124, 12),
		isExtended: type === "S" && block[482] === 1
	};
}
function isZeroBlock(block) {
	return block.every((byte) => byte === 0);
}
function checksumOf(block) {
	let sum = 8 * 32;
	for (let at = 0; at < TAR_BLOCK_SIZE; at++) if (at < 148 || at >= 156) sum += block[at] ?? 0;
	return sum;
}
function textAt(block, start, length) {
	const end = block.indexOf(0, start);
	return block.toString("utf8", start, end < 0 || end > start + length ? start + length : end);
}
function numberAt(block, start, length) {
	if (block[start] === 128) {
		const value = block.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
		if (Number.isSafeInteger(value)) return value;
	}
	const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(block.toString("latin1", start, start + length))?.[1];
	if (digits === undefined) throw malformedTar("invalid number");
	return digits === "" ? 0 : Number.parseInt(digits, 8);
}
function readPaxRecords(bytes) {
	const records = new Map();
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const length = /^[1-9]\d{0,7}$/.exec(bytes.toString("latin1", at, Math.min(space, at + 9)))?.[0];
		const end = at + Number(length);
		const equals = bytes.indexOf(61, space);
		if (length === undefined || end > bytes.length || bytes[end - 1] !== 10 || equals < 0 || equals >= end - 1) {
			throw malformedTar("invalid PAX record");
		}
		records.set(bytes.toString("utf8", space + 1, equals), bytes.toString("utf8", equals + 1, end - 1));
		at = end;
	}
	return records;
}

// lib/image/layers/tar-entries.js
const MAX_PATH = 4096;
const MAX_HEADER = 4 * 1024 * 1024;
const TYPES = {
	"0": "file",
	"\0": "file",
	"7": "file",
	"1": "hard-link",
	"2": "symlink",
	"3": "other",
	"4": "other",
	"5": "directory",
	"6": "other"
};
async function* readTarEntries(tar) {
	const archive = new ByteReader(tar);
	let before = {};
	try {
		for (;;) {
			const header = await nextHeader(archive);
			if (header === undefined) break;
			if (isAboutNext(header.type)) {
				if (header.size > MAX_HEADER) throw malformedTar("a header that is too large");
				note(before, header.type, await content(archive, header.size));
				continue;
			}
			const { size, ...about } = entryOf(header, before);
			before = {};
			let left = size;
			yield {
				...about,
				size: hasContent(about.type) ? size : 0,
				read: async () => {
					left = 0;
					return content(archive, size);
				}
			};
			if (left > 0 && about.type !== "directory") await skip(archive, padded(left));
		}
		await archive.skip(Number.POSITIVE_INFINITY);
	} finally {
		await archive.close();
	}
}
async function nextHeader(archive) {
	const block = await wholeBlock(archive);
	if (block === undefined) return undefined;
	if (isZeroBlock(block)) {
		const second = await wholeBlock(archive);
		if (second === undefined || isZeroBlock(second)) return undefined;
		throw malformedTar("a single zero block");
	}
	const header = readTarHeader(block);
	for (let isExtended = header.isExtended; isExtended;) {
		const more = await wholeBlock(archive);
		if (more === undefined) throw malformedTar("it ends too early");
		isExtended = more[504] === 1;
	}
	return header;
}
async function wholeBlock(archive) {
	const bytes = await archive.readView(TAR_BLOCK_SIZE);
	if (bytes.length === 0) return undefined;
	if (bytes.length < TAR_BLOCK_SIZE) throw malformedTar("it ends too early");
	return Buffer.from(bytes.buffer, bytes.byteOffset, TAR_BLOCK_SIZE);
}
async function content(archive, size) {
	const bytes = await archive.readCopy(size);
	if (bytes.length < size) throw malformedTar("it ends too early");
	await skip(archive, padded(size) - size);
	return bytes;
}
async function skip(archive, length) {
	if (await archive.skip(length) > 0) throw malformedTar("it ends too early");
}
function padded(size) {
	return Math.ceil(size / TAR_BLOCK_SIZE) * TAR_BLOCK_SIZE;
}
function isAboutNext(type) {
	return "xgLKN".includes(type);
}
function note(before, type, bytes) {
	if (type === "x") before.pax = readPaxRecords(bytes);
	else if (type === "K") before.linkName = textOf(bytes);
	else if (type !== "g") before.name = textOf(bytes);
}
function textOf(bytes) {
	const end = bytes.indexOf(0);
	return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
function hasContent(type) {
	return type === "file" || type === "unknown";
}
function entryOf(header, { name, linkName, pax }) {
	const isSparse = pax !== undefined && [...pax.keys()].some((key) => key.startsWith("GNU.sparse."));
	const type = isSparse ? "unknown" : TYPES[header.type] ?? "unknown";
	const size = sizeOf(header, pax);
	if (size > 0 && !hasContent(type) && type !== "directory") throw new LayerError("malformed", "its tar archive gives a link or a device a size");
	const path = pax?.get("GNU.sparse.name") ?? (pax?.get("path") || name || header.name);
	const isLink = type === "symlink" || type === "hard-link";
	const linkTarget = isLink ? pax?.get("linkpath") || linkName || header.linkName : "";
	if (path.length > MAX_PATH || linkTarget.length > MAX_PATH) {
		throw new LayerError("limit-exceeded", `its tar archive has a path of more than ${MAX_PATH} characters`);
	}
	return {
		path: normalizeTarPath(path),
		type,
		linkTarget,
		size
	};
}
function sizeOf(header, pax) {
	const stated = pax?.get("size");
	if (stated === undefined) return header.size;
	const size = /^\d{1,16}$/.test(stated) ? Number(stated) : Number.NaN;
	if (!Number.isSafeInteger(size)) throw malformedTar("invalid size");
	return size;
}

// lib/image/layers/verify-digest.js
function verifyDigest(source, digest, what, count) {
	let atEnd = false;
	async function* pass() {
		const expected = digest === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.zn)(digest);
		const hash = expected === undefined ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(expected.algorithm);
		for await (const piece of source) {
			count(piece.length);
			hash?.update(piece);
			yield piece;
		}
		if (hash?.digest("hex") !== expected?.hex) throw new LayerError("digest-mismatch", `${what} is not what ${digest} names`);
		atEnd = true;
	}
	return {
		bytes: pass(),
		finish: () => {
			if (!atEnd) throw new LayerError("digest-mismatch", `${what} goes on after its end`);
		}
	};
}

// lib/image/layers/layer-changes.js
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
async function readLayerChanges(layer, open, watch, decidedAbove, budget) {
	try {
		budget.checkDownload(layer.size);
		const blob = verifyDigest(opened(layer, open), layer.digest, "its blob", (bytes) => budget.countDownloaded(bytes));
		const unpacked = decompressLayer(blob.bytes, layer.mediaType);
		const tar = verifyDigest(unpacked, layer.diffId, "its archive", (bytes) => budget.countUnpacked(bytes));
		const changes = [];
		const passages = new Set();
		for await (const entry of readTarEntries(tar.bytes)) {
			budget.countEntry();
			const change = await changeOf(entry, watch, decidedAbove, budget);
			if (change === undefined) continue;
			if (change.kind !== "passage") passages.clear();
			else if (passages.has(change.path)) continue;
			else passages.add(change.path);
			budget.countWatchedEntry();
			changes.push(change);
		}
		tar.finish();
		blob.finish();
		return changes;
	} catch (error) {
		if (!(error instanceof LayerError)) throw error;
		throw new LayerError(error.code, `layer ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(layer.digest)}: ${error.message}`, { cause: error });
	}
}
async function* opened(layer, open) {
	try {
		yield* await open(layer);
	} catch (error) {
		const reason = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(error).replace(/\.$/, "");
		const foreign = /nondistributable|foreign/.test(layer.mediaType) ? " (registries need not have layers of its kind)" : "";
		throw new LayerError("unavailable", `its blob can't be had${foreign}: ${reason}`, { cause: error });
	}
}
async function changeOf(entry, watch, decidedAbove, budget) {
	const { path } = entry;
	const { folder, name } = splitTarPath(path);
	if (name === OPAQUE) {
		return watch.covers(folder) || watch.coversFolder(folder) ? {
			kind: "opaque",
			path: folder
		} : undefined;
	}
	if (name.startsWith(WHITEOUT)) {
		const hidden = joinTarPath(folder, name.slice(WHITEOUT.length));
		if (name.startsWith(WHITEOUT + WHITEOUT) || normalizeTarPath(hidden) !== hidden || name === WHITEOUT) return undefined;
		return watch.covers(hidden) ? {
			kind: "whiteout",
			path: hidden
		} : undefined;
	}
	if (!watch.covers(path)) return {
		kind: "passage",
		path: watch.nearestCovered(path)
	};
	if (path === "") return undefined;
	switch (entry.type) {
		case "directory":
		case "other": return {
			kind: entry.type,
			path
		};
		case "symlink": return {
			kind: "symlink",
			path,
			target: entry.linkTarget
		};
		case "hard-link": return {
			kind: "hard-link",
			path,
			target: normalizeTarPath(entry.linkTarget)
		};
		case "file": {
			const maxSize = watch.maxSize(path);
			if (maxSize === undefined || decidedAbove.has(path) && !watch.keepsAlways(path)) {
				return {
					kind: "file",
					path,
					content: undefined
				};
			}
			if (entry.size > maxSize) throw new LayerError("limit-exceeded", `/${path} is larger than ${formatMebibytes(maxSize)}`);
			budget.countHeld(entry.size);
			return {
				kind: "file",
				path,
				content: await entry.read()
			};
		}
		case "unknown": throw new LayerError("unsupported", `/${path} is in its archive in a form that can't be read`);
	}
}

// lib/image/layers/watched-paths.js
const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;
var WatchedPaths = class {
	#files = new Map();
	#folders = new Map();
	#always = new Set();
	#ways = new Set([""]);
	constructor(wanted) {
		for (const { path, maxSize } of wanted) this.#add(path, maxSize ?? DEFAULT_MAX_SIZE);
	}
	watchAlways(path) {
		this.#add(path, DEFAULT_MAX_SIZE);
		this.#always.add(path);
	}
	covers(path) {
		return this.#ways.has(path) || this.#folders.has(splitTarPath(path).folder);
	}
	nearestCovered(path) {
		const { folder } = splitTarPath(path);
		return this.covers(folder) ? folder : this.nearestCovered(folder);
	}
	coversFolder(path) {
		return this.#folders.has(path);
	}
	maxSize(path) {
		return this.#files.get(path) ?? this.#folders.get(splitTarPath(path).folder);
	}
	keepsAlways(path) {
		return this.#always.has(path);
	}
	#add(path, maxSize) {
		const normal = path.replace(/\/$/, "");
		const place = path.endsWith("/") ? this.#folders : this.#files;
		place.set(normal, Math.max(maxSize, place.get(normal) ?? 0));
		let way = "";
		for (const name of normal.split("/")) {
			way = joinTarPath(way, name);
			this.#ways.add(way);
		}
	}
};

// lib/image/layers/find-files.js
const MAX_PASSES = 8;
async function findFiles(layers, open, wanted, limits, clock) {
	const budget = new ReadBudget(limits, clock);
	const watch = new WatchedPaths(wanted.flat());
	let layersRead = 0;
	const countedOpen = (layer) => {
		layersRead += 1;
		return open(layer);
	};
	let pass = {
		files: new Map(),
		refused: "links lead from file to file too often"
	};
	for (let count = 0; count < MAX_PASSES; count++) {
		const result = await readDown(layers, countedOpen, wanted, watch, budget);
		if (!("needs" in result)) {
			pass = result;
			break;
		}
		for (const path of result.needs) watch.watchAlways(path);
		budget.releaseHeld();
	}
	return {
		...pass,
		layersRead,
		bytesRead: budget.downloaded
	};
}
async function readDown(layers, open, wanted, watch, budget) {
	const read = [];
	const decided = new Set();
	let answer = answerOf(new ImageTree(watch, layers.length === 0), wanted);
	try {
		for (const [below, layer] of [...layers.entries()].reverse()) {
			if (answer.isEnough) break;
			const changes = await readLayerChanges(layer, open, watch, decided, budget);
			read.unshift(changes);
			for (const { kind, path } of changes) if (kind === "file" || kind === "hard-link") decided.add(path);
			if (changes.length === 0 && below > 0) continue;
			const tree = new ImageTree(watch, below === 0);
			for (const layerBelow of read) tree.applyLayer(layerBelow);
			answer = answerOf(tree, wanted);
			if (tree.unwatchedPaths.size > 0) return { needs: tree.unwatchedPaths };
		}
		return {
			files: answer.files,
			refused: undefined
		};
	} catch (error) {
		if (!(error instanceof LayerError)) throw error;
		return {
			files: answer.isCertain ? answer.files : new Map(),
			refused: error.message
		};
	}
}
function answerOf(tree, wanted) {
	const files = new Map();
	let isEnough = tree.isCertain;
	for (const group of wanted) {
		const asked = group.flatMap(({ path, isCompanion }) => {
			const state = path.endsWith("/") ? folder(tree, path, files) : file(tree, path, files);
			return isCompanion ? [] : [state];
		});
		const isAnswered = asked.includes("found") || asked.every((state) => state === "decided");
		isEnough &&= isAnswered;
	}
	return {
		files,
		isCertain: tree.isCertain,
		isEnough
	};
}
function file(tree, path, files) {
	const found = tree.findFile(path);
	if (typeof found === "string") return found === "absent" ? "decided" : "open";
	files.set(path, found.content);
	return found.content.length > 0 ? "found" : "decided";
}
function folder(tree, path, files) {
	const { names, isComplete } = tree.listFolder(path);
	const states = names.map((name) => file(tree, path + name, files));
	return isComplete && !states.includes("open") ? "decided" : "open";
}

// lib/image/packages/distribution-files.js
const RPM_FOLDERS = [
	"var/lib/rpm",
	"usr/lib/sysimage/rpm",
	"usr/share/rpm"
];
const DISTRIBUTION_FILES = [
	{
		kind: "dpkg",
		path: "var/lib/dpkg/status"
	},
	{
		kind: "dpkg",
		folder: "var/lib/dpkg/status.d/",
		exceptEnding: ".md5sums"
	},
	{
		kind: "chisel",
		path: "var/lib/chisel/manifest.wall"
	},
	{
		kind: "apk",
		path: "lib/apk/db/installed"
	},
	{
		kind: "apk",
		path: "usr/lib/apk/db/installed"
	},
	...RPM_FOLDERS.flatMap((folder) => [
		{
			kind: "rpm-sqlite",
			path: `${folder}/rpmdb.sqlite`
		},
		{
			kind: "rpm-sqlite-wal",
			path: `${folder}/rpmdb.sqlite-wal`
		},
		{
			kind: "rpm-ndb",
			path: `${folder}/Packages.db`
		},
		{
			kind: "rpm-bdb",
			path: `${folder}/Packages`
		}
	]),
	{
		kind: "rpm-manifest",
		path: "var/lib/rpmmanifest/container-manifest-2"
	},
	{
		kind: "os-release",
		path: "etc/os-release"
	},
	{
		kind: "os-release",
		path: "usr/lib/os-release"
	}
];
function distributionFileKind(file) {
	return DISTRIBUTION_FILES.find((place) => isAt(file, place))?.kind;
}
function isAt(file, place) {
	if ("path" in place) return file === place.path;
	const isInside = file.startsWith(place.folder) && file.length > place.folder.length;
	return isInside && !file.includes("/", place.folder.length) && !file.endsWith(place.exceptEnding);
}

// lib/image/packages/byte-view.js
var MalformedDatabaseError = class extends Error {};
var ByteView = class {
	all;
	#view;
	order;
	constructor(all, order) {
		this.all = all;
		this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
		this.order = order;
	}
	get length() {
		return this.all.length;
	}
	u8(at) {
		this.#check(at, 1);
		return this.#view.getUint8(at);
	}
	u16(at) {
		this.#check(at, 2);
		return this.#view.getUint16(at, this.order === "little-endian");
	}
	u32(at) {
		this.#check(at, 4);
		return this.#view.getUint32(at, this.order === "little-endian");
	}
	part(at, length) {
		this.#check(at, length);
		return this.all.subarray(at, at + length);
	}
	#check(at, length) {
		if (!(at >= 0 && length >= 0 && at + length <= this.all.length)) throw new MalformedDatabaseError("it is cut off or damaged");
	}
};
var ReadGuard = class {
	#bytesLeft;
	#seen;
	constructor(fileSize, pages) {
		this.#bytesLeft = fileSize;
		this.#seen = new Uint8Array(pages);
	}
	claimBytes(length) {
		this.#bytesLeft -= length;
		if (!(this.#bytesLeft >= 0)) throw new MalformedDatabaseError("its records are longer than the file");
	}
	claimPage(page) {
		if (this.#seen[page] !== 0) throw new MalformedDatabaseError(`page ${page} is used twice or isn't there`);
		this.#seen[page] = 1;
	}
};

// lib/image/packages/lines.js
const NEWLINE = 10;
const MAX_FIELD_BYTES = 4096;
const decoder = new TextDecoder("utf-8");
function* byteLines(bytes) {
	let start = 0;
	while (start < bytes.length) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline === -1 ? bytes.length : newline;
		yield bytes.subarray(start, end);
		start = end + 1;
	}
}
function decodeField(bytes, limit = MAX_FIELD_BYTES) {
	if (bytes.length > limit) throw new MalformedDatabaseError(`a field of ${bytes.length} bytes`);
	return decoder.decode(bytes);
}

// lib/image/packages/os-release.js
const MAX_LINE_BYTES$1 = 4096;
function readOsRelease(bytes) {
	const values = new Map();
	for (const line of byteLines(bytes)) {
		if (line.length > MAX_LINE_BYTES$1) continue;
		const [, name, value] = /^\s*([A-Z_]+)=(.*?)\s*$/s.exec(decodeField(line, MAX_LINE_BYTES$1)) ?? [];
		if (name !== undefined && value !== undefined) values.set(name, unquoted(value));
	}
	const get = (name) => values.get(name) || undefined;
	return {
		id: get("ID"),
		versionId: get("VERSION_ID"),
		codename: get("VERSION_CODENAME"),
		name: get("NAME")
	};
}
function unquoted(value) {
	const quote = value[0];
	if (quote === "'" && value.endsWith("'")) return value.slice(1, -1);
	const inner = quote === "\"" && value.endsWith("\"") ? value.slice(1, -1) : value;
	return inner.replace(/\\(.)/gs, "$1");
}

// lib/image/packages/stanzas.js
function* readStanzas(bytes, addField, nameField, packagesOf) {
	let stanza;
	let hasText = false;
	let hasName = false;
	function end() {
		if (stanza === undefined) return [];
		const packages = packagesOf(stanza);
		hasName ||= stanza.has(nameField);
		stanza = undefined;
		return packages;
	}
	for (const line of byteLines(bytes)) {
		if (line.length === 0) {
			if (stanza !== undefined) yield* end();
			continue;
		}
		stanza ??= new Map();
		hasText = true;
		addField(stanza, line);
	}
	yield* end();
	if (hasText && !hasName) throw new MalformedDatabaseError("text without a package");
}
function setField(stanza, name, value) {
	if (stanza.has(name)) throw new MalformedDatabaseError(`a stanza with two fields ${name}`);
	stanza.set(name, value);
}

// lib/image/packages/apk-installed.js
const COLON$1 = 58;
function* readApkInstalled(bytes) {
	yield* readStanzas(bytes, addField$1, "P", packagesOf$2);
}
function addField$1(stanza, line) {
	const letter = String.fromCharCode(line[0] ?? 0);
	if (line[1] === COLON$1 && "PVAo".includes(letter)) setField(stanza, letter, decodeField(line.subarray(2)).trim());
}
function packagesOf$2(stanza) {
	const [name, version, source] = [
		stanza.get("P"),
		stanza.get("V"),
		stanza.get("o")
	];
	if (!name || !version || name.startsWith(".")) return [];
	const architecture = stanza.get("A") || undefined;
	return [{
		type: "apk",
		name,
		version,
		architecture,
		source: source && source !== name ? source : undefined
	}];
}

// lib/image/packages/chisel-manifest.js
const ZSTD = [
	40,
	181,
	47,
	253
];
const MAX_LINE_BYTES = 256 * 1024;
function* readChiselManifest(bytes) {
	if (ZSTD.every((byte, index) => bytes[index] === byte)) throw new MalformedDatabaseError("it is still compressed");
	for (const line of byteLines(bytes)) {
		const { kind, name, version, arch } = fieldsOf(decodeField(line, MAX_LINE_BYTES));
		if (kind !== "package") continue;
		if (!isText$1(name) || !isText$1(version)) throw new MalformedDatabaseError("a package without a name or version");
		yield {
			type: "deb",
			name,
			version,
			architecture: isText$1(arch) ? arch : undefined,
			source: undefined
		};
	}
}
function fieldsOf(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch (cause) {
		throw new MalformedDatabaseError("a line that is no JSON", { cause });
	}
}
function isText$1(value) {
	return typeof value === "string" && value !== "";
}

// lib/image/packages/dpkg-status.js
const COLON = 58;
const FIELDS = new Set([
	"package",
	"status",
	"version",
	"architecture",
	"source"
]);
const LONGEST_FIELD = "architecture".length;
const GONE = new Set(["not-installed", "config-files"]);
function* readDpkgStatus(bytes) {
	yield* readStanzas(bytes, addField, "package", packagesOf$1);
}
function addField(stanza, line) {
	const colon = line.subarray(0, LONGEST_FIELD + 1).indexOf(COLON);
	if (colon === -1) return;
	const name = decodeField(line.subarray(0, colon)).toLowerCase();
	if (FIELDS.has(name)) setField(stanza, name, decodeField(line.subarray(colon + 1)).trim());
}
function packagesOf$1(stanza) {
	const [name, version] = [stanza.get("package"), stanza.get("version")];
	const state = stanza.get("status")?.split(" ")[2] ?? "";
	if (!name || !version || GONE.has(state)) return [];
	const source = stanza.get("source")?.split(" ", 1)[0];
	const architecture = stanza.get("architecture");
	return [{
		type: "deb",
		name,
		version,
		architecture,
		source: source === name ? undefined : source
	}];
}

// lib/image/packages/rpm-package.js
function packagesFromRpmTags({ name, version, epoch, architecture, sourceRpm }) {
	if (name === "gpg-pubkey") return [];
	const source = sourceRpm === undefined ? undefined : sourceName(sourceRpm);
	return [{
		type: "rpm",
		name,
		version: epoch === 0 ? version : `${epoch}:${version}`,
		architecture,
		source: source === name ? undefined : source
	}];
}
function sourceName(file) {
	const parts = file.split("-");
	return parts.length > 2 && /\.(?:no)?src\.rpm$/.test(file) ? parts.slice(0, -2).join("-") : undefined;
}

// lib/image/packages/rpm-manifest.js
function* readRpmManifest(bytes) {
	for (const line of byteLines(bytes)) {
		if (line.length === 0) continue;
		const [name, version, , , , , , architecture, epoch = "", sourceRpm] = decodeField(line).split("	");
		if (!name || !version) throw new MalformedDatabaseError("a line without a name or version");
		yield* packagesFromRpmTags({
			name,
			version,
			epoch: /^\d{1,10}$/.test(epoch) ? Number(epoch) : 0,
			architecture: architecture === "(none)" ? undefined : architecture,
			sourceRpm
		});
	}
}

// lib/image/packages/rpm-header.js
const NAME = 1e3;
const VERSION = 1001;
const RELEASE = 1002;
const EPOCH = 1003;
const ARCHITECTURE = 1022;
const SOURCE_RPM = 1044;
const WANTED = new Set([
	NAME,
	VERSION,
	RELEASE,
	EPOCH,
	ARCHITECTURE,
	SOURCE_RPM
]);
const INT32 = 4;
const STRING = 6;
const ENTRY_BYTES = 16;
function readRpmHeader(blob) {
	const header = new ByteView(blob, "big-endian");
	const entries = header.u32(0);
	const index = new ByteView(header.part(8, entries * ENTRY_BYTES), "big-endian");
	const data = new ByteView(header.part(8 + index.length, header.u32(4)), "big-endian");
	const strings = new Map();
	let epoch = 0;
	for (let at = 0; at < index.length; at += ENTRY_BYTES) {
		const tag = index.u32(at);
		if (!WANTED.has(tag) || strings.has(tag)) continue;
		const [type, offset] = [index.u32(at + 4), index.u32(at + 8)];
		if (tag === EPOCH && type === INT32) epoch = data.u32(offset);
		else if (type === STRING) strings.set(tag, stringAt(data, offset));
	}
	const [name, version, release] = [
		strings.get(NAME),
		strings.get(VERSION),
		strings.get(RELEASE)
	];
	if (!name || version === undefined || release === undefined) throw new MalformedDatabaseError("a package without a name or version");
	return packagesFromRpmTags({
		name,
		version: `${version}-${release}`,
		epoch,
		architecture: strings.get(ARCHITECTURE),
		sourceRpm: strings.get(SOURCE_RPM)
	});
}
function stringAt(data, offset) {
	const end = data.all.indexOf(0, offset);
	return decodeField(data.part(offset, end - offset));
}

// lib/image/packages/rpmdb-bdb.js
const MAGIC$2 = 398689;
const PAGE_HEAD_BYTES = 26;
const HASH_PAGES = new Set([2, 13]);
const OVERFLOW_PAGE = 7;
const IN_PAGE = 1;
const OFF_PAGE = 3;
function* readRpmdbBdb(bytes) {
	const file = openBdb(bytes);
	const last = file.bytes.u32(32);
	for (let number = 1; number <= last; number++) {
		const page = pageOf$1(file, number);
		if (HASH_PAGES.has(page.u8(25))) yield* packagesOf(file, page);
	}
}
function openBdb(all) {
	for (const order of ["little-endian", "big-endian"]) {
		const bytes = new ByteView(all, order);
		if (bytes.u32(12) !== MAGIC$2) continue;
		const pageSize = bytes.u32(20);
		if (pageSize < 512 || pageSize > 65536) throw new MalformedDatabaseError(`pages of ${pageSize} bytes`);
		return {
			bytes,
			pageSize,
			guard: new ReadGuard(all.length, Math.floor(all.length / pageSize))
		};
	}
	throw new MalformedDatabaseError("no hash table of Berkeley DB");
}
function pageOf$1({ bytes, pageSize }, number) {
	return new ByteView(bytes.part(number * pageSize, pageSize), bytes.order);
}
function* packagesOf(file, page) {
	const items = page.u16(20);
	const startOf = (item) => page.u16(PAGE_HEAD_BYTES + 2 * item);
	for (let item = 1; item < items; item += 2) {
		const start = startOf(item);
		const value = page.part(start, startOf(item - 1) - start);
		const kind = value[0];
		if (kind !== IN_PAGE && kind !== OFF_PAGE) throw new MalformedDatabaseError(`an item of the unknown kind ${kind}`);
		const blob = kind === IN_PAGE ? inPage(file, value) : offPage(file, new ByteView(value, page.order));
		if (blob.length > 4) yield* readRpmHeader(blob);
	}
}
function inPage({ guard: once }, value) {
	once.claimBytes(value.length);
	return value.subarray(1);
}
function offPage(file, value) {
	const length = value.u32(8);
	file.guard.claimBytes(length);
	const whole = new Uint8Array(length);
	let next = value.u32(4);
	for (let filled = 0; filled < length;) {
		file.guard.claimPage(next);
		const page = pageOf$1(file, next);
		if (page.u8(25) !== OVERFLOW_PAGE) throw new MalformedDatabaseError(`page ${next} isn't of a chain`);
		const part = page.part(PAGE_HEAD_BYTES, Math.min(page.u16(22), length - filled));
		whole.set(part, filled);
		filled += part.length;
		next = page.u32(16);
	}
	return whole;
}

// lib/image/packages/rpmdb-ndb.js
const MAGIC$1 = tag("RpmP");
const SLOT = tag("Slot");
const BLOB = tag("BlbS");
const SLOTS_START = 32;
const SLOT_BYTES = 16;
const SLOT_PAGE_BYTES = 4096;
const BLOCK_BYTES = 16;
const BLOB_HEAD_BYTES = 16;
function* readRpmdbNdb(bytes) {
	const file = new ByteView(bytes, "little-endian");
	if (file.u32(0) !== MAGIC$1) throw new MalformedDatabaseError("no ndb file");
	const once = new ReadGuard(bytes.length, 0);
	const end = file.u32(12) * SLOT_PAGE_BYTES;
	for (let slot = SLOTS_START; slot < end; slot += SLOT_BYTES) {
		if (file.u32(slot) !== SLOT) throw new MalformedDatabaseError("a slot without its mark");
		const index = file.u32(slot + 4);
		if (index === 0) continue;
		const blob = file.u32(slot + 8) * BLOCK_BYTES;
		if (file.u32(blob) !== BLOB || file.u32(blob + 4) !== index) throw new MalformedDatabaseError(`no package ${index}`);
		const length = file.u32(blob + 12);
		once.claimBytes(length);
		yield* readRpmHeader(file.part(blob + BLOB_HEAD_BYTES, length));
	}
}
function tag(letters) {
	return [...letters].reduceRight((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}

// lib/image/packages/sqlite-table.js
const MAGIC = "SQLite format 3\0";
const LEAF = 13;
const INTERIOR = 5;
function* readSqliteRows(bytes, table) {
	const file = openSqlite(bytes);
	for (const [type, name, , root] of rowsBelow(file, 1)) {
		if (isText(type, "table") && isText(name, table) && typeof root === "number") return yield* rowsBelow(file, root);
	}
	throw new MalformedDatabaseError(`no table ${table}`);
}
function openSqlite(all) {
	const bytes = new ByteView(all, "big-endian");
	if (!isText(all.subarray(0, MAGIC.length), MAGIC)) throw new MalformedDatabaseError("no SQLite file");
	const written = bytes.u16(16);
	const pageSize = written === 1 ? 65536 : written;
	const usableSize = pageSize - bytes.u8(20);
	if (pageSize < 512 || usableSize < 480) throw new MalformedDatabaseError(`pages of ${pageSize} bytes`);
	return {
		bytes,
		pageSize,
		usableSize,
		guard: new ReadGuard(all.length, Math.floor(all.length / pageSize) + 1)
	};
}
function isText(value, text) {
	return value instanceof Uint8Array && value.length === text.length && decodeField(value) === text;
}
function pageOf({ bytes, pageSize, usableSize, guard: once }, page) {
	once.claimPage(page);
	return new ByteView(bytes.part((page - 1) * pageSize, usableSize), "big-endian");
}
function* rowsBelow(file, root) {
	const pages = [root];
	const most = file.bytes.length / file.pageSize;
	for (let number = pages.pop(); number !== undefined; number = pages.pop()) {
		const page = pageOf(file, number);
		const start = number === 1 ? 100 : 0;
		const kind = page.u8(start);
		if (kind !== LEAF && kind !== INTERIOR) throw new MalformedDatabaseError(`page ${number} isn't of a table`);
		const cells = page.u16(start + 3);
		const pointers = start + (kind === LEAF ? 8 : 12);
		for (let cell = 0; cell < cells; cell++) {
			const at = page.u16(pointers + 2 * cell);
			if (kind === LEAF) yield recordOf(payloadAt(file, page, at));
			else pages.push(page.u32(at));
		}
		if (kind === INTERIOR) pages.push(page.u32(start + 8));
		if (pages.length > most) throw new MalformedDatabaseError("its tree has more pages than the file");
	}
}
function payloadAt(file, page, at) {
	const [length, afterLength] = varintAt(page, at);
	const [, start] = varintAt(page, afterLength);
	file.guard.claimBytes(length);
	const local = localLength(length, file.usableSize);
	if (local === length) return page.part(start, length);
	const payload = new Uint8Array(length);
	payload.set(page.part(start, local));
	let filled = local;
	for (let next = page.u32(start + local); filled < length;) {
		const overflow = pageOf(file, next);
		const part = overflow.part(4, Math.min(length - filled, file.usableSize - 4));
		payload.set(part, filled);
		filled += part.length;
		next = overflow.u32(0);
	}
	return payload;
}
function localLength(length, usableSize) {
	if (length <= usableSize - 35) return length;
	const least = Math.floor((usableSize - 12) * 32 / 255) - 23;
	const filling = least + (length - least) % (usableSize - 4);
	return filling <= usableSize - 35 ? filling : least;
}
function recordOf(payload) {
	const record = new ByteView(payload, "big-endian");
	const [headerLength, first] = varintAt(record, 0);
	const values = [];
	let place = headerLength;
	for (let at = first; at < headerLength;) {
		const [type, next] = varintAt(record, at);
		const bytes = record.part(place, lengthOf(type));
		values.push(type >= 12 ? bytes : integerOf(type, bytes));
		place += bytes.length;
		at = next;
	}
	return values;
}
const INTEGER_LENGTHS = [
	0,
	1,
	2,
	3,
	4,
	6,
	8
];
function lengthOf(type) {
	if (type >= 12) return Math.floor((type - 12) / 2);
	return type === 7 ? 8 : INTEGER_LENGTHS[type] ?? 0;
}
function integerOf(type, bytes) {
	if (type === 8 || type === 9) return type - 8;
	if (type === 0 || type > 6) return undefined;
	return bytes.reduce((value, byte, index) => index === 0 ? byte << 24 >> 24 : value * 256 + byte, 0);
}
function varintAt(bytes, at) {
	let value = 0;
	for (let index = 0; index < 8; index++) {
		const byte = bytes.u8(at + index);
		value = value * 128 + (byte & 127);
		if (byte < 128) return [value, at + index + 1];
	}
	return [value * 256 + bytes.u8(at + 8), at + 9];
}

// lib/image/packages/rpmdb-sqlite.js
function* readRpmdbSqlite(bytes) {
	for (const [, blob] of readSqliteRows(bytes, "Packages")) {
		if (!(blob instanceof Uint8Array)) throw new MalformedDatabaseError("a row without a header");
		yield* readRpmHeader(blob);
	}
}

// lib/image/packages/read-packages.js
const MAX_PACKAGES = 3e4;
const MANAGERS = [
	[["dpkg", readDpkgStatus], ["chisel", readChiselManifest]],
	[["apk", readApkInstalled]],
	[
		["rpm-sqlite", readRpmdbSqlite],
		["rpm-ndb", readRpmdbNdb],
		["rpm-bdb", readRpmdbBdb],
		["rpm-manifest", readRpmManifest]
	]
];
function readPackages(files) {
	const found = Array.from(files, ([path, bytes]) => ({
		path,
		bytes,
		kind: distributionFileKind(path)
	}));
	const kinds = new Set(found.map(({ kind }) => kind));
	if (!MANAGERS.flat().some(([kind]) => kinds.has(kind))) return { unreadable: "no package database" };
	const filled = found.filter(({ bytes }) => bytes.length > 0);
	return collectPackages(MANAGERS.flatMap((readers) => readersFor(readers, filled)));
}
function readersFor(readers, filled) {
	const used = readers.find(([kind]) => filled.some((file) => file.kind === kind));
	if (used === undefined) return [];
	const [kind, read] = used;
	const log = kind === "rpm-sqlite" ? filled.find((file) => file.kind === "rpm-sqlite-wal") : undefined;
	if (log !== undefined) return [readFile(log, refuseLog)];
	return filled.filter((file) => file.kind === kind).map((file) => readFile(file, read));
}
function* readFile({ path, bytes }, read) {
	try {
		yield* read(bytes);
	} catch (error) {
		if (error instanceof MalformedDatabaseError) throw new MalformedDatabaseError(`${path}: ${error.message}`, { cause: error });
		throw error;
	}
}
function refuseLog() {
	throw new MalformedDatabaseError("it holds changes that are not yet in the database");
}
function collectPackages(readers) {
	const packages = new Map();
	try {
		for (const reader of readers) {
			for (const found of reader) {
				if (packages.size === MAX_PACKAGES) return { unreadable: `more than ${MAX_PACKAGES} packages` };
				packages.set(JSON.stringify([
					found.type,
					found.name,
					found.version,
					found.architecture
				]), found);
			}
		}
	} catch (error) {
		if (error instanceof MalformedDatabaseError) return { unreadable: error.message };
		throw error;
	}
	return { packages: [...packages.values()] };
}

// lib/image/os-packages.js
function isDistribution(value) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(value)) return false;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.y)(value.packages) && (value.osRelease === undefined || isOsRelease(value.osRelease));
}
const LIMITS$1 = {
	maxUnpacked: 8 * 1024 ** 3,
	maxEntries: 2e6,
	maxHeld: 64 * 1024 ** 2,
	maxMilliseconds: 3e5
};
const DATABASES = wanted((kind) => kind !== "os-release");
const OS_RELEASE = wanted((kind) => kind === "os-release");
async function packagesInLayers(placed, parts) {
	const found = await readFiles(placed, [DATABASES], parts);
	return "files" in found ? readPackages(found.files) : found;
}
async function distributionInLayers(placed, parts) {
	const found = await readFiles(placed, [DATABASES, OS_RELEASE], parts);
	if (!("files" in found)) return found;
	const bytes = OS_RELEASE.map(({ path }) => found.files.get(path)).find((content) => content !== undefined);
	return {
		packages: readPackages(found.files),
		osRelease: bytes && readOsRelease(bytes)
	};
}
function wanted(isWanted) {
	return DISTRIBUTION_FILES.filter(({ kind }) => isWanted(kind)).map((place) => ({
		path: "path" in place ? place.path : place.folder,
		isCompanion: place.kind === "rpm-sqlite-wal"
	}));
}
async function readFiles({ reference, image }, groups, { images, clock, log, maxDownload }) {
	if (maxDownload === 0) return { refused: "there is no SBOM, and max-download is 0" };
	const open = images.layers(reference);
	let opened = 0;
	const found = await findFiles(image.layers, (layer) => {
		opened += 1;
		log.progress(`reading layer ${opened} of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.On)(reference)}`);
		return open(layer);
	}, groups, {
		...LIMITS$1,
		maxDownload
	}, clock);
	if (found.refused !== undefined) {
		const total = image.layers.reduce((sum, { size }) => sum + size, 0);
		const cost = total > maxDownload ? `; all layers have ${formatMegabytes(total)} (max-download)` : "";
		return { refused: `${found.refused}${cost}` };
	}
	return plainFiles(found.files);
}
async function plainFiles(files) {
	const plain = new Map();
	for (const [path, bytes] of files) {
		try {
			plain.set(path, await decompressFile(bytes, LIMITS$1.maxHeld));
		} catch (error) {
			if (error instanceof LayerError) return { refused: `${path}: ${error.message}` };
			throw error;
		}
	}
	return { files: plain };
}

// lib/image/sbom/locations.js
function sbomLocations(manifest, index) {
	const around = (of) => {
		const { algorithm, hex } = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.zn)(of);
		const tag = `${algorithm}-${hex}`;
		return [
			{
				kind: "referrers",
				of,
				fallbackTag: tag
			},
			{
				kind: "tag",
				of,
				tag: `${tag}.att`
			},
			{
				kind: "tag",
				of,
				tag: `${tag}.sbom`
			}
		];
	};
	if (index === undefined) return around(manifest);
	return [
		{
			kind: "index",
			of: manifest
		},
		...around(manifest),
		...around(index)
	];
}
function attestationManifests(manifests, manifest) {
	return within(manifests.filter(({ annotations }) => annotations["vnd.docker.reference.type"] === "attestation-manifest" && annotations["vnd.docker.reference.digest"] === manifest));
}
function likelySbomReferrers(referrers) {
	return within(byLikelihood(referrers, ({ artifactType, annotations }) => {
		const type = essence(artifactType ?? "");
		if (type === "" || CONFIGS.has(type)) return likelihoodOf(annotations, "maybe");
		if (DOCUMENTS.has(type) || type === COSIGN_SBOM) return "yes";
		return type === BUILDKIT || isStatement(type) ? likelihoodOf(annotations, "maybe") : "no";
	}));
}
function likelySbomLayers(layers) {
	const small = layers.filter(({ size }) => size <= _start_js__WEBPACK_IMPORTED_MODULE_0__.h);
	return within(byLikelihood(small, ({ mediaType, annotations }) => {
		const type = essence(mediaType);
		if (DOCUMENTS.has(type)) return [undefined, "all"].includes(annotations[SCOPE]) ? "yes" : "no";
		return isStatement(type) ? likelihoodOf(annotations, "maybe") : "no";
	}));
}
function isSbomOf({ subjects }, digests) {
	return subjects.length === 0 || subjects.some((subject) => digests.includes(subject));
}
function selectImageSbom(sboms) {
	return sboms.find(({ name }) => name === "sbom") ?? sboms.find((sbom) => !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(sbom));
}
const MAX_CANDIDATES = 20;
const PREDICATE_TYPES = [
	"in-toto.io/predicate-type",
	"predicateType",
	"dev.sigstore.bundle.predicateType"
];
const DOCUMENTS = new Set([
	"text/spdx+json",
	"application/spdx+json",
	"application/vnd.cyclonedx+json"
]);
const SCOPE = "dev.sigstore.sbom.scope";
const STATEMENTS = new Set([
	"application/vnd.in-toto+json",
	"application/vnd.dsse.envelope.v1+json",
	"application/vnd.dev.sigstore.bundle.v0.3+json",
	"application/vnd.dev.sigstore.bundle+json"
]);
const BUILDKIT = "application/vnd.docker.attestation.manifest.v1+json";
const COSIGN_SBOM = "application/vnd.dev.cosign.artifact.sbom.v1+json";
const CONFIGS = new Set([
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.oci.empty.v1+json",
	"application/vnd.docker.container.image.v1+json"
]);
function likelihoodOf(annotations, unstated) {
	const type = PREDICATE_TYPES.map((key) => annotations[key]).find((value) => value !== undefined);
	if (type === undefined || type.startsWith("https://cosign.sigstore.dev/attestation/v1")) return unstated;
	return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)(?:\/|$)/.test(type) ? "yes" : "no";
}
function byLikelihood(list, judge) {
	const judged = list.map((entry) => ({
		entry,
		likelihood: judge(entry)
	}));
	const those = (wanted) => judged.filter(({ likelihood }) => likelihood === wanted).map(({ entry }) => entry);
	return [...those("yes"), ...those("maybe")];
}
function within(list) {
	return list.slice(0, MAX_CANDIDATES);
}
function isStatement(type) {
	return STATEMENTS.has(type);
}
function essence(mediaType) {
	return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

// lib/image/sbom/purl.js
const PLACES = new Set([
	"oci",
	"docker",
	"github",
	"gitlab",
	"bitbucket"
]);
const SYSTEMS = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]);
const MAX_PURL = 4096;
const MAX_FIELD = 1e3;
function readPurlPackage(purls, name, version) {
	const valid = purls.flatMap((purl) => parse(purl) ?? []);
	if (valid.length === 0) return isNoise(typeOf(purls[0]), name) ? undefined : plainPackage(purls[0], name, version);
	const purl = valid.find(isInstalled);
	const stated = purl?.version ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(version);
	if (purl === undefined || stated === undefined) return undefined;
	const type = known(purl.type);
	const full = fullName(purl);
	if (isNoise(type, full)) return undefined;
	const source = sourceOf(type, purl.qualifiers?.upstream);
	return {
		type,
		name: full,
		version: SYSTEMS.has(type) ? withEpoch(stated, purl.qualifiers?.epoch) : stated,
		architecture: purl.qualifiers?.arch,
		source: source === full ? undefined : source
	};
}
function parse(text) {
	if (text.length > MAX_PURL) return undefined;
	try {
		return packageurl_js__WEBPACK_IMPORTED_MODULE_5__.PackageURL.fromString(text.replaceAll("+", "%2B"));
	} catch {
		return undefined;
	}
}
function isInstalled({ type, qualifiers }) {
	const isArchive = type === "generic" && qualifiers?.download_url !== undefined;
	return !PLACES.has(type) && !isArchive && ![
		"src",
		"nosrc",
		"source"
	].includes(qualifiers?.arch ?? "");
}
function isNoise(type, name) {
	if (typeof name !== "string") return true;
	return PLACES.has(type) || type === "apk" && name.startsWith(".") || type === "rpm" && name === "gpg-pubkey";
}
function fullName({ type, namespace, name, subpath }) {
	const space = SYSTEMS.has(known(type)) ? undefined : namespace;
	if (type === "maven") return `${space}:${name}`;
	const below = type === "golang" ? subpath : undefined;
	return [
		space,
		name,
		below
	].filter((part) => part !== undefined).join("/");
}
function known(type) {
	return type === "alpine" ? "apk" : type;
}
function withEpoch(version, epoch) {
	const isStated = epoch !== undefined && /^[1-9]\d{0,9}$/.test(epoch) && !/^\d+:/.test(version);
	return isStated ? `${epoch}:${version}` : version;
}
function sourceOf(type, upstream) {
	if (upstream === undefined || type !== "rpm") return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(upstream?.split("@", 1)[0]);
	const release = /\.(?:no)?src\.rpm$/.test(upstream) ? upstream.lastIndexOf("-") : -1;
	const version = release < 1 ? -1 : upstream.lastIndexOf("-", release - 1);
	return version < 1 ? undefined : upstream.slice(0, version);
}
function typeOf(purl) {
	const type = /^pkg:\/{0,2}([a-z][a-z0-9.-]{0,30})\//i.exec(purl ?? "")?.[1];
	return type === undefined ? "generic" : known(type.toLowerCase());
}
function plainPackage(purl, name, version) {
	const stated = {
		name: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(name),
		version: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(version)
	};
	if (stated.name === undefined || stated.version === undefined) return undefined;
	if (stated.name.length + stated.version.length > MAX_FIELD) return undefined;
	return {
		type: typeOf(purl),
		name: stated.name,
		version: stated.version,
		architecture: undefined,
		source: undefined
	};
}
function distinctPackages(packages) {
	const found = new Map();
	for (const each of packages) {
		const key = JSON.stringify([
			each.type,
			each.name,
			each.version,
			each.architecture
		]);
		if (!found.has(key)) found.set(key, each);
	}
	return [...found.values()];
}

// lib/image/sbom/cyclonedx.js
const PACKAGES = new Set([
	"library",
	"framework",
	"application"
]);
function readCycloneDx(document) {
	if (!Array.isArray(document.components)) return { unreadable: "it is CycloneDX without a list of components" };
	return {
		packages: distinctPackages(readComponents(document.components)),
		generator: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.b)(document.metadata),
		name: undefined
	};
}
function readComponents(components) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(components).flatMap((component) => [...PACKAGES.has((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(component.type) ?? "") ? readComponent(component) : [], ...readComponents(component.components)]);
}
function readComponent(component) {
	const purl = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(component.purl);
	const found = readPurlPackage(purl === undefined ? [] : [purl], component.name, component.version);
	if (found === undefined) return [];
	const source = found.source ?? trivySource(component);
	return [{
		...found,
		source: source === found.name ? undefined : source
	}];
}
function trivySource({ properties }) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(properties).find(({ name }) => name === "aquasecurity:trivy:SrcName")?.value);
}

// lib/image/sbom/sbom-json.js
const LIMITS = {
	depth: 100,
	containers: 2e6
};
function parseSbomJson(text) {
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, LIMITS)) return { unreadable: "it is nested deeper or holds more objects than an SBOM" };
	try {
		return { value: JSON.parse(text) };
	} catch {
		return { unreadable: "it is not JSON" };
	}
}

// lib/image/sbom/in-toto-statement.js
function readInTotoStatement(document) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(document)) return undefined;
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(document.dsseEnvelope)) return fromEnvelope(document.dsseEnvelope);
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(document.messageSignature)) return { unreadable: "it is a signature without a statement" };
	if (typeof document.payload === "string") return fromEnvelope(document);
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(document.predicateType) === undefined ? undefined : fromStatement(document);
}
function fromEnvelope(envelope) {
	const payload = parseSbomJson(Buffer.from((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(envelope.payload) ?? "", "base64").toString("utf8"));
	if ("unreadable" in payload) return { unreadable: `in its envelope, ${payload.unreadable}` };
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(payload.value) && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(payload.value.predicateType) !== undefined) return fromStatement(payload.value);
	return { unreadable: "its envelope holds no in-toto statement" };
}
function fromStatement(statement) {
	const predicate = unwrap(statement.predicate);
	if ("unreadable" in predicate) return { unreadable: `in its predicate, ${predicate.unreadable}` };
	return {
		predicateType: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(statement.predicateType) ?? "",
		predicate: predicate.value,
		subjects: readSubjects(statement.subject)
	};
}
function unwrap(predicate) {
	const inner = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(predicate) && "Data" in predicate ? predicate.Data : predicate;
	return typeof inner === "string" ? parseSbomJson(inner) : { value: inner };
}
function readSubjects(subject) {
	const digests = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(subject).flatMap(({ digest }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(digest) ? [digest] : []);
	const found = digests.flatMap((digest) => [
		"sha256",
		"sha384",
		"sha512"
	].flatMap((algorithm) => {
		const known = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(`${algorithm}:${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(digest[algorithm]) ?? ""}`);
		return known === undefined ? [] : [known];
	}));
	return [...new Set(found)];
}

// lib/image/sbom/spdx-relationships.js
function readPackageOrigins(document) {
	const sourceOf = new Map();
	const contained = new Map();
	const evidence = new Map();
	for (const { spdxElementId, relationshipType, relatedSpdxElement, comment } of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(document.relationships)) {
		const from = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(spdxElementId);
		const to = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(relatedSpdxElement);
		if (from === undefined || to === undefined) continue;
		if (relationshipType === "GENERATED_FROM" && from !== to && !sourceOf.has(from)) sourceOf.set(from, to);
		if (relationshipType === "CONTAINS") (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(contained, from, to);
		if (relationshipType === "OTHER" && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(comment)?.startsWith("evident-by")) (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(evidence, from, to);
	}
	const built = new Map();
	for (const [id, source] of sourceOf) (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Fn)(built, source, id);
	const byDpkg = namedByDpkg(evidence, readFileNames(document));
	const withOwnFiles = new Set([...built].filter(([id, packages]) => hasOwnFile(contained, id, packages)).map(([id]) => id));
	return {
		sourceOf,
		isInstalled: (id, type, name) => {
			if (!built.has(id)) return true;
			if (type === "deb") return byDpkg.has(pair(id, name));
			return type === "apk" ? withOwnFiles.has(id) : true;
		}
	};
}
function namedByDpkg(evidence, paths) {
	const found = new Set();
	for (const [id, files] of evidence) {
		for (const file of files) {
			const path = paths.get(file) ?? "";
			if (!path.startsWith(DPKG_INFO)) continue;
			const [stem = ""] = path.slice(DPKG_INFO.length).split(":", 1);
			found.add(pair(id, path.includes(":") ? stem : stem.slice(0, stem.lastIndexOf("."))));
		}
	}
	return found;
}
const DPKG_INFO = "var/lib/dpkg/info/";
function pair(id, name) {
	return `${id}\n${name}`;
}
function hasOwnFile(contained, id, built) {
	const others = new Set(built.flatMap((each) => contained.get(each) ?? []));
	return (contained.get(id) ?? []).some((file) => !others.has(file));
}
function readFileNames(document) {
	const names = new Map();
	for (const { SPDXID, fileName } of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(document.files)) {
		const id = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(SPDXID);
		const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(fileName);
		if (id !== undefined && name !== undefined) names.set(id, name.replace(/^\.?\//, ""));
	}
	return names;
}

// lib/image/sbom/spdx.js
const NO_PACKAGES = new Set([
	"FILE",
	"CONTAINER",
	"OPERATING-SYSTEM",
	"OPERATING_SYSTEM"
]);
function readSpdx(document) {
	if (!Array.isArray(document.packages)) return { unreadable: "it is SPDX without a list of packages" };
	const generator = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.x)(document.creationInfo);
	const { tool } = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(generator ?? "");
	const entries = readEntries(document);
	return {
		packages: distinctPackages(tool === "apko" ? ofApko(entries) : fromSources(document, entries, tool === "docker-scout")),
		generator,
		name: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(document.name)?.split("/").at(-1))
	};
}
function readEntries(document) {
	const roots = describedBy(document);
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(document.packages).flatMap((entry) => {
		const id = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(entry.SPDXID) ?? "";
		const purls = purlsOf(entry);
		if (NO_PACKAGES.has((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(entry.primaryPackagePurpose) ?? "") || purls.length === 0 && roots.has(id)) return [];
		const found = readPurlPackage(purls, entry.name, entry.versionInfo);
		if (found === undefined) return [];
		return [{
			id,
			package: found.source === undefined ? {
				...found,
				source: statedSource(entry, found)
			} : found
		}];
	});
}
function describedBy(document) {
	const related = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(document.relationships).filter(({ relationshipType }) => relationshipType === "DESCRIBES").map(({ relatedSpdxElement }) => relatedSpdxElement);
	return new Set([...related, ...Array.isArray(document.documentDescribes) ? document.documentDescribes : []]);
}
function purlsOf({ externalRefs }) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(externalRefs).filter(({ referenceType }) => referenceType === "purl").flatMap(({ referenceLocator }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(referenceLocator) ?? []);
}
function statedSource({ sourceInfo }, { type, name }) {
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(sourceInfo) ?? "";
	const byTrivy = /^built package from: (\S{1,200})(?: |$)/.exec(text)?.[1];
	const byDpkg = type === "deb" ? /^([a-z0-9][a-z0-9.+-]{1,200})(?: \([^()\s]{1,200}\))?$/.exec(text)?.[1] : undefined;
	const source = byTrivy ?? byDpkg;
	return source === name ? undefined : source;
}
function ofApko(entries) {
	return entries.map((entry) => entry.package).filter(({ type }) => type === "apk");
}
function fromSources(document, entries, listsSources) {
	const origins = readPackageOrigins(document);
	const byId = new Map(entries.map((entry) => [entry.id, entry.package]));
	return entries.flatMap(({ id, package: found }) => {
		if (listsSources && !origins.isInstalled(id, found.type, found.name)) return [];
		const source = byId.get(origins.sourceOf.get(id) ?? "");
		const isNamed = found.source === undefined && source?.type === found.type && source.name !== found.name;
		return [isNamed ? {
			...found,
			source: source.name
		} : found];
	});
}

// lib/image/sbom/read-sbom.js
function readSbom(bytes, mediaType) {
	const form = otherForm(mediaType);
	if (form !== undefined) return { unreadable: `it is ${form}, and only JSON is read` };
	if (bytes.length > _start_js__WEBPACK_IMPORTED_MODULE_0__.h) return { unreadable: "it is larger than 40 MiB" };
	const parsed = parseSbomJson(new TextDecoder().decode(bytes));
	if ("unreadable" in parsed) return parsed;
	const statement = readInTotoStatement(parsed.value);
	if (statement === undefined) return withSubjects(readDocument(parsed.value), []);
	if ("unreadable" in statement) return statement;
	const { predicateType, predicate, subjects } = statement;
	if (isSbomDocument(predicate)) return withSubjects(readDocument(predicate), subjects);
	return { unreadable: `it states ${predicateType.slice(0, 200)}, which is not an SBOM` };
}
function otherForm(mediaType) {
	const [type = ""] = mediaType.toLowerCase().split(";", 1);
	if (type.trim().endsWith("+xml")) return "XML";
	return type.trim() === "text/spdx" ? "SPDX as tags and values" : undefined;
}
function isSbomDocument(document) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(document) && [
		"spdxVersion",
		"bomFormat",
		"@graph"
	].some((field) => field in document);
}
function readDocument(document) {
	if (!(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.R)(document)) return { unreadable: "it is not a JSON object" };
	if ("@graph" in document) return { unreadable: "it is SPDX 3, and only SPDX 2 is read" };
	const spdx = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(document.spdxVersion);
	if (spdx?.startsWith("SPDX-2.")) return readSpdx(document);
	if (spdx !== undefined) return { unreadable: `it is ${spdx.slice(0, 40)}, and only SPDX 2 is read` };
	if (document.bomFormat === "CycloneDX") return readCycloneDx(document);
	return { unreadable: "it is neither SPDX nor CycloneDX" };
}
function withSubjects(read, subjects) {
	if ("unreadable" in read) return read;
	if (read.packages.length > _start_js__WEBPACK_IMPORTED_MODULE_0__.g) return { unreadable: `it lists more than ${_start_js__WEBPACK_IMPORTED_MODULE_0__.g} packages` };
	return {
		...read,
		subjects
	};
}

// lib/image/sbom/attached-sbom.js
async function fetchAttachedSbom(placed, images) {
	const { index, image } = placed;
	const isListed = index.digest !== image.digest;
	for (const place of sbomLocations(image.digest, isListed ? index.digest : undefined)) {
		const digests = [image.digest, index.digest];
		const sbom = await sbomAt(place, placed, images);
		if (sbom !== undefined && isSbomOf(sbom, digests)) return sbom;
	}
	return undefined;
}
async function sbomAt(place, { reference, index }, images) {
	switch (place.kind) {
		case "index": return firstOf(attestationManifests(index.others, place.of), reference, images);
		case "referrers": {
			const listed = await images.referrers(reference, place.of);
			return listed.ok ? firstOf(likelySbomReferrers(listed.value), reference, images) : undefined;
		}
		case "tag": {
			const tagged = await images.tagged(reference, place.tag);
			const manifest = tagged.ok && tagged.value !== undefined && "layers" in tagged.value ? tagged.value : undefined;
			return manifest === undefined ? undefined : sbomIn(manifest, reference, images);
		}
	}
}
async function firstOf(attached, reference, images) {
	for (const { digest } of attached) {
		const manifest = await images.manifest(reference, digest);
		const sbom = manifest.ok ? await sbomIn(manifest.value, reference, images) : undefined;
		if (sbom !== undefined) return sbom;
	}
	return undefined;
}
async function sbomIn(manifest, reference, images) {
	const sboms = [];
	for (const { digest, mediaType } of likelySbomLayers(manifest.layers)) {
		const reading = await readAt(reference, digest, mediaType, images);
		if (reading !== undefined) sboms.push(reading);
		if (reading?.name === "sbom") break;
	}
	return selectImageSbom(sboms);
}
async function readAt(reference, digest, mediaType, images) {
	const bytes = await images.blob(reference, digest, _start_js__WEBPACK_IMPORTED_MODULE_0__.h);
	if (!bytes.ok) return undefined;
	const reading = readSbom(bytes.value, mediaType);
	return "unreadable" in reading ? undefined : reading;
}

// lib/image/inspector.js
var ImageInspector = class {
	sbom;
	packages;
	distribution;
	constructor(parts) {
		const { images } = parts;
		this.sbom = new CachedReading({
			images,
			kind: "sbom",
			read: (placed) => fetchAttachedSbom(placed, images),
			isLasting: (sbom) => sbom !== undefined,
			isValid: _start_js__WEBPACK_IMPORTED_MODULE_0__.v,
			onError: () => undefined
		});
		this.packages = new CachedReading({
			images,
			kind: "packages",
			read: (placed) => packagesInLayers(placed, parts),
			isLasting: isRead,
			isValid: _start_js__WEBPACK_IMPORTED_MODULE_0__.y,
			onError: refuse
		});
		this.distribution = new CachedReading({
			images,
			kind: "distribution",
			read: (placed) => distributionInLayers(placed, parts),
			isLasting: isRead,
			isValid: isDistribution,
			onError: refuse
		});
	}
};
function isRead(reading) {
	return !("refused" in reading);
}
function refuse(refused) {
	return { refused };
}



/***/ })

};
