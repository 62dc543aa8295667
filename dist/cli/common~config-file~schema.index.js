export const id = "common~config-file~schema";
export const ids = ["common~config-file~schema"];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ settings),
/* harmony export */   r: () => (/* binding */ safeParse),
/* harmony export */   t: () => (/* binding */ configFile)
/* harmony export */ });
/* unused harmony exports a, n */
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);
/* harmony import */ var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2946);
/* harmony import */ var semver_ranges_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4365);






// lib/tags/version-range.js
function parseVersionRange(text) {
	const range = rangeOf(text);
	if (range === undefined) return undefined;
	return (tag) => {
		const parsed = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(tag);
		if (parsed === undefined) return true;
		const version = parsed.numbers.slice(0, 3).map((number) => String(BigInt(number)));
		const identifiers = [...parsed.preRelease.match(/[a-z]+/gi) ?? [], ...(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(parsed.preRelease)].map((part) => part.replace(/^0+(?=\d)/, ""));
		if (version.length === 3) return range.test([version.join("."), identifiers.join(".")].filter(Boolean).join("-"));
		const versions = rangeOf(version.join("."));
		return versions !== undefined && semver_ranges_subset_js__WEBPACK_IMPORTED_MODULE_4__(versions, range);
	};
}
function rangeOf(text) {
	try {
		return new semver_classes_range_js__WEBPACK_IMPORTED_MODULE_3__(text);
	} catch {
		return undefined;
	}
}

// lib/settings/known-platforms.js
const ARCHITECTURES = new Map(Object.entries({
	aix: "ppc64",
	android: "386 amd64 arm arm64",
	darwin: "amd64 arm64",
	dragonfly: "amd64",
	freebsd: "386 amd64 arm arm64 riscv64",
	illumos: "amd64",
	ios: "amd64 arm64",
	js: "wasm",
	linux: "386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x sparc64",
	netbsd: "386 amd64 arm arm64",
	openbsd: "386 amd64 arm arm64 mips64 ppc64 riscv64",
	plan9: "386 amd64 arm",
	solaris: "amd64 sparc64",
	wasi: "wasm wasm32",
	wasip1: "wasm",
	windows: "386 amd64 arm arm64"
}).map(([os, architectures]) => [os, new Set(architectures.split(" "))]));
const VARIANTS = {
	amd64: /^v[1-4]$/,
	arm: /^v[5-8]$/,
	arm64: /^v[89](?:\.[0-9])?$/,
	ppc64: /^power(?:8|9|10)$/,
	ppc64le: /^power(?:8|9|10)$/,
	riscv64: /^rva2[0-9]u64$/
};
const ALIASES = {
	x86_64: "amd64",
	"x86-64": "amd64",
	x64: "amd64",
	x86: "amd64",
	i386: "386",
	i486: "386",
	i586: "386",
	i686: "386",
	aarch64: "arm64",
	armv8: "arm64",
	arm64v8: "arm64",
	armhf: "arm/v7",
	armv7: "arm/v7",
	armv7l: "arm/v7",
	arm32v7: "arm/v7",
	armv6: "arm/v6",
	armv6l: "arm/v6",
	arm32v6: "arm/v6",
	armel: "arm/v5",
	arm32v5: "arm/v5",
	ppc64el: "ppc64le",
	powerpc64le: "ppc64le",
	riscv: "riscv64",
	loongarch64: "loong64",
	mips64el: "mips64le",
	mipsel: "mipsle"
};
const SYSTEM_ALIASES = {
	macos: "darwin",
	osx: "darwin",
	win: "windows",
	win32: "windows"
};
function parseKnownPlatform(text) {
	const platform = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.un)(text);
	return platform !== undefined && isKnown(platform) ? platform : undefined;
}
function nearestPlatform(text) {
	const [first = "", ...rest] = text.trim().toLowerCase().split("/");
	const system = SYSTEM_ALIASES[first] ?? first;
	const [os, words] = ARCHITECTURES.has(system) ? [system, rest] : ["linux", [first, ...rest]];
	const [name, ...variant] = words;
	const architecture = name === undefined ? undefined : ALIASES[name] ?? name;
	const guesses = architecture === undefined ? [...ARCHITECTURES.get(os) ?? []].flatMap((one) => one === "amd64" ? [one] : []) : [[architecture, ...variant].join("/"), architecture];
	return guesses.map((guess) => parseKnownPlatform(`${os}/${guess}`)).flatMap((one) => one ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.sn)(one)] : [])[0];
}
function isKnown({ os, architecture, variant }) {
	if (ARCHITECTURES.get(os)?.has(architecture) !== true) return false;
	if (variant === undefined) return true;
	return !(os === "windows" && architecture === "arm") && VARIANTS[architecture]?.test(variant) === true;
}

