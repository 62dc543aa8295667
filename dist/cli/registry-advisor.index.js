export const id = "registry-advisor";
export const ids = ["registry-advisor"];
export const modules = {

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RegistryAdvisor: () => (/* binding */ RegistryAdvisor)
/* harmony export */ });
/* harmony import */ var _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1221);
/* harmony import */ var _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7331);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4573);







// lib/advice/alternatives/image-meter.js
var ImageMeter = class {
	#parts;
	#images;
	#known = new Map();
	#warned = new Set();
	constructor(parts) {
		this.#parts = parts;
		this.#images = parts.resolver.images();
	}
	measure(reference) {
		const key = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.dn)(this.#known, key, () => this.#measure(reference).catch((error) => this.#logFailure(error, reference)));
	}
	async #measure(reference) {
		const digest = await this.#digestOf(reference);
		if (this.#isScarce(reference)) return undefined;
		const index = digest && await this.#images.index(reference, digest);
		if (!index?.ok) return undefined;
		const placed = [];
		const sizes = [];
		const missing = [];
		for (const platform of this.#parts.platforms) {
			const entry = index.value.images.find((one) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.ln)(one.platform, platform));
			const image = entry && await this.#images.image(reference, entry.digest);
			if (image === undefined) missing.push(platform);
			else if (!image.ok) return undefined;
			else {
				placed.push({
					reference,
					index: index.value,
					image: image.value
				});
				sizes.push({
					platform,
					bytes: image.value.layers.reduce((sum, { size }) => sum + size, 0)
				});
			}
		}
		const [first] = placed;
		if (first === undefined) return undefined;
		const base = await this.#base(first);
		const osRelease = async () => {
			const read = await this.#parts.inspector.distribution.get(first);
			return "refused" in read ? undefined : read.osRelease;
		};
		const image = {
			digest: index.value.digest,
			sizes,
			missing,
			config: first.image.config,
			packageCount: base.packageCount
		};
		return {
			image,
			base,
			osRelease
		};
	}
	#logFailure(error, reference) {
		this.#parts.log.info((0,_shared_js__WEBPACK_IMPORTED_MODULE_3__["in"])(error, reference).message);
	}
	#isScarce(reference) {
		if (!this.#images.isPullLimitLow(reference)) return false;
		if (!this.#warned.has(reference.registry)) {
			this.#warned.add(reference.registry);
			this.#parts.log.notice(`Less than half of the pull limit of ${reference.registry} is left. It is kept for builds, so the sizes of more images there are not looked up. Log in there for a higher limit.`);
		}
		return true;
	}
	async #digestOf(reference) {
		if (reference.digest !== undefined) return reference.digest;
		const { tag } = await this.#parts.resolver.resolve(reference);
		return tag?.ok ? tag.value.digest : undefined;
	}
	async #base(placed) {
		const { inspector } = this.#parts;
		const byName = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.F)(placed.reference);
		if (byName.traits.family === "unknown") {
			const read = await inspector.distribution.get(placed);
			if (!("refused" in read)) {
				const packages = "packages" in read.packages ? read.packages.packages : undefined;
				return baseOf(byName, placed, packages, read.osRelease);
			}
		}
		return baseOf(byName, placed, await this.#knownPackages(placed), undefined);
	}
	async #knownPackages(placed) {
		const { inspector } = this.#parts;
		const read = await inspector.packages.recall(placed);
		if (read !== undefined && "packages" in read) return read.packages;
		const hasAttestations = placed.index.others.length > 0;
		const sbom = hasAttestations ? await inspector.sbom.get(placed) : await inspector.sbom.recall(placed);
		return sbom?.packages.filter(({ type }) => SYSTEM.has(type));
	}
};
function baseOf(byName, { image: { config } }, packages, osRelease) {
	return {
		...byName,
		traits: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.h)(byName.traits, {
			config,
			packages,
			osRelease
		}),
		entrypoint: config.entrypoint ?? [],
		runtime: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.v)(byName.traits.language, config.env) ?? byName.runtime,
		release: (osRelease && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.m)(osRelease)) ?? byName.release,
		packages: packages && new Set(packages.map(({ name }) => name)),
		packageCount: packages?.length
	};
}
const SYSTEM = new Set([
	"deb",
	"apk",
	"rpm"
]);

// lib/advice/change/change-notes.js
function changeNotes(file, { traits }) {
	const today = file.stages.at(-1)?.traits;
	const note = (text, passage) => ({
		text,
		help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.nn)(`choosing-a-base-image.md#${passage}`)
	});
	const isBare = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.G)(traits) && today !== undefined && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.G)(today);
	return [
		...isBare ? [note("It has no shell: look into a running container with an ephemeral one (kubectl debug, docker debug).", "without-a-shell")] : [],
		...traits.libc === "musl" && today?.libc === "glibc" ? [note("musl resolves names, knows locales and allocates memory in other ways than glibc: test these.", "musl")] : [],
		note("Build it, run its tests on the new image, and start it once as in production.", "trying-it")
	];
}

// lib/advice/change/fixes.js
function fixOf(step, { known, source, hasCmd }) {
	switch (step?.kind) {
		case "start":
			if (step.instruction === "entrypoint" && step.form === "shell" && hasCmd) return undefined;
			return startFix(step, known, source);
		case "run": return bringsNothing(step, known) ? source.replaceLines(step.range, "") : undefined;
		case "user": return userNumber(known) === undefined ? undefined : source.replaceLines(step.range, `USER ${userNumber(known)}`);
		case "copy": return ownerFix(step, known, source);
		default: return undefined;
	}
}
function startFix(step, known, source) {
	if (step.instruction === "healthcheck") return undefined;
	const words = step.form === "exec" ? step.words : plainWords(source.textOf(step.range));
	if (words === undefined) return undefined;
	const entrypoint = known.entrypoint ?? [];
	const rest = step.instruction === "entrypoint" ? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.M)(words, entrypoint) : (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.N)(words, entrypoint);
	const isSame = step.form === "exec" && rest === words;
	if (rest === undefined || rest.length === 0 || isSame) return undefined;
	return source.replaceLines(step.range, `${step.instruction.toUpperCase()} ${execForm(rest)}`);
}
function plainWords(line) {
	const words = /^[\t ]*(?:cmd|entrypoint)[\t ]+([\w./=:@%+,-]+(?:[\t ]+[\w./=:@%+,-]+)*)[\t ]*\r?\n?$/i.exec(line)?.[1];
	const [first = ""] = words?.split(/[\t ]+/) ?? [];
	return /[=:]|^(?:exec|cd|source|export|set|npm|npx|yarn|pnpm)$|\.sh$/.test(first) ? undefined : words?.split(/[\t ]+/);
}
function execForm(words) {
	return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}
