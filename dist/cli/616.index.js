export const id = 616;
export const ids = [616];
export const modules = {

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiff: () => (/* binding */ renderDiff)
});

// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/git-blob.js
var git_blob = __webpack_require__(7416);
;// CONCATENATED MODULE: ./lib/reports/binary-patch.js


const LINE = 52;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
function binaryPatch(before, after) {
    const packed = (0,external_node_zlib_.deflateSync)(after);
    const lines = [];
    for (let at = 0; at < packed.length; at += LINE)
        lines.push(encoded(packed.subarray(at, at + LINE)));
    return [
        `index ${(0,git_blob/* blobId */.z)(before)}..${(0,git_blob/* blobId */.z)(after)}`,
        'GIT binary patch',
        `literal ${after.length}`,
        ...lines,
        '',
        '',
    ].join('\n');
}
function encoded(bytes) {
    const length = String.fromCharCode(bytes.length <= 26 ? 64 + bytes.length : 96 + bytes.length - 26);
    const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    whole.set(bytes);
    let text = length;
    for (let at = 0; at < whole.length; at += 4) {
        let word = whole.readUInt32BE(at);
        let digits = '';
        for (let place = 0; place < 5; place += 1) {
            digits = DIGITS.charAt(word % 85) + digits;
            word = Math.floor(word / 85);
        }
        text += digits;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/reports/unified-diff.js


const CONTEXT = 3;
function renderDiff(changes) {
    return Buffer.concat(changes.map(filePatch));
}
function filePatch({ file, before, edits }) {
    const lines = linesOf(before);
    const headers = `--- ${quoted(`a/${file}`)}\n+++ ${quoted(`b/${file}`)}\n`;
    let shift = 0;
    const contextEnd = (to) => endOfContext(to, lines, before);
    const hunks = hunksOf(blocksOf(edits, lines), contextEnd).map((blocks) => {
        const hunk = renderHunk(blocks, lines, before, contextEnd, shift);
        shift += hunk.growth;
        return hunk.text;
    });
    const patch = Buffer.concat([Buffer.from(headers), ...hunks]);
    if (!COMMAND.test(patch.toString('utf8')))
        return patch;
    const names = `diff --git ${inQuotes(`a/${file}`)} ${inQuotes(`b/${file}`)}\n`;
    return Buffer.from(names + binaryPatch(before, (0,edit/* applyEdits */.ct)(before, edits)));
}
const COMMAND = /(?:^|[\r\n])(?:(?![\r\n])[\s\u0085])*::|##\[/;
function linesOf(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(10, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        lines.push({ start, end });
        start = end;
    }
    return lines;
}
function blocksOf(edits, lines) {
    const blocks = [];
    let from = 0;
    for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
        while (from < lines.length - 1 && (lines[from]?.end ?? 0) <= edit.span.start)
            from += 1;
        let to = from + 1;
        while (to < lines.length && (lines[to]?.start ?? 0) < edit.span.end)
            to += 1;
        const last = blocks.at(-1);
        if (last !== undefined && from <= last.to) {
            blocks[blocks.length - 1] = { from: last.from, to: Math.max(last.to, to), edits: [...last.edits, edit] };
        }
        else
            blocks.push({ from, to, edits: [edit] });
    }
    return blocks;
}
function endOfContext(to, lines, before) {
    let end = Math.min(to + CONTEXT, lines.length);
    const isChanged = (at) => unchangedSigns(bytesOf(before, lines.slice(at, at + 1))) !== ' ';
    while (end < lines.length && isChanged(end - 1))
        end += 1;
    return end;
}
function hunksOf(blocks, contextEnd) {
    const hunks = [];
    for (const block of blocks) {
        const hunk = hunks.at(-1);
        const previous = hunk?.at(-1);
        const isNear = previous !== undefined && block.from - CONTEXT <= contextEnd(previous.to);
        if (hunk !== undefined && isNear)
            hunk.push(block);
        else
            hunks.push([block]);
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
            for (const sign of signs(line))
                parts.push(signed(sign, line));
        }
    };
    for (const { from, to, edits } of blocks) {
        copy(from, unchangedSigns);
        const own = lines.slice(from, to);
        const after = (0,edit/* applyEdits */.ct)(bytesOf(before, own), moved(edits, own[0]?.start ?? 0));
        copy(to, () => '-');
        const added = linesOf(after);
        for (const line of added)
            parts.push(signed('+', after.subarray(line.start, line.end)));
        growth += added.length - own.length;
    }
    copy(last, unchangedSigns);
    const size = last - first;
    const header = `@@ -${first + 1},${size} +${first + 1 + shift},${size + growth} @@\n`;
    return { text: Buffer.concat([Buffer.from(header), ...parts]), growth };
}
function unchangedSigns(line) {
    return /^[\s\u0085]*::/.test(Buffer.from(line).toString('utf8')) ? '-+' : ' ';
}
function bytesOf(bytes, lines) {
    return bytes.subarray(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}
function moved(edits, offset) {
    return edits.map((edit) => ({ ...edit, span: { start: edit.span.start - offset, end: edit.span.end - offset } }));
}
function signed(sign, line) {
    const isWhole = line.at(-1) === 10;
    return Buffer.concat([Buffer.from(sign), line, Buffer.from(isWhole ? '' : '\n\\ No newline at end of file\n')]);
}
const ESCAPES = {
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\',
};
function quoted(path) {
    return /[\p{Cc}"\\]|##\[/u.test(path) ? inQuotes(path) : path;
}
function inQuotes(path) {
    const escaped = path.replace(/[\p{Cc}"\\]|#(?=#\[)/gu, (char) => {
        const octal = [...Buffer.from(char, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
        return ESCAPES[char] ?? octal;
    });
    return `"${escaped}"`;
}


/***/ })

};
