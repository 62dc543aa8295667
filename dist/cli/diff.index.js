export const id = "diff";
export const ids = ["diff"];
export const modules = {

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffImages: () => (/* binding */ diffImages)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);



// lib/image/differences/config-changes.js
const VERSION = /_VERSION$/;
const NOISE = /^(?:org\.opencontainers\.image\.(?:created|revision|base\.digest)|build-date|vcs-ref|.*\.(?:build|commit)[-_.]?(?:id|date|time)?)$/i;
function versionChanges(before, after) {
	return mapChanges(before.env, after.env).filter(({ name }) => VERSION.test(name)).map(({ name, ...values }) => ({
		name: name.replace(VERSION, ""),
		...values
	}));
}
function configChanges(before, after) {
	const named = (name, text) => {
		const change = {
			name,
			before: text(before),
			after: text(after)
		};
		return change.before === change.after ? [] : [change];
	};
	const env = mapChanges(before.env, after.env).filter(({ name }) => !VERSION.test(name));
	const labels = mapChanges(new Map(Object.entries(before.labels)), new Map(Object.entries(after.labels)));
	return [
		...named("USER", ({ user }) => user),
		...named("ENTRYPOINT", ({ entrypoint }) => json(entrypoint)),
		...named("CMD", ({ cmd }) => json(cmd)),
		...named("WORKDIR", ({ workingDir }) => workingDir),
		...named("EXPOSE", ({ exposedPorts }) => listed(exposedPorts)),
		...named("VOLUME", ({ volumes }) => listed(volumes)),
		...named("STOPSIGNAL", ({ stopSignal }) => stopSignal),
		...env.map(({ name, ...values }) => ({
			name: `ENV ${name}`,
			...values
		})),
		...labels.filter(({ name }) => !NOISE.test(name)).map(({ name, ...values }) => ({
			name: `LABEL ${name}`,
			...values
		}))
	];
}
function compareUrl(before, after) {
	const [old, now] = [sourceOf(before), sourceOf(after)];
	if (old === undefined || now === undefined || old.repository !== now.repository) return undefined;
	if (old.revision === now.revision) return undefined;
	const separator = now.repository.startsWith("https://gitlab.com/") ? "/-/compare/" : "/compare/";
	return `${now.repository}${separator}${old.revision}...${now.revision}`;
}
function sourceOf({ annotations, config: { labels } }) {
	const value = (name) => annotations[name] ?? labels[name] ?? "";
	const source = value("org.opencontainers.image.source");
	const repository = /^(https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#/?].*)?$/.exec(source)?.[1];
	const revision = /^[0-9a-f]{40}$/.exec(value("org.opencontainers.image.revision"))?.[0];
	return repository === undefined || revision === undefined ? undefined : {
		repository,
		revision
	};
}
function mapChanges(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a < b ? -1 : 1).map((name) => ({
		name,
		before: before.get(name),
		after: after.get(name)
	})).filter((change) => change.before !== change.after);
}
function json(words) {
	return words === undefined ? undefined : JSON.stringify(words);
}
function listed(items) {
	return items.length === 0 ? undefined : items.join(", ");
}