const BASICS = new Set(["ca-certificates", "tzdata"]);
function bringsNothing(step, { traits }) {
	const hasBasics = traits.family === "distroless" || traits.family === "chainguard";
	if (!hasBasics || step.form !== "shell" || step.isConditional || step.text.includes("<<")) return false;
	return step.commands.every(({ words }) => {
		const [program = "", first = ""] = words;
		if (program === "rm" || program === "update-ca-certificates" || USER_MAKERS.test(program)) return true;
		const call = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.j)(words, new Map());
		if (call === undefined) return first === "clean";
		return call.installs.every((name) => BASICS.has(name));
	});
}
const USER_MAKERS = /^(?:adduser|addgroup|useradd|groupadd)$/;
function orphanedBy(removed, steps) {
	const makesUser = removed.some((step) => step?.kind === "run" && step.commands.some(({ words: [program = ""] }) => USER_MAKERS.test(program)));
	if (!makesUser) return [];
	const isNamed = (owner) => !/^(?:root|\d+)(?::(?:root|\d+))?$/.test(owner);
	return steps.filter((step) => step.kind === "user" && isNamed(step.user) || step.kind === "copy" && isNamed(step.chown ?? "0"));
}
function userNumber({ traits: { user } }) {
	return user !== undefined && /^[1-9]\d*$/.test(user) ? user : undefined;
}
function ownerFix(step, known, source) {
	const number = userNumber(known);
	if (number === undefined || step.chown === undefined || !/^[a-z_][\w-]*(?::[a-z_][\w-]*)?$/.test(step.chown)) return undefined;
	return source.replaceText({
		start: step.range.start,
		end: step.range.start
	}, `--chown=${step.chown}`, `--chown=${number}:${number}`);
}

// lib/advice/change/remedies.js
function remedyOf({ line, clause, rule, step }, known) {
	const { traits } = known;
	const number = userNumber(known);
	const start = `Line ${line}: ${clause}`;
	const isRun = step?.kind === "run";
	const { packageManager } = traits;
	const canInstall = packageManager !== undefined && packageManager !== "none";
	switch (rule) {
		case "no-shell": return isRun ? `${start}; move it to a stage with a shell, and copy what it makes.` : `${start}; start the program itself, in exec form.`;
		case "wrong-package-manager": return canInstall ? `${start}; use \`${_shared_js__WEBPACK_IMPORTED_MODULE_3__.Tn[packageManager]}\`, where packages may have other names.` : `${start}; install in a build stage, and copy what is needed.`;
		case "missing-tool": return canInstall ? `${start}; install what it needs first, or do it in a build stage.` : `${start}; do it in a build stage.`;
		case "libc-mismatch": return `${start}; build it on an image with ${traits.libc === "none" ? "static linking" : traits.libc ?? "the same libc"}.`;
		case "root-needed": return `${start}; put it between USER root and USER ${traits.user}.`;
		case "missing-ca-certificates": return `Line ${line}: copy CA certificates below it: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/.`;
		case "globalization": return `${start}: take that one where cultures or time zones matter, or set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1.`;
		case "glibc-version": return `${start}; build it on the same release, or an older one.`;
		case "missing-passwd": return `${start}; give a number${number === undefined ? "" : `, as ${number}`}.`;
		case "command-on-entrypoint": return `${start}; name what follows the interpreter, or set an ENTRYPOINT.`;
		default: return `${start}.`;
	}
}

// lib/advice/change/source-lines.js
var SourceLines = class {
	bytes;
	#file;
	#source;
	constructor(file, text) {
		this.#file = file;
		this.bytes = Buffer.from(text, "latin1");
		this.#source = new _shared_js__WEBPACK_IMPORTED_MODULE_3__.Qt(this.bytes);
	}
	textOf({ start, end }) {
		return this.#source.text.slice(this.#source.lineStart(start.line), this.#source.lineStart(end.line + 1));
	}
	replaceText({ start, end }, before, text) {
		if (start.line !== end.line || !isPlain(before)) return undefined;
		const line = this.#source.text.slice(this.#source.lineStart(start.line), this.#source.lineStart(start.line + 1));
		const at = line.indexOf(before);
		if (at < 0 || at !== line.lastIndexOf(before)) return undefined;
		const from = this.#source.lineStart(start.line) + at;
		return this.#edit(from, from + before.length, text);
	}
	replaceLines({ start, end }, text) {
		const from = this.#source.lineStart(start.line);
		const to = this.#source.lineStart(end.line + 1);
		const lineEnd = text === "" ? "" : /\r?\n$/.exec(this.#source.text.slice(from, to))?.[0] ?? "";
		return this.#edit(from, to - lineEnd.length, text);
	}
	#edit(start, end, text) {
		return {
			file: this.#file,
			span: {
				start,
				end
			},
			range: this.#source.range({
				start,
				end
			}),
			text
		};
	}
};
function isPlain(text) {
	return /^[\x21-\x7e]+$/.test(text);
}

