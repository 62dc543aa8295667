export const id = "common~config-file~composition~schema~registry-advisor";
export const ids = ["common~config-file~composition~schema~registry-advisor"];
export const modules = {

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ osReleaseNumber),
/* harmony export */   A: () => (/* binding */ isOlderGlibc),
/* harmony export */   B: () => (/* binding */ isDistribution),
/* harmony export */   C: () => (/* binding */ lackedPrograms),
/* harmony export */   D: () => (/* binding */ packageOf),
/* harmony export */   E: () => (/* binding */ PROGRAM_NAMES),
/* harmony export */   F: () => (/* binding */ findCandidates),
/* harmony export */   G: () => (/* binding */ lacksSh),
/* harmony export */   H: () => (/* binding */ SCRATCH_TRAITS),
/* harmony export */   I: () => (/* binding */ slimmerTags),
/* harmony export */   J: () => (/* binding */ plainTag),
/* harmony export */   K: () => (/* binding */ isDebugImage),
/* harmony export */   L: () => (/* binding */ entrypointByName),
/* harmony export */   M: () => (/* binding */ isFloatingTag),
/* harmony export */   N: () => (/* binding */ namesOsRelease),
/* harmony export */   O: () => (/* binding */ programOf),
/* harmony export */   P: () => (/* binding */ releaseByName),
/* harmony export */   Q: () => (/* binding */ codenameOf),
/* harmony export */   R: () => (/* binding */ portByName),
/* harmony export */   S: () => (/* binding */ areProgramsKnown),
/* harmony export */   T: () => (/* binding */ DOTNET_SDK_VERBS),
/* harmony export */   U: () => (/* binding */ UNKNOWN_TRAITS),
/* harmony export */   V: () => (/* binding */ namedRelease),
/* harmony export */   W: () => (/* binding */ traitsByName),
/* harmony export */   X: () => (/* binding */ tagWords),
/* harmony export */   Y: () => (/* binding */ findOsRelease),
/* harmony export */   Z: () => (/* binding */ withoutOsRelease),
/* harmony export */   _: () => (/* binding */ pythonOfRelease),
/* harmony export */   a: () => (/* binding */ withoutPatchLevel),
/* harmony export */   b: () => (/* binding */ runtimeLabel),
/* harmony export */   c: () => (/* binding */ isDate),
/* harmony export */   d: () => (/* binding */ maskNumbers),
/* harmony export */   et: () => (/* binding */ resolveMirror),
/* harmony export */   f: () => (/* binding */ numbersIn),
/* harmony export */   g: () => (/* binding */ onDebian),
/* harmony export */   h: () => (/* binding */ traitsByContent),
/* harmony export */   i: () => (/* binding */ parseVersionTag),
/* harmony export */   j: () => (/* binding */ hasReleaseTags),
/* harmony export */   k: () => (/* binding */ glibcOf),
/* harmony export */   l: () => (/* binding */ isSameNumberFormat),
/* harmony export */   m: () => (/* binding */ releaseByContent),
/* harmony export */   n: () => (/* binding */ compareTagVersions),
/* harmony export */   o: () => (/* binding */ withoutReleaseMark),
/* harmony export */   p: () => (/* binding */ versionPrefixes),
/* harmony export */   q: () => (/* binding */ isDevelopmentImage),
/* harmony export */   r: () => (/* binding */ isCommitHashTag),
/* harmony export */   s: () => (/* binding */ compareNumbers),
/* harmony export */   t: () => (/* binding */ canFollowPreRelease),
/* harmony export */   tt: () => (/* binding */ imagePattern),
/* harmony export */   u: () => (/* binding */ isYear),
/* harmony export */   v: () => (/* binding */ runtimeByContent),
/* harmony export */   w: () => (/* binding */ DOTNET_SDK),
/* harmony export */   x: () => (/* binding */ interpreterFolders),
/* harmony export */   y: () => (/* binding */ runtimeByName),
/* harmony export */   z: () => (/* binding */ accountsByName)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6841);




// lib/bases/chainguard-images.js
const DEV$2 = [{
	tag: /(?:^|-)dev$/,
	is: "wolfi"
}];
const FREE = {
	accounts: ["nonroot"],
	rules: DEV$2,
	user: "65532",
	isUnversioned: true
};
const chainguard = (...names) => names.map((name) => `cgr.dev/chainguard/${name}`);
const starts = (program) => ({ entrypoint: [program] });
const FREE_IMAGES = [
	{
		...FREE,
		names: chainguard("wolfi-base"),
		system: "wolfi",
		user: "root"
	},
	{
		...FREE,
		names: chainguard("static"),
		system: "chainguardStatic"
	},
	{
		...FREE,
		...starts("/usr/bin/python"),
		names: chainguard("python"),
		system: "chainguard",
		language: "python"
	},
	{
		...FREE,
		...starts("/usr/bin/node"),
		names: chainguard("node"),
		accounts: ["node"],
		system: "chainguardAsh",
		language: "node"
	},
	{
		...FREE,
		...starts("/usr/bin/java"),
		names: chainguard("jre"),
		accounts: ["java"],
		system: "chainguard",
		language: "java"
	},
	{
		...FREE,
		names: chainguard("jdk"),
		accounts: ["java"],
		system: "chainguardAsh",
		language: "java"
	},
	{
		...FREE,
		...starts("/usr/bin/mvn"),
		names: chainguard("maven"),
		system: "chainguardAsh",
		language: "java"
	},
	{
		...FREE,
		...starts("/usr/bin/gradle"),
		names: chainguard("gradle"),
		system: "chainguardAsh",
		language: "java"
	},
	{
		...FREE,
		...starts("/usr/bin/ruby"),
		names: chainguard("ruby"),
		system: "chainguard",
		language: "ruby"
	},
	{
		...FREE,
		names: chainguard("php", "laravel", "wordpress"),
		accounts: ["php", "laravel"],
		system: "chainguard",
		language: "php"
	},
	{
		...FREE,
		...starts("/usr/bin/rustc"),
		names: chainguard("rust"),
		system: "chainguardAsh",
		language: "rust"
	},
	{
		...FREE,
		...starts("/usr/bin/go"),
		names: chainguard("go"),
		system: "chainguardAsh",
		user: "root",
		language: "go"
	},
	{
		...FREE,
		...starts("/usr/bin/gcc"),
		names: chainguard("gcc-glibc"),
		system: "chainguardAsh",
		user: "root",
		language: "c"
	},
	{
		...FREE,
		...starts("/usr/bin/dotnet"),
		names: chainguard("aspnet-runtime"),
		system: "chainguard",
		language: "dotnet"
	},
	{
		...FREE,
		...starts("/usr/bin/dotnet"),
		names: chainguard("dotnet-runtime"),
		system: "chainguardAsh",
		language: "dotnet"
	},
	{
		...FREE,
		names: chainguard("dotnet-sdk"),
		system: "chainguardAsh",
		language: "dotnet"
	},
	{
		...FREE,
		names: chainguard("glibc-dynamic"),
		system: "chainguard"
	},
	{
		...FREE,
		...starts("/usr/sbin/nginx"),
		names: chainguard("nginx"),
		accounts: ["nginx"],
		system: "chainguard"
	},
	{
		...FREE,
		...starts("/usr/bin/curl"),
		names: chainguard("curl"),
		system: "chainguard"
	},
	{
		...FREE,
		...starts("/usr/bin/mongod"),
		names: chainguard("mongodb"),
		accounts: ["mongo"],
		system: "chainguard"
	},
	{
		...FREE,
		names: chainguard("busybox"),
		system: "chainguardAsh"
	},
	{
		...FREE,
		...starts("/usr/bin/git"),
		names: chainguard("git"),
		accounts: ["git"],
		system: "chainguardDash"
	},
	{
		...FREE,
		names: chainguard("valkey", "mariadb", "tomcat"),
		accounts: ["valkey", "mysql"],
		system: "chainguardBash"
	},
	{
		...FREE,
		names: chainguard("postgres", "bash"),
		accounts: ["postgres"],
		system: "chainguardBash",
		user: "root"
	}
];
const PAID_IMAGES = FREE_IMAGES.map(({ names, isUnversioned: _, accounts: __, ...image }) => {
	const system = image.system === "wolfi" ? "wolfi" : "chainguardSome";
	return {
		...image,
		names: names.map((name) => name.replace("/chainguard/", "/*/")),
		system
	};
});
const CHAINGUARD_IMAGES = [
	...FREE_IMAGES,
	...PAID_IMAGES,
	{
		names: ["cgr.dev/*/*"],
		system: "chainguardSome",
		rules: DEV$2,
		isUnversioned: true
	}
];

