export const id = "unified-diff";
export const ids = ["unified-diff"];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);



// lib/reports/binary-patch.js
const LINE = 52;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
function renderBinaryPatch(before, after) {
	const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(after);
	const lines = [];
	for (let at = 0; at < packed.length; at += LINE) lines.push(encoded(packed.subarray(at, at + LINE)));
	return [
		`index ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(before)}..${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(after)}`,
		"GIT binary patch",
		`literal ${after.length}`,
		...lines,
		"",
		""
	].join("\n");
}
function encoded(bytes) {
	const length = String.fromCharCode(bytes.length <= 26 ? 64 + bytes.length : 96 + bytes.length - 26);
	const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
	whole.set(bytes);
	let text = length;
	for (let at = 0; at < whole.length; at += 4) {
		let word = whole.readUInt32BE(at);
		let digits = "";
		for (let place = 0; place < 5; place += 1) {
			digits = DIGITS.charAt(word % 85) + digits;
			word = Math.floor(word / 85);
		}
		text += digits;
	}
	return text;
}

// lib/reports/diff-hunks.js
const CONTEXT = 3;
function renderHunks(before, edits) {
	const lines = linesOf(before);
	let shift = 0;
	const contextEnd = (to) => endOfContext(to, lines, before);
	return hunksOf(blocksOf(edits, lines), contextEnd).map((blocks) => {
		const hunk = renderHunk(blocks, lines, before, contextEnd, shift);
		shift += hunk.growth;
		return hunk.bytes;
	});
}
function linesOf(bytes) {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline + 1;
		lines.push({
			start,
			end
		});
		start = end;
	}
	return lines;
}
function blocksOf(edits, lines) {
	const blocks = [];
	let from = 0;
	for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
		while (from < lines.length - 1 && (lines[from]?.end ?? 0) <= edit.span.start) from += 1;
		let to = from + 1;
		while (to < lines.length && (lines[to]?.start ?? 0) < edit.span.end) to += 1;
		const last = blocks.at(-1);
		if (last !== undefined && from <= last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else blocks.push({
			from,
			to,
			edits: [edit]
		});
	}
	return blocks;
}
function endOfContext(to, lines, before) {
	let end = Math.min(to + CONTEXT, lines.length);
	const isRewritten = (at) => contextSigns(bytesOf(before, lines.slice(at, at + 1))) !== " ";
	while (end < lines.length && isRewritten(end - 1)) end += 1;
	return end;
}
function hunksOf(blocks, contextEnd) {
	const hunks = [];
	for (const block of blocks) {
		const hunk = hunks.at(-1);
		const previous = hunk?.at(-1);
		const isNear = previous !== undefined && block.from - CONTEXT <= contextEnd(previous.to);
		if (hunk !== undefined && isNear) hunk.push(block);
		else hunks.push([block]);
	}
	return hunks;
}
function renderHunk(blocks, lines, before, contextEnd, shift) {
	const first = Math.max((blocks[0]?.from ?? 0) - CONTEXT, 0);
	const last = contextEnd(blocks.at(-1)?.to ?? 0);
	const parts = [];
	let growth = 0;
	let at = first;
	const copy = (to, signs) => {
		for (; at < to; at += 1) {
			const line = bytesOf(before, lines.slice(at, at + 1));
			for (const sign of signs(line)) parts.push(signed(sign, line));
		}
	};
	for (const { from, to, edits } of blocks) {
		copy(from, contextSigns);
		const own = lines.slice(from, to);
		const after = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(bytesOf(before, own), shifted(edits, own[0]?.start ?? 0));
		copy(to, () => "-");
		const added = linesOf(after);
		for (const line of added) parts.push(signed("+", after.subarray(line.start, line.end)));
		growth += added.length - own.length;
	}
	copy(last, contextSigns);
	const size = last - first;
	const header = `@@ -${first + 1},${size} +${first + 1 + shift},${size + growth} @@\n`;
	return {
		bytes: Buffer.concat([Buffer.from(header), ...parts]),
		growth
	};
}
function contextSigns(line) {
	return /^[\s\u0085]*::/.test(Buffer.from(line).toString("utf8")) ? "-+" : " ";
}
function bytesOf(bytes, lines) {
	return bytes.subarray(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}
function shifted(edits, offset) {
	return edits.map((edit) => ({
		...edit,
		span: {
			start: edit.span.start - offset,
			end: edit.span.end - offset
		}
	}));
}
function signed(sign, line) {
	const isWhole = line.at(-1) === 10;
	return Buffer.concat([
		Buffer.from(sign),
		line,
		Buffer.from(isWhole ? "" : "\n\\ No newline at end of file\n")
	]);
}

// lib/reports/unified-diff.js
function renderDiff(changes, beginsAtRoot = false) {
	return Buffer.concat(changes.map((change) => filePatch(change, beginsAtRoot)));
}
function filePatch({ file, before, edits }, beginsAtRoot) {
	const names = `diff --git ${quote(`a/${file}`)} ${quote(`b/${file}`)}\n`;
	const headers = `--- ${quotePath(`a/${file}`)}\n+++ ${quotePath(`b/${file}`)}\n`;
	const start = Buffer.from(beginsAtRoot ? names + headers : headers);
	const patch = Buffer.concat([start, ...renderHunks(before, edits)]);
	if (!COMMAND.test(patch.toString("utf8"))) return patch;
	return Buffer.from(names + renderBinaryPatch(before, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(before, edits)));
}
const COMMAND = /(?:^|[\r\n])(?:(?![\r\n])[\s\u0085])*::|##\[/;
const ESCAPES = {
	"\x07": "\\a",
	"\b": "\\b",
	"	": "\\t",
	"\n": "\\n",
	"\v": "\\v",
	"\f": "\\f",
	"\r": "\\r",
	"\"": "\\\"",
	"\\": "\\\\"
};
function quotePath(path) {
	return /[\p{Cc}"\\]|##\[/u.test(path) ? quote(path) : path;
}
function quote(path) {
	const escaped = path.replace(/[\p{Cc}"\\]|#(?=#\[)/gu, (char) => {
		const octal = [...Buffer.from(char, "utf8")].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
		return ESCAPES[char] ?? octal;
	});
	return `"${escaped}"`;
}



/***/ })

};