// lib/advice/change/base-change.js
function wholeReference(root) {
	const { tag, digest } = root;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(root)}${tag === undefined || digest === undefined ? "" : `@${digest}`}`;
}
function baseChange(file, { use, root, known, breakages }) {
	const reference = root === "scratch" ? root : wholeReference(root);
	const source = new SourceLines(file.file, file.outline.text);
	const isPlain = use.origins.length === 0 && !use.written.includes("$") && (0,node_buffer__WEBPACK_IMPORTED_MODULE_5__.isUtf8)(source.bytes);
	const from = isPlain ? source.replaceText(use.range, use.written, reference) : undefined;
	const steps = file.stages.flatMap((stage) => stage.steps);
	const hasCmd = steps.some((step) => step.kind === "start" && step.instruction === "cmd");
	const broken = breakages.map(({ step }) => step);
	const fixes = [...broken, ...orphanedBy(broken, steps)].map((step) => fixOf(step, {
		known,
		source,
		hasCmd
	}));
	const notes = changeNotes(file, known);
	if (from !== undefined && fixes.every((fix) => fix !== undefined)) {
		return {
			reference,
			patch: {
				before: source.bytes,
				edits: [from, ...fixes]
			},
			steps: [],
			notes
		};
	}
	const { line } = use.range.start;
	const write = `Line ${line}: write ${reference} in place of ${use.resolved ?? use.written}.`;
	return {
		reference,
		patch: undefined,
		steps: [write, ...breakages.map((one) => remedyOf(one, known))],
		notes
	};
}

// lib/advice/alternatives/breaks.js
const MAX_BREAKAGES = 50;
function newBreakages(all, known) {
	const found = new Map(all.map((one) => [breakageText(one), one]));
	const fresh = [...found].flatMap(([text, one]) => known.has(text) ? [] : [one]);
	return fresh.sort((a, b) => a.line - b.line).slice(0, MAX_BREAKAGES);
}
function breakageText({ line, clause }) {
	return `line ${line}: ${clause}`;
}
function conflictsOn(file) {
	const seen = new Map();
	const found = [];
	for (const { id, conflicts } of _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.s) {
		for (const facts of file.facts.stages) {
			for (const { step, clause } of conflicts(facts, file)) {
				if ((seen.get(step) ?? id) !== id) continue;
				seen.set(step, id);
				found.push({
					line: step.range.start.line,
					clause,
					rule: id,
					step
				});
			}
		}
	}
	return found;
}

// lib/advice/alternatives/globalization.js
function lostGlobalization({ facts }, today) {
	return facts.stages.flatMap(({ stage, steps }) => {
		const { root, traits, index, range, isFinal } = stage;
		const isLost = lacksGlobalization(root) && !lacksGlobalization(today.stages[index]?.root);
		const invariant = steps.at(-1)?.variables.get("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
		if (!isFinal || traits.language !== "dotnet" || !isLost || /^(?:1|true)$/i.test(invariant ?? "")) return [];
		const clause = "this image has no ICU and no time zones, which its -extra variant has";
		return [{
			line: range.start.line,
			clause,
			rule: "globalization",
			step: undefined
		}];
	});
}
function lacksGlobalization(root) {
	const tag = root?.tag ?? "";
	return /alpine|chiseled|distroless/.test(tag) && !tag.includes("extra");
}

// lib/advice/alternatives/port-changes.js
function portChanges({ facts }, today) {
	return facts.stages.flatMap((own) => {
		const { stage, steps } = own;
		const before = today.stages[stage.index]?.root;
		const [listens, listened] = [stage.root && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.R)(stage.root), before && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.R)(before)];
		const isNamed = steps.some(({ step }) => step.kind === "expose");
		if (!stage.isFinal || listens === undefined || listened === undefined || listens.port === listened.port) return [];
		if (isNamed || (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.u)(listens.configuredIn, own)) return [];
		const clause = `this image listens on port ${listens.port}, today's on ${listened.port}`;
		return [{
			line: stage.range.start.line,
			clause,
			rule: _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.d.id,
			step: undefined
		}];
	});
}

// lib/advice/alternatives/runtime-changes.js
function runtimeChanges(file, today) {
	return file.stages.flatMap(({ base, range, runtime }, index) => {
		const before = today.stages[index]?.runtime;
		const isOther = runtime !== undefined && before?.language === runtime.language && before.version !== runtime.version;
		if (base.kind === "stage" || !isOther) return [];
		const clause = `this image has ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.b)(runtime)}, today's ${before.version}`;
		return [{
			line: range.start.line,
			clause,
			rule: _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.c.id,
			step: undefined
		}];
	});
}

// lib/advice/alternatives/adoption.js
const BREAKING = new Set([_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.x.id, _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__._.id]);
const BASE_RULES = new Set(_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.s.map(({ id }) => id));
function adoptionsOf(today) {
	const known = new Set(findingsOf(today).map(({ key }) => key));
	const broken = new Set(conflictsOn(today).map(breakageText));
	return (adopted) => {
		const found = findingsOf(adopted).filter(({ key }) => !known.has(key));
		const breaking = found.filter(({ id }) => BREAKING.has(id));
		const all = [
			...conflictsOn(adopted),
			...runtimeChanges(adopted, today),
			...lostGlobalization(adopted, today),
			...portChanges(adopted, today),
			...breaking.map(({ id, line, message }) => ({
				line,
				clause: firstSentence(message),
				rule: id,
				step: undefined
			}))
		];
		return {
			breaks: newBreakages(all, broken),
			remarks: [...new Set(found.flatMap(({ id }) => BREAKING.has(id) ? [] : [id]))]
		};
	};
}
function findingsOf(file) {
	const rules = [..._common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.o.filter(({ id }) => !BASE_RULES.has(id)), ..._common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.w];
	return rules.flatMap((rule) => rule.check(file).map(({ range, message }) => {
		const { line } = range.start;
		return {
			id: rule.id,
			line,
			message,
			key: `${rule.id} ${line}`
		};
	}));
}
function firstSentence(message) {
	return message.replace(/\. [A-Z][\s\S]*$|\.$/, "");
}