// lib/bases/distributions.js
const ONE = { numbers: 1 };
const TWO = { numbers: 2 };
const BCI_LANGUAGES = [
	["nodejs", "node"],
	["node", "node"],
	["python", "python"],
	["golang", "go"],
	["openjdk", "java"],
	["openjdk-devel", "java"],
	["ruby", "ruby"],
	["rust", "rust"],
	["php*", "php"],
	["gcc", "c"],
	["dotnet-*", "dotnet"]
];
const DISTRIBUTIONS = [
	{
		names: ["docker.io/library/debian", "public.ecr.aws/debian/debian"],
		accounts: [],
		system: "debian",
		user: "root",
		release: ONE,
		variants: { slim: "release-slim" }
	},
	{
		names: ["docker.io/bitnami/minideb"],
		system: "debian",
		isSlim: true,
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/ubuntu",
			"public.ecr.aws/ubuntu/ubuntu",
			"ubuntu.azurecr.io/ubuntu"
		],
		accounts: [],
		system: "ubuntu",
		user: "root",
		release: TWO
	},
	{
		names: ["docker.io/library/alpine"],
		accounts: [],
		system: "alpine",
		user: "root",
		release: TWO
	},
	{
		names: ["docker.io/library/busybox"],
		accounts: [],
		system: "busybox",
		rules: [{
			tag: /(?:^|-)glibc$/,
			is: "busyboxGlibc"
		}, {
			tag: /(?:^|-)musl$/,
			is: "busyboxMusl"
		}],
		user: "root"
	},
	{
		names: [
			"docker.io/library/fedora",
			"registry.fedoraproject.org/fedora",
			"quay.io/fedora/fedora"
		],
		accounts: [],
		system: "fedora",
		user: "root",
		release: ONE
	},
	{
		names: ["registry.fedoraproject.org/fedora-minimal", "quay.io/fedora/fedora-minimal"],
		system: "fedoraMinimal",
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/centos",
			"quay.io/centos/centos",
			"quay.io/centos/centos-*"
		],
		system: "centos",
		rules: [
			{
				tag: /minimal/,
				is: "centosMinimal"
			},
			{
				tag: /^(?:centos)?[5-7](?:\D|$)/,
				is: "centosYum"
			},
			{
				tag: /^(?:centos)?[89]|stream/,
				is: "centos"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/rockylinux",
			"docker.io/rockylinux/rockylinux",
			"quay.io/rockylinux/rockylinux"
		],
		accounts: [],
		system: "rocky",
		rules: [{
			tag: /micro/,
			is: "someGlibc"
		}, {
			tag: /minimal/,
			is: "rockyMinimal"
		}],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/almalinux", "quay.io/almalinuxorg/almalinux"],
		accounts: [],
		system: "alma",
		rules: [{
			tag: /minimal/,
			is: "almaMinimal"
		}],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/almalinux/*-base", "docker.io/almalinux/*-init"],
		system: "alma",
		user: "root",
		release: "inName"
	},
	{
		names: ["docker.io/almalinux/*-minimal"],
		system: "almaMinimal",
		user: "root",
		release: "inName"
	},
	{
		names: [
			"docker.io/library/oraclelinux",
			"ghcr.io/oracle/oraclelinux",
			"container-registry.oracle.com/os/oraclelinux"
		],
		system: "oracle",
		rules: [
			{
				tag: /^[5-7](?:\.\d+)?-slim/,
				is: "oracleSlimYum"
			},
			{
				tag: /^[5-7](?:\D|$)/,
				is: "oracleYum"
			},
			{
				tag: /-slim/,
				is: "oracleSlim"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/amazonlinux", "public.ecr.aws/amazonlinux/amazonlinux"],
		accounts: [],
		system: "amazonSome",
		rules: [
			{
				tag: /^2023.*minimal/,
				is: "amazonMinimal"
			},
			{
				tag: /minimal/,
				is: "amazonSome"
			},
			{
				tag: /^2023(?:\.|$)/,
				is: "amazon"
			},
			{
				tag: /^(?:1|2|201\d\.\d+)(?:\.|$)/,
				is: "amazonYum"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/archlinux", "quay.io/archlinux/archlinux"],
		system: "arch",
		user: "root",
		release: "rolling"
	},
	{
		names: ["docker.io/opensuse/tumbleweed", "registry.opensuse.org/opensuse/tumbleweed"],
		system: "suse",
		user: "root",
		release: "rolling"
	},
	{
		names: [
			"docker.io/opensuse/leap",
			"registry.opensuse.org/opensuse/leap",
			"docker.io/opensuse/*"
		],
		system: "suse",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-base"],
		system: "bci",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-micro"],
		system: "bciMicro",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-minimal"],
		system: "bciMinimal",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-busybox"],
		system: "bciBusybox",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-init"],
		system: "bci",
		user: "root",
		release: TWO
	},
	...BCI_LANGUAGES.map(([name, language]) => {
		return {
			names: [`registry.suse.com/bci/${name}`],
			system: "bciSome",
			user: "root",
			language
		};
	}),
	{
		names: ["docker.io/library/photon"],
		system: "photon",
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/clearlinux"],
		system: "someGlibc",
		user: "root",
		release: "rolling"
	},
	{
		names: ["mcr.microsoft.com/azurelinux*/base/core"],
		system: "azure",
		user: "root",
		release: TWO
	},
	{
		names: ["mcr.microsoft.com/cbl-mariner/base/core"],
		system: "azure",
		user: "root",
		release: TWO
	}
];
const RED_HAT$2 = "registry.access.redhat.com";
const NODE$2 = [`${RED_HAT$2}/ubi*/nodejs-*`];
const PYTHON$2 = [`${RED_HAT$2}/ubi*/python-*`];
const RED_HAT_IMAGES = [
	{
		names: [`${RED_HAT$2}/ubi7/ubi`, `${RED_HAT$2}/ubi7/ubi-init`],
		system: "ubiYum",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/ubi`, `${RED_HAT$2}/ubi*/ubi-init`],
		accounts: [],
		system: "ubi",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/ubi-minimal`],
		accounts: [],
		system: "ubiMinimal",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/ubi-micro`],
		accounts: [],
		system: "ubiMicro",
		user: "root",
		release: "inName"
	},
	{
		names: NODE$2.map((name) => `${name}-minimal`),
		system: "ubiMinimal",
		user: "1001",
		language: "node",
		release: "inName"
	},
	{
		names: NODE$2,
		system: "ubi",
		user: "1001",
		language: "node",
		release: "inName"
	},
	{
		names: PYTHON$2.map((name) => `${name}-minimal`),
		system: "ubiMinimal",
		user: "1001",
		language: "python",
		release: "inName"
	},
	{
		names: PYTHON$2,
		system: "ubi",
		user: "1001",
		language: "python",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/openjdk-*`],
		system: "ubiMinimal",
		user: "185",
		language: "java",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/ruby-*`],
		system: "ubiSome",
		user: "1001",
		language: "ruby",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/php-*`],
		system: "ubiSome",
		user: "1001",
		language: "php",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/perl-*`],
		system: "ubiSome",
		user: "1001",
		language: "perl",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/go-toolset`],
		system: "ubiSome",
		language: "go",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/dotnet-*`],
		system: "ubiSome",
		language: "dotnet",
		release: "inName"
	},
	{
		names: [`${RED_HAT$2}/ubi*/*`],
		system: "ubiSome",
		release: "inName"
	},
	{
		names: ["docker.io/library/rhel*", `${RED_HAT$2}/rhel*`],
		system: "someGlibc",
		release: "inName"
	}
];

// lib/bases/hardened-images.js
const DEV$1 = /(?:^|-)dev(?:-|$)/;
const ROOT_IN_DEV = [{
	tag: DEV$1,
	is: "root"
}];
const DEV_RULES = [{
	tag: /^(?=.*alpine)(?=.*-dev(?:-|$))/,
	is: "hardenedAlpineDev"
}, {
	tag: /^(?=.*debian)(?=.*-dev(?:-|$))/,
	is: "hardenedDebianDev"
}];
const BARE$1 = {
	system: "hardenedDebianBare",
	rules: [
		...DEV_RULES,
		{
			tag: DEV$1,
			is: "hardenedDebianDev"
		},
		{
			tag: /-(?:sfw|swf|fips|stig|compat|sdk)(?:-|$)/,
			is: "hardened"
		},
		{
			tag: /alpine/,
			is: "hardenedAlpineBare"
		},
		{
			tag: /./,
			is: "hardenedDebianBare"
		}
	],
	users: ROOT_IN_DEV,
	user: "nonroot",
	releaseTags: ["debian", "alpine"]
};
const dhi = (...names) => names.flatMap((name) => [`dhi.io/${name}`, `docker.io/*/dhi-${name}`]);
const redHat = (...names) => names.flatMap((name) => [`registry.access.redhat.com/hi/${name}`, `quay.io/hummingbird/${name}`]);
const BUILDER = [{
	tag: /(?:^|-)builder(?:-|$)/,
	is: "hardenedRedHatBuilder"
}];
const RED_HAT$1 = {
	system: "hardenedRedHat",
	rules: BUILDER,
	user: "65532"
};
const RED_HAT_HARDENED$1 = [
	{
		...RED_HAT$1,
		names: redHat("python"),
		system: "hardenedRedHatBare",
		language: "python"
	},
	{
		...RED_HAT$1,
		names: redHat("nodejs"),
		language: "node"
	},
	{
		...RED_HAT$1,
		names: redHat("openjdk"),
		rules: [...BUILDER, {
			tag: /-runtime(?:-|$)/,
			is: "hardenedRedHatBare"
		}],
		language: "java"
	},
	{
		...RED_HAT$1,
		names: redHat("go"),
		language: "go"
	},
	{
		...RED_HAT$1,
		names: redHat("rust"),
		language: "rust"
	},
	{
		...RED_HAT$1,
		names: redHat("ruby"),
		language: "ruby"
	},
	{
		...RED_HAT$1,
		names: redHat("php"),
		language: "php"
	},
	{
		...RED_HAT$1,
		names: redHat("dotnet*", "aspnet*"),
		language: "dotnet"
	},
	{
		names: redHat("*"),
		system: "hardenedRedHat",
		rules: BUILDER
	}
];
const HARDENED_IMAGES = [
	...RED_HAT_HARDENED$1,
	{
		...BARE$1,
		names: dhi("node"),
		user: "node",
		language: "node"
	},
	{
		...BARE$1,
		names: dhi("bun"),
		language: "node"
	},
	{
		...BARE$1,
		names: dhi("python"),
		language: "python"
	},
	{
		...BARE$1,
		names: dhi("ruby"),
		language: "ruby"
	},
	{
		...BARE$1,
		names: dhi("php"),
		language: "php"
	},
	{
		...BARE$1,
		names: dhi("eclipse-temurin", "amazoncorretto"),
		language: "java"
	},
	{
		...BARE$1,
		names: dhi("aspnetcore"),
		language: "dotnet"
	},
	{
		names: dhi("static"),
		system: "hardenedStatic",
		user: "nonroot"
	},
	{
		names: dhi("*"),
		system: "hardened",
		rules: [
			...DEV_RULES,
			{
				tag: /alpine/,
				is: "hardenedAlpine"
			},
			{
				tag: /debian/,
				is: "hardenedDebian"
			}
		],
		users: ROOT_IN_DEV
	}
];

// lib/bases/image-pattern.js
function imagePattern(pattern) {
	const star = pattern.indexOf("*");
	if (star < 0) return (name) => name === pattern;
	const start = pattern.slice(0, star);
	const source = pattern.replaceAll(".", "\\.").replace(/\*\*?/g, (stars) => stars === "*" ? "[^/]*" : ".*");
	const whole = new RegExp(`^${source}$`);
	return (name) => name.startsWith(start) && whole.test(name);
}

// lib/bases/java-vendors.js
const JRE$1 = /(?:^|-)jre/;
const ALPAQUITA$1 = [{
	tag: /(?:^|-)musl(?:-|$)/,
	is: "alpaquitaMusl"
}, {
	tag: /(?:^|-)glibc(?:-|$)/,
	is: "alpaquitaGlibc"
}];
const liberica = (...systems) => systems.flatMap((system) => ["openjdk", "openjre"].map((kind) => `docker.io/bellsoft/liberica-${kind}-${system}`));
const zulu = (...systems) => systems.map((system) => `docker.io/azul/zulu-openjdk${system}`);
const graalvm = (...names) => names.flatMap((name) => [`ghcr.io/graalvm/${name}`, `container-registry.oracle.com/graalvm/${name}`]);
const JAVA_VENDOR_IMAGES = [
	{
		names: graalvm("native-image", "native-image-community", "native-image-ce"),
		system: "oracleSome",
		rules: [{
			tag: /-ol(?:[89]|10)(?:-|$)/,
			is: "oracleSlim"
		}],
		user: "root",
		language: "java",
		entrypoint: ["native-image"]
	},
	{
		names: graalvm("jdk", "jdk-community"),
		system: "oracleSome",
		rules: [{
			tag: /-ol(?:[89]|10)(?:-|$)/,
			is: "oracleSlim"
		}],
		user: "root",
		language: "java"
	},
	{
		names: graalvm("graalvm-ce", "graalvm-community"),
		system: "oracleSome",
		user: "root",
		language: "java"
	},
	{
		names: liberica("alpine-musl"),
		system: "alpine",
		user: "root",
		language: "java"
	},
	{
		names: liberica("alpine"),
		system: "alpineBoth",
		user: "root",
		language: "java"
	},
	{
		names: liberica("debian"),
		system: "debian",
		user: "root",
		language: "java"
	},
	{
		names: liberica("rocky"),
		system: "rockyMinimal",
		user: "root",
		language: "java"
	},
	{
		names: liberica("centos"),
		system: "centosYum",
		user: "root",
		language: "java"
	},
	{
		names: ["docker.io/bellsoft/liberica-runtime-container", "docker.io/bellsoft/liberica-native-image-kit-container"],
		system: "alpaquita",
		rules: ALPAQUITA$1,
		language: "java"
	},
	{
		names: ["docker.io/bellsoft/alpaquita-linux-base"],
		system: "alpaquita",
		rules: ALPAQUITA$1,
		user: "root"
	},
	{
		names: zulu("-alpine"),
		system: "alpine",
		user: "root",
		language: "java"
	},
	{
		names: zulu("-debian"),
		system: "debian",
		slimWords: JRE$1,
		user: "root",
		language: "java"
	},
	{
		names: zulu("-centos"),
		system: "centosYum",
		user: "root",
		language: "java"
	},
	{
		names: zulu("-distroless"),
		system: "distroless",
		label: "Zulu distroless",
		language: "java"
	},
	{
		names: zulu(""),
		system: "ubuntu",
		slimWords: JRE$1,
		user: "root",
		language: "java"
	}
];

// lib/bases/mirrors.js
const ARCHITECTURE$2 = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
const CACHE = /(?:^|\/)[^/]*docker[^/]*\/(?:.*\/)?(library\/[^/]+)$/;
function resolveMirror(reference) {
	const { registry, repository } = hubName((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.hn)(reference));
	if (registry === _start_js__WEBPACK_IMPORTED_MODULE_1__._t) {
		const ubi = /^redhat\/(ubi\d+)(-.+)?$/.exec(repository);
		if (ubi !== null) return `registry.access.redhat.com/${ubi[1]}/ubi${ubi[2] ?? ""}`;
		if (repository.startsWith("chainguard/")) return `cgr.dev/${repository}`;
		return `${_start_js__WEBPACK_IMPORTED_MODULE_1__._t}/${repository.replace(ARCHITECTURE$2, "library/")}`;
	}
	if (registry === "registry.redhat.io" || registry === "registry.access.redhat.com") {
		return `registry.access.redhat.com/${repository.replace(/^(ubi\d+)(-[a-z]+)?$/, "$1/ubi$2")}`;
	}
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)({
		registry,
		repository
	});
}
function hubName({ registry, repository }) {
	if (registry === "registry.hub.docker.com" || registry === "mirror.gcr.io") {
		return {
			registry: _start_js__WEBPACK_IMPORTED_MODULE_1__._t,
			repository: repository.includes("/") ? repository : `library/${repository}`
		};
	}
	if (registry === "public.ecr.aws" && repository.startsWith("docker/library/")) {
		return {
			registry: _start_js__WEBPACK_IMPORTED_MODULE_1__._t,
			repository: repository.slice("docker/".length)
		};
	}
	if (registry === "quay.io" && /^libpod\/(?:alpine|busybox|centos)$/.test(repository)) {
		return {
			registry: _start_js__WEBPACK_IMPORTED_MODULE_1__._t,
			repository: repository.replace("libpod", "library")
		};
	}
	const cached = registry === _start_js__WEBPACK_IMPORTED_MODULE_1__._t ? undefined : CACHE.exec(repository)?.[1];
	return cached === undefined ? {
		registry,
		repository
	} : {
		registry: _start_js__WEBPACK_IMPORTED_MODULE_1__._t,
		repository: cached
	};
}

// lib/bases/official-images.js
function officialImages(...names) {
	return names.map((name) => `docker.io/library/${name}`);
}

// lib/bases/official-java.js
const BOTH$2 = ["debian", "alpine"];
const JRE = /(?:^|-)jre/;
const JAVA_IMAGES = [
	{
		names: officialImages("eclipse-temurin"),
		accounts: [],
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu", "alpine"],
		variants: {
			jre: true,
			alpine: true
		}
	},
	{
		names: officialImages("sapmachine"),
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu", "alpine"],
		variants: {
			jre: true,
			alpine: true
		}
	},
	{
		names: officialImages("ibm-semeru-runtimes"),
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu"]
	},
	{
		names: [...officialImages("amazoncorretto"), "public.ecr.aws/amazoncorretto/amazoncorretto"],
		accounts: [],
		system: "amazonSome",
		slimWords: /headless|headful|jre/,
		user: "root",
		runtime: "tag",
		language: "java",
		variants: {
			alpine: true,
			ofVersions: true
		}
	},
	{
		names: officialImages("azul-zulu"),
		system: "someGlibc",
		slimWords: JRE,
		language: "java"
	},
	{
		names: officialImages("openjdk"),
		accounts: [],
		system: "oracleSome",
		before: [{
			version: "12",
			system: "debian"
		}],
		rules: [{
			tag: /-oracle(?:-|$)|oraclelinux/,
			is: "oracleSome"
		}, {
			tag: /slim/,
			is: "debian"
		}],
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		successor: "eclipse-temurin",
		language: "java",
		releaseTags: BOTH$2
	},
	{
		names: officialImages("maven"),
		system: "someGlibc",
		rules: [
			{
				tag: /alpine/,
				is: "alpine"
			},
			{
				tag: /amazoncorretto-\d+-debian|-slim|jdk-(?:[789]|1[01])(?:-|$)/,
				is: "debian"
			},
			{
				tag: /amazoncorretto-(?:\d+-al2023)/,
				is: "amazon"
			},
			{
				tag: /corretto/,
				is: "amazonSome"
			},
			{
				tag: /eclipse-temurin|sapmachine|semeru/,
				is: "ubuntu"
			}
		],
		releaseTags: ["ubuntu"],
		user: "root",
		runtime: "word",
		successor: "eclipse-temurin",
		language: "java"
	},
	{
		names: officialImages("gradle"),
		accounts: ["gradle"],
		system: "debianOrUbuntu",
		rules: [{
			tag: /corretto(?!.*al2023)/,
			is: "amazonSome"
		}],
		runtime: "word",
		successor: "eclipse-temurin",
		language: "java",
		releaseTags: ["ubuntu"],
		variants: { alpine: true }
	},
	{
		names: officialImages("clojure"),
		system: "debianOrUbuntu",
		user: "root",
		language: "clojure",
		releaseTags: BOTH$2
	},
	{
		names: officialImages("groovy"),
		system: "debianOrUbuntu",
		language: "java",
		variants: { alpine: true }
	},
	{
		names: officialImages("tomcat"),
		system: "debianOrUbuntu",
		rules: [{
			tag: /corretto|oracle/,
			is: "someGlibc"
		}],
		slimWords: JRE,
		user: "root",
		language: "java",
		releaseTags: ["ubuntu", "debian"]
	},
	{
		names: officialImages("jetty"),
		accounts: ["jetty"],
		system: "someGlibc",
		rules: [{
			tag: /^(?!.*alpine).*eclipse-temurin/,
			is: "ubuntu"
		}],
		slimWords: JRE,
		user: "jetty",
		language: "java"
	}
];

// lib/bases/official-languages.js
const BOTH$1 = ["debian", "alpine"];
const LANGUAGE_IMAGES = [
	{
		names: officialImages("node"),
		accounts: ["node"],
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "node",
		releaseTags: BOTH$1,
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("python"),
		accounts: [],
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "python",
		releaseTags: BOTH$1,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("pypy"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "python",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("ruby"),
		accounts: [],
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "ruby",
		releaseTags: BOTH$1,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("rust"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "rust",
		releaseTags: BOTH$1,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("perl"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "perl",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("haskell"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "haskell",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("golang"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "go",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("php"),
		accounts: ["www-data"],
		system: "debian",
		user: "root",
		language: "php",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("gcc"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "c",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("dart"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "dart"
	},
	{
		names: officialImages("elixir"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "elixir",
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("erlang"),
		accounts: [],
		system: "debian",
		user: "root",
		language: "erlang",
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("julia"),
		accounts: [],
		system: "debian",
		isSlim: true,
		user: "root",
		language: "julia",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("swift"),
		accounts: [],
		system: "ubuntu",
		rules: [{
			tag: /rhel-ubi\d/,
			is: "ubi"
		}],
		user: "root",
		language: "swift",
		releaseTags: ["ubuntu", "debian"],
		variants: { slim: "release-slim" }
	},
	{
		names: officialImages("buildpack-deps"),
		accounts: [],
		system: "debianOrUbuntu",
		user: "root",
		release: { numbers: 2 }
	}
];

// lib/bases/official-services.js
const BOTH = ["debian", "alpine"];
const SERVICE_IMAGES = [
	{
		names: officialImages("nginx"),
		accounts: ["nginx"],
		listens: {
			port: 80,
			configuredIn: "/etc/nginx"
		},
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH,
		variants: { alpine: true },
		nonroot: (_name, tag) => `nginxinc/nginx-unprivileged:${tag}`
	},
	{
		names: ["docker.io/nginxinc/nginx-unprivileged"],
		accounts: ["nginx"],
		listens: {
			port: 8080,
			configuredIn: "/etc/nginx"
		},
		system: "debian",
		isSlim: true,
		user: "101",
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("httpd"),
		accounts: ["www-data"],
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("redis"),
		accounts: ["redis"],
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("postgres"),
		accounts: ["postgres"],
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH
	},
	{
		names: officialImages("memcached"),
		accounts: ["memcache"],
		system: "debian",
		isSlim: true,
		user: "memcache",
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("haproxy"),
		accounts: ["haproxy"],
		system: "debian",
		isSlim: true,
		users: [{
			tag: /^(?:1|2\.[0-3])(?:\D|$)/,
			is: "root"
		}],
		user: "haproxy",
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("mysql"),
		accounts: ["mysql"],
		system: "oracleSlim",
		before: [{
			version: "5.7",
			system: "debian"
		}, {
			version: "8.0.31",
			system: "someGlibc"
		}],
		rules: [{
			tag: /-debian$|^debian$/,
			is: "debian"
		}, {
			tag: /oracle/,
			is: "oracleSome"
		}],
		isSlim: true,
		user: "root",
		releaseTags: ["oracle"]
	},
	{
		names: officialImages("mariadb"),
		accounts: ["mysql"],
		system: "ubuntu",
		before: [{
			version: "10.4",
			system: "debianOrUbuntu"
		}],
		user: "root",
		releaseTags: ["ubuntu"]
	},
	{
		names: officialImages("mongo"),
		accounts: ["mongodb"],
		system: "ubuntu",
		before: [{
			version: "4",
			system: "debianOrUbuntu"
		}],
		user: "root",
		releaseTags: ["ubuntu"]
	},
	{
		names: officialImages("rabbitmq"),
		accounts: ["rabbitmq"],
		system: "ubuntu",
		before: [{
			version: "3.8",
			system: "debianOrUbuntu"
		}],
		user: "root",
		variants: { alpine: true }
	},
	{
		names: officialImages("cassandra"),
		system: "debianOrUbuntu",
		user: "root",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("traefik"),
		system: "alpine",
		before: [{
			version: "2",
			system: "scratch"
		}],
		rules: [{
			tag: /^(?!latest|.*alpine)[a-z]{3}|^v?2\.0\.0-/,
			is: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("caddy", "composer", "consul", "vault"),
		system: "alpine",
		user: "root"
	},
	{
		names: officialImages("registry"),
		system: "alpine",
		before: [{
			version: "2.5",
			system: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("eclipse-mosquitto"),
		system: "alpine",
		before: [{
			version: "2",
			system: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("docker"),
		system: "alpine",
		before: [{
			version: "1.9",
			system: "unknown"
		}],
		users: [{
			tag: /rootless/,
			is: "rootless"
		}],
		user: "root",
		releaseTags: ["alpine"]
	},
	{
		names: officialImages("wordpress"),
		accounts: ["www-data"],
		system: "debian",
		rules: [{
			tag: /^cli/,
			is: "alpine"
		}],
		users: [{
			tag: /^cli/,
			is: "www-data"
		}],
		user: "root"
	},
	{
		names: officialImages("drupal"),
		system: "debian",
		user: "root",
		releaseTags: BOTH
	},
	{
		names: officialImages("nextcloud", "joomla", "matomo", "mediawiki", "phpmyadmin", "backdrop", "friendica", "monica"),
		system: "debian",
		user: "root"
	},
	{
		names: officialImages("ghost"),
		system: "debian",
		isSlim: true,
		releaseTags: BOTH,
		variants: { alpine: true }
	},
	{
		names: officialImages("nats"),
		system: "scratch",
		user: "root",
		variants: { alpine: true }
	},
	{
		names: officialImages("hello-world"),
		system: "scratch",
		user: "root"
	},
	{
		names: officialImages("spark"),
		system: "ubuntu",
		user: "spark"
	}
];

// lib/bases/platform-images.js
const CUDA_STEPS = [["devel", "runtime"], ["runtime", "base"]];
const PLATFORM_IMAGES = [
	{
		names: ["docker.io/oven/bun"],
		accounts: ["bun"],
		system: "debian",
		rules: [{
			tag: /distroless/,
			is: "distroless"
		}],
		isSlim: true,
		user: "root",
		language: "node",
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: ["docker.io/denoland/deno", "ghcr.io/denoland/deno"],
		accounts: ["deno"],
		system: "debian",
		rules: [
			{
				tag: /^bin(?:-|$)/,
				is: "scratch"
			},
			{
				tag: /distroless/,
				is: "distroless"
			},
			{
				tag: /alpine/,
				is: "alpineBoth"
			}
		],
		isSlim: true,
		user: "root",
		language: "deno"
	},
	{
		names: ["docker.io/nvidia/cuda", "nvcr.io/nvidia/cuda"],
		system: "unknown",
		user: "root",
		variants: { steps: CUDA_STEPS }
	},
	{
		names: ["docker.io/pytorch/pytorch", "ghcr.io/pytorch/pytorch-nightly"],
		system: "ubuntu",
		user: "root",
		language: "python",
		variants: { steps: [["devel", "runtime"]] }
	},
	{
		names: ["docker.io/tensorflow/tensorflow"],
		system: "ubuntu",
		user: "root",
		language: "python"
	},
	{
		names: ["docker.io/continuumio/miniconda3", "docker.io/continuumio/anaconda3"],
		system: "debian",
		rules: [{
			tag: /alpine/,
			is: "alpineBoth"
		}, {
			tag: /ubi|rocky|centos|amazonlinux|suse/,
			is: "someGlibc"
		}],
		user: "root",
		language: "python"
	},
	{
		names: ["docker.io/mambaorg/micromamba", "ghcr.io/mamba-org/micromamba"],
		accounts: ["mambauser"],
		system: "debian",
		rules: [{
			tag: /alpine/,
			is: "alpineBoth"
		}],
		isSlim: true,
		user: "mambauser",
		language: "python"
	},
	{
		names: [
			"miniforge3",
			"miniforge-pypy3",
			"mambaforge"
		].flatMap((name) => [`docker.io/condaforge/${name}`, `quay.io/condaforge/${name}`]),
		system: "debianOrUbuntu",
		user: "root",
		language: "python"
	},
	...[
		["playwright", "node"],
		["playwright/python", "python"],
		["playwright/java", "java"],
		["playwright/dotnet", "dotnet"]
	].map(([name, language]) => {
		return {
			names: [`mcr.microsoft.com/${name}`],
			accounts: ["pwuser"],
			system: "ubuntu",
			user: "root",
			language,
			releaseTags: ["ubuntu"]
		};
	}),
	...lambdaImages()
];
function lambdaImages() {
	const runtimes = [
		[
			"nodejs",
			"node",
			"20"
		],
		[
			"python",
			"python",
			"3.12"
		],
		[
			"java",
			"java",
			"21"
		],
		[
			"ruby",
			"ruby",
			"3.3"
		],
		[
			"dotnet",
			"dotnet",
			"8"
		]
	];
	const lambda = (name) => ({
		names: [`public.ecr.aws/lambda/${name}`, `docker.io/amazon/aws-lambda-${name}`],
		system: "amazonMinimal",
		user: "root",
		entrypoint: ["/lambda-entrypoint.sh"]
	});
	return [
		...runtimes.map(([name, language, version]) => {
			return {
				...lambda(name),
				before: [{
					version,
					system: "amazonYum"
				}],
				language
			};
		}),
		{
			...lambda("go"),
			system: "amazonYum",
			language: "go"
		},
		{
			...lambda("provided"),
			rules: [{
				tag: /^al2023/,
				is: "amazonMinimal"
			}, {
				tag: /^al(?:ami|2(?:\.|-|$))/,
				is: "amazonYum"
			}]
		}
	];
}

// lib/bases/os-release-words.js
const DEBIAN$2 = {
	wheezy: "7",
	jessie: "8",
	stretch: "9",
	buster: "10",
	bullseye: "11",
	bookworm: "12",
	trixie: "13",
	forky: "14",
	duke: "15"
};
const DEBIAN_STABLE = 13;
const UBUNTU$1 = {
	precise: "12.04",
	trusty: "14.04",
	xenial: "16.04",
	artful: "17.10",
	bionic: "18.04",
	cosmic: "18.10",
	disco: "19.04",
	eoan: "19.10",
	focal: "20.04",
	groovy: "20.10",
	hirsute: "21.04",
	impish: "21.10",
	jammy: "22.04",
	kinetic: "22.10",
	lunar: "23.04",
	mantic: "23.10",
	noble: "24.04",
	oracular: "24.10",
	plucky: "25.04",
	questing: "25.10",
	resolute: "26.04",
	stonking: "26.10"
};
const DEBIAN_CODENAMES = Object.keys(DEBIAN$2).join("|");
const UBUNTU_CODENAMES = Object.keys(UBUNTU$1).join("|");
const SYSTEM_WORDS = [
	{
		pattern: /^alpine-?(?<release>3(?:\.\d+)*|2\.\d)?$/,
		system: "alpine"
	},
	{
		pattern: new RegExp(`^(?:debian-)?(?<release>${DEBIAN_CODENAMES})$`),
		system: "debian"
	},
	{
		pattern: /^debian-?(?<release>(?:[6-9]|1\d)(?:\.\d+)?)?$/,
		system: "debian"
	},
	{
		pattern: new RegExp(`^(?:ubuntu-)?(?<release>${UBUNTU_CODENAMES})$`),
		system: "ubuntu"
	},
	{
		pattern: /^ubuntu-?(?<release>\d+(?:\.\d+)?)?$/,
		system: "ubuntu"
	},
	{
		pattern: /^(?:windowsservercore|nanoserver|windows)(?:-(?<release>ltsc\d+|\d{4}))?$/,
		system: "windows"
	},
	{
		pattern: /^ubi(?<release>\d*)-minimal$/,
		system: "ubiMinimal"
	},
	{
		pattern: /^ubi(?<release>\d*)-micro$/,
		system: "ubiMicro"
	},
	{
		pattern: /^ubi-?(?<release>\d+(?:\.\d+)?)?$/,
		system: "ubiSome"
	},
	{
		pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2023)$/,
		system: "amazon"
	},
	{
		pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2)$/,
		system: "amazonYum"
	},
	{
		pattern: /^amazonlinux$/,
		system: "amazonSome"
	},
	{
		pattern: /^oraclelinux-?(?<release>\d+)?$/,
		system: "oracleSome"
	},
	{
		pattern: /^centos-?(?<release>[67])(?:\.[\d.]+)?$/,
		system: "centosYum"
	},
	{
		pattern: /^(?:centos-?)?(?:stream-?)(?<release>\d+)$/,
		system: "centos"
	},
	{
		pattern: /^centos-?(?<release>\d+)?$/,
		system: "someGlibc"
	},
	{
		pattern: /^rocky(?:linux)?-?(?<release>\d+(?:\.\d+)?)$/,
		system: "rocky"
	},
	{
		pattern: /^almalinux-?(?<release>\d+(?:\.\d+)?)$/,
		system: "alma"
	},
	{
		pattern: /^fedora-?(?<release>\d+)$/,
		system: "fedora"
	},
	{
		pattern: /^(?:azurelinux|(?:cbl-)?mariner)(?<release>\d+\.\d+)?$/,
		system: "azure"
	},
	{
		pattern: /^chisell?ed$/,
		system: "chiselled"
	},
	{
		pattern: /^distroless$/,
		system: "someDistroless"
	}
];
function osReleaseNumber({ system, release }) {
	if (release === undefined || system === "windows") return undefined;
	const number = (system === "debian" ? DEBIAN$2[release] : UBUNTU$1[release]) ?? release;
	return system === "debian" && Number.parseInt(number, 10) > DEBIAN_STABLE ? undefined : number;
}
function codenameOf({ system, release }) {
	const table = system === "debian" ? DEBIAN$2 : system === "ubuntu" ? UBUNTU$1 : {};
	return Object.keys(table).find((name) => table[name] === release);
}
function releaseOfCodename(name) {
	const debian = DEBIAN$2[name];
	if (debian !== undefined) return {
		system: "debian",
		release: debian
	};
	const ubuntu = UBUNTU$1[name];
	return ubuntu === undefined ? undefined : {
		system: "ubuntu",
		release: ubuntu
	};
}

// lib/bases/tag-words.js
const MOVING = /^(?:latest|current|stable|oldstable|oldoldstable|testing|unstable|sid|rawhide|edge|lts|lta|rolling|devel|dev|nightly|main|mainline|master|head|tip|canary|next|beta|rc|snapshot|innovation|fresh|old)$/;
const NODE_LINE = /^(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)$/;
const FLAVOR = /^(?:jdk|jre|java|openjdk|temurin|corretto|amazoncorretto|semeru|sapmachine|ibmjava|graal|graalvm|adoptopenjdk|otp|scala|python|pypy|php|ruby|node|nodejs|perl|go|dotnet)(?:\d+(?:\.\d+)*)?$/;
const VARIANT = /^(?:fpm|apache|cli|zts|management|builder|dind|rootless|sdk|runtime|base|devel|multilib|extra|composite|aot|full|minimal|micro|default|scm|curl|eclipse|headless|headful|standalone|fastcgi|threaded|otel|lein|boot|tools|deps|core|nonroot|debug|musl|glibc|uclibc)$/;
const ARCHITECTURE$1 = /^(?:amd64|x86_64|x86|i386|arm|arm64|aarch64|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)$/;
const STAMP = /^v?(?:\d{4,}(?:\.|$)|0\d+$)/;
const NUMBER = /^\d+(?:\.\d+)*$/;
function tagWords(tag) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fn)(MAX_TAGS, knownTags, tag, () => readTag(tag));
}
const knownTags = new Map();
const MAX_TAGS = 1e3;
function readTag(tag) {
	const pieces = tag.split("-").filter((piece) => piece !== "");
	const words = [];
	let system;
	for (let index = 0; index < pieces.length; index++) {
		const piece = pieces[index] ?? "";
		const next = pieces[index + 1];
		const joined = next === undefined ? piece : `${piece}-${next}`;
		const [pair, alone] = [next === undefined ? undefined : systemWord(joined), systemWord(piece)];
		if (pair !== undefined || alone !== undefined) {
			system = moreOf(system, pair ?? alone);
			words.push({
				text: pair === undefined ? piece : joined,
				kind: "system"
			});
			if (pair !== undefined) index++;
		} else if (FLAVOR.test(piece) && next !== undefined && !/\d$/.test(piece) && NUMBER.test(next) && index > 0) {
			words.push({
				text: joined,
				kind: "flavor"
			});
			index++;
		} else if (/^(?:otp|temurin|openjdk)$/.test(piece) && next !== undefined && NUMBER.test(next)) {
			words.push({
				text: joined,
				kind: "flavor"
			});
			index++;
		} else {
			words.push({
				text: piece,
				kind: kindOf$1(piece)
			});
		}
	}
	const version = words.find(({ kind }) => kind === "version" || kind === "exact")?.text;
	return {
		words,
		system,
		version: version?.replace(/^v/, "").match(/^\d+(?:\.\d+)*/)?.[0],
		isSlim: words.some(({ kind }) => kind === "slim")
	};
}
function findOsRelease(tag) {
	for (const { text, kind } of tagWords(tag).words) {
		const word = kind === "system" ? systemWord(text) : undefined;
		if (word?.release !== undefined) return {
			...word,
			text
		};
	}
	return undefined;
}
function withoutOsRelease(tag) {
	const word = findOsRelease(tag);
	if (word === undefined) return undefined;
	const kept = word.system === "alpine" ? "alpine" : "";
	const rest = `-${tag}-`.replace(`-${word.text}-`, kept === "" ? "-" : `-${kept}-`);
	return rest.replace(/^-+|-+$/g, "");
}
const known$4 = new Map();
const MAX_KNOWN$3 = 1e4;
function systemWord(text) {
	if (!/^[a-z]/.test(text)) return undefined;
	if (!known$4.has(text)) {
		if (known$4.size >= MAX_KNOWN$3) known$4.clear();
		known$4.set(text, readSystemWord(text));
	}
	return known$4.get(text);
}
function readSystemWord(text) {
	for (const { pattern, ...word } of SYSTEM_WORDS) {
		const match = pattern.exec(text);
		const { release } = match?.groups ?? {};
		if (match !== null) return {
			...word,
			release
		};
	}
	return undefined;
}
function moreOf(earlier, later) {
	if (earlier === undefined || later === undefined) return later ?? earlier;
	const isAzure = later.system === "someDistroless" && earlier.system === "azure";
	const system = isAzure ? "azureDistroless" : later.system;
	return {
		system,
		release: later.release ?? earlier.release
	};
}
function kindOf$1(piece) {
	if (piece === "slim") return "slim";
	if (MOVING.test(piece) || NODE_LINE.test(piece)) return "moving";
	if (/^v?\d+(?:\.\d+)*$/.test(piece)) return STAMP.test(piece) ? "exact" : "version";
	if (/^v?\d/.test(piece)) return "exact";
	if (FLAVOR.test(piece) || VARIANT.test(piece) || ARCHITECTURE$1.test(piece)) return "flavor";
	return "other";
}

// lib/bases/debug-tags.js
function isDebugImage({ repository, tag }) {
	if (tag === undefined || !/distroless/.test(`${repository}:${tag}`)) return false;
	return tagWords(tag).words.some(({ text }) => text === "debug");
}
function isDevelopmentImage({ tag = "" }, { family }) {
	return (family === "chainguard" || family === "hardened") && DEV.test(tag);
}
const DEV = /-dev(?=-|$)/;
function plainTag(tag) {
	if (DEV.test(tag)) return tag.replace(DEV, "");
	const rest = tag.replace(/^debug(?:-nonroot)?(?=-|$)/, "nonroot");
	return rest === tag ? tag.replace(/-?debug(?=-|$)/, "") || "latest" : rest;
}

// lib/bases/vendor-images.js
const DISTROLESS$1 = "gcr.io/distroless";
const DEBUG = /^debug(?:-|$)/;
const distroless = {
	accounts: ["nonroot"],
	rules: [{
		tag: DEBUG,
		is: "distrolessDebug"
	}],
	users: [{
		tag: /nonroot/,
		is: "65532"
	}],
	user: "root",
	isUnversioned: true,
	nonroot: (name, tag) => {
		if (tag.includes("nonroot")) return undefined;
		const plain = /^latest(?=-|$)/.test(tag) ? tag.replace("latest", "nonroot") : plainTag(tag);
		return plain === tag ? undefined : `${name}:${plain}`;
	}
};
const DISTROLESS_IMAGES = [
	{
		...distroless,
		names: [`${DISTROLESS$1}/static*`],
		system: "distrolessStatic",
		rules: [{
			tag: DEBUG,
			is: "distrolessStaticDebug"
		}]
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/base*`],
		system: "distroless",
		label: "distroless base"
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/cc*`],
		system: "distroless",
		label: "distroless cc"
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/java-base*`],
		system: "distroless",
		label: "distroless java-base"
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/java*`],
		system: "distroless",
		label: "distroless java",
		language: "java",
		entrypoint: ["/usr/bin/java", "-jar"]
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/nodejs*`],
		system: "distroless",
		label: "distroless nodejs",
		language: "node",
		entrypoint: ["/nodejs/bin/node"]
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/python*`],
		system: "distroless",
		label: "distroless python",
		language: "python",
		entrypoint: ["/usr/bin/python3"]
	},
	{
		...distroless,
		names: [`${DISTROLESS$1}/*`],
		system: "someDistroless",
		rules: [{
			tag: DEBUG,
			is: "someDistrolessDebug"
		}]
	}
];
const dotnet$1 = (...names) => names.flatMap((name) => [
	"dotnet",
	"dotnet/nightly",
	"dotnet/core"
].map((path) => `mcr.microsoft.com/${path}/${name}`));
const DOTNET$1 = {
	accounts: ["app"],
	system: "ubuntu",
	before: [{
		version: "10",
		system: "debian"
	}],
	rules: [{
		tag: /distroless/,
		is: "azureDistroless"
	}],
	users: [{
		tag: /^[1-7]\..*(?:chiseled|distroless)/,
		is: "app"
	}, {
		tag: /chiseled|distroless/,
		is: "1654"
	}],
	user: "root",
	language: "dotnet",
	releaseTags: ["alpine"],
	variants: { alpine: true }
};
const azure = (name) => ["azurelinux", "cbl-mariner"].map((system) => `mcr.microsoft.com/${system}/${name}`);
const AZURE_LANGUAGES = [
	["nodejs", "node"],
	["python", "python"],
	["java", "java"]
];
const MICROSOFT_IMAGES = [
	{
		...DOTNET$1,
		names: dotnet$1("sdk")
	},
	{
		...DOTNET$1,
		names: dotnet$1("runtime", "aspnet", "runtime-deps"),
		isSlim: true
	},
	{
		names: ["mcr.microsoft.com/openjdk/jdk"],
		system: "unknown",
		rules: [{
			tag: /distroless/,
			is: "azureDistroless"
		}],
		language: "java"
	},
	{
		names: ["mcr.microsoft.com/azurelinux/distroless/debug", "mcr.microsoft.com/cbl-mariner/distroless/debug"],
		system: "someDebug",
		isUnversioned: true
	},
	...AZURE_LANGUAGES.map(([name, language]) => {
		return {
			names: azure(`distroless/${name}`),
			system: "azureDistroless",
			isUnversioned: true,
			language
		};
	}),
	{
		names: azure("base/nodejs"),
		system: "azure",
		language: "node"
	},
	{
		names: azure("base/python"),
		system: "azure",
		language: "python"
	},
	{
		names: ["mcr.microsoft.com/azurelinux/distroless/*", "mcr.microsoft.com/cbl-mariner/distroless/*"],
		system: "azureDistroless",
		isUnversioned: true
	},
	{
		names: ["mcr.microsoft.com/devcontainers/*", "mcr.microsoft.com/vscode/devcontainers/*"],
		system: "debianOrUbuntu",
		rules: [{
			tag: /alpine/,
			is: "alpine"
		}]
	},
	{
		names: [
			"mcr.microsoft.com/dotnet/framework/*",
			"mcr.microsoft.com/windows*",
			"mcr.microsoft.com/windows/*",
			"mcr.microsoft.com/nanoserver*"
		],
		system: "windows"
	}
];
const OTHER_IMAGES = [
	{
		names: ["ghcr.io/astral-sh/uv"],
		system: "unknown",
		rules: [{
			tag: /^(?:latest|\d+(?:\.\d+)*)$/,
			is: "scratch"
		}, {
			tag: /^(?:[\d.]+-)?debian(?:-slim)?$/,
			is: "debian"
		}],
		user: "root",
		language: "python",
		releaseTags: ["debian", "alpine"]
	},
	{
		names: [
			"jre",
			"dotnet-aspnet",
			"dotnet-runtime",
			"dotnet-deps",
			"python",
			"chiselled-*"
		].map((name) => `docker.io/ubuntu/${name}`),
		system: "chiselled"
	},
	{
		names: [
			"redis",
			"nginx",
			"postgresql",
			"mysql",
			"mariadb",
			"mongodb",
			"rabbitmq"
		].flatMap((name) => [`docker.io/bitnami/${name}`, `docker.io/bitnamilegacy/${name}`]),
		system: "someGlibc",
		isSlim: true,
		user: "1001"
	},
	{
		names: ["docker.io/bitnami/*", "docker.io/bitnamilegacy/*"],
		system: "someGlibc",
		isSlim: true
	},
	{
		names: [
			"docker.io/library/adoptopenjdk",
			"docker.io/adoptopenjdk/*",
			"docker.io/continuumio/*",
			"docker.io/frolvlad/alpine-*"
		],
		system: "unknown",
		rules: [{
			tag: /alpine/,
			is: "alpineBoth"
		}]
	},
	{
		names: ["docker.io/cimg/*"],
		system: "ubuntu",
		user: "circleci"
	},
	{
		names: ["quay.io/jupyter/*", "docker.io/jupyter/*"],
		system: "ubuntu"
	},
	{
		names: ["gcr.io/oss-fuzz-base/*"],
		system: "ubuntu"
	},
	{
		names: ["docker.io/biocontainers/biocontainers"],
		system: "debianOrUbuntu",
		rules: [{
			tag: /alpine/,
			is: "alpine"
		}, {
			tag: /debian/,
			is: "debian"
		}],
		user: "biodocker"
	}
];

// lib/bases/find-image.js
const TABLES = [
	LANGUAGE_IMAGES,
	JAVA_IMAGES,
	JAVA_VENDOR_IMAGES,
	PLATFORM_IMAGES,
	SERVICE_IMAGES,
	DISTRIBUTIONS,
	RED_HAT_IMAGES,
	DISTROLESS_IMAGES,
	CHAINGUARD_IMAGES,
	HARDENED_IMAGES,
	MICROSOFT_IMAGES,
	OTHER_IMAGES
];
const NAMED = new Map();
const STARRED = [];
for (const [place, image] of TABLES.flat().entries()) {
	const row = {
		place,
		image
	};
	for (const name of image.names) {
		if (name.includes("*")) STARRED.push({
			row,
			matches: imagePattern(name)
		});
		else if (!NAMED.has(name)) NAMED.set(name, row);
	}
}
function findImage(reference) {
	const origin = resolveMirror(reference);
	const named = NAMED.get(origin);
	const limit = named?.place ?? Number.POSITIVE_INFINITY;
	const starred = STARRED.find(({ row, matches }) => row.place < limit && matches(origin));
	return (starred?.row ?? named)?.image;
}

// lib/bases/name-memory.js
const MAX_KNOWN$2 = 1e4;
function rememberByName(memory, { registry, repository, tag, digest, copyOf }, read) {
	const key = `${registry}/${repository}:${tag}@${digest} ${copyOf?.registry}/${copyOf?.repository}`;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fn)(MAX_KNOWN$2, memory, key, () => ({ value: read() })).value;
}

// lib/bases/base-traits.js
const BUSYBOX_SHELL = "BusyBox sh (/busybox/sh)";
function lacksSh({ shell }) {
	return shell === "none" || shell === BUSYBOX_SHELL;
}

// lib/bases/operating-systems.js
const DEBIAN$1 = {
	family: "full",
	libc: "glibc",
	shell: "bash",
	packageManager: "apt"
};
const RED_HAT = {
	family: "full",
	libc: "glibc",
	shell: "bash"
};
const UBI$1 = {
	family: "ubi",
	libc: "glibc",
	shell: "bash"
};
const BUSYBOX$1 = {
	family: "unknown",
	shell: "BusyBox ash",
	packageManager: "none"
};
const ALPAQUITA = {
	family: "alpine",
	label: "Alpaquita",
	shell: "BusyBox ash",
	packageManager: "apk"
};
const EMPTY = {
	shell: "none",
	packageManager: "none"
};
const WOLFI = {
	family: "chainguard",
	libc: "glibc",
	packageManager: "none"
};
const HARDENED = {
	family: "hardened",
	label: "hardened"
};
const NOTHING = {
	libc: undefined,
	shell: undefined,
	packageManager: undefined
};
const SYSTEMS = {
	debian: {
		...DEBIAN$1,
		label: "Debian"
	},
	ubuntu: {
		...DEBIAN$1,
		label: "Ubuntu"
	},
	debianOrUbuntu: {
		...DEBIAN$1,
		label: "Debian or Ubuntu"
	},
	someGlibc: {
		...RED_HAT,
		label: "Linux with glibc",
		packageManager: undefined
	},
	alpine: {
		family: "alpine",
		label: "Alpine",
		libc: "musl",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	alpineBoth: {
		family: "alpine",
		label: "Alpine",
		libc: undefined,
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	alpaquita: {
		...ALPAQUITA,
		libc: undefined
	},
	alpaquitaMusl: {
		...ALPAQUITA,
		libc: "musl"
	},
	alpaquitaGlibc: {
		...ALPAQUITA,
		libc: "glibc"
	},
	busybox: {
		...BUSYBOX$1,
		label: "BusyBox",
		libc: undefined
	},
	busyboxMusl: {
		...BUSYBOX$1,
		label: "BusyBox",
		libc: "musl"
	},
	busyboxGlibc: {
		...BUSYBOX$1,
		label: "BusyBox",
		libc: "glibc"
	},
	scratch: {
		...EMPTY,
		family: "scratch",
		label: "scratch",
		libc: "none"
	},
	fedora: {
		...RED_HAT,
		label: "Fedora",
		packageManager: "dnf"
	},
	fedoraMinimal: {
		...RED_HAT,
		family: "slim",
		label: "Fedora minimal",
		packageManager: undefined
	},
	centos: {
		...RED_HAT,
		label: "CentOS",
		packageManager: "dnf"
	},
	centosYum: {
		...RED_HAT,
		label: "CentOS",
		packageManager: "yum"
	},
	centosMinimal: {
		...RED_HAT,
		family: "slim",
		label: "CentOS minimal",
		packageManager: "microdnf"
	},
	rocky: {
		...RED_HAT,
		label: "Rocky Linux",
		packageManager: "dnf"
	},
	rockyMinimal: {
		...RED_HAT,
		family: "slim",
		label: "Rocky Linux minimal",
		packageManager: "microdnf"
	},
	alma: {
		...RED_HAT,
		label: "AlmaLinux",
		packageManager: "dnf"
	},
	almaMinimal: {
		...RED_HAT,
		family: "slim",
		label: "AlmaLinux minimal",
		packageManager: "microdnf"
	},
	oracle: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: "dnf"
	},
	oracleYum: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: "yum"
	},
	oracleSlim: {
		...RED_HAT,
		family: "slim",
		label: "Oracle Linux slim",
		packageManager: "microdnf"
	},
	oracleSlimYum: {
		...RED_HAT,
		family: "slim",
		label: "Oracle Linux slim",
		packageManager: "yum"
	},
	oracleSome: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: undefined
	},
	amazon: {
		...RED_HAT,
		label: "Amazon Linux 2023",
		packageManager: "dnf"
	},
	amazonYum: {
		...RED_HAT,
		label: "Amazon Linux 2",
		packageManager: "yum"
	},
	amazonMinimal: {
		...RED_HAT,
		family: "slim",
		label: "Amazon Linux 2023 minimal",
		packageManager: "microdnf"
	},
	amazonSome: {
		...RED_HAT,
		label: "Amazon Linux",
		packageManager: undefined
	},
	rhelYum: {
		...RED_HAT,
		label: "RHEL",
		packageManager: "yum"
	},
	ubi: {
		...UBI$1,
		label: "UBI",
		packageManager: "dnf"
	},
	ubiYum: {
		...UBI$1,
		label: "UBI 7",
		packageManager: "yum"
	},
	ubiMinimal: {
		...UBI$1,
		label: "UBI minimal",
		packageManager: "microdnf"
	},
	ubiMicro: {
		...UBI$1,
		label: "UBI micro",
		packageManager: "none"
	},
	ubiSome: {
		...UBI$1,
		label: "UBI",
		packageManager: undefined
	},
	suse: {
		...RED_HAT,
		label: "openSUSE",
		packageManager: "zypper"
	},
	bci: {
		...RED_HAT,
		label: "SUSE BCI",
		packageManager: "zypper"
	},
	bciSome: {
		...RED_HAT,
		label: "SUSE BCI",
		packageManager: undefined
	},
	bciMinimal: {
		...RED_HAT,
		family: "slim",
		label: "SUSE BCI minimal",
		packageManager: "none"
	},
	bciBusybox: {
		...BUSYBOX$1,
		label: "SUSE BCI BusyBox",
		libc: "glibc"
	},
	bciMicro: {
		...RED_HAT,
		family: "slim",
		label: "SUSE BCI micro",
		packageManager: "none"
	},
	arch: {
		...RED_HAT,
		label: "Arch Linux",
		packageManager: "pacman"
	},
	photon: {
		...RED_HAT,
		label: "Photon OS",
		packageManager: "tdnf"
	},
	azure: {
		...RED_HAT,
		label: "Azure Linux",
		packageManager: "tdnf"
	},
	azureDistroless: {
		...EMPTY,
		family: "distroless",
		label: "Azure Linux distroless",
		libc: "glibc"
	},
	distrolessStatic: {
		...EMPTY,
		family: "distroless",
		label: "distroless static",
		libc: "none"
	},
	distroless: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: "glibc"
	},
	distrolessStaticDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless static",
		libc: "none",
		shell: BUSYBOX_SHELL
	},
	distrolessDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: "glibc",
		shell: BUSYBOX_SHELL
	},
	someDistrolessDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: undefined,
		shell: BUSYBOX_SHELL
	},
	chiselled: {
		...EMPTY,
		family: "distroless",
		label: "Ubuntu chiselled",
		libc: "glibc"
	},
	someDistroless: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: undefined
	},
	someDebug: {
		...NOTHING,
		family: "distroless",
		label: "distroless",
		packageManager: "none"
	},
	wolfi: {
		...WOLFI,
		label: "Chainguard",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	chainguard: {
		...WOLFI,
		label: "Chainguard",
		shell: "none"
	},
	chainguardAsh: {
		...WOLFI,
		label: "Chainguard",
		shell: "BusyBox ash"
	},
	chainguardDash: {
		...WOLFI,
		label: "Chainguard",
		shell: "dash"
	},
	chainguardBash: {
		...WOLFI,
		label: "Chainguard",
		shell: "bash"
	},
	chainguardStatic: {
		...WOLFI,
		label: "Chainguard static",
		libc: "none",
		shell: "none"
	},
	chainguardSome: {
		...NOTHING,
		family: "chainguard",
		label: "Chainguard",
		libc: "glibc"
	},
	hardened: {
		...NOTHING,
		...HARDENED
	},
	hardenedDebian: {
		...NOTHING,
		...HARDENED,
		libc: "glibc"
	},
	hardenedAlpine: {
		...NOTHING,
		...HARDENED,
		libc: "musl"
	},
	hardenedRedHat: {
		...NOTHING,
		...HARDENED,
		libc: "glibc"
	},
	hardenedRedHatBare: {
		...EMPTY,
		...HARDENED,
		libc: "glibc"
	},
	hardenedRedHatBuilder: {
		...HARDENED,
		libc: "glibc",
		shell: "bash",
		packageManager: "dnf"
	},
	hardenedDebianBare: {
		...EMPTY,
		...HARDENED,
		libc: "glibc"
	},
	hardenedAlpineBare: {
		...EMPTY,
		...HARDENED,
		libc: "musl"
	},
	hardenedStatic: {
		...EMPTY,
		...HARDENED,
		label: "hardened static",
		libc: undefined
	},
	hardenedDebianDev: {
		...HARDENED,
		libc: "glibc",
		shell: "bash",
		packageManager: "apt"
	},
	hardenedAlpineDev: {
		...HARDENED,
		libc: "musl",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	windows: {
		...NOTHING,
		family: "unknown",
		label: "Windows"
	},
	unknown: {
		...NOTHING,
		family: "unknown",
		label: "unknown"
	}
};

// lib/bases/traits-by-name.js
const SCRATCH_TRAITS = {
	...SYSTEMS.scratch,
	user: "root",
	nonroot: undefined,
	language: undefined,
	basis: "name"
};
const UNKNOWN_TRAITS = bare(SYSTEMS.unknown);
function traitsByName(reference) {
	const { copyOf } = reference;
	const origin = copyOf === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)(copyOf);
	const key = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)(reference)}:${reference.tag ?? ""} ${origin}`;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fn)(MAX_KNOWN$1, known$3, key, () => readTraits(reference));
}
const known$3 = new Map();
const MAX_KNOWN$1 = 1e4;
function readTraits(reference) {
	const image = findImage(reference);
	const tag = reference.tag;
	const words = tagWords(tag ?? "");
	if (image === undefined) return byTagAlone(reference, words);
	if (tag === undefined && !isUniform(image)) {
		return {
			...bare(SYSTEMS.unknown),
			language: image.language
		};
	}
	const system = SYSTEMS[systemOf(image, tag ?? "", words)];
	const isSlim = words.isSlim || image.isSlim === true || image.slimWords?.test(tag ?? "") === true;
	const isWindows = system === SYSTEMS.windows;
	const isUnknown = system === SYSTEMS.unknown;
	const user = isWindows || isUnknown ? undefined : userOf$1(image, tag ?? "");
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference);
	return {
		...slimmed(system, isSlim, words.isSlim || system.label === "Debian"),
		...image.label === undefined ? {} : { label: image.label },
		user,
		nonroot: user === "root" && tag !== undefined ? image.nonroot?.(name, tag) : undefined,
		language: image.language,
		basis: "name"
	};
}
function systemOf(image, tag, words) {
	if (words.system?.system === "windows") return "windows";
	const ruled = image.rules?.find((rule) => rule.tag.test(tag));
	if (ruled !== undefined) return ruled.is;
	if (words.system !== undefined) return words.system.system;
	const { version } = words;
	const era = version === undefined ? undefined : image.before?.find((before) => isBefore$2(version, before.version));
	return era?.system ?? image.system;
}
function isUniform(image) {
	const isOne = image.rules === undefined && image.users === undefined && image.variants === undefined;
	return isOne && (image.release !== undefined || image.isUnversioned === true);
}
function userOf$1(image, tag) {
	const ruled = image.users?.find((rule) => rule.tag.test(tag));
	return ruled === undefined ? image.user : ruled.is;
}
function slimmed(system, isSlim, isNamed) {
	if (!isSlim || system.family !== "full") return system;
	return {
		...system,
		family: "slim",
		label: isNamed ? `${system.label} slim` : system.label
	};
}
function isBefore$2(version, limit) {
	const [numbers, limits] = [version.split(".").map(Number), limit.split(".").map(Number)];
	for (const [index, bound] of limits.entries()) {
		const number = numbers[index];
		if (number === undefined || number > bound) return false;
		if (number < bound) return true;
	}
	return false;
}
function byTagAlone(reference, words) {
	const named = words.system?.system ?? "unknown";
	const hasDebug = words.words.some(({ text }) => text === "debug");
	const system = SYSTEMS[named === "someDistroless" && hasDebug ? "someDebug" : named];
	const traits = bare(slimmed(system, words.isSlim, true));
	const isMixed = /glibc/.test(`${reference.repository}:${reference.tag ?? ""}`);
	const family = traits.family === "full" ? "unknown" : traits.family;
	return {
		...traits,
		family,
		libc: isMixed && traits.libc === "musl" ? undefined : traits.libc
	};
}
function bare(system) {
	return {
		...system,
		user: undefined,
		nonroot: undefined,
		language: undefined,
		basis: "name"
	};
}

// lib/bases/named-release.js
function isDistribution(reference) {
	return typeof findImage(reference)?.release === "object";
}
const IN_NAME = /(?:(?:^|\/)(?:ubi|rhel)|^docker\.io\/almalinux\/|-debian)(?<release>\d+(?:\.\d+)?)(?=$|[/:-])/;
function namedRelease(reference) {
	const image = findImage(reference);
	const words = tagWords(reference.tag ?? "");
	const system = image === undefined ? words.system?.system : systemOf(image, reference.tag ?? "", words);
	const inName = IN_NAME.exec(resolveMirror(reference))?.groups?.release;
	if (inName !== undefined && (image?.release === "inName" || /-debian\d+$/.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.hn)(reference).repository))) {
		return {
			system: image?.release === "inName" ? image.system : "debian",
			release: inName
		};
	}
	if (system === undefined) return undefined;
	const word = words.system;
	if (word?.release !== undefined) {
		const named = word.system === "chiselled" ? "ubuntu" : word.system;
		const release = osReleaseNumber({
			system: named,
			release: word.release
		});
		return release === undefined ? undefined : {
			system: named,
			release
		};
	}
	const isDistribution = typeof image?.release === "object";
	return isDistribution && words.version !== undefined ? {
		system,
		release: words.version
	} : undefined;
}

// lib/bases/accounts.js
const SERVICES = "systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom messagebus dbus sshd tss";
const BY_SYSTEM = [
	{
		systems: /^(?:debian|ubuntu|debianOrUbuntu)$/,
		alone: /^(?:nobody|sync|_apt)$/,
		users: `root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats libuuid _apt nobody ubuntu ${SERVICES}`,
		groups: "adm tty disk kmem dialout fax voice cdrom floppy tape sudo audio dip operator src shadow utmp video sasl plugdev staff users nogroup ssh _ssh crontab input kvm render sgx"
	},
	{
		systems: /^(?:alpine(?:Both)?|wolfi|chainguard\w*)$/,
		users: "nonroot root bin daemon adm lp sync shutdown halt mail news uucp operator man postmaster cron ftp sshd at squid xfs games postgres cyrus vpopmail ntp smmsp guest nobody",
		groups: "sys tty disk mem kmem wheel floppy console audio cdrom dialout input tape video netdev readproc kvm shadow cdrw www-data usb users nofiles locate abuild utmp ping nogroup klogd"
	},
	{
		systems: /^busybox/,
		users: "root daemon bin sys sync mail www-data operator nobody",
		groups: "adm tty disk lp kmem wheel cdrom dialout floppy video audio tape utmp plugdev staff lock netdev users nogroup"
	},
	{
		systems: /^(?:fedora|centos|rocky|alma|oracle|amazon|ubi|rhel)/,
		users: `root bin daemon adm lp sync shutdown halt mail news uucp operator games gopher ftp nobody nfsnobody vcsa saslauth postfix polkitd unbound chrony rpc rpcuser avahi abrt ${SERVICES}`,
		groups: "sys tty disk mem kmem wheel cdrom man dialout floppy tape video lock audio users utmp utempter input kvm render sgx clock ssh_keys systemd-journal cgred screen"
	},
	{
		systems: /^distroless/,
		users: "root nobody nonroot",
		groups: "tty staff"
	},
	{
		systems: /^(?:chiselled|azureDistroless)$/,
		users: "root nobody app nonroot ubuntu _daemon_",
		groups: "nogroup tty staff"
	}
];
const KNOWN = BY_SYSTEM.map(({ systems, users, groups, alone }) => {
	const names = users.split(" ");
	return {
		systems,
		users: names,
		groups: [...names.filter((name) => !alone?.test(name)), ...groups.split(" ")]
	};
});
function accountsByName(reference) {
	return rememberByName(remembered, reference, () => readAccounts(reference));
}
const remembered = new Map();
function readAccounts(reference) {
	const image = findImage(reference);
	const { tag } = reference;
	if (image?.accounts === undefined || tag === undefined) return undefined;
	const system = systemOf(image, tag, tagWords(tag));
	const known = KNOWN.find(({ systems }) => systems.test(system));
	if (known === undefined) return undefined;
	const own = image.accounts;
	const [users, groups] = [new Set([...known.users, ...own]), new Set([...known.groups, ...own])];
	if (lacksUbuntu(reference, system)) for (const names of [users, groups]) names.delete("ubuntu");
	return {
		users,
		groups,
		own: own[0]
	};
}
function lacksUbuntu(reference, system) {
	if (system === "debian") return true;
	const release = system === "ubuntu" ? namedRelease(reference) : undefined;
	return release?.system === "ubuntu" && Number.parseFloat(release.release) < 23.04;
}

// lib/bases/candidate-reasons.js
const SIBLING = {
	slim: "The same release with glibc and far fewer packages.",
	alpine: "The same release on Alpine; musl has to suit everything that runs on it.",
	jre: "The same release without the compiler, which running doesn’t need.",
	"jre-alpine": "A runtime without the compiler, on Alpine; musl has to suit native libraries.",
	runtime: "The same release without the compilers and headers, which running doesn’t need.",
	base: "The same release with the CUDA runtime alone: other libraries of CUDA have to come with the program.",
	full: "The same release with glibc, which packages with native parts are built for."
};
const RUNTIME = {
	distroless: "What running needs and nothing else: no shell, no package manager, not root.",
	UBI: "Red Hat’s counterpart, for an estate that is supported by Red Hat.",
	"Red Hat hardened": "Red Hat’s hardened counterpart: free, rebuilt for every fix, and not root.",
	"Docker hardened": "Docker’s hardened counterpart, for which the log-in at dhi.io is there: rebuilt for every fix, and not root.",
	Chainguard: "Rebuilt for every fix; without an account there is its newest version alone.",
	"same project": "What running needs, without the tools that only building needs."
};
function variantReason(kind) {
	return SIBLING[kind];
}
function runtimeReason(from) {
	return RUNTIME[from];
}
function nonrootReason(now, then) {
	const listens = now === undefined || then === undefined || now === then ? "" : `; it listens on port ${then}, not ${now}`;
	return `The same image with a user that isn’t root${listens}.`;
}
const PLAIN_REASON = "The same image without the shell that only debugging needs, and with a user that isn’t root.";
const SUPPORTED_REASON = "The same image on the Debian release that gets updates.";

// lib/bases/runtimes.js
const DISTROLESS_NODE = new Set([
	"22",
	"24",
	"26"
]);
const DISTROLESS_JAVA = new Set([
	"17",
	"21",
	"25"
]);
const DISTROLESS_PYTHON = "3.13";
const DISTROLESS_DEBIAN = "debian13";
const UBI = [{
	name: "registry.access.redhat.com/ubi10",
	node: new Set(["22", "24"]),
	python: new Map([["3.12", "python-312-minimal"], ["3.14", "python-314-minimal"]]),
	java: new Set(["21", "25"])
}, {
	name: "registry.access.redhat.com/ubi9",
	node: new Set([
		"20",
		"22",
		"24"
	]),
	python: new Map([
		["3.9", "python-39"],
		["3.11", "python-311"],
		["3.12", "python-312-minimal"],
		["3.14", "python-314-minimal"]
	]),
	java: new Set([
		"17",
		"21",
		"25"
	])
}];
const UBI_NAMES = UBI.map(({ name }) => name);
const ubiOfAll = (image) => UBI_NAMES.map((name) => ({
	reference: `${name}/${image}:latest`,
	from: "UBI"
}));
const CHAINGUARD$1 = {
	node: {
		name: "node",
		version: "Node.js 26"
	},
	python: {
		name: "python",
		version: "Python 3.14"
	},
	java: {
		name: "jre",
		version: "Java 26"
	},
	ruby: {
		name: "ruby",
		version: "Ruby 4.0"
	}
};
const RED_HAT_HARDENED = {
	node: (major) => `nodejs:${major}`,
	python: (_, both) => `python:${both}`,
	java: (major) => `openjdk:${major}-runtime`
};
const DOCKER_HARDENED = {
	node: (major) => `node:${major}`,
	python: (_, both) => `python:${both}`,
	ruby: (_, both) => `ruby:${both}`,
	java: (major) => `eclipse-temurin:${major}`
};
function staticRuntimes() {
	return [
		{
			reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		},
		{
			reference: "cgr.dev/chainguard/static:latest",
			from: "Chainguard"
		},
		...ubiOfAll("ubi-micro")
	];
}
function dynamicRuntimes(language) {
	const image = language === "go" ? "base" : "cc";
	return [
		{
			reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		},
		{
			reference: "cgr.dev/chainguard/glibc-dynamic:latest",
			from: "Chainguard"
		},
		...ubiOfAll("ubi-minimal")
	];
}
function languageRuntimes(language, version, hasHardenedLogin) {
	const [major = "", minor] = version?.split(".") ?? [];
	const both = minor === undefined ? major : `${major}.${minor}`;
	const distroless = distrolessOf(language, major, both);
	const free = entryOf(CHAINGUARD$1, language);
	return [
		...distroless === undefined ? [] : [{
			reference: `gcr.io/distroless/${distroless}-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		}],
		...UBI.flatMap((ubi) => {
			const image = ubiOf(ubi, language, major, both);
			return image === undefined ? [] : [{
				reference: `${ubi.name}/${image}:latest`,
				from: "UBI"
			}];
		}),
		...version === undefined ? [] : hardenedOf(language, major, both, hasHardenedLogin),
		...free === undefined ? [] : [{
			reference: `cgr.dev/chainguard/${free.name}:latest`,
			from: "Chainguard",
			reason: `Rebuilt for every fix; without an account there is its newest version alone, ${free.version} in August 2026.`
		}]
	];
}
function hardenedOf(language, major, both, hasLogin) {
	const needsBoth = language === "python" || language === "ruby";
	if (needsBoth && !both.includes(".")) return [];
	const redHat = entryOf(RED_HAT_HARDENED, language)?.(major, both);
	const docker = hasLogin ? entryOf(DOCKER_HARDENED, language)?.(major, both) : undefined;
	return [...redHat === undefined ? [] : [{
		reference: `registry.access.redhat.com/hi/${redHat}`,
		from: "Red Hat hardened"
	}], ...docker === undefined ? [] : [{
		reference: `dhi.io/${docker}-${DISTROLESS_DEBIAN}`,
		from: "Docker hardened"
	}]];
}
function entryOf(table, key) {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
function distrolessOf(language, major, both) {
	if (language === "node" && DISTROLESS_NODE.has(major)) return `nodejs${major}`;
	if (language === "java" && DISTROLESS_JAVA.has(major)) return `java${major}`;
	return language === "python" && both === DISTROLESS_PYTHON ? "python3" : undefined;
}
function ubiOf({ node, python, java }, language, major, both) {
	if (language === "node" && node.has(major)) return `nodejs-${major}-minimal`;
	if (language === "java" && java.has(major)) return `openjdk-${major}-runtime`;
	return language === "python" ? python.get(both) : undefined;
}

// lib/bases/dotnet.js
const CHISELED = {
	"6": "jammy",
	"7": "jammy",
	"8": "noble",
	"9": "noble",
	"10": "noble",
	"11": "resolute"
};
const LACKS = ", without ICU and time zones, which globalization needs";
const chiseledReason = (lacks) => `The same runtime on a chiselled Ubuntu${lacks}: no shell, no package manager, not root.`;
const alpineReason = (lacks) => `The same runtime on Alpine${lacks}; musl has to suit native libraries.`;
function dotnetRuntimes(name, tag, { hasNativeParts, needsGlobalization }) {
	const { version, words, system } = tagWords(tag);
	const isFixed = words.some(({ text }) => /^(?:extra|composite|aot|preview.*)$/.test(text));
	if (version === undefined || !version.includes(".") || isFixed) return [];
	const repository = name.replace(/\/sdk$/, "/aspnet");
	const codename = CHISELED[version.split(".", 1)[0] ?? ""];
	const isSmall = system?.system === "alpine" || system?.system === "chiselled";
	const runtimes = [];
	const plain = () => ({
		reference: `${repository}:${version}`,
		from: "same project"
	});
	const add = (ending, reason) => {
		runtimes.push({
			reference: `${repository}:${version}${ending}`,
			from: "same project",
			reason
		});
	};
	const hasExtra = Number(version.split(".", 1)[0]) >= 8;
	if (needsGlobalization === true && !hasExtra) return repository === name || isSmall ? [] : [plain()];
	const [ending, lacks] = needsGlobalization === true ? ["-extra", ""] : ["", LACKS];
	if (repository !== name) {
		if (system?.system === "alpine") add(`-alpine${ending}`, alpineReason(lacks));
		else runtimes.push(plain());
	}
	if (!isSmall && codename !== undefined) add(`-${codename}-chiseled${ending}`, chiseledReason(lacks));
	if (!isSmall && !hasNativeParts) add(`-alpine${ending}`, alpineReason(lacks));
	return isSmall || !hasExtra ? runtimes : [...runtimes, ...redHatRuntimes(repository, version)];
}
function redHatRuntimes(repository, version) {
	const kind = /\/(aspnet|runtime)$/.exec(repository)?.[1];
	if (kind === undefined) return [];
	const name = `dotnet-${version.split(".", 1)[0]}0-${kind}`;
	return UBI_NAMES.map((ubi) => ({
		reference: `${ubi}/${name}:latest`,
		from: "UBI"
	}));
}

// lib/bases/entrypoints.js
function entrypointByName(reference) {
	return findImage(reference)?.entrypoint;
}
function portByName(reference) {
	return findImage(reference)?.listens;
}

// lib/bases/tag-variants.js
const CODENAME = /^[a-z]+$/;
function variantsOf(image, tag) {
	const words = tagWords(tag);
	const system = systemOf(image, tag, words);
	if (image.variants === undefined || system === "windows") return [];
	if (image.variants.steps !== undefined) return stepSiblings(words, image.variants.steps);
	if (!isPlain(words, image)) return [];
	const needsVersion = image.release !== undefined || image.variants.jre === true;
	if (needsVersion && words.version === undefined && words.system?.release === undefined) return [];
	const siblings = image.variants.jre === true ? javaSiblings(words, image) : plainSiblings(words, image, system === "alpine");
	return siblings.filter((sibling) => sibling.tag !== tag);
}
const ALONE = /^(?:perl|otel|threaded|apache|corretto|graal|graalvm|headless|headful|full)$/;
function isPlain({ words }, { variants }) {
	if (variants?.ofVersions === true && words.some(({ kind }) => kind === "flavor" || kind === "moving")) return false;
	return words.every(({ text, kind }) => kind !== "other" && !ALONE.test(text));
}
function plainSiblings(words, { variants, release }, isAlpine) {
	const codename = words.system?.release;
	const order = variants?.slim;
	const base = baseWords(words, release !== undefined);
	const siblings = [];
	if (order !== undefined && !words.isSlim) {
		if (release === undefined && codename !== undefined && CODENAME.test(codename)) {
			const pair = order === "release-slim" ? [codename, "slim"] : ["slim", codename];
			siblings.push({
				tag: join(base, ...pair),
				kind: "slim"
			});
		}
		siblings.push({
			tag: join(base, "slim"),
			kind: "slim"
		});
	}
	if (variants?.alpine === true && !isAlpine) siblings.push({
		tag: join(base, "alpine"),
		kind: "alpine"
	});
	if (isAlpine) siblings.push({
		tag: join(base) || "latest",
		kind: "full"
	});
	return siblings;
}
function javaSiblings(words, image) {
	const base = baseWords(words, false).filter(({ text }) => text !== "jdk" && text !== "jre");
	const isJre = words.words.some(({ text }) => text === "jre");
	const isAlpine = words.system?.system === "alpine";
	const codename = words.system?.release;
	const siblings = [];
	if (isAlpine) siblings.push({
		tag: join(base, "jre"),
		kind: "full"
	});
	if (!isJre && !isAlpine) {
		if (codename !== undefined && CODENAME.test(codename)) siblings.push({
			tag: join(base, "jre", codename),
			kind: "jre"
		});
		siblings.push({
			tag: join(base, "jre"),
			kind: "jre"
		});
	}
	if (image.variants?.alpine === true && !(isJre && isAlpine)) {
		siblings.push({
			tag: join(base, "jre", "alpine"),
			kind: "jre-alpine"
		});
	}
	return siblings;
}
function stepSiblings({ words }, steps) {
	const siblings = [];
	let texts = words.map(({ text }) => text);
	for (const [word, next] of steps) {
		if (!texts.includes(word)) continue;
		texts = texts.map((text) => text === word ? next : text);
		siblings.push({
			tag: texts.join("-"),
			kind: next
		});
	}
	return siblings;
}
function baseWords({ words }, keepsSystem) {
	return words.filter(({ text, kind }) => {
		if (kind === "slim" || text === "latest") return false;
		return kind !== "system" || keepsSystem;
	});
}
function join(base, ...more) {
	return [...base.map(({ text }) => text), ...more].join("-");
}

// lib/bases/candidates.js
const MAX_CANDIDATES = 10;
const COMPILED = new Set([
	"go",
	"rust",
	"c",
	"dart"
]);
function findCandidates(reference, traits, needs) {
	if (reference === undefined) return traits.family === "scratch" ? forScratch(needs) : [];
	const image = findImage(reference);
	const { tag } = reference;
	if (image === undefined || tag === undefined || /(?:^|\/)lambda\//.test(reference.repository)) return [];
	const drafts = [
		...onSupportedDebian(reference, traits, needs),
		...draftsFor(reference, tag, image, traits, needs),
		...nonroot(reference, traits, needs)
	];
	const found = new Map();
	for (const draft of drafts) {
		const isSame = draft.reference === (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)(reference);
		if (!isSame && !found.has(draft.reference)) found.set(draft.reference, draft);
	}
	return [...found.values()].slice(0, MAX_CANDIDATES);
}
const BASICS_REASON = "As empty, with CA certificates, time zones and a user that isn’t root.";
const SCRATCH_REASON = "Nothing but the program, which is statically linked.";
function forScratch({ isFinal, isStaticBinary, lacksBasics, builtFor, language }) {
	if (!isFinal) return [];
	if (builtFor === "glibc") return dynamicRuntimes(language).map(elsewhere);
	if (!isStaticBinary || !lacksBasics) return [];
	const images = staticRuntimes().filter(({ from }) => from !== "UBI");
	return images.map((image) => ({
		...elsewhere(image),
		reason: BASICS_REASON
	}));
}
function slimmerTags(reference) {
	const image = findImage(reference);
	if (image === undefined || reference.tag === undefined) return undefined;
	return variantsOf(image, reference.tag).flatMap(({ kind, tag }) => kind === "full" ? [] : [tag]);
}
function draftsFor(reference, tag, image, traits, needs) {
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference);
	const suitable = variantsOf(image, tag).filter((sibling) => suits(sibling, traits, needs));
	const hasSlim = suitable.some(({ kind }) => kind === "slim");
	const siblings = suitable.filter(({ kind }) => kind !== "full" || !hasSlim);
	const drafts = siblings.map((sibling) => ({
		kind: sibling.kind,
		draft: draftOf(name, sibling, traits)
	}));
	const all = drafts.map(({ draft }) => draft);
	if (!needs.isFinal) return all;
	const isBig = traits.family === "full" || traits.family === "slim" || traits.family === "alpine";
	if (traits.libc === "none" && needs.builtFor === "glibc") return dynamicRuntimes(needs.language).map(elsewhere);
	if (!isBig) return all;
	if (needs.isStaticBinary) {
		const runtimes = staticRuntimes().map(elsewhere);
		return [...runtimes, {
			reference: "scratch",
			from: "scratch",
			reason: SCRATCH_REASON
		}];
	}
	const language = needs.language ?? image.language;
	if (language !== undefined && COMPILED.has(language)) {
		const runtimes = (needs.builtFor ?? traits.libc) === "musl" ? [] : dynamicRuntimes(language).map(elsewhere);
		return image.language === undefined ? [...all, ...runtimes] : runtimes;
	}
	if (language === "dotnet" && image.language === language) {
		return dotnetRuntimes(name, tag, needs).map(elsewhere);
	}
	const isForeign = needs.builtFor === "glibc" && traits.libc === "musl";
	if (isForeign && image.language === undefined) return dynamicRuntimes(language).map(elsewhere);
	const others = runtimesOf(image, tag, language, needs).map(elsewhere);
	if (language === "java") return javaOrder(image.runtime === "word" ? [] : drafts, others);
	const order = needs.hasNativeParts ? ["UBI", "distroless"] : ["distroless", "UBI"];
	const first = order.flatMap((from) => others.filter((other) => other.from === from));
	return [
		...all,
		...first,
		...others.filter((other) => !first.includes(other))
	];
}
function suits({ kind }, traits, { hasNativeParts }) {
	const isAlpine = traits.libc === "musl";
	if (kind === "alpine" || kind === "jre-alpine") return !hasNativeParts;
	if (kind === "full") return isAlpine && hasNativeParts;
	return kind === "jre" || !isAlpine || hasNativeParts;
}
function javaOrder(drafts, others) {
	const [alpine, rest] = [drafts.filter(({ kind }) => kind === "jre-alpine"), drafts.filter(({ kind }) => kind !== "jre-alpine")];
	const distroless = others.filter(({ from }) => from === "distroless");
	const same = others.filter(({ from }) => from === "same project");
	return [
		...same,
		...alpine.map(({ draft }) => draft),
		...distroless,
		...rest.map(({ draft }) => draft),
		...others.filter((other) => !distroless.includes(other) && !same.includes(other))
	];
}
function runtimesOf(image, tag, language, { hasNativeParts, hasHardenedLogin = false }) {
	if (image.runtime === undefined || image.language === undefined || image.language !== language) return [];
	const words = tagWords(tag);
	const flavor = words.words.find(({ text, kind }) => kind === "flavor" && /\d/.test(text));
	const version = image.runtime === "tag" ? words.version : flavor?.text.match(/\d+/)?.[0];
	if (version === undefined && image.runtime === "word") return [];
	const runtimes = languageRuntimes(language, version, hasHardenedLogin);
	if (image.successor === undefined || version === undefined) return runtimes;
	const endings = hasNativeParts ? ["-jre"] : ["-jre", "-jre-alpine"];
	const major = version.split(".", 1)[0] ?? version;
	const successors = endings.map((ending) => {
		return {
			reference: `${image.successor}:${major}${ending}`,
			from: "same project"
		};
	});
	return [...successors, ...runtimes];
}
const OLD_DEBIAN = /^(distroless\/.*-debian)(?:9|1[012])$/;
function onSupportedDebian(reference, traits, { isFinal, needsRoot }) {
	const name = reference.registry === "gcr.io" ? OLD_DEBIAN.exec(reference.repository)?.[1] : undefined;
	if (!isFinal || name === undefined || reference.tag === undefined) return [];
	const nonroot = needsRoot ? undefined : traits.nonroot;
	const tag = isDebugImage(reference) && !needsRoot ? plainTag(reference.tag) : nonroot?.split(":").at(-1) ?? reference.tag;
	return [{
		reference: `gcr.io/${name}13:${tag}`,
		from: "same project",
		reason: SUPPORTED_REASON
	}];
}
function nonroot(reference, traits, { isFinal, needsRoot }) {
	if (!isFinal || needsRoot) return [];
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference);
	if (isDebugImage(reference) || isDevelopmentImage(reference, traits)) {
		return [{
			reference: `${name}:${plainTag(reference.tag ?? "")}`,
			from: "same repository",
			reason: PLAIN_REASON
		}];
	}
	if (traits.nonroot === undefined) return [];
	const from = traits.nonroot.startsWith(`${name}:`) ? "same repository" : "same project";
	return [{
		reference: traits.nonroot,
		from,
		reason: nonrootReason(portOf(reference), portOf((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ut)(traits.nonroot)))
	}];
}
function portOf(reference) {
	return "invalid" in reference ? undefined : portByName(reference)?.port;
}
function draftOf(name, { tag, kind }, { libc }) {
	const reason = variantReason(kind === "slim" && libc === "musl" ? "full" : kind);
	return {
		reference: `${name}:${tag}`,
		from: "same repository",
		reason
	};
}
function elsewhere({ reference, from, reason }) {
	return {
		reference,
		from,
		reason: reason ?? runtimeReason(from)
	};
}

// lib/bases/default-releases.js
const DEFAULTS = {
	"docker.io/library/gcc": "8.4 buster, 9.5 bullseye, 10.3 buster, 10.4 bullseye, 12.3 bookworm, 14.3 trixie, 15.1 bookworm, 15.2 trixie",
	"docker.io/library/golang": "1.12 buster, 1.16.7 bullseye, 1.19.10 bookworm, 1.20 bullseye, 1.20.5 bookworm, 1.24.6 trixie",
	"docker.io/library/haskell": "8.8 buster, 9.6.6 bullseye, 9.8 buster, 9.8.4 bullseye, 9.12 bookworm",
	"docker.io/library/node": "14.19.3 buster, 15 stretch, 16 buster, 17 bullseye, 18.16 bookworm, 19 bullseye, 20.3 bookworm, 26 trixie",
	"docker.io/library/php": "7.3.29 bullseye, 7.4.2 buster, 7.4.22 bullseye, 8.0 buster, 8.0.9 bullseye, 8.1.20 bookworm, 8.1.33 trixie, 8.2 bullseye, 8.2.7 bookworm, 8.2.29 trixie, 8.3 bookworm, 8.3.24 trixie, 8.4 bookworm, 8.4.11 trixie",
	"docker.io/library/python": "3.6.14 bullseye, 3.7.6 buster, 3.7.11 bullseye, 3.7.17 bookworm, 3.8.1 buster, 3.8.11 bullseye, 3.8.17 bookworm, 3.9 buster, 3.9.6 bullseye, 3.9.17 bookworm, 3.9.23 trixie, 3.10 bullseye, 3.10.12 bookworm, 3.10.18 trixie, 3.11 bullseye, 3.11.4 bookworm, 3.11.13 trixie, 3.12 bookworm, 3.12.11 trixie, 3.13 bookworm, 3.13.6 trixie",
	"docker.io/library/ruby": "2.6.8 bullseye, 2.7 buster, 2.7.4 bullseye, 3.0 buster, 3.0.2 bullseye, 3.1.4 bookworm, 3.2 bullseye, 3.2.2 bookworm, 3.2.9 trixie, 3.3 bookworm, 3.3.9 trixie, 3.4 bookworm, 3.4.5 trixie",
	"docker.io/library/rust": "1.40 buster, 1.55 bullseye, 1.72 bookworm, 1.89 trixie",
	"docker.io/library/swift": "5 bionic, 5.7 jammy, 6 noble",
	"mcr.microsoft.com/dotnet/*": "6 bullseye, 8 bookworm, 10 noble"
};
const DOTNET = /^mcr\.microsoft\.com\/dotnet\/(?:nightly\/)?(?:sdk|aspnet|runtime|runtime-deps)$/;
function releaseByName(reference) {
	return rememberByName(known$2, reference, () => namedRelease(reference) ?? defaultRelease(reference));
}
const known$2 = new Map();
function defaultRelease(reference) {
	const name = resolveMirror(reference);
	const rows = DEFAULTS[DOTNET.test(name) ? "mcr.microsoft.com/dotnet/*" : name];
	const words = tagWords(reference.tag ?? "");
	if (rows === undefined || reference.tag === undefined || !isOfDefault(words)) return undefined;
	const numbers = words.version?.split(".").map(Number) ?? [];
	const newest = releaseOf(rows, numbers, Number.POSITIVE_INFINITY);
	const isSure = reference.digest === undefined || releaseOf(rows, numbers, 0) === newest;
	return newest !== undefined && isSure ? releaseOfCodename(newest) : undefined;
}
function isOfDefault({ words, system }) {
	if (system !== undefined) return false;
	return words.every(({ text, kind }) => /^(?:version|slim|flavor)$/.test(kind) || text === "latest");
}
function releaseOf(rows, version, rest) {
	const found = rows.split(", ").findLast((row) => !isBefore$1(version, rest, row.split(" ", 1)[0] ?? ""));
	return found?.split(" ")[1];
}
function isBefore$1(version, rest, since) {
	for (const [index, number] of since.split(".").map(Number).entries()) {
		const difference = (version[index] ?? rest) - number;
		if (difference !== 0) return difference < 0;
	}
	return false;
}

// lib/bases/floating-tags.js
function isFloatingTag(reference) {
	const { tag } = reference;
	if (tag === undefined) return false;
	const image = findImage(reference);
	if (image?.isUnversioned === true) return false;
	const words = tagWords(tag);
	if (words.words.some(({ text }) => text === "latest")) return true;
	if (image?.release === "inName") return false;
	if (words.words.some(({ kind }) => kind === "exact") && !isYearRelease(image)) return false;
	if (image?.release !== undefined) return !namesRelease(image, words);
	const versions = words.words.filter(({ kind }) => kind === "version");
	if (versions.some(({ text }) => text.includes("."))) return false;
	const [first] = words.words;
	if (first?.kind === "other") return false;
	if (versions.length > 0) return versions.every(({ text }) => Number(text.replace("v", "")) < MAX_MAJOR);
	return words.words.every(({ kind }) => kind !== "other");
}
const MAX_MAJOR = 100;
function namesOsRelease(reference) {
	const image = findImage(reference);
	if (image?.release === "inName" || /-debian\d+$/.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.hn)(reference).repository)) return true;
	if (reference.tag === undefined) return false;
	const words = tagWords(reference.tag);
	if (words.system?.release !== undefined) return true;
	return image?.release !== undefined && words.words.some(({ kind }) => kind === "version" || kind === "exact");
}
function hasReleaseTags(reference) {
	const image = findImage(reference);
	if (image?.releaseTags === undefined || reference.tag === undefined) return false;
	const system = systemOf(image, reference.tag, tagWords(reference.tag));
	if (system === "debianOrUbuntu") return image.releaseTags.some((one) => one === "debian" || one === "ubuntu");
	const kind = /^(?:hardened)?(oracle|Debian|Alpine)/.exec(system)?.[1]?.toLowerCase() ?? system;
	return image.releaseTags.some((one) => one === kind);
}
function isYearRelease(image) {
	return image?.release !== undefined;
}
function namesRelease(image, { words, system }) {
	if (system?.release !== undefined && /[a-z]/.test(system.release)) return true;
	if (typeof image.release !== "object") return words.some(({ kind }) => kind === "exact");
	const { numbers } = image.release;
	const counts = words.filter(({ kind }) => kind === "version" || kind === "exact" || kind === "system").map(({ text }) => text.match(/\d+/g)?.length ?? 0);
	return counts.some((count) => count >= numbers) || words.some(({ text }) => /^\d{6,}/.test(text));
}

// lib/bases/glibc.js
const LINES = [
	[/^debian$/, "debian"],
	[/^ubuntu$/, "ubuntu"],
	[/^(?:ubi|rhel|centos|rocky|alma|oracle)/, "redHat"],
	[/^fedora/, "fedora"],
	[/^amazon/, "amazon"],
	[/^(?:suse|bci)/, "suse"],
	[/^photon$/, "photon"],
	[/^azure/, "azure"]
];
const VERSIONS$1 = {
	debian: "8 2.19, 9 2.24, 10 2.28, 11 2.31, 12 2.36, 13 2.41",
	ubuntu: "14.04 2.19, 16.04 2.23, 18.04 2.27, 20.04 2.31, 22.04 2.35, 22.10 2.36, 23.04 2.37, 23.10 2.38, 24.04 2.39, 24.10 2.40, 25.04 2.41, 25.10 2.42, 26.04 2.43",
	redHat: "6 2.12, 7 2.17, 8 2.28, 9 2.34, 10 2.39",
	fedora: "36 2.35, 37 2.36, 38 2.37, 39 2.38, 40 2.39, 41 2.40, 42 2.41, 43 2.42, 44 2.43",
	amazon: "1 2.17, 2018.03 2.17, 2 2.26, 2023 2.34",
	suse: "15.3 2.31, 15.4 2.31, 15.5 2.31, 15.6 2.38, 15.7 2.38, 16.0 2.40",
	photon: "3 2.28, 4 2.32, 5 2.36",
	azure: "2 2.35, 3 2.38"
};
const BY_RELEASE = new Map(Object.entries(VERSIONS$1).flatMap(([line, text]) => text.split(", ").map((pair) => {
	const [release = "", version = ""] = pair.split(" ");
	return [`${line} ${release}`, version];
})));
function glibcOf({ system, release }) {
	const line = lineOf(system);
	return BY_RELEASE.get(`${line} ${release}`) ?? BY_RELEASE.get(`${line} ${release.split(".", 1)[0]}`);
}
function lineOf(system) {
	return LINES.find(([start]) => start.test(system))?.[1];
}
function isOlderGlibc(one, other) {
	return minorOf(one) < minorOf(other);
}
function minorOf(version) {
	return Number(version.split(".")[1]);
}

// lib/bases/programs.js
const COMPILER = /^(?:gcc(?:-\d+)?|g\+\+(?:-\d+)?|gcc-c\+\+|build-essential|build-base|alpine-sdk|base-devel)$/;
const rpm = (name) => ({
	dnf: name,
	yum: name,
	microdnf: name,
	tdnf: name
});
const C$1 = {
	packages: COMPILER,
	install: {
		...rpm("gcc"),
		apk: "build-base",
		apt: "gcc"
	}
};
const USERS$1 = {
	packages: /^(?:shadow|shadow-utils|passwd)$/,
	install: {
		...rpm("shadow-utils"),
		apk: "shadow",
		apt: "passwd",
		zypper: "shadow",
		pacman: "shadow"
	}
};
const ADDUSER$1 = {
	packages: /^(?:adduser|shadow-utils|busybox)$/,
	install: {
		...rpm("shadow-utils"),
		apt: "adduser"
	}
};
const PYTHON$1 = /^(?:python3.*|py3-.*)$/;
const NODE$1 = /^nodejs/;
const PIP = {
	packages: /^(?:python[23]?(?:\.\d+)?-pip|py[23]?-pip)$/,
	install: {
		...rpm("python3-pip"),
		apt: "python3-pip",
		apk: "py3-pip"
	},
	language: "python"
};
const JDK$1 = /^(?:default-jdk.*|openjdk-?\d+(?:-jdk.*)?|java-.*-devel|.*-jdk(?:-.*)?)$/;
const JAVAC = {
	packages: JDK$1,
	language: "java"
};
const PROCESSES = {
	packages: /^procps(?:-ng)?$/,
	install: {
		...rpm("procps-ng"),
		apt: "procps"
	}
};
const SSH = {
	packages: /^(?:ssh|openssh|openssh-clients?(?:-.*)?)$/,
	install: {
		...rpm("openssh-clients"),
		apt: "openssh-client",
		apk: "openssh-client"
	}
};
const DOTNET_SDK = "dotnet SDK";
const DOTNET_SDK_VERBS = /^(?:build|publish|restore|test|run|pack|tool|ef|new|add|msbuild|watch|workload|clean|format|sln|nuget|store|dev-certs|user-secrets)$/;
const PROGRAMS = {
	bash: { packages: /^bash$/ },
	curl: { packages: /^curl(?:-minimal)?$/ },
	wget: { packages: /^wget2?(?:-wget)?$/ },
	git: { packages: /^(?:git(?:-core|-all|-lfs)?|alpine-sdk)$/ },
	tar: { packages: /^tar$/ },
	zip: { packages: /^zip$/ },
	unzip: { packages: /^unzip$/ },
	jq: { packages: /^jq$/ },
	rsync: { packages: /^rsync$/ },
	gpg: {
		packages: /^(?:gnupg2?|gpg|gnupg2-.*)$/,
		install: {
			...rpm("gnupg2"),
			apt: "gnupg",
			apk: "gnupg"
		}
	},
	ssh: SSH,
	"ssh-keyscan": SSH,
	sudo: { packages: /^sudo$/ },
	nvcc: { packages: /^cuda-(?:nvcc|toolkit|compiler|minimal-build)/ },
	ps: PROCESSES,
	pgrep: PROCESSES,
	nc: {
		packages: /^(?:netcat.*|ncat|nmap-ncat)$/,
		install: {
			...rpm("nmap-ncat"),
			apt: "netcat-openbsd"
		}
	},
	ping: {
		packages: /^iputils(?:-ping)?$/,
		install: {
			...rpm("iputils"),
			apt: "iputils-ping",
			apk: "iputils-ping"
		}
	},
	make: { packages: /^(?:make|build-essential|build-base|alpine-sdk|base-devel)$/ },
	gcc: C$1,
	cc: C$1,
	"g++": {
		packages: /^(?:g\+\+(?:-\d+)?|gcc-c\+\+|build-essential|build-base|alpine-sdk|base-devel)$/,
		install: {
			...rpm("gcc-c++"),
			apk: "build-base"
		}
	},
	useradd: USERS$1,
	usermod: USERS$1,
	groupadd: USERS$1,
	adduser: ADDUSER$1,
	addgroup: ADDUSER$1,
	tini: { packages: /^tini/ },
	"dumb-init": { packages: /^dumb-init$/ },
	gosu: { packages: /^gosu$/ },
	"su-exec": { packages: /^su-exec$/ },
	python: {
		packages: /^(?:python|python2.*|python-.*)$/,
		install: {
			...rpm("python3"),
			apt: "python-is-python3",
			apk: "python3"
		},
		language: "python"
	},
	python3: {
		packages: PYTHON$1,
		language: "python"
	},
	pip: PIP,
	pip3: PIP,
	poetry: {
		packages: /poetry/,
		language: "python"
	},
	pipenv: {
		packages: /pipenv/,
		language: "python"
	},
	uv: {
		packages: /^uv$/,
		language: "python"
	},
	node: {
		packages: NODE$1,
		install: "nodejs",
		language: "node"
	},
	npm: {
		packages: /^(?:npm|nodejs-npm)$/,
		language: "node"
	},
	npx: {
		packages: /^(?:npm|nodejs-npm)$/,
		install: "npm",
		language: "node"
	},
	corepack: {
		packages: /^corepack$/,
		language: "node"
	},
	yarn: {
		packages: /^yarn(?:pkg)?$/,
		language: "node"
	},
	pnpm: {
		packages: /^pnpm$/,
		language: "node"
	},
	ruby: {
		packages: /^ruby/,
		language: "ruby"
	},
	gem: {
		packages: /^ruby/,
		install: "ruby",
		language: "ruby"
	},
	bundle: {
		packages: /bundler|^ruby-full$/,
		install: {
			...rpm("rubygem-bundler"),
			apt: "ruby-bundler",
			apk: "ruby-bundler"
		},
		language: "ruby"
	},
	php: {
		packages: /^php/,
		language: "php"
	},
	composer: {
		packages: /^composer$/,
		language: "php"
	},
	go: {
		packages: /^(?:go|golang.*)$/,
		install: {
			...rpm("golang"),
			apt: "golang"
		},
		language: "go"
	},
	cargo: {
		packages: /^(?:cargo|rust|rustup)$/,
		language: "rust"
	},
	java: {
		packages: /jre|jdk|^java-/,
		install: {
			...rpm("java-21-openjdk-headless"),
			apt: "default-jre-headless",
			apk: "openjdk21-jre-headless"
		},
		language: "java"
	},
	javac: JAVAC,
	jar: JAVAC,
	jlink: JAVAC,
	mvn: {
		packages: /^maven$/,
		install: "maven",
		language: "java"
	},
	gradle: {
		packages: /^gradle$/,
		language: "java"
	},
	dotnet: {
		packages: /^(?:dotnet|aspnetcore)/,
		language: "dotnet"
	},
	[DOTNET_SDK]: {
		packages: /^dotnet-?(?:sdk|\d+$)/,
		language: "dotnet"
	}
};
const PROGRAM_NAMES = Object.keys(PROGRAMS);
function programOf(name) {
	return PROGRAMS[name];
}
function packageOf(name, manager, system) {
	if (name === "java" && system?.startsWith("amazon") === true) return "java-21-amazon-corretto-headless";
	const { install = name } = programOf(name);
	return typeof install === "string" ? install : install[manager] ?? name;
}

// lib/bases/image-programs.js
function lackedPrograms(host) {
	const { root, traits, packages } = host;
	if (packages !== undefined || traits.basis !== "name") return findLacked(host);
	const key = root === undefined ? traits.label : `${resolveMirror(root)}:${root.tag ?? ""}`;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fn)(MAX_KNOWN, known$1, key, () => findLacked(host));
}
function areProgramsKnown({ root, traits, packages }) {
	return packages !== undefined || ownPrograms(root, traits) !== undefined;
}
const known$1 = new Map();
const MAX_KNOWN = 1e3;
function findLacked({ root, traits, packages }) {
	const byName = ownPrograms(root, traits);
	const certainty = byName?.certainty ?? "likely";
	const lacked = new Map();
	if (byName === undefined && packages === undefined) return lacked;
	for (const name of PROGRAM_NAMES) {
		const hasPackage = packages !== undefined && [...packages].some((one) => programOf(name).packages.test(one));
		const isOwn = byName?.programs.has(name) ?? isOfLanguage(name, traits);
		if (!hasPackage && !isOwn) lacked.set(name, certainty);
	}
	return lacked;
}
function isOfLanguage(name, { language }) {
	return language !== undefined && programOf(name).language === language;
}
const USERS = [
	"useradd",
	"usermod",
	"groupadd"
];
const ADDUSER = ["adduser", "addgroup"];
const INITS = [
	"tini",
	"dumb-init",
	"gosu",
	"su-exec"
];
const NODE = [
	"node",
	"npm",
	"npx",
	"yarn",
	"corepack"
];
const PYTHON = [
	"python",
	"python3",
	"pip",
	"pip3"
];
const RUBY = [
	"ruby",
	"gem",
	"bundle"
];
const JDK = [
	"java",
	"javac",
	"jar",
	"jlink"
];
const C = ["gcc", "cc"];
const BUILD = [
	...C,
	"g++",
	"make"
];
const SCM = [
	"curl",
	"wget",
	"git",
	"gpg",
	"ssh",
	"ssh-keyscan",
	"python3",
	"python",
	"ps",
	"pgrep"
];
const BUILDPACK = [
	...SCM,
	...BUILD,
	"unzip",
	"zip",
	"nc",
	"ping"
];
const DEBIAN = [
	"bash",
	"tar",
	...USERS,
	...ADDUSER
];
const UBUNTU = [
	...DEBIAN,
	"ps",
	"pgrep"
];
const BUSYBOX = [
	...ADDUSER,
	"wget",
	"tar",
	"unzip",
	"ps",
	"pgrep",
	"nc",
	"ping"
];
const AMAZON = [
	...INITS,
	...ADDUSER,
	"bash",
	"curl",
	"python",
	"python3",
	"gpg",
	"ps",
	"pgrep",
	"nc",
	"ping",
	"sudo"
];
const OTHERS = [
	...INITS,
	...ADDUSER,
	"ps",
	"pgrep",
	"nc",
	"ping",
	"sudo"
];
const SYSTEM_PROGRAMS = {
	alpine: BUSYBOX,
	debian: DEBIAN,
	ubuntu: UBUNTU,
	debianOrUbuntu: UBUNTU,
	amazon: AMAZON,
	amazonYum: AMAZON,
	amazonSome: AMAZON,
	ubi: [
		...DEBIAN,
		"curl",
		"gpg",
		"python3",
		"python",
		"wget",
		"unzip",
		"zip",
		"rsync",
		"jq",
		"make",
		...OTHERS
	],
	ubiMinimal: [
		"bash",
		"curl",
		"gpg",
		...OTHERS
	],
	ubiMicro: ["bash"]
};
const ALPINE = /alpine/;
const SMALL$1 = /alpine|slim/;
const dotnet = (...names) => names.flatMap((name) => [
	"",
	"nightly/",
	"core/"
].map((path) => `mcr.microsoft.com/dotnet/${path}${name}`));
const NGINX = [...officialImages("nginx"), "docker.io/nginxinc/nginx-unprivileged"];
const ROWS$1 = [
	{
		names: officialImages("alpine"),
		has: []
	},
	{
		names: [...officialImages("debian"), "public.ecr.aws/debian/debian"],
		since: "9",
		has: [],
		isBare: true
	},
	{
		names: [...officialImages("ubuntu"), "public.ecr.aws/ubuntu/ubuntu"],
		since: "18.04",
		has: []
	},
	{
		names: [...officialImages("amazonlinux"), "public.ecr.aws/amazonlinux/amazonlinux"],
		since: "2",
		has: []
	},
	{
		names: officialImages("node"),
		tag: SMALL$1,
		since: "12",
		has: NODE,
		isBare: true
	},
	{
		names: officialImages("node"),
		since: "12",
		has: [...NODE, ...BUILDPACK]
	},
	{
		names: officialImages("python"),
		tag: SMALL$1,
		since: "3.6",
		has: PYTHON,
		isBare: true
	},
	{
		names: officialImages("python"),
		since: "3.6",
		has: [...PYTHON, ...BUILDPACK]
	},
	{
		names: officialImages("ruby"),
		tag: SMALL$1,
		since: "3",
		has: RUBY,
		isBare: true
	},
	{
		names: officialImages("ruby"),
		since: "3",
		has: [...RUBY, ...BUILDPACK]
	},
	{
		names: officialImages("golang"),
		tag: ALPINE,
		since: "1.15",
		has: ["go"]
	},
	{
		names: officialImages("golang"),
		since: "1.15",
		has: [
			"go",
			...SCM,
			...BUILD
		]
	},
	{
		names: officialImages("rust"),
		tag: ALPINE,
		has: ["cargo", ...C]
	},
	{
		names: officialImages("rust"),
		tag: SMALL$1,
		has: [
			"cargo",
			...C,
			"wget"
		]
	},
	{
		names: officialImages("rust"),
		has: ["cargo", ...BUILDPACK]
	},
	{
		names: officialImages("php"),
		tag: ALPINE,
		since: "7.3",
		has: ["php", "curl"]
	},
	{
		names: officialImages("php"),
		since: "7.3",
		has: [
			"php",
			"curl",
			...BUILD
		]
	},
	{
		names: officialImages("eclipse-temurin"),
		tag: /ubi/,
		has: [
			...JDK,
			...USERS,
			"curl",
			"wget",
			"gpg",
			"tar",
			"unzip"
		]
	},
	{
		names: officialImages("eclipse-temurin"),
		tag: /jre.*alpine/,
		has: ["java", "gpg"]
	},
	{
		names: officialImages("eclipse-temurin"),
		tag: /jre/,
		has: [
			"java",
			"curl",
			"wget",
			"gpg",
			"tar",
			"unzip"
		]
	},
	{
		names: officialImages("eclipse-temurin"),
		tag: ALPINE,
		has: [...JDK, "gpg"]
	},
	{
		names: officialImages("eclipse-temurin"),
		has: [
			...JDK,
			"curl",
			"wget",
			"gpg",
			"tar",
			"unzip"
		]
	},
	{
		names: [...officialImages("amazoncorretto"), "public.ecr.aws/amazoncorretto/amazoncorretto"],
		has: JDK
	},
	{
		names: dotnet("sdk"),
		since: "5",
		has: [
			"dotnet",
			"dotnet SDK",
			"curl",
			"wget",
			"git",
			"gpg",
			"unzip",
			"ssh"
		]
	},
	{
		names: dotnet("aspnet", "runtime"),
		since: "5",
		has: ["dotnet"]
	},
	{
		names: dotnet("runtime-deps"),
		since: "5",
		has: []
	},
	{
		names: NGINX,
		tag: /alpine-slim/,
		since: "1.21",
		has: []
	},
	{
		names: NGINX,
		since: "1.21",
		has: ["curl"]
	},
	{
		names: ["registry.access.redhat.com/ubi*/nodejs-*-minimal"],
		has: [...NODE, "tar"]
	},
	{
		names: ["registry.access.redhat.com/ubi*/python-*-minimal"],
		has: PYTHON
	},
	{
		names: ["registry.access.redhat.com/ubi*/openjdk-*-runtime"],
		has: [
			"java",
			"tar",
			"unzip",
			...USERS
		]
	},
	{
		names: ["docker.io/nvidia/cuda"],
		tag: /-devel-ubuntu/,
		since: "11",
		has: [
			"nvcc",
			...BUILD,
			"gpg",
			"git",
			"curl",
			"wget"
		]
	},
	{
		names: ["docker.io/nvidia/cuda"],
		tag: /-(?:runtime|base)-ubuntu/,
		since: "11",
		has: ["gpg"]
	},
	...[
		"ubi",
		"ubi-init",
		"ubi-minimal",
		"ubi-micro"
	].map((name) => {
		return {
			names: [`registry.access.redhat.com/ubi*/${name}`],
			has: []
		};
	})
];
const PATTERNS$1 = ROWS$1.map((row) => ({
	row,
	patterns: row.names.map(imagePattern)
}));
function ownPrograms(root, traits) {
	if (lacksSh(traits)) return shelllessPrograms(root, traits);
	const image = root && findImage(root);
	if (root === undefined || image === undefined) return undefined;
	const name = resolveMirror(root);
	const tag = root.tag ?? "";
	const fits = ({ row, patterns }) => patterns.some((matches) => matches(name)) && (row.tag?.test(tag) ?? true);
	const row = PATTERNS$1.find(fits)?.row;
	const system = SYSTEM_PROGRAMS[systemOf(image, tag, tagWords(tag))];
	if (row === undefined || system === undefined || isBefore(row, tag)) return undefined;
	const programs = new Set([...system, ...row.has]);
	if (image.language === "node" && isWithoutCorepack(tag)) programs.delete("corepack");
	if (row.isBare === true && isSince13(root)) for (const name of ADDUSER) programs.delete(name);
	return {
		programs,
		certainty: "certain"
	};
}
function isWithoutCorepack(tag) {
	return Number.parseInt(tagWords(tag).version ?? "", 10) >= 25;
}
function isSince13(root) {
	const release = releaseByName(root);
	return release?.system === "debian" && Number.parseInt(release.release, 10) >= 13;
}
function isBefore({ since }, tag) {
	if (tag === "") return true;
	const { version, words } = tagWords(tag);
	if (words.some(({ text }) => OLD_RELEASES.test(text))) return true;
	const [own, limit] = [version, since].map((text) => text?.split(".").map(Number));
	if (own === undefined || limit === undefined) return false;
	const at = limit.findIndex((number, index) => (own[index] ?? number) !== number);
	return at >= 0 && (own[at] ?? 0) < (limit[at] ?? 0);
}
const OLD_RELEASES = /^(?:wheezy|jessie|precise|trusty|xenial)$/;
const BARE = /^(?:gcr\.io\/distroless\/|mcr\.microsoft\.com\/dotnet\/)/;
const NODE_ELSEWHERE = /^gcr\.io\/distroless\/nodejs/;
function shelllessPrograms(root, traits) {
	const { family, shell } = traits;
	const name = root === undefined ? "" : resolveMirror(root);
	const own = PROGRAM_NAMES.filter((program) => {
		if (NODE_ELSEWHERE.test(name)) return false;
		return isOfLanguage(program, traits) || name.endsWith(`/${program}`);
	});
	const busybox = shell === BUSYBOX_SHELL ? BUSYBOX : [];
	const isCertain = family === "scratch" || BARE.test(name);
	return {
		programs: new Set([...own, ...busybox]),
		certainty: isCertain ? "certain" : "likely"
	};
}

