export const id = 100;
export const ids = [100];
export const modules = {

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileSightings: () => (/* binding */ FileSightings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/error.js
var model_error = __webpack_require__(9956);
// EXTERNAL MODULE: ./lib/model/digest.js
var model_digest = __webpack_require__(9612);
;// CONCATENATED MODULE: ./lib/model/sightings-json.js

const SCHEMA_VERSION = 1;
const ISO = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
function serializeSightings(sightings) {
    const sorted = [...sightings].sort(([a], [b]) => (a < b ? -1 : 1));
    const tags = sorted.map(([tag, known]) => {
        const lines = known.map(({ digest, since }) => JSON.stringify({ digest, since: since.toISOString() }));
        return `${JSON.stringify(tag)}: [\n${lines.join(',\n')}\n]`;
    });
    return `{ "schemaVersion": ${SCHEMA_VERSION}, "tags": {\n${tags.join(',\n')}\n} }\n`;
}
function parseSightings(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { invalid: 'it is not JSON' };
    }
    if (!isMapping(value))
        return { invalid: 'it is not a JSON object' };
    if (value.schemaVersion !== SCHEMA_VERSION)
        return { invalid: `its schemaVersion is not ${SCHEMA_VERSION}` };
    if (!isMapping(value.tags))
        return { invalid: 'its tags are not an object' };
    const sightings = new Map();
    for (const [tag, list] of Object.entries(value.tags)) {
        const known = parseList(list);
        if ('invalid' in known)
            return known;
        sightings.set(tag, known);
    }
    return sightings;
}
function parseList(list) {
    if (!Array.isArray(list))
        return { invalid: 'a tag has no list' };
    const known = new Map();
    for (const entry of list) {
        if (!isMapping(entry))
            return { invalid: 'an entry of a tag is not an object' };
        const digest = typeof entry.digest === 'string' ? (0,model_digest/* parseDigest */.m)(entry.digest) : undefined;
        const since = typeof entry.since === 'string' && ISO.test(entry.since) ? new Date(entry.since) : undefined;
        if (digest === undefined)
            return { invalid: 'an entry of a tag has no digest' };
        if (since === undefined || Number.isNaN(since.getTime()))
            return { invalid: 'an entry of a tag has no time' };
        if (known.has(digest))
            return { invalid: 'a tag has a digest twice' };
        known.set(digest, { digest, since });
    }
    return [...known.values()];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __webpack_require__(9597);
// EXTERNAL MODULE: ./lib/system/refusal.js
var refusal = __webpack_require__(8144);
// EXTERNAL MODULE: ./lib/system/write-file.js + 1 modules
var write_file = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/workspace/sighting-file.js







const MAX_SIZE = 128 * 1024 * 1024;
const PAUSE = 25;
const LOOKS = 200;
class FileSightings {
    #path;
    #clock;
    constructor(path, clock) {
        this.#path = path;
        this.#clock = clock;
    }
    async read() {
        const text = this.#text();
        if (text === undefined)
            return new Map();
        const sightings = parseSightings(text);
        if (!('invalid' in sightings))
            return sightings;
        throw new model_error/* OperationalError */.LE(`${this.#path} is no record of when digests were first seen (${sightings.invalid}): delete it, then all digests count as new.`);
    }
    async update(change) {
        const lock = await this.#lock();
        try {
            const sightings = await this.read();
            const changed = change(sightings);
            if (changed !== sightings)
                this.#write(serializeSightings(changed));
        }
        finally {
            await (0,promises_.rm)(lock, { force: true });
        }
    }
    async #lock() {
        const lock = `${this.#path}.lock`;
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true, mode: 0o700 });
            for (let looks = 1; !(await create(lock)); looks += 1) {
                if (looks % LOOKS === 0)
                    await (0,promises_.rm)(lock, { force: true });
                else
                    await this.#clock.sleep(PAUSE);
            }
            return lock;
        }
        catch (error) {
            throw this.#refused('written', error);
        }
    }
    #text() {
        try {
            return (0,read_file/* readPlainFile */.b$)(this.#path, { limit: MAX_SIZE }).toString('utf8');
        }
        catch (error) {
            if ((0,refusal/* asRefusal */.Z)(error).code === 'absent')
                return undefined;
            throw this.#refused('read', error);
        }
    }
    #write(text) {
        try {
            (0,write_file/* writeWhole */.f8)(this.#path, Buffer.from(text), { mode: 0o600 });
        }
        catch (error) {
            throw this.#refused('written', error);
        }
    }
    #refused(what, error) {
        return new model_error/* OperationalError */.LE(`${this.#path}, the record of when digests were first seen, can't be ${what}: ${(0,model_error/* messageOf */.bD)(error)}`, { cause: error });
    }
}
async function create(path) {
    try {
        await (0,promises_.writeFile)(path, '', { mode: 0o600, flag: 'wx' });
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ })

};