// lib/advice/alternatives/other-base.js
function withOtherBase(file, use, { root, known, support }) {
	const uses = file.uses.map((judged) => judged.use === use ? otherUse(judged, root, support) : judged);
	const replaced = new Map(file.uses.map((judged, index) => [judged.use, uses[index]?.use ?? judged.use]));
	const stages = file.stages.map(({ index, name, isFinal, range, base, steps }) => {
		return {
			index,
			name,
			isFinal,
			range,
			base: otherBase(base, root, replaced),
			steps
		};
	});
	const others = new Map(file.stages.map(({ root: own, ...rest }) => [keyOf(own), rest]));
	const baseOf = (own) => keyOf(own) === keyOf(root) ? known : others.get(keyOf(own)) ?? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.F)(own);
	const { problems, outline, requirements, locks } = file;
	const whole = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		file: file.file,
		uses,
		problems,
		outline,
		stages
	}, {
		project: {
			requirements,
			locks
		},
		baseOf
	});
	const images = [...whole.images].map(([own, facts]) => [own, file.images.get(own) ?? facts]);
	return {
		...whole,
		images: new Map(images)
	};
}
function otherUse(judged, root, support) {
	const isImage = root !== "scratch";
	const written = isImage ? (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(root) : root;
	const reference = isImage ? root : undefined;
	const skipReason = isImage ? judged.skipReason : "scratch";
	const use = {
		...judged.use,
		written,
		resolved: written,
		reference,
		skipReason
	};
	return {
		...judged,
		use,
		skipReason,
		support,
		supportedTag: undefined
	};
}
function otherBase(base, root, uses) {
	const use = base.kind === "stage" || base.use === undefined ? undefined : uses.get(base.use);
	if (base.kind === "stage" || use === undefined || use === base.use) return base;
	return root === "scratch" ? {
		kind: "scratch",
		use
	} : {
		kind: "image",
		reference: root,
		use
	};
}
function keyOf(root) {
	return typeof root === "object" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root) : `${root}`;
}

// lib/advice/same-image.js
const MAX_COMPARED = 6;
async function* sameTags(reference, tags, resolver) {
	if (tags.length === 0) return;
	const own = await resolver.resolve({
		...reference,
		digest: undefined
	});
	if (!own.tag?.ok) return;
	for (const tag of tags.slice(0, MAX_COMPARED)) {
		const other = await resolver.resolve({
			...reference,
			tag,
			digest: undefined
		});
		if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest) yield tag;
	}
}

// lib/advice/alternatives/precise-tags.js
async function preciseTags(candidate, today, resolver) {
	const { tag } = candidate;
	const isMoving = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.M)(candidate) && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.X)(tag).version === undefined;
	const lacksRelease = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.j)(candidate) && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.N)(candidate);
	if (!isMoving && !lacksRelease) return [tag];
	const listed = await resolver.tags(candidate);
	const tags = listed.ok ? listed.value : [];
	const longer = isMoving ? versioned(tag, tags) : released(candidate, tags, today);
	const { value: same } = await sameTags(candidate, longer, resolver).next();
	const saysLess = isMoving || today !== undefined && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.N)(today);
	const other = same ?? (isMoving || !saysLess ? undefined : longer[0]);
	return [...other === undefined ? [] : [other], ...saysLess ? [] : [tag]];
}
function released(candidate, tags, today) {
	const { label } = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.W)(candidate);
	const own = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Y)(today?.tag ?? "")?.release;
	const numbersOf = (tag) => {
		const word = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Y)(tag);
		return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.f)((word && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.$)(word)) ?? "");
	};
	const isOwn = (tag) => Number((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Y)(tag)?.release === own);
	return tags.filter((tag) => tag !== candidate.tag && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag) === candidate.tag).filter((tag) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.W)({
		...candidate,
		tag
	}).label === label).sort((a, b) => isOwn(b) - isOwn(a) || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.s)(numbersOf(b), numbersOf(a)));
}
function versioned(tag, tags) {
	const variant = variantOf(tag);
	const versionOf = (other) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.X)(other).version ?? "";
	return tags.filter((other) => versionOf(other).includes(".") && variantOf(other) === variant).sort((a, b) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.f)(versionOf(b)), (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.f)(versionOf(a))) || b.length - a.length);
}
function variantOf(tag) {
	const words = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.X)((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag) ?? tag).words;
	return words.filter(({ kind }) => kind !== "version" && kind !== "moving").map(({ text }) => text).join("-");
}

// lib/advice/alternatives/stage-needs.js
function needsOf(file, facts) {
	const { stage, artifacts } = facts;
	const { language, libc } = stage.traits;
	const sources = copiedStages(file, facts);
	const built = sources.flatMap((source) => source.artifacts);
	const hasPrograms = built.some(({ kind, made }) => kind === "program" && made !== undefined);
	const builtFor = artifacts.find((artifact) => artifact.via.length > 0 && (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.A)(artifact))?.origin.libc;
	return {
		isFinal: stage.isFinal,
		builtFor,
		lacksBasics: _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.x.check(file).length > 0 || _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.b.conflicts(facts, file).length > 0,
		needsGlobalization: needsGlobalization(facts),
		needsRoot: facts.runs.some(({ step }) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.l)(step)),
		language: language ?? sources.map((source) => source.stage.traits.language).find((one) => one !== undefined),
		isStaticBinary: language === undefined && !hasPrograms && sources.some(isStaticBuild),
		hasNativeParts: hasPrograms || builtFor !== undefined && libc !== undefined && builtFor !== libc || [facts, ...sources].some(({ commands }) => commands.some(installsNative)) || file.locks.some(({ compiled }) => compiled.length > 0) || file.requirements.some(({ ecosystem, name, isDevelopment }) => !isDevelopment && Object.hasOwn(_shared_js__WEBPACK_IMPORTED_MODULE_3__._n[ecosystem], name))
	};
}
function needsGlobalization({ steps, systemPackages }) {
	const isInvariant = steps.at(-1)?.variables.get("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
	return /^(?:false|0)$/i.test(isInvariant ?? "") || systemPackages.some((name) => /^(?:icu|libicu|tzdata)/.test(name ?? ""));
}
function copiedStages(file, { copies, stage }) {
	const indexes = copies.flatMap(({ step: { from }, stageIndex }) => from?.kind === "stage" && stageIndex === stage.index ? [from.index] : []);
	return [...new Set(indexes)].flatMap((index) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.O)(file, index) ?? []);
}
function installsNative(command) {
	const install = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.xn)(command);
	if (install === undefined) return false;
	const { ecosystem, specifiers } = install;
	return specifiers.some((text) => Object.hasOwn(_shared_js__WEBPACK_IMPORTED_MODULE_3__._n[ecosystem], (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.Sn)(ecosystem, text)?.name ?? ""));
}
function isStaticBuild({ commands }) {
	return commands.some(linksStatically);
}
function linksStatically({ words, variables }) {
	const [program = "", verb = ""] = words;
	const name = node_path__WEBPACK_IMPORTED_MODULE_4__.posix.basename(program);
	const isBuild = verb === "build" || verb === "install";
	if (name === "go") return isBuild && (variables.get("CGO_ENABLED") === "0" || /-static/.test(words.join(" ")));
	if (name === "cargo") return isBuild && /-musl(?:\s|$)/.test(words.join(" "));
	return /^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(name) && words.includes("-static");
}