// lib/bases/interpreter-folders.js
const SMALL = /alpine|slim/;
const DISTROLESS = "gcr.io/distroless";
const ROWS = [
	{
		names: officialImages("python"),
		tag: SMALL,
		interpreter: "python",
		folders: ["/usr/local/bin"]
	},
	{
		names: officialImages("node"),
		tag: SMALL,
		interpreter: "node",
		folders: ["/usr/local/bin"]
	},
	{
		names: officialImages("eclipse-temurin"),
		interpreter: "java",
		folders: ["/opt/java/openjdk/bin"]
	},
	{
		names: [`${DISTROLESS}/python3-debian*`],
		interpreter: "python",
		folders: ["/usr/bin", "/bin"]
	},
	{
		names: [`${DISTROLESS}/nodejs*-debian*`],
		interpreter: "node",
		folders: ["/nodejs/bin"]
	},
	{
		names: [`${DISTROLESS}/java*-debian*`],
		interpreter: "java",
		folders: ["/usr/bin", "/bin"]
	},
	{
		names: ["cgr.dev/chainguard/python"],
		interpreter: "python",
		folders: ["/usr/bin", "/bin"]
	},
	{
		names: ["cgr.dev/chainguard/node"],
		interpreter: "node",
		folders: ["/usr/bin", "/bin"]
	},
	{
		names: ["cgr.dev/chainguard/jre"],
		interpreter: "java",
		folders: ["/usr/bin", "/bin"]
	}
];
const PATTERNS = ROWS.map((row) => ({
	row,
	patterns: row.names.map(imagePattern)
}));
function interpreterFolders(root, interpreter) {
	const name = resolveMirror(root);
	const found = PATTERNS.find(({ row, patterns }) => {
		const isOfTag = row.tag?.test(root.tag ?? "") ?? true;
		return row.interpreter === interpreter && isOfTag && patterns.some((matches) => matches(name));
	});
	return found?.row.folders;
}