// lib/image/differences/find-differences.js
async function findDifferences(change, parts) {
	try {
		return await compare(change, parts);
	} catch (error) {
		return {
			ok: false,
			failure: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__["in"])(error, change.after)
		};
	}
}
async function compare({ before, after }, parts) {
	const { images } = parts;
	const scarce = scarcity(after, images);
	if (scarce !== undefined) return {
		ok: false,
		failure: {
			code: "rate-limited",
			message: scarce
		}
	};
	const [old, now] = await Promise.all([images.index(before, before.digest), images.index(after, after.digest)]);
	if (!old.ok) return old;
	if (!now.ok) return now;
	const left = scarcity(after, images);
	if (left !== undefined) return {
		ok: false,
		failure: {
			code: "rate-limited",
			message: left
		}
	};
	const inUse = usedPlatforms(parts.platforms, old.value);
	const pairs = [];
	for (const platform of inUse) {
		const entries = [entryOf(old.value, platform), entryOf(now.value, platform)];
		if (entries[0] === undefined || entries[1] === undefined) continue;
		const [was, is] = await Promise.all([images.image(before, entries[0].digest), images.image(after, entries[1].digest)]);
		if (!was.ok) return was;
		if (!is.ok) return is;
		pairs.push({
			platform,
			before: was.value,
			after: is.value
		});
	}
	const { added, lost } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.It)(old.value, now.value);
	const platforms = [];
	for (const pair of pairs) {
		const places = [{
			reference: before,
			index: old.value,
			image: pair.before
		}, {
			reference: after,
			index: now.value,
			image: pair.after
		}];
		platforms.push(changeOf$1(pair, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(pair) ? undefined : await parts.packages(...places)));
	}
	const why = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(old.value, now.value, inUse, pairs);
	return {
		ok: true,
		value: {
			from: before.digest,
			to: after.digest,
			why,
			platformsAdded: added,
			platformsLost: lost,
			platforms
		}
	};
}
function scarcity(reference, images) {
	if (!images.isPullLimitLow(reference)) return undefined;
	return `What changed in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference)} was not looked up: the rest of the pull limit of ${reference.registry} (less than half) is kept for builds.`;
}
function usedPlatforms(wanted, { images }) {
	const used = wanted.filter((platform) => images.some((entry) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ln)(entry.platform, platform)));
	return used.length > 0 ? used : images.slice(0, 1).map(({ platform }) => platform);
}
function entryOf({ images }, platform) {
	return images.find((entry) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ln)(entry.platform, platform));
}
function changeOf$1(pair, packages) {
	const { platform, before, after } = pair;
	const known = new Set(before.layers.map(({ digest }) => digest));
	const added = after.layers.filter(({ digest }) => !known.has(digest));
	return {
		platform,
		isSame: before.digest === after.digest,
		size: {
			before: sizeOf(before.layers),
			after: sizeOf(after.layers)
		},
		layers: {
			shared: after.layers.length - added.length,
			added: added.length
		},
		pull: sizeOf(added),
		created: {
			before: before.config.created,
			after: after.config.created
		},
		base: {
			before: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(before),
			after: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(after)
		},
		versions: versionChanges(before.config, after.config),
		config: configChanges(before.config, after.config),
		compareUrl: compareUrl(before, after),
		packages
	};
}
function sizeOf(layers) {
	return layers.reduce((sum, { size }) => sum + size, 0);
}

// lib/reports/software-names.js
const NAMES = {
	ASPNET: "ASP.NET Core",
	BUN: "Bun",
	CADDY: "Caddy",
	CARGO: "Cargo",
	COMPOSER: "Composer",
	DENO: "Deno",
	DOTNET: ".NET",
	DOTNET_SDK: ".NET SDK",
	ELASTIC: "Elastic",
	ELIXIR: "Elixir",
	ERLANG: "Erlang",
	GOLANG: "Go",
	GRADLE: "Gradle",
	HAPROXY: "HAProxy",
	HTTPD: "httpd",
	JAVA: "Java",
	JULIA: "Julia",
	JRUBY: "JRuby",
	MARIADB: "MariaDB",
	MAVEN: "Maven",
	MONGO: "MongoDB",
	MYSQL: "MySQL",
	NGINX: "nginx",
	NJS: "njs",
	NODE: "Node.js",
	NPM: "npm",
	OTP: "Erlang/OTP",
	PERL: "Perl",
	PG: "PostgreSQL",
	PHP: "PHP",
	PYPY: "PyPy",
	PYTHON: "Python",
	PYTHON_PIP: "pip",
	PYTHON_SETUPTOOLS: "setuptools",
	RABBITMQ: "RabbitMQ",
	REDIS: "Redis",
	RUBY: "Ruby",
	RUBYGEMS: "RubyGems",
	RUST: "Rust",
	SWIFT: "Swift",
	TOMCAT: "Tomcat",
	TRAEFIK: "Traefik",
	VALKEY: "Valkey",
	YARN: "Yarn"
};
function softwareName(name) {
	return Object.hasOwn(NAMES, name) ? NAMES[name] ?? name : name;
}