// lib/advice/alternatives/unchecked.js
const MAX_TEXTS = 50;
function uncheckedOn(adopted, today, stage) {
	const moved = adopted.facts.stages.filter(({ stage: { index, traits } }) => traits !== today.stages[index]?.traits);
	const lines = moved.flatMap((facts) => {
		const isOtherLibc = facts.stage.traits.libc !== today.stages[facts.stage.index]?.traits.libc;
		const own = facts.steps.filter(({ stageIndex }) => stageIndex === facts.stage.index);
		const copied = isOtherLibc ? foreignCopies(facts, adopted) : [];
		return [
			...own.flatMap(({ step }) => hiddenIn(step).map((text) => ({
				step,
				text
			}))),
			...copied,
			...isOtherLibc || losesCompiler(facts, today) ? unknownPackages(facts, adopted, isOtherLibc) : [],
			...unknownUsers(facts),
			...(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.S)(facts.stage) ? [] : neededPrograms(own.map(({ step }) => step), facts.stage)
		];
	});
	const sorted = [...lines].sort((a, b) => a.step.range.start.line - b.step.range.start.line);
	const final = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.O)(adopted, stage.index);
	const general = final === undefined ? ["what the stages of this file do"] : ofImage(final, stage);
	const texts = sorted.map(({ step, text }) => `line ${step.range.start.line}: ${text}`);
	return [...new Set([...general, ...texts])].slice(0, MAX_TEXTS);
}
function ofImage({ stage: { traits, root, release }, user }, today) {
	const isOtherLibc = traits.libc !== today.traits.libc;
	const isOtherUser = user === undefined && traits.user !== "root" && today.traits.user === "root";
	return [
		...UNKNOWN.flatMap(([key, text]) => traits[key] === undefined ? [text] : []),
		...isOtherLibc && (traits.language === "java" || traits.language === "dotnet") ? [`whether native libraries in its packages work with ${traits.libc ?? "its libc"}`] : [],
		...hasOlderGlibc(release, today.release) ? ["whether compiled parts work with its older glibc"] : [],
		.../devel/.test(today.root?.tag ?? "") && !/devel/.test(root?.tag ?? "") ? ["whether what is built or installed on it needs the compiler and headers of the devel image"] : [],
		...isOtherUser ? [`whether what is started can do its work as user ${traits.user ?? "unknown"}`] : []
	];
}
function hasOlderGlibc(own, before) {
	const [now, then] = [own && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.k)(own), before && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.k)(before)];
	return now !== undefined && then !== undefined && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.A)(now, then);
}
const UNKNOWN = [
	["libc", "which libc this image has"],
	["shell", "whether this image has a shell"],
	["packageManager", "which package manager this image has"]
];
function hiddenIn(step) {
	if (step.kind === "onbuild") return ["what ONBUILD does in other builds"];
	if (step.kind === "start") return startedScript(step);
	return step.kind === "run" ? hiddenInRun(step) : [];
}
function hiddenInRun(step) {
	if (step.form === "script") return ["what the script of RUN does"];
	if (step.isConditional) return ["what RUN does under a condition"];
	return step.commands.flatMap(({ words }) => {
		const script = scriptOf(words);
		return script === undefined ? [] : [`what ${script} does`];
	});
}
function startedScript({ words, instruction }) {
	const script = scriptOf(words);
	return script === undefined ? [] : [`what ${script} does, which ${instruction.toUpperCase()} starts`];
}
const SHELLS = /^(?:ba|da|a|z)?sh$/;
const RUNNERS = /^(?:make|just|task|rake|invoke|nox|tox)$/;
function scriptOf(words) {
	const [program = "", first = "", second = ""] = words;
	const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.An)(program);
	if (SHELLS.test(name)) return first !== "" && !first.startsWith("-") ? first : undefined;
	if (RUNNERS.test(name)) return [name, first].filter((word) => word !== "").join(" ");
	if (/^(?:npm|pnpm|yarn|bun)$/.test(name)) {
		if (/^(?:run|run-script)$/.test(first)) return `${name} ${first} ${second}`;
		return /^(?:start|test|build)$/.test(first) ? `${name} ${first}` : undefined;
	}
	const isOfProject = /\.sh$/.test(program) || /^\.{1,2}\//.test(program) || /^[\w.-]+\//.test(program);
	return isOfProject ? program : undefined;
}
function foreignCopies({ copies, stage, artifacts, startWords }, file) {
	const known = new Set(artifacts.map(({ via }) => via.at(-1)));
	const { libc } = stage.traits;
	return copies.flatMap(({ step, stageIndex }) => {
		if (stageIndex !== stage.index || known.has(step)) return [];
		const isProgram = step.sources.some((source) => mayBeProgram(source, step.destination, startWords));
		const source = step.from?.kind === "stage" ? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.O)(file, step.from.index) : undefined;
		const isFit = source !== undefined && (source.stage.traits.libc === libc || isStaticBuild(source));
		if (!isProgram || isFit) return [];
		const needs = libc === "none" ? "needs a libc" : `works with ${libc ?? "its libc"}`;
		return [{
			step,
			text: `whether what COPY brings ${needs}`
		}];
	});
}
function mayBeProgram(source, destination, starts) {
	if ((0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.k)(source)) return false;
	const name = node_path__WEBPACK_IMPORTED_MODULE_4__.posix.basename(source);
	const isInBin = /(?:^|\/)s?bin(?:\/|$)/.test(destination);
	return isInBin || starts.has(name) || starts.has(`./${name}`) || starts.has(destination) || starts.has(node_path__WEBPACK_IMPORTED_MODULE_4__.posix.join(destination, name));
}
function losesCompiler({ stage }, today) {
	const present = today.stages[stage.index];
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)(stage).has("gcc") && present !== undefined && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)(present).has("gcc");
}
function unknownUsers({ stage, steps }) {
	if (stage.root === undefined || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.z)(stage.root) !== undefined) return [];
	return steps.flatMap(({ step, stageIndex }) => {
		const owner = step.kind === "user" ? step.user : step.kind === "copy" ? step.chown ?? "" : "";
		const name = owner.split(":", 1)[0] ?? "";
		const isNamed = /^[a-z_][\w-]*$/.test(name) && name !== "root";
		return isNamed && stageIndex === stage.index ? [{
			step,
			text: `whether this image has a user ${name}`
		}] : [];
	});
}
function neededPrograms(steps, { traits: { language } }) {
	return steps.flatMap((step) => {
		const uses = step.kind === "run" ? [...(0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.v)(step).values()] : step.kind === "start" ? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.y)(step) : [];
		const others = uses.filter(({ program }) => language === undefined || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.O)(program).language !== language);
		return others.map(({ program }) => ({
			step,
			text: `whether this image has ${program}`
		}));
	});
}
function unknownPackages({ commands, stage }, { requirements, locks }, isOtherLibc) {
	return commands.flatMap((command) => {
		const install = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.xn)(command);
		if (install === undefined || command.run.stageIndex !== stage.index) return [];
		const isKnown = [...requirements, ...locks].some(({ ecosystem }) => ecosystem === install.ecosystem);
		if (isKnown || isOtherLibc && install.files.length === 0 && install.specifiers.length > 0) return [];
		const shown = command.words.slice(0, 2).join(" ");
		return [{
			step: command.run.step,
			text: `whether the packages that ${shown} installs ${isOtherLibc ? `work with ${stage.traits.libc ?? "its libc"}` : "need a compiler"}`
		}];
	});
}