// lib/bases/language-runtimes.js
const NUMBERS = {
	python: 2,
	node: 1,
	ruby: 2,
	php: 2,
	java: 1,
	dotnet: 1
};
const LABELS = {
	python: "Python",
	node: "Node.js",
	ruby: "Ruby",
	php: "PHP",
	java: "Java",
	dotnet: ".NET"
};
const BY_TAG = [
	[
		/^docker\.io\/library\/python$/,
		"python",
		"/usr/local/bin"
	],
	[/^docker\.io\/library\/node$/, "node"],
	[/^docker\.io\/library\/ruby$/, "ruby"],
	[/^docker\.io\/library\/php$/, "php"],
	[/^docker\.io\/library\/(?:eclipse-temurin|amazoncorretto|sapmachine|openjdk)$/, "java"],
	[/^mcr\.microsoft\.com\/dotnet\/(?:nightly\/)?(?:sdk|aspnet|runtime)$/, "dotnet"],
	[
		/^public\.ecr\.aws\/lambda\/python$/,
		"python",
		"/var/lang/bin"
	],
	[/^public\.ecr\.aws\/lambda\/nodejs$/, "node"],
	[/^public\.ecr\.aws\/lambda\/ruby$/, "ruby"],
	[/^(?:cgr\.dev\/[^/]+|dhi\.io)\/python$/, "python"],
	[/^(?:cgr\.dev\/[^/]+|dhi\.io)\/node$/, "node"],
	[/^(?:cgr\.dev\/[^/]+|dhi\.io)\/ruby$/, "ruby"],
	[/^cgr\.dev\/[^/]+\/j(?:re|dk)$/, "java"]
];
const BY_NAME = [
	[/^gcr\.io\/distroless\/nodejs(\d+)-debian\d+$/, "node"],
	[/^gcr\.io\/distroless\/java(\d+)-debian\d+$/, "java"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/nodejs-(\d+)(?:-minimal)?$/, "node"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/python-(\d)(\d+)(?:-minimal)?$/, "python"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/ruby-(\d)(\d)$/, "ruby"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/php-(\d)(\d)$/, "php"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/openjdk-(\d+)(?:-runtime)?$/, "java"],
	[/^registry\.access\.redhat\.com\/ubi\d+\/dotnet-(\d+)\d(?:-runtime)?$/, "dotnet"]
];
const FIXED = {
	"gcr.io/distroless/python3-debian11": "python 3.9",
	"gcr.io/distroless/python3-debian12": "python 3.11",
	"gcr.io/distroless/python3-debian13": "python 3.13"
};
const CHAINGUARD = {
	"cgr.dev/chainguard/python": "python 3.14",
	"cgr.dev/chainguard/node": "node 26",
	"cgr.dev/chainguard/ruby": "ruby 4.0",
	"cgr.dev/chainguard/jre": "java 26",
	"cgr.dev/chainguard/jdk": "java 26"
};
function runtimeByName(reference) {
	return rememberByName(known, reference, () => readRuntime(reference));
}
const known = new Map();
function readRuntime(reference) {
	const name = resolveMirror(reference);
	const tag = reference.tag ?? "";
	const isNewest = /^latest(?:-dev)?$/.test(tag) && reference.digest === undefined;
	const fixed = FIXED[name] ?? (isNewest ? CHAINGUARD[name] : undefined);
	if (fixed !== undefined) {
		const [language, version] = fixed.split(" ");
		return runtimeOf(language, version);
	}
	if (name === "ghcr.io/astral-sh/uv") return runtimeOf("python", /(?:^|-)python(3\.\d+)/.exec(tag)?.[1], "/usr/local/bin");
	for (const [pattern, language, folder] of BY_TAG) {
		if (pattern.test(name)) return runtimeOf(language, tagWords(tag).version, folder);
	}
	for (const [pattern, language] of BY_NAME) {
		const numbers = pattern.exec(name)?.slice(1);
		if (numbers !== undefined) return runtimeOf(language, numbers.join("."));
	}
	return undefined;
}
function runtimeOf(language, whole, folder = "/usr/bin") {
	const numbers = whole?.split(".").slice(0, NUMBERS[language]) ?? [];
	if (numbers.length < NUMBERS[language]) return undefined;
	const version = numbers.join(".");
	return language === "python" ? {
		language,
		version,
		folder
	} : {
		language,
		version
	};
}
const VARIABLES = {
	PYTHON_VERSION: "python",
	NODE_VERSION: "node",
	RUBY_VERSION: "ruby",
	PHP_VERSION: "php"
};
function runtimeByContent(language, env) {
	for (const [name, found] of Object.entries(VARIABLES)) {
		if (found === language && env.has(name)) return runtimeOf(found, env.get(name), "/usr/local/bin");
	}
	return undefined;
}
function runtimeLabel({ language, version }) {
	return `${LABELS[language]} ${version}`;
}
const SYSTEM_PYTHON = {
	"debian 10": "3.7",
	"debian 11": "3.9",
	"debian 12": "3.11",
	"debian 13": "3.13",
	"ubuntu 20.04": "3.8",
	"ubuntu 22.04": "3.10",
	"ubuntu 24.04": "3.12",
	"ubuntu 26.04": "3.14"
};
function pythonOfRelease({ system, release }) {
	return runtimeOf("python", SYSTEM_PYTHON[`${system} ${release}`]);
}