// lib/reports/explanation-phrases.js
const NAMED = 3;
const BRIEF_VERSIONS = 2;
const BRIEF_VERSION = 24;
function explanationSummary(explanation) {
	const first = firstChange(explanation);
	const parts = explanation.why === "layers" && hasDetails(first) ? [] : reasonOf(explanation);
	if (first !== undefined) {
		parts.push(...first.versions.map(versionOf), ...packagesOf(first));
		const growth = first.size.after - first.size.before;
		if (growth !== 0) parts.push(`${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(Math.abs(growth))} ${growth > 0 ? "larger" : "smaller"}`);
	}
	return parts.join(", ");
}
function explanationBrief(explanation) {
	const first = firstChange(explanation);
	const isTold = explanation.why !== "platform-lost" && hasDetails(first);
	const parts = isTold ? [] : reasonOf(explanation);
	if (first !== undefined) {
		const versions = first.versions.slice(0, BRIEF_VERSIONS).map(({ name, before, after }) => {
			return versionOf({
				name,
				before: shortened(before),
				after: shortened(after)
			});
		});
		parts.push(...versions, ...packageCount(first));
		const { before, after } = first.size;
		if (before !== after) parts.push(signedSize(after - before));
	}
	return parts.join(", ");
}
function shortened(value) {
	return value === undefined || value.length <= BRIEF_VERSION ? value : `${value.slice(0, BRIEF_VERSION)}…`;
}
function packageCount({ packages }) {
	if (packages === undefined) return [];
	if ("unread" in packages) return ["packages not read"];
	const count = packages.groups.reduce((sum, { changes }) => sum + changes.length, 0);
	return [count === 0 ? "no package changed" : pluralize(count, "package")];
}
function firstChange({ platforms }) {
	return platforms.find(({ isSame }) => !isSame);
}
function reasonOf({ why, platformsLost }) {
	return [_shared_js__WEBPACK_IMPORTED_MODULE_0__.Pt[why], ...why === "platform-lost" ? [(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(platformsLost.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn))] : []];
}
function hasDetails(change) {
	if (change === undefined) return false;
	const { versions, packages } = change;
	return versions.length > 0 || packages !== undefined && "groups" in packages && packages.groups.length > 0;
}
function versionOf({ name, before, after }) {
	return `${softwareName(name)} ${before ?? "not set"} → ${after ?? "not set"}`;
}
function packagesOf({ packages }) {
	if (packages === undefined) return [];
	if ("unread" in packages) return ["packages not read"];
	const tallied = tally(packages);
	return tallied.length === 0 ? ["no package changed"] : [tallied.join(", ")];
}
const KINDS = [
	"upgraded",
	"downgraded",
	"changed",
	"added",
	"removed"
];
function tally({ groups }) {
	const changes = groups.flatMap((group) => group.changes.map((change) => ({
		...change,
		group: group.name
	})));
	const parts = KINDS.flatMap((kind) => {
		const own = changes.filter((change) => change.kind === kind);
		if (own.length === 0) return [];
		const names = [...new Map(own.map((change) => [change.group, change])).values()];
		const shown = names.slice(0, NAMED).map(({ group, before, after }) => {
			if (kind === "added" || kind === "removed") return group;
			return `${group} ${before.join(" and ")} → ${after.join(" and ")}`;
		});
		const more = names.length > NAMED ? " …" : "";
		return [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(own.length, "package")} ${kind} (${shown.join(", ")}${more})`];
	});
	const isRemoved = changes.some(({ kind }) => kind === "removed");
	return parts.length > 0 && !isRemoved ? [...parts, "nothing removed"] : parts;
}
function changeRows(change) {
	const { size, created, base, versions, config } = change;
	const rows = versions.map(({ name, ...values }) => ({
		name: `${softwareName(name)} version`,
		...values
	}));
	if (size.before !== size.after) rows.push({
		name: "Size",
		...sizesOf(size)
	});
	if (created.before !== created.after) rows.push({
		name: "Created (stated)",
		...created
	});
	if (base.before?.digest !== base.after?.digest) {
		const text = (from) => [from?.name, from?.digest].filter((part) => part !== undefined).join("@") || undefined;
		rows.push({
			name: "Base",
			before: text(base.before),
			after: text(base.after)
		});
	}
	return [...rows, ...config];
}
function sizesOf({ before, after }) {
	const [old, now] = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(before), (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(after)];
	return {
		before: old,
		after: old === now ? `${now} (${signedSize(after - before)})` : now
	};
}
function signedSize(bytes) {
	return `${bytes > 0 ? "+" : "−"}${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(Math.abs(bytes))}`;
}
function pullSentence({ layers: { shared, added }, pull }) {
	const total = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(shared + added, "layer");
	return added === 0 ? `All ${total} are unchanged: nothing to pull.` : `${added} of ${total} ${added === 1 ? "is" : "are"} new: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(pull)} to pull.`;
}
function platformSentences({ platformsAdded, platformsLost }) {
	const sentence = (what, platforms) => platforms.length === 0 ? [] : [`${what}: ${platforms.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn).join(", ")}.`];
	return [...sentence("New platforms", platformsAdded), ...sentence("Removed platforms", platformsLost)];
}
function packageRows({ groups }) {
	const changes = groups.flatMap((group) => group.changes);
	const known = new Set(changes.map(({ package: { architecture = "all" } }) => architecture));
	const isOne = known.size === 1 || known.size === 2 && known.has("all");
	return groups.flatMap((group) => group.changes.map(({ kind, package: { name, architecture }, before, after }) => {
		const whole = isOne || architecture === undefined ? name : `${name} (${architecture})`;
		return [
			whole,
			kind,
			before.join(", ") || "-",
			after.join(", ") || "-"
		];
	}));
}

// lib/reports/explanation-json.js
function renderExplanationJson(explanation) {
	return `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.jt)({
		schemaVersion: 1,
		summary: explanationSummary(explanation),
		...explanation
	}, "")}\n`;
}

// lib/reports/explanation-markdown.js
const MAX_VALUE = 200;
function renderExplanationMarkdown(explanation, maxRows) {
	const parts = [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(explanationSummary(explanation)))}.`, ...platformSentences(explanation).map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q)];
	for (const change of explanation.platforms) {
		if (!change.isSame) parts.push(platformBlock(change, maxRows));
	}
	return parts.join("\n\n");
}
function platformBlock(change, maxRows) {
	const rows = changeRows(change).map(({ name, before, after }) => `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(name)} | ${valueCell(before)} | ${valueCell(after)} |`);
	const parts = [`**${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)(change.platform)}**: ${pullSentence(change)}`];
	if (rows.length > 0) parts.push([
		"| Property | Before | After |",
		"| --- | --- | --- |",
		...rows.slice(0, maxRows)
	].join("\n"));
	if (change.compareUrl !== undefined) parts.push(`[Commits between the two images](${change.compareUrl})`);
	const { packages } = change;
	if (packages !== undefined && "unread" in packages) parts.push(`Packages were not read: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(packages.unread)}.`);
	else if (packages !== undefined && packages.groups.length > 0) {
		const all = packageRows(packages);
		const shown = all.slice(0, maxRows).map(([name, kind, before, after]) => {
			return `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(name)} | ${kind} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(before)} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(after)} |`;
		});
		parts.push([
			"| Package | | Before | After |",
			"| --- | --- | --- | --- |",
			...shown
		].join("\n"));
		if (all.length > maxRows) parts.push(`… and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(all.length - maxRows, "more package")}.`);
		parts.push(`Packages from ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(packages.source)}.`);
	}
	return parts.join("\n\n");
}
function valueCell(value) {
	return value === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value);
}

