export const id = "registry-advisor";
export const ids = ["registry-advisor"];
export const modules = {

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RegistryAdvisor: () => (/* binding */ RegistryAdvisor)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);



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
		const key = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(reference);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Et)(this.#known, key, () => this.#measure(reference).catch((error) => this.#logFailure(error, reference)));
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
			const entry = index.value.images.find((one) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(one.platform, platform));
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
		this.#parts.log.info((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(error, reference).message);
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
		const byName = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(placed.reference);
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
		traits: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.bt)(byName.traits, {
			config,
			packages,
			osRelease
		}),
		entrypoint: config.entrypoint ?? [],
		packages: packages && new Set(packages.map(({ name }) => name)),
		packageCount: packages?.length
	};
}
const SYSTEM = new Set([
	"deb",
	"apk",
	"rpm"
]);

// lib/advice/alternatives/breaks.js
const MAX_LISTED = 5;
function breaksOn(file, today) {
	const known = new Set(conflictsOn(today));
	const breaks = conflictsOn(file).filter((text) => !known.has(text));
	const more = breaks.length - MAX_LISTED;
	return more > 0 ? [...breaks.slice(0, MAX_LISTED), `and ${more} more`] : breaks;
}
function conflictsOn(file) {
	const seen = new Map();
	const found = [];
	for (const { id, conflicts } of _start_js__WEBPACK_IMPORTED_MODULE_0__.G) {
		for (const facts of file.facts.stages) {
			for (const { step, clause } of conflicts(facts, file)) {
				if ((seen.get(step) ?? id) !== id) continue;
				seen.set(step, id);
				found.push({
					line: step.range.start.line,
					clause
				});
			}
		}
	}
	found.sort((a, b) => a.line - b.line);
	return [...new Set(found.map(({ line, clause }) => `line ${line}: ${clause}`))];
}

// lib/advice/alternatives/other-base.js
function withOtherBase(file, use, { root, known }) {
	const moved = movedUses(file, use);
	const uses = file.uses.map((judged) => moved.has(judged.use) ? otherUse(judged, root) : judged);
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
	const baseOf = (own) => keyOf(own) === keyOf(root) ? known : others.get(keyOf(own)) ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(own);
	const { problems, outline } = file;
	const whole = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)({
		file: file.file,
		uses,
		problems,
		outline,
		stages
	}, {
		project: file,
		baseOf
	});
	const images = [...whole.images].map(([own, facts]) => [own, file.images.get(own) ?? facts]);
	return {
		...whole,
		images: new Map(images)
	};
}
function movedUses({ uses }, use) {
	const origins = new Set(use.origins.map(({ start }) => start.line));
	const shares = (other) => other.kind === "from" && other.resolved === use.resolved && other.origins.some(({ start }) => origins.has(start.line));
	return new Set(uses.flatMap((judged) => judged.use === use || shares(judged.use) ? [judged.use] : []));
}
function otherUse(judged, root) {
	const isImage = root !== "scratch";
	const written = isImage ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(root) : root;
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
		support: [],
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
	return typeof root === "object" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root) : `${root}`;
}

// lib/advice/alternatives/stage-needs.js
function needsOf(file, facts) {
	const { stage, artifacts } = facts;
	const { language, libc } = stage.traits;
	const sources = copiedStages(file, facts);
	const built = sources.flatMap((source) => source.artifacts);
	const hasPrograms = built.some(({ kind, made }) => kind === "program" && made !== undefined);
	const builtFor = artifacts.find(({ via }) => via.length > 0)?.origin.libc;
	return {
		isFinal: stage.isFinal,
		builtFor,
		needsRoot: facts.runs.some(({ step }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.K)(step)),
		language: language ?? sources.map((source) => source.stage.traits.language).find((one) => one !== undefined),
		isStaticBinary: language === undefined && !hasPrograms && sources.some(({ commands }) => commands.some(linksStatically)),
		hasNativeParts: hasPrograms || builtFor !== undefined && libc !== undefined && builtFor !== libc || file.locks.some(({ compiled }) => compiled.length > 0) || file.requirements.some(({ ecosystem, name, isDevelopment }) => !isDevelopment && Object.hasOwn(_start_js__WEBPACK_IMPORTED_MODULE_0__.dt[ecosystem], name))
	};
}
function copiedStages(file, { copies, stage }) {
	const indexes = copies.flatMap(({ step: { from }, stageIndex }) => from?.kind === "stage" && stageIndex === stage.index ? [from.index] : []);
	return [...new Set(indexes)].flatMap((index) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(file, index) ?? []);
}
function linksStatically({ words, variables }) {
	const [program = "", verb = ""] = words;
	const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(program);
	const isBuild = verb === "build" || verb === "install";
	if (name === "go") return isBuild && (variables.get("CGO_ENABLED") === "0" || /-static/.test(words.join(" ")));
	if (name === "cargo") return isBuild && /-musl(?:\s|$)/.test(words.join(" "));
	return /^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(name) && words.includes("-static");
}