// lib/bases/on-debian.js
function onDebian(reference, codename) {
	const image = findImage(reference);
	const { variants, releaseTags = [] } = image ?? {};
	if (reference.tag === undefined || variants === undefined || !releaseTags.includes("debian")) return undefined;
	const { words, isSlim } = tagWords(withoutOsRelease(reference.tag) ?? reference.tag);
	if (words.some(({ text, kind }) => kind !== "version" && kind !== "slim" && text !== "latest")) return undefined;
	const versions = words.flatMap(({ text, kind }) => kind === "version" ? [text] : []);
	const variant = !isSlim ? [codename] : variants.slim === "slim-release" ? ["slim", codename] : [codename, "slim"];
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference)}:${[...versions, ...variant].join("-")}`;
}

// lib/bases/traits-by-content.js
const BY_ID = {
	alpine: "alpine",
	debian: "debian",
	ubuntu: "ubuntu",
	wolfi: "chainguard",
	chainguard: "chainguard",
	rhel: "ubiSome",
	azurelinux: "azure",
	mariner: "azure",
	fedora: "fedora",
	centos: "centos",
	rocky: "rocky",
	almalinux: "alma",
	ol: "oracleSome",
	amzn: "amazonSome",
	photon: "photon",
	arch: "arch"
};
const SHELLS = [
	[/^bash$/, "bash"],
	[/^dash(?:-binsh)?$/, "dash"],
	[/^busybox(?:-static|-full|-binsh)?$/, "BusyBox ash"],
	[/^(?:ash|mksh|oksh|zsh)$/, "sh"]
];
const PACKAGE_MANAGERS = [
	[/^apt$/, "apt"],
	[/^apk-tools(?:-static)?$/, "apk"],
	[/^dnf5?$/, "dnf"],
	[/^microdnf$/, "microdnf"],
	[/^tdnf$/, "tdnf"],
	[/^yum$/, "yum"],
	[/^zypper$/, "zypper"],
	[/^pacman$/, "pacman"]
];
const SYSTEM_TYPES = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]);
function traitsByContent(byName, facts) {
	const { osRelease, config } = facts;
	if (osRelease === undefined && facts.packages === undefined && config === undefined) return byName;
	const names = facts.packages?.filter(({ type }) => SYSTEM_TYPES.has(type)).map(({ name }) => name) ?? [];
	const user = config === undefined ? byName.user : userOf(config.user);
	const system = systemOfId(osRelease?.id ?? "");
	const merged = {
		...byName,
		...names.length === 0 ? ofRelease(system, byName) : ofPackages(names, byName)
	};
	return {
		...merged,
		...system === undefined ? {} : ofSystem(system, merged),
		user,
		nonroot: user === "root" ? byName.nonroot : undefined,
		basis: "image"
	};
}
function releaseByContent({ id = "", versionId }) {
	const system = systemOfId(id);
	return system === undefined || versionId === undefined ? undefined : {
		system,
		release: versionId
	};
}
function systemOfId(id) {
	return Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
}
function userOf(user) {
	const name = (user ?? "").split(":", 1)[0] ?? "";
	return name === "" || name === "0" ? "root" : name;
}
function ofPackages(names, byName) {
	const first = (rows) => rows.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
	const isGlibc = names.some((name) => /^(?:glibc(?:-2\.\d+)?|libc6)$/.test(name));
	const isMusl = names.includes("musl");
	return {
		libc: isGlibc && isMusl ? undefined : isGlibc ? "glibc" : isMusl ? "musl" : byName.libc,
		shell: first(SHELLS) ?? (byName.shell === BUSYBOX_SHELL ? byName.shell : "none"),
		packageManager: first(PACKAGE_MANAGERS) ?? "none"
	};
}
function ofRelease(name, { libc, shell, packageManager }) {
	const own = name === undefined ? undefined : SYSTEMS[name].libc;
	if (own === undefined || libc === own || libc === "none") return {
		libc,
		shell,
		packageManager
	};
	return libc === undefined ? {
		libc: own,
		shell,
		packageManager
	} : {
		libc: own,
		shell: undefined,
		packageManager: undefined
	};
}
function ofSystem(name, traits) {
	const { family, label } = SYSTEMS[name];
	const isBare = lacksSh(traits) && traits.packageManager === "none";
	if (family === "alpine") return {
		family,
		label
	};
	if (family === "chainguard") return traits.family === family ? pick(traits) : {
		family,
		label
	};
	if (family === "ubi") return traits.family === family ? pick(traits) : {
		family,
		label: ubiLabel(traits)
	};
	if (isBare) {
		const isKept = traits.family === "distroless" || traits.family === "hardened";
		return isKept ? pick(traits) : {
			family: "distroless",
			label: `${label} without a shell`
		};
	}
	if (traits.family === "slim" || traits.family === "full") {
		return {
			family: traits.family,
			label: traits.family === "slim" ? `${label} slim` : label
		};
	}
	if (traits.family === "hardened" || traits.family === "distroless") return pick(traits);
	return {
		family: "unknown",
		label
	};
}
function pick({ family, label }) {
	return {
		family,
		label
	};
}
function ubiLabel({ packageManager }) {
	if (packageManager === "microdnf") return SYSTEMS.ubiMinimal.label;
	return packageManager === "none" ? SYSTEMS.ubiMicro.label : SYSTEMS.ubi.label;
}

// lib/tags/numbers.js
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;
function numbersIn(text) {
	return text.match(/\d+/g) ?? [];
}
function versionPrefixes(version) {
	const parts = version.split(".");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}
function maskNumbers(text) {
	return text.replace(/\d+/g, "#");
}
function isDate(number) {
	return DATE.test(number);
}
function isYear(number) {
	return YEAR.test(number);
}
function isTimestamp(number) {
	return number.length >= 6;
}
function isZeroPadded(number) {
	return number.startsWith("0") && number.length > 1;
}
function isSameNumberFormat(a, b) {
	if (isZeroPadded(a) || isZeroPadded(b)) return a.length === b.length;
	if (isDate(a) !== isDate(b)) return false;
	return isTimestamp(a) === isTimestamp(b) || Math.abs(a.length - b.length) === 1;
}
function compareNumbers(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [first, second] = [BigInt(a[index] ?? 0), BigInt(b[index] ?? 0)];
		if (first !== second) return first < second ? -1 : 1;
	}
	return 0;
}

// lib/tags/version-tag.js
const DASHED_DATE = String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const VERSIONS = new RegExp(String.raw`${DASHED_DATE}|\d+(?:\.\d+)*`, "g");
const VERSION_WORD = /(?:^|[^a-z])(?:v|ver|version|rel|release|r|rev|build|b)?$/i;
const ARCHITECTURE = /^(?:x86|arm|aarch|amd|i386|ppc|riscv|s390)/;
const PRE_RELEASE = /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea|snapshot|milestone)[-._]?\d*(?:\.\d+)*|[-._]?(?:dev|next|canary|nightly)[-._]?\d+(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
const LATER_PRE_RELEASE = /[-._](?:alpha|beta|rc)[-._]?\d*(?:\.\d+)*(?![a-z\d])/i;
const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const SUFFIX_NUMBERS = /(?<![a-z\d])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,64}(?![a-z\d])|\d+(?:\.\d+)*/g;
const BUILD_WORD = /(?:^|[^a-z])(?:r|rev|ls|k3s|rke2r|u|b|p|pl|sp|cu|gdr|build|patch|post|update|hotfix|hf|fix|security|gke|eksbuild)[-.]?$/i;
const RUNTIME_WORD = /(?:^|[^a-z])(?:r\d+\.|cu[-.]?\d)/;
const PATCH_LEVEL = /[-._]?(?:post|patch|hotfix|hf|fix|security|gdr)[-.]?#$/i;
const RELEASE_MARK = /^[-.](?:final|ga|release)(?![a-z\d])/i;
function parseVersionTag(tag) {
	const start = versionIn(tag);
	if (start === undefined || isHash(wordAt(tag, start.index))) return undefined;
	const prefix = tag.slice(0, start.index);
	const rest = tag.slice(start.index + start.text.length);
	const preRelease = (PRE_RELEASE.exec(rest) ?? LATER_PRE_RELEASE.exec(rest))?.[0] ?? "";
	const numbers = numbersIn(start.text);
	return {
		prefix,
		version: start.text,
		numbers,
		preRelease,
		...readSuffix(rest.replace(preRelease, ""))
	};
}
function versionIn(tag) {
	const matches = [...tag.matchAll(VERSIONS)];
	if (matches.length === 0) return undefined;
	const spans = wordSpans(tag);
	let attached;
	for (const { index, 0: text } of matches) {
		const word = spans.find(({ from, to }) => from <= index && index < to);
		if (word?.kind === "system" || ARCHITECTURE.test(word?.text ?? "")) continue;
		const isFree = word?.kind !== "flavor" && VERSION_WORD.test(tag.slice(word?.from ?? 0, index));
		if (isFree) return {
			index,
			text
		};
		attached ??= {
			index,
			text
		};
	}
	return attached;
}
function wordSpans(tag) {
	let at = 0;
	return tagWords(tag).words.map(({ text, kind }) => {
		const from = tag.indexOf(text, at);
		at = from + text.length;
		return {
			text,
			kind,
			from,
			to: at
		};
	});
}
function readSuffix(rest) {
	const systems = wordSpans(rest).filter(({ kind }) => kind === "system");
	const suffixNumbers = [];
	let [masked, end] = ["", 0];
	const suffix = rest.replace(SUFFIX_NUMBERS, (text, index) => {
		const whole = rest.slice(0, index);
		masked += rest.slice(end, index);
		const before = masked;
		end = index + text.length;
		const next = rest.charAt(end);
		const kind = systems.some(({ from, to }) => from <= index && index < to) ? undefined : kindOf(text, whole, next);
		const counted = kind === "build" ? fromTimestamp(text) : text;
		const form = kind === "hash" ? "#" : maskNumbers(counted);
		masked += form;
		if (kind === undefined) return text;
		suffixNumbers.push({
			before,
			text: counted,
			kind
		});
		return form;
	});
	return {
		suffix,
		suffixNumbers
	};
}
function fromTimestamp(text) {
	const numbers = numbersIn(text);
	return numbers.slice(Math.max(0, numbers.findIndex(isTimestamp))).join(".");
}
function kindOf(text, before, next) {
	if (/[a-f]/.test(text)) return "hash";
	const isBuild = BUILD_WORD.test(before) && !RUNTIME_WORD.test(before.slice(-4) + text);
	if (isBuild || before === "_") return "build";
	if (/[a-z]/i.test(next)) return undefined;
	if (!/[-_.]$/.test(before)) return undefined;
	if (numbersIn(text).some(isTimestamp)) return "build";
	return /(?:^|\d)[-_.]$/.test(before) && !/^\d\d\.(?:04|10)$/.test(text) ? "unlabelled" : "labelled";
}
function withoutPatchLevel(tag) {
	const text = PATCH_LEVEL.exec(`${tag.suffixNumbers.at(-1)?.before}#`)?.[0];
	if (text === undefined) return tag;
	return {
		...tag,
		suffix: tag.suffix.replace(text, ""),
		suffixNumbers: tag.suffixNumbers.slice(0, -1)
	};
}
function withoutReleaseMark(tag) {
	return {
		...tag,
		suffix: tag.suffix.replace(RELEASE_MARK, "")
	};
}
function isCommitHashTag(tag, { prefix, version }, tags) {
	if (!/^\d{7,}$/.test(version) || isDate(version)) return false;
	const end = tag.slice(prefix.length + version.length);
	return tags.some((other) => {
		if (other.length !== tag.length || !other.startsWith(prefix) || !other.endsWith(end)) return false;
		return isHash(other.slice(prefix.length, tag.length - end.length));
	});
}
function compareTagVersions(a, b) {
	const [first, second] = [semverOf(a), semverOf(b)];
	return first !== undefined && second !== undefined ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_2__(first, second) : compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
}
function wordAt(tag, index) {
	const start = index - (/[^-_.]*$/.exec(tag.slice(0, index))?.[0].length ?? 0);
	return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? "";
}
function isHash(word) {
	return HASH.test(word) && !isDate(word.slice(0, 8));
}
function semverOf({ version, numbers, preRelease }) {
	const isVersion = numbers.length === 3 && version === numbers.join(".") && numbers.every(isIdentifier);
	const isPreRelease = preRelease === "" || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
	return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}
function isIdentifier(number) {
	return !isZeroPadded(number) && number.length < 16;
}
function comparePreReleases(a, b) {
	if (a === "" || b === "") return Number(a === "") - Number(b === "");
	const [word, other] = [wordOf(a), wordOf(b)];
	if (word !== other) return word < other ? -1 : 1;
	return compareNumbers(numbersIn(a), numbersIn(b));
}
const STAGES = /^(?:a|alpha|b|beta|m|milestone|pre|preview|cr|rc|ea)$/;
function canFollowPreRelease(a, b) {
	const word = wordOf(b.preRelease);
	return word === wordOf(a.preRelease) || STAGES.test(word);
}
function wordOf(preRelease) {
	return preRelease.replace(/[^a-z]/gi, "").toLowerCase();
}



/***/ })

};