// lib/advice/alternatives/worse.js
const TOLERATED = new Set([_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.S.id]);
function isWorse({ traits }, { remarks, breaks }, file, stage) {
	if (remarks.some((id) => !TOLERATED.has(id))) return true;
	if (isPointless(traits, breaks, stage)) return true;
	if ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.G)(stage.traits) && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.G)(traits)) return true;
	const hasUser = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.O)(file, stage.index)?.user !== undefined;
	const { user } = stage.traits;
	return !hasUser && user !== undefined && user !== "root" && traits.user === "root";
}
function isPointless(traits, breaks, stage) {
	const isSmall = stage.traits.family === "slim" || stage.traits.family === "ubi";
	return isSmall && traits.packageManager !== "none" && breaks.some(({ rule }) => rule === _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.T.id);
}

// lib/advice/alternatives/index.js
async function alternativesTo(file, stage, parts) {
	const { baseUse } = stage;
	const facts = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.O)(file, stage.index);
	if (baseUse === undefined || facts === undefined || TESTS.test(stage.name ?? "")) return NOTHING;
	const needs = {
		...needsOf(file, facts),
		hasHardenedLogin: parts.hasHardenedLogin
	};
	const candidates = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.F)(stage.root, stage.traits, needs);
	if (candidates.length === 0) return NOTHING;
	const now = stage.root && await parts.meter.measure(stage.root);
	const today = {
		file,
		facts,
		use: baseUse,
		now,
		adoptionOf: adoptionsOf(file)
	};
	const answers = await Promise.all(candidates.map((one) => prove(one, today, parts)));
	const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, today, needs));
	const best = ordered(withoutTwins(proven));
	return {
		alternatives: best.map(({ alternative }) => alternative),
		change: best[0]?.change()
	};
}
const TESTS = /^(?:tests?|testing|e2e|lint|linter|ci|dev|devel|develop|development|devcontainer)$/;
const NOTHING = {
	alternatives: [],
	change: undefined
};
async function prove(candidate, today, parts) {
	if (candidate.reference === "scratch") {
		return adopt(candidate, {
			root: "scratch",
			known: (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.F)("scratch"),
			image: undefined
		}, today, parts);
	}
	for (const root of await findReferences(candidate, today, parts)) {
		const measured = await parts.meter.measure(root);
		if (measured === undefined || measured.image.missing.length > 0) continue;
		const proven = adopt(candidate, {
			root,
			known: measured.base,
			image: measured.image
		}, today, parts);
		if (proven !== undefined) return proven;
	}
	return undefined;
}
async function findReferences(candidate, { facts: { stage } }, { resolver, calendar }) {
	const parsed = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ut)(candidate.reference);
	if ("invalid" in parsed) throw new Error(`"${candidate.reference}" is no reference.`);
	const reference = stage.root === undefined ? parsed : (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__.mn)(parsed, stage.root);
	const { tag } = reference;
	if (tag === undefined || (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.R)(reference, calendar)) return [];
	if (stage.root !== undefined && (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference) === (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(stage.root)) {
		const listed = await resolver.tags(reference);
		const isWhole = listed.ok && listed.incomplete === undefined;
		if (isWhole && !listed.value.includes(tag)) return [];
	}
	const tags = await preciseTags({
		...reference,
		tag
	}, stage.root, resolver);
	return tags.map((precise) => ({
		...reference,
		tag: precise
	}));
}
function adopt({ reason, from }, { root, known, image }, { file, facts, use, adoptionOf }, { calendar }) {
	const support = root === "scratch" ? [] : (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.U)(root, calendar);
	const adopted = withOtherBase(file, use, {
		root,
		known,
		support
	});
	const adoption = adoptionOf(adopted);
	if (isWorse(known, adoption, file, facts.stage)) return undefined;
	const alternative = {
		reference: root === "scratch" ? root : (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(root),
		image,
		traits: known.traits,
		reason,
		breaks: adoption.breaks.map(breakageText),
		unchecked: uncheckedOn(adopted, file, facts.stage)
	};
	const change = () => baseChange(file, {
		use,
		root: pinnedAs(use, root, image),
		known,
		breakages: adoption.breaks
	});
	const isFit = !adoption.breaks.some((one) => one.rule === _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.D.id || needsStage(one, known));
	return {
		alternative,
		from,
		isFit,
		change
	};
}
function needsStage({ step, rule }, known) {
	if (step?.kind !== "run" || known.traits.packageManager !== "none") return false;
	return (rule === _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.E.id || rule === _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.T.id) && !bringsNothing(step, known);
}
function pinnedAs({ reference }, root, image) {
	return root === "scratch" || reference?.digest === undefined ? root : {
		...root,
		digest: image?.digest
	};
}
function withoutTwins(proven) {
	const digestOf = ({ alternative: { image, reference } }) => image?.digest ?? reference;
	return proven.filter((one) => proven.find((other) => digestOf(other) === digestOf(one)) === one);
}
const VENDORS = new Set([
	"UBI",
	"Red Hat hardened",
	"Docker hardened",
	"Chainguard"
]);
function ordered(proven) {
	const isOther = ({ from }) => VENDORS.has(from);
	const rank = (one) => isOther(one) ? 2 : Math.min(one.alternative.breaks.length, 1);
	const sorted = [...proven].sort((a, b) => rank(a) - rank(b));
	const isFirst = (one) => isOther(one) ? one.alternative.breaks.length === 0 && one.from !== "Chainguard" : one.isFit;
	const first = sorted.find(isFirst);
	if (first === undefined) return [];
	return [first, ...sorted.filter((one) => one !== first && (!isOther(first) || isFirst(one)))];
}
const MAX_GROWTH = 1.05;
const MAX_SHARE = .9;
function isWorthIt({ alternative: { image, traits } }, { now, facts: { stage } }, { hasNativeParts }) {
	if (hasNativeParts && stage.traits.libc !== "glibc" && traits.libc === "glibc") return true;
	if (stage.traits.family === "scratch") return true;
	if (stage.root !== undefined && (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.G)(stage.root) !== undefined) return true;
	const [size, before] = [image?.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
	if (size === undefined || before === undefined) return true;
	const isBetter = traits.shell === "none" && stage.traits.shell !== "none";
	const isOther = traits.label.split(" ")[0] !== stage.traits.label.split(" ")[0];
	return size <= before * (isOther && !isBetter ? MAX_SHARE : MAX_GROWTH);
}

// lib/advice/images-without-release.js
function imagesWithoutRelease({ facts }) {
	const found = new Map(facts.stages.flatMap(unknownImages).map((root) => [(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root), root]));
	return [...found.values()];
}
function unknownImages({ stage, artifacts }) {
	const { root, release, traits } = stage;
	if (root === undefined || traits.libc !== "glibc") return [];
	const between = artifacts.filter(({ via, needs = [], origin }) => {
		const isOther = origin.root !== undefined && (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(origin.root) !== (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root);
		return via.length > 0 && needs.length > 0 && isOther && origin.libc === "glibc";
	});
	if (between.length === 0) return [];
	const origins = between.flatMap(({ origin }) => origin.release === undefined ? origin.root ?? [] : []);
	return release === undefined ? [...origins, root] : origins;
}

// lib/advice/tag-facts.js
const MAX_TRIED = 3;
async function tagFactsOf(reference, parts) {
	const listed = await parts.resolver.tags(reference);
	if (!listed.ok) return undefined;
	const repository = parts.tagLists.of(listed.value);
	const { allows, calendar } = parts;
	const isEnded = (tag) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.V)(reference, tag, calendar);
	const updatesAt = (level) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.m)(reference, repository, level, {
		allows,
		isEnded,
		mayStayEnded: false
	});
	const newest = ({ newer }) => newestOf(reference, newer, repository, parts);
	const majorUpdates = updatesAt("major");
	const patch = await newest(updatesAt("patch"));
	const minor = await newest(updatesAt("minor"));
	const major = await newest(majorUpdates);
	const newer = {
		...patch !== undefined && { patch },
		...minor !== undefined && minor !== patch && { minor },
		...major !== undefined && major !== minor && major !== patch && { major }
	};
	const { successors: later, implausible: doubtful } = majorUpdates;
	const doubt = doubtful === undefined ? {} : { doubtful };
	const supported = await supportedTag(reference, repository, parts);
	const facts = {
		newer,
		codenamed: await codenamed(reference, listed.value, parts.resolver),
		...doubt,
		...supported === undefined ? {} : { supported }
	};
	if (Object.keys(newer).length > 0) return facts;
	const onward = await newestOf(reference, later, repository, parts) ?? await (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.g)(reference, parts.resolver);
	return onward === undefined ? facts : {
		...facts,
		onward
	};
}
async function supportedTag(reference, repository, parts) {
	const { allows, calendar } = parts;
	const present = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.U)(reference, calendar).filter(({ state }) => state === "ended" || state === "ending");
	if (present.length === 0) return undefined;
	const isEnded = (tag) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.V)(reference, tag, calendar);
	const rules = {
		allows,
		isEnded,
		mayStayEnded: false
	};
	const keepsVersion = !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.B)(reference) && present.every(({ subject }) => subject === "distribution");
	const found = [...keepsVersion ? [] : (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.m)(reference, repository, "major", rules).newer, ...(0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.p)(reference, repository, keepsVersion ? "digest" : "major", rules).newer];
	const isGood = (tag) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.z)({
		...reference,
		tag,
		digest: undefined
	}, calendar);
	const isLts = (tag) => (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.B)({
		...reference,
		tag,
		digest: undefined
	}, calendar) !== false;
	const good = found.filter(isGood);
	const lts = good.filter(isLts);
	return newestOf(reference, lts.length > 0 ? lts : good, repository, parts);
}
async function newestOf(reference, tags, repository, { resolver, meter }) {
	for (const tag of tags.slice(0, MAX_TRIED)) {
		const candidate = {
			...reference,
			tag,
			digest: undefined
		};
		const measured = await meter.measure(candidate);
		if (measured?.image.missing.length !== 0) continue;
		if (!await (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.t)(candidate, measured.image.digest, repository, resolver)) return tag;
	}
	return undefined;
}
async function codenamed(reference, tags, resolver) {
	if ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Z)(reference.tag) !== undefined) return [];
	const longer = tags.filter((tag) => tag !== reference.tag && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag) === reference.tag);
	const same = [];
	for await (const tag of sameTags(reference, longer, resolver)) same.push(tag);
	return same;
}