// lib/reports/explanation-text.js
const MAX_WIDTH = 80;
function renderExplanationText(explanation) {
	const lines = [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(explanationSummary(explanation))}.`, ...platformSentences(explanation)];
	for (const change of explanation.platforms) {
		lines.push("", (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)(change.platform));
		if (change.isSame) lines.push("  same image");
		else {
			lines.push(`  ${pullSentence(change)}`);
			const rows = changeRows(change).map(({ name, before = "-", after = "-" }) => [name, `${before} → ${after}`]);
			const width = rows.reduce((widest, [name]) => Math.max(widest, Math.min(name.length, MAX_WIDTH)), 0);
			for (const [name, values] of rows) lines.push(`  ${name.padEnd(width)}  ${values}`);
			if (change.compareUrl !== undefined) lines.push(`  ${change.compareUrl}`);
			for (const line of packageLines(change.packages)) lines.push(line);
		}
	}
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.tt)(`${lines.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.$).join("\n")}\n`);
}
function packageLines(packages) {
	if (packages === undefined) return [];
	if ("unread" in packages) return [`  Packages were not read: ${packages.unread}.`];
	const head = `  Packages (from ${packages.source}): ${packages.count.before} → ${packages.count.after}`;
	return [head, ...packageRows(packages).map(([name, kind, before, after]) => `    ${name}  ${kind}  ${before} → ${after}`)];
}

// lib/cli/diff.js
const USAGE = "write: freshfrom diff IMAGE@OLD IMAGE@NEW, or freshfrom diff IMAGE:TAG@OLD";
const RENDERERS = {
	text: renderExplanationText,
	json: renderExplanationJson,
	markdown: (explanation) => `${renderExplanationMarkdown(explanation, Number.POSITIVE_INFINITY)}\n`,
	sarif: () => {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.wt("invalid-call", "freshfrom diff has no SARIF; it takes --format text, json or markdown.");
	}
};
async function diffImages({ call, settings, log, clock, resolver }) {
	const parts = {
		resolver: await resolver.make(),
		clock,
		log
	};
	const text = await renderDifferences(call, settings, parts);
	await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(call.format === "text" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.r)([text]) : text);
	if (call.verbose) log.info(resolver.usage());
}
async function renderDifferences(call, settings, { resolver, clock, log }) {
	if (call.format === "sarif") throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.wt("invalid-call", "freshfrom diff has no SARIF: --format text, json or markdown.");
	const change = await changeOf(call.paths, resolver);
	const images = resolver.images();
	const packages = await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(images, {
		clock,
		log
	}, settings);
	const explained = await findDifferences(change, {
		images,
		platforms: settings.check.platforms,
		packages
	});
	if (!explained.ok) throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.Tt("lookup-failed", explained.failure.message);
	return RENDERERS[(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(call.format)](explained.value);
}
async function changeOf(words, resolver) {
	const [first, second, ...more] = words.map(referenceOf);
	if (first === undefined || more.length > 0) throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.wt("invalid-call", `freshfrom diff takes two images; ${USAGE}.`);
	if (second !== undefined) return {
		before: await pinned(first, resolver),
		after: await pinned(second, resolver)
	};
	if (first.tag === undefined || first.digest === undefined) {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.wt("invalid-call", `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)(first)} needs a tag and a digest, or a second image; ${USAGE}.`);
	}
	const after = await pinned({
		...first,
		digest: undefined
	}, resolver);
	return {
		before: {
			...first,
			digest: first.digest
		},
		after
	};
}
function referenceOf(word) {
	const reference = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)(word);
	if ("invalid" in reference) throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.wt("invalid-call", `"${word}": ${reference.invalid}; ${USAGE}.`);
	return reference;
}
async function pinned(reference, resolver) {
	if (reference.digest !== undefined) return {
		...reference,
		digest: reference.digest
	};
	const { tag } = await resolver.resolve(reference);
	if (tag?.ok) return {
		...reference,
		digest: tag.value.digest
	};
	throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.Tt("lookup-failed", tag?.failure.message ?? `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.pt)(reference)} has no tag to look up.`);
}



/***/ })

};