// lib/advice/alternatives/index.js
async function alternativesTo(file, stage, parts) {
	const { root, baseUse, traits } = stage;
	const facts = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(file, stage.index);
	if (root === undefined || baseUse === undefined || facts === undefined) return [];
	const needs = needsOf(file, facts);
	const now = await parts.meter.measure(root);
	const base = {
		file,
		facts,
		root,
		use: baseUse,
		now
	};
	const answers = await Promise.all((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.St)(root, traits, needs).map((one) => prove(one, base, parts)));
	const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, base, needs));
	return proven.filter((one) => proven.find(({ image }) => image.digest === one.image.digest) === one);
}
async function prove(candidate, { file, root, use }, { resolver, meter, calendar }) {
	const reference = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.It)(candidate.reference);
	if ("invalid" in reference) throw new Error(`"${candidate.reference}" is no reference.`);
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(reference, calendar)) return undefined;
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(reference) === (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(root)) {
		const listed = await resolver.tags(reference);
		const isWhole = listed.ok && listed.incomplete === undefined;
		if (isWhole && !listed.value.includes(reference.tag ?? "")) return undefined;
	}
	const measured = await meter.measure(reference);
	if (measured === undefined || measured.image.missing.length > 0) return undefined;
	const { image, base } = measured;
	const adopted = withOtherBase(file, use, {
		root: reference,
		known: base
	});
	return {
		reference: candidate.reference,
		image,
		traits: base.traits,
		reason: candidate.reason,
		breaks: breaksOn(adopted, file)
	};
}
const MAX_GROWTH = 1.05;
function isWorthIt({ image, traits }, { now, facts: { stage } }, { hasNativeParts }) {
	if (hasNativeParts && stage.traits.libc === "musl" && traits.libc === "glibc") return true;
	const [size, before] = [image.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
	return size === undefined || before === undefined || size <= before * MAX_GROWTH;
}

// lib/advice/tag-facts.js
const MAX_COMPARED = 6;
const MAX_TRIED = 3;
async function tagFactsOf(reference, parts) {
	const listed = await parts.resolver.tags(reference);
	if (!listed.ok) return undefined;
	const repository = parts.tagLists.of(listed.value);
	const { allows, calendar } = parts;
	const isEnded = (tag) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)(reference, tag, calendar);
	const updatesAt = (level) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Q)(reference, repository, level, {
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
	const onward = await newestOf(reference, later, repository, parts) ?? await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(reference, parts.resolver);
	return onward === undefined ? facts : {
		...facts,
		onward
	};
}
async function supportedTag(reference, repository, parts) {
	const { allows, calendar } = parts;
	const present = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.at)(reference, calendar).filter(({ state }) => state === "ended" || state === "ending");
	if (present.length === 0) return undefined;
	const isEnded = (tag) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)(reference, tag, calendar);
	const rules = {
		allows,
		isEnded,
		mayStayEnded: false
	};
	const keepsVersion = !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xt)(reference) && present.every(({ subject }) => subject === "distribution");
	const found = [...keepsVersion ? [] : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Q)(reference, repository, "major", rules).newer, ...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Z)(reference, repository, keepsVersion ? "digest" : "major", rules).newer];
	const isGood = (tag) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)({
		...reference,
		tag,
		digest: undefined
	}, calendar);
	const isLts = (tag) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nt)({
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
		if (!await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(candidate, measured.image.digest, repository, resolver)) return tag;
	}
	return undefined;
}
async function codenamed(reference, tags, resolver) {
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(reference.tag) !== undefined) return [];
	const longer = tags.filter((tag) => tag !== reference.tag && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(tag) === reference.tag);
	if (longer.length === 0) return [];
	const own = await resolver.resolve({
		...reference,
		digest: undefined
	});
	if (!own.tag?.ok) return [];
	const same = [];
	for (const tag of longer.slice(0, MAX_COMPARED)) {
		const other = await resolver.resolve({
			...reference,
			tag,
			digest: undefined
		});
		if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest) same.push(tag);
	}
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
	#tagLists = new _start_js__WEBPACK_IMPORTED_MODULE_0__.ot();
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
		const supportedTag = tags.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reference))?.supported;
		if (support.length > 0) return {
			...judged,
			supportedTag
		};
		const measured = await this.#asked?.meter.measure(reference);
		if (measured === undefined) return judged;
		const { env } = measured.image.config;
		if (ROLLING.has(measured.base.traits.family)) return judged;
		const osRelease = await measured.osRelease();
		return {
			...judged,
			support: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.it)(reference, {
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
		const { projectPackages } = await Promise.all(/* import() */[__webpack_require__.e("package-smol-toml"), __webpack_require__.e("project-packages")]).then(__webpack_require__.bind(__webpack_require__, 5684));
		const project = await projectPackages(file.file, file.stages, this.#parts.files);
		const measured = new Map();
		for (const { root } of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vt)(file)) {
			const found = root && await this.#asked?.meter.measure(root);
			if (root !== undefined && found !== undefined) measured.set((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root), found.base);
		}
		const baseOf = (root) => (typeof root === "object" ? measured.get((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root)) : undefined) ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(root);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(file, {
			project,
			baseOf
		});
	}
	async alternatives(file) {
		const { stages } = file;
		const images = new Map();
		for (const stage of stages) {
			const measured = stage.base.kind === "image" ? await this.#asked?.meter.measure(stage.base.reference) : undefined;
			if (measured !== undefined) images.set(stage.index, measured.image);
		}
		const final = stages.at(-1);
		const alternatives = final === undefined || this.#asked === undefined ? [] : await alternativesTo(file, final, {
			...this.#asked,
			calendar: this.#calendar
		});
		return {
			file: file.file,
			stages,
			images,
			alternatives
		};
	}
	async #tagFacts({ uses }) {
		const facts = new Map();
		if (this.#asked === undefined) return facts;
		for (const { use, status } of uses) {
			const { reference } = use;
			const tag = reference?.tag;
			if (use.kind !== "from" || reference === undefined || tag === undefined) continue;
			if (status === "skipped" || status === "unresolved" || facts.has((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reference))) continue;
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
			if (found !== undefined) facts.set((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reference), found);
		}
		return facts;
	}
	async #meterOf(resolver) {
		const { ImageInspector } = await Promise.all(/* import() */[__webpack_require__.e("package-packageurl-js"), __webpack_require__.e("inspector")]).then(__webpack_require__.bind(__webpack_require__, 6156));
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