// lib/advice/registry-advisor.js
const ROLLING = new Set([
	"scratch",
	"chainguard",
	"hardened"
]);
var RegistryAdvisor = class {
	#parts;
	#tagLists = new _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.I();
	#asked;
	#calendar;
	constructor(parts) {
		this.#parts = parts;
		this.#calendar = {
			now: parts.clock.now(),
			soon: parts.endOfLifeSoon
		};
	}
	async advise(file, resolver) {
		const looked = await this.look(file, resolver);
		const tags = await this.#tagFacts(file);
		const slimmer = await this.#listedSlimmer(looked);
		const images = [...looked.images].map(([use, facts]) => {
			const { name } = facts;
			return [use, {
				...facts,
				slimmer: slimmer.get(name) ?? facts.slimmer,
				tags: tags.get(name)
			}];
		});
		const uses = await Promise.all(looked.uses.map((judged) => this.#withSupport(judged, tags)));
		return {
			...looked,
			uses,
			images: new Map(images)
		};
	}
	async #withSupport(judged, tags) {
		const { use, status, support } = judged;
		const { reference } = use;
		if (use.kind !== "from" || reference === undefined || status === "skipped" || status === "unresolved") return judged;
		const supportedTag = tags.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(reference))?.supported;
		if (support.some(({ subject }) => subject === "distribution")) return {
			...judged,
			supportedTag
		};
		const measured = await this.#asked?.meter.measure(reference);
		if (support.length > 0) {
			const { release } = measured?.base ?? {};
			const more = release === undefined ? [] : (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.W)(reference, release, this.#calendar);
			return {
				...judged,
				support: [...support, ...more],
				supportedTag
			};
		}
		if (measured === undefined) return judged;
		const { env } = measured.image.config;
		if (ROLLING.has(measured.base.traits.family)) return judged;
		const osRelease = await measured.osRelease();
		return {
			...judged,
			support: (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.H)(reference, {
				env,
				osRelease
			}, this.#calendar)
		};
	}
	async #listedSlimmer({ images, stages }) {
		const found = new Map();
		for (const { root, baseUse } of stages) {
			const facts = baseUse && images.get(baseUse);
			if (root === undefined || facts?.slimmer === undefined || facts.slimmer.length === 0) continue;
			const listed = await this.#asked?.resolver.tags(root);
			if (listed?.ok) found.set(facts.name, facts.slimmer.filter((tag) => listed.value.includes(tag)));
		}
		return found;
	}
	async look(file, resolver) {
		if (resolver !== undefined) this.#asked ??= {
			resolver,
			meter: await this.#meterOf(resolver)
		};
		const { projectPackages } = await Promise.all(/* import() */[__webpack_require__.e("package-smol-toml"), __webpack_require__.e("project-packages")]).then(__webpack_require__.bind(__webpack_require__, 7035));
		const project = await projectPackages(file.file, file.stages, this.#parts.files);
		const measured = new Map();
		for (const { root } of (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.P)(file)) {
			const found = root && await this.#asked?.meter.measure(root);
			if (root !== undefined && found !== undefined) measured.set((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root), found.base);
		}
		const baseOf = (root) => (typeof root === "object" ? measured.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root)) : undefined) ?? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.F)(root);
		const looked = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, {
			project,
			baseOf
		});
		const releases = await this.#missingReleases(looked);
		if (releases.size === 0) return looked;
		const withRelease = (root) => {
			const release = typeof root === "object" ? releases.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root)) : undefined;
			return release === undefined ? baseOf(root) : {
				...baseOf(root),
				release
			};
		};
		return (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, {
			project,
			baseOf: withRelease
		});
	}
	async #missingReleases(file) {
		const found = new Map();
		for (const root of imagesWithoutRelease(file)) {
			const measured = await this.#asked?.meter.measure(root);
			const osRelease = await measured?.osRelease();
			const release = osRelease && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.m)(osRelease);
			if (release !== undefined) found.set((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(root), release);
		}
		return found;
	}
	async alternatives(file) {
		const { stages } = file;
		const images = new Map();
		for (const stage of stages) {
			const measured = stage.base.kind === "image" ? await this.#asked?.meter.measure(stage.base.reference) : undefined;
			if (measured !== undefined) images.set(stage.index, measured.image);
		}
		const final = stages.at(-1);
		const { hasHardenedLogin } = this.#parts;
		const found = final === undefined || this.#asked === undefined ? {
			alternatives: [],
			change: undefined
		} : await alternativesTo(file, final, {
			...this.#asked,
			calendar: this.#calendar,
			hasHardenedLogin
		});
		return {
			file: file.file,
			stages,
			images,
			...found
		};
	}
	async #tagFacts({ uses }) {
		const facts = new Map();
		if (this.#asked === undefined) return facts;
		for (const { use, status } of uses) {
			const { reference } = use;
			const tag = reference?.tag;
			if (use.kind !== "from" || reference === undefined || tag === undefined) continue;
			if (status === "skipped" || status === "unresolved" || facts.has((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(reference))) continue;
			const allows = (next) => this.#parts.allows(use, next);
			const calendar = this.#calendar;
			const found = await tagFactsOf({
				...reference,
				tag
			}, {
				...this.#asked,
				tagLists: this.#tagLists,
				allows,
				calendar
			});
			if (found !== undefined) facts.set((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(reference), found);
		}
		return facts;
	}
	async #meterOf(resolver) {
		const { ImageInspector } = await Promise.all(/* import() */[__webpack_require__.e("package-packageurl-js"), __webpack_require__.e("inspector")]).then(__webpack_require__.bind(__webpack_require__, 6697));
		const { clock, log, maxDownload, platforms } = this.#parts;
		const inspector = new ImageInspector({
			images: resolver.images(),
			clock,
			log,
			maxDownload
		});
		return new ImageMeter({
			resolver,
			inspector,
			platforms,
			log
		});
	}
};



/***/ })

};