// lib/util/duration.js
const MINUTE = 60 * 1e3;
const HOUR = 60 * MINUTE;
const DAY$1 = 24 * HOUR;
const UNITS = {
	m: MINUTE,
	h: HOUR,
	d: DAY$1,
	w: 7 * DAY$1
};
const MAX_DURATION = 365 * DAY$1;
function parseDuration(text) {
	if (text === "0") return 0;
	const [, count, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
	const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
	return milliseconds <= MAX_DURATION ? milliseconds : undefined;
}

// lib/settings/schema.js
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
const oneOf = (values) => /* @__PURE__ */ picklist(values, `takes ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.At)(values, "or")}`);
const text = /* @__PURE__ */ pipe(/* @__PURE__ */ string("takes text"), /* @__PURE__ */ trim(), /* @__PURE__ */ nonEmpty("takes text that is not empty"));
const WHOLE_NUMBER = "takes a whole number from 1";
const wholeNumber = /* @__PURE__ */ union([/* @__PURE__ */ pipe(/* @__PURE__ */ number(WHOLE_NUMBER), /* @__PURE__ */ integer(WHOLE_NUMBER), /* @__PURE__ */ minValue(1, WHOLE_NUMBER)), /* @__PURE__ */ pipe(/* @__PURE__ */ string(WHOLE_NUMBER), /* @__PURE__ */ trim(), /* @__PURE__ */ regex(/^[1-9]\d{0,5}$/, WHOLE_NUMBER), /* @__PURE__ */ transform(Number))], WHOLE_NUMBER);
const flag = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ boolean(), /* @__PURE__ */ picklist([
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE"
])], "takes true or false"), /* @__PURE__ */ transform((value) => value === true || value.toString().toLowerCase() === "true"));
const onOrOff = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ boolean(), /* @__PURE__ */ picklist(["on", "off"])], "takes on or off"), /* @__PURE__ */ transform((value) => value === true || value === "on"));
const list = (separator, takes) => /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ string(), /* @__PURE__ */ array(/* @__PURE__ */ string())], takes), /* @__PURE__ */ transform((value) => (typeof value === "string" ? value.split(separator) : value).map((item) => item.trim())), /* @__PURE__ */ transform((items) => items.filter((item) => item !== "")));
const lines = (takes) => list(/\n/, takes);
const words = (takes) => list(/[\s,]+/, takes);
const GLOB_SYNTAX = "with every bracket closed and no leading !";
const GLOB_LIMITS = `each of at most ${_start_js__WEBPACK_IMPORTED_MODULE_1__.xt.length} characters, with brackets at most ${_start_js__WEBPACK_IMPORTED_MODULE_1__.xt.depth} deep and {1..${_start_js__WEBPACK_IMPORTED_MODULE_1__.xt.range}} as the longest range`;
const globList = (takes) => /* @__PURE__ */ pipe(lines(takes), /* @__PURE__ */ everyItem(_start_js__WEBPACK_IMPORTED_MODULE_1__.bt, `${takes}, ${GLOB_SYNTAX}`), /* @__PURE__ */ everyItem(_start_js__WEBPACK_IMPORTED_MODULE_1__.yt, `${takes}, ${GLOB_LIMITS}`));
const pattern = /* @__PURE__ */ pipe(/* @__PURE__ */ string("takes a pattern"), /* @__PURE__ */ check(_start_js__WEBPACK_IMPORTED_MODULE_1__.bt, `takes a pattern, ${GLOB_SYNTAX}`), /* @__PURE__ */ check(_start_js__WEBPACK_IMPORTED_MODULE_1__.yt, `takes patterns, ${GLOB_LIMITS}`));
const patterns = /* @__PURE__ */ pipe(/* @__PURE__ */ array(pattern, "takes a list of patterns"), /* @__PURE__ */ minLength(1, "takes a list of patterns"));
const DURATION = "takes a duration of at most a year, as in 36h, 3d or 2w, or 0";
const duration = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ string(DURATION), /* @__PURE__ */ literal(0)], DURATION), /* @__PURE__ */ transform((value) => parseDuration(String(value).trim())), /* @__PURE__ */ check((milliseconds) => milliseconds !== void 0, DURATION), /* @__PURE__ */ transform((milliseconds) => milliseconds ?? 0));
const BYTE_SIZE = "takes a number of bytes, as in 500kB, 100MB or 1GB";
const byteSize = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ string(BYTE_SIZE), /* @__PURE__ */ number(BYTE_SIZE)], BYTE_SIZE), /* @__PURE__ */ transform((value) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(String(value).trim())), /* @__PURE__ */ check((bytes) => bytes !== void 0, BYTE_SIZE), /* @__PURE__ */ transform((bytes) => bytes ?? 0));
const DAY = "takes a day, as in 2026-12-31";
const day = /* @__PURE__ */ pipe(/* @__PURE__ */ string(DAY), /* @__PURE__ */ isoDate(DAY), /* @__PURE__ */ check(isOnCalendar, DAY));
function isOnCalendar(text) {
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const PLATFORMS = "takes platforms, each as OS/ARCH or OS/ARCH/VARIANT, as in linux/arm64";
const platforms = /* @__PURE__ */ pipe(words(PLATFORMS), /* @__PURE__ */ minLength(1, PLATFORMS), /* @__PURE__ */ check((items) => items.every((item) => parseKnownPlatform(item) !== void 0), ({ input }) => unknownPlatform(input.find((item) => parseKnownPlatform(item) === void 0) ?? "")), /* @__PURE__ */ transform((items) => items.flatMap((item) => parseKnownPlatform(item) ?? [])));
function unknownPlatform(item) {
	const nearest = nearestPlatform(item);
	const hint = nearest === void 0 ? "" : `, write ${nearest}`;
	return `${PLATFORMS}; ${JSON.stringify(item.slice(0, 60))} is not a platform${hint}`;
}
const ARG_NAME = /^[A-Za-z_]\w*$/;
const BUILD_ARGS = "takes NAME=value, one a line; in the config file also a mapping of file patterns to such mappings";
const argName = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(ARG_NAME, BUILD_ARGS));
const argValue = /* @__PURE__ */ pipe(/* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	/* @__PURE__ */ number(),
	/* @__PURE__ */ boolean()
], BUILD_ARGS), /* @__PURE__ */ transform(String));
const buildArgs = /* @__PURE__ */ union([/* @__PURE__ */ pipe(lines(BUILD_ARGS), /* @__PURE__ */ everyItem((item) => ARG_NAME.test(item.split("=", 1)[0] ?? "") && item.includes("="), BUILD_ARGS), /* @__PURE__ */ transform((items) => {
	const pairs = items.map((item) => [item.slice(0, item.indexOf("=")), item.slice(item.indexOf("=") + 1)]);
	return { "**": Object.fromEntries(pairs) };
})), /* @__PURE__ */ record(pattern, /* @__PURE__ */ record(argName, argValue, BUILD_ARGS))], BUILD_ARGS);
const updateTags = oneOf([
	"digest",
	"patch",
	"minor",
	"major"
]);
const autoMerge = oneOf([
	"off",
	"squash",
	"merge",
	"rebase"
]);
const ALLOWED = "takes a version range in the syntax of npm, as in \">=22 <25\" or \"22 || 24\", or lts";
const allowed = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ string(ALLOWED), /* @__PURE__ */ number(ALLOWED)], ALLOWED), /* @__PURE__ */ transform(String), /* @__PURE__ */ trim(), /* @__PURE__ */ nonEmpty(ALLOWED), /* @__PURE__ */ check((range) => range === "lts" || parseVersionRange(range) !== void 0, ALLOWED), /* @__PURE__ */ transform((range) => range === "lts" ? "lts" : parseVersionRange(range) ?? (() => false)));
const POLICIES = "takes a mapping of image patterns to policies, each with digest, update-tags, follow, allowed, min-age, group or auto-merge";
const imagePolicies = /* @__PURE__ */ record(pattern, /* @__PURE__ */ strictObject({
	digest: /* @__PURE__ */ optional(onOrOff),
	"update-tags": /* @__PURE__ */ optional(updateTags),
	follow: /* @__PURE__ */ optional(oneOf(["codename", "off"])),
	allowed: /* @__PURE__ */ optional(allowed),
	"min-age": /* @__PURE__ */ optional(duration),
	group: /* @__PURE__ */ optional(text),
	"auto-merge": /* @__PURE__ */ optional(autoMerge)
}, POLICIES), POLICIES);
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
const HOST_PATH = /^[A-Za-z0-9.[\]:-]+(?:\/[a-z0-9._-]+)*$/;
const hosts = /* @__PURE__ */ pipe(words("takes hosts"), /* @__PURE__ */ everyItem(isHost, "takes hosts, each as HOST or HOST:PORT"));
const renamings = (takes) => /* @__PURE__ */ pipe(lines(takes), /* @__PURE__ */ transform((items) => items.map((item) => item.split("=").map((part) => part.trim().replace(/\/+$/, "")))), /* @__PURE__ */ everyItem((parts) => parts.length === 2 && parts.every(isHostPath), takes), /* @__PURE__ */ everyItem(([from = "", to = ""]) => !HUB_IMAGE.test(from) || to.includes("/"), takes), /* @__PURE__ */ transform((pairs) => pairs.map(([from = "", to = ""]) => ({
	from,
	to
}))));
const HUB_IMAGE = /^(?:index\.|registry-1\.)?docker\.io\/[^/]+\/[^/]+$/;
const mirrors = renamings("takes FROM=TO, one a line, as in docker.io=mirror.example/hub");
const knownAs = renamings("takes FROM=TO, one a line, as in reg.example/hub=docker.io/library");
const CREDENTIALS = "takes a YAML list, each entry with registry, username and password";
const secret = /* @__PURE__ */ pipe(/* @__PURE__ */ union([
	/* @__PURE__ */ string(),
	/* @__PURE__ */ number(),
	/* @__PURE__ */ null_()
], CREDENTIALS), /* @__PURE__ */ transform((value) => String(value ?? "")));
const credentials = /* @__PURE__ */ array(/* @__PURE__ */ strictObject({
	registry: /* @__PURE__ */ pipe(/* @__PURE__ */ string(CREDENTIALS), /* @__PURE__ */ nonEmpty(CREDENTIALS)),
	username: secret,
	password: secret
}, CREDENTIALS), CREDENTIALS);
function isHost(text) {
	return HOST.test(text) && URL.canParse(`http://${text}`);
}
function isHostPath(text) {
	return HOST_PATH.test(text) && isHost(text.split("/", 1)[0] ?? "");
}
const globs = globList("takes globs, one a line");
const userNames = words("takes GitHub user names");
const template = /* @__PURE__ */ pipe(text, /* @__PURE__ */ check((value) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pt)(value) === void 0, `takes text; its placeholders are ${_shared_js__WEBPACK_IMPORTED_MODULE_0__.dt.map((name) => `{${name}}`).join(", ")}`));
const AUTHOR = "takes Name <email>, as in Image Bot <bot@example.com>";
const AUTHOR_FORM = /^([^<>\p{Cc}]*[^<>\p{Cc}\s])\s*<([^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+)>$/u;
const commitAuthor = /* @__PURE__ */ pipe(/* @__PURE__ */ string(AUTHOR), /* @__PURE__ */ trim(), /* @__PURE__ */ check((value) => AUTHOR_FORM.test(value), AUTHOR), /* @__PURE__ */ transform((value) => {
	const [, name = "", email = ""] = AUTHOR_FORM.exec(value) ?? [];
	return {
		name,
		email
	};
}));
const MILESTONE = "takes the title or the number of a milestone";
const milestone = /* @__PURE__ */ pipe(/* @__PURE__ */ union([/* @__PURE__ */ string(MILESTONE), /* @__PURE__ */ number(MILESTONE)], MILESTONE), /* @__PURE__ */ transform(String), /* @__PURE__ */ trim(), /* @__PURE__ */ nonEmpty(MILESTONE));
const BRANCHES = "takes branch names, one a line";
const MAX_HEADER = 1e4;
const shared = {
	paths: globs,
	exclude: globs,
	"ignore-images": globList("takes image patterns, one a line"),
	"fail-on": words("takes rule ids, severities (error, warning, notice) or none"),
	scope: oneOf(["changed", "all"]),
	mirrors,
	"known-as": knownAs,
	"build-args": buildArgs,
	pin: oneOf([
		"separate",
		"together",
		"off"
	]),
	"pin-args": flag,
	"update-tags": updateTags,
	"min-age": duration,
	"end-of-life-soon": duration,
	platforms,
	"same-content": oneOf(["hold", "propose"]),
	"max-download": byteSize,
	group: oneOf([
		"all",
		"image",
		"directory"
	]),
	"max-pull-requests": wholeNumber,
	comment: oneOf([
		"auto",
		"always",
		"never"
	]),
	suggestions: flag,
	"branch-prefix": /* @__PURE__ */ pipe(text, /* @__PURE__ */ regex(/^[\w./-]*[\w/-]$/, "takes the start of a branch name, as in freshfrom/")),
	"base-branch": /* @__PURE__ */ pipe(words(BRANCHES), /* @__PURE__ */ minLength(1, BRANCHES)),
	labels: list(/[\n,]/, "takes label names, one a line"),
	assignees: userNames,
	reviewers: userNames,
	"team-reviewers": words("takes team slugs"),
	draft: flag,
	"commit-message": template,
	title: template,
	"pull-request-header": /* @__PURE__ */ pipe(template, /* @__PURE__ */ maxLength(MAX_HEADER, `takes text of at most ${MAX_HEADER} characters`)),
	"commit-author": commitAuthor,
	signoff: flag,
	milestone,
	"auto-merge": autoMerge,
	dashboard: flag
};
const outsideConfig = {
	mode: oneOf([
		"auto",
		"check",
		"bump"
	]),
	config: text,
	"insecure-registries": hosts,
	"registry-credentials": credentials,
	"comment-key": text,
	"report-file": text,
	"sarif-file": text,
	"dry-run": flag
};
const settings = {
	...shared,
	...outsideConfig
};
const ruleSeverity = oneOf([..._start_js__WEBPACK_IMPORTED_MODULE_1__.it, "off"]);
const IGNORE = "takes a list of entries, each with image, file or rule";
const ignore = /* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ strictObject({
	image: /* @__PURE__ */ optional(pattern),
	file: /* @__PURE__ */ optional(pattern),
	rule: /* @__PURE__ */ optional(pattern),
	reason: /* @__PURE__ */ optional(/* @__PURE__ */ string("takes text")),
	until: /* @__PURE__ */ optional(day)
}, IGNORE), /* @__PURE__ */ check(({ image, file, rule }) => (image ?? file ?? rule) !== void 0, IGNORE)), IGNORE);
const GROUPS = "takes a list of groups, each with a name and with images, files or both";
const groups = /* @__PURE__ */ array(/* @__PURE__ */ pipe(/* @__PURE__ */ strictObject({
	name: text,
	images: /* @__PURE__ */ optional(patterns),
	files: /* @__PURE__ */ optional(patterns),
	"auto-merge": /* @__PURE__ */ optional(autoMerge)
}, GROUPS), /* @__PURE__ */ check(({ images, files }) => (images ?? files) !== void 0, GROUPS)), GROUPS);
const configFile = /* @__PURE__ */ strictObject({
	...(/* @__PURE__ */ partial(/* @__PURE__ */ object(shared))).entries,
	rules: /* @__PURE__ */ optional(/* @__PURE__ */ record(/* @__PURE__ */ string(), ruleSeverity, "takes a mapping of rule ids to error, warning, notice or off")),
	ignore: /* @__PURE__ */ optional(ignore),
	groups: /* @__PURE__ */ optional(groups),
	images: /* @__PURE__ */ optional(imagePolicies)
});



/***/ })

};
