export const id = "composition";
export const ids = ["composition"];
export const modules = {

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ needsLibc),
/* harmony export */   B: () => (/* binding */ isSupportedLts),
/* harmony export */   C: () => (/* binding */ useRule),
/* harmony export */   D: () => (/* binding */ libcMismatch),
/* harmony export */   E: () => (/* binding */ noShell),
/* harmony export */   F: () => (/* binding */ knownByName),
/* harmony export */   G: () => (/* binding */ deprecationOf),
/* harmony export */   H: () => (/* binding */ supportByContent),
/* harmony export */   I: () => (/* binding */ RepositoryTagsCache),
/* harmony export */   K: () => (/* binding */ AS_OF),
/* harmony export */   L: () => (/* binding */ isAllowedAsLts),
/* harmony export */   M: () => (/* binding */ withInterpreter),
/* harmony export */   N: () => (/* binding */ withoutInterpreter),
/* harmony export */   O: () => (/* binding */ stageFacts),
/* harmony export */   P: () => (/* binding */ adviseStages),
/* harmony export */   R: () => (/* binding */ isOver),
/* harmony export */   S: () => (/* binding */ floatingTag),
/* harmony export */   T: () => (/* binding */ wrongPackageManager),
/* harmony export */   U: () => (/* binding */ supportByName),
/* harmony export */   V: () => (/* binding */ movesToEnded),
/* harmony export */   W: () => (/* binding */ supportByRelease),
/* harmony export */   _: () => (/* binding */ muslNativeDependencies),
/* harmony export */   a: () => (/* binding */ sketchOf),
/* harmony export */   b: () => (/* binding */ missingPasswd),
/* harmony export */   c: () => (/* binding */ runtimeVersion),
/* harmony export */   d: () => (/* binding */ otherPort),
/* harmony export */   f: () => (/* binding */ newerTag),
/* harmony export */   g: () => (/* binding */ findLaterRepository),
/* harmony export */   h: () => (/* binding */ implausibleTagWords),
/* harmony export */   i: () => (/* binding */ keepSketch),
/* harmony export */   j: () => (/* binding */ systemPackageCall),
/* harmony export */   k: () => (/* binding */ isPlainName),
/* harmony export */   l: () => (/* binding */ mayNeedRoot),
/* harmony export */   m: () => (/* binding */ findVersionUpdates),
/* harmony export */   n: () => (/* binding */ NameAdvisor),
/* harmony export */   o: () => (/* binding */ adviceRules),
/* harmony export */   p: () => (/* binding */ findReleaseUpdates),
/* harmony export */   q: () => (/* binding */ isTableOld),
/* harmony export */   r: () => (/* binding */ adviseFile),
/* harmony export */   s: () => (/* binding */ baseRules),
/* harmony export */   t: () => (/* binding */ isStillPreRelease),
/* harmony export */   u: () => (/* binding */ configures),
/* harmony export */   v: () => (/* binding */ runUses),
/* harmony export */   w: () => (/* binding */ supportRules),
/* harmony export */   x: () => (/* binding */ missingCaCertificates),
/* harmony export */   y: () => (/* binding */ startUses),
/* harmony export */   z: () => (/* binding */ isSupported)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// lib/lifecycle/table.json
var asOf = "2026-08-22";
var products = {
	"almalinux": {
		"source": "endoflife.date",
		"ends": [
			"10 2035-05-31",
			"9 2032-05-31",
			"8 2029-05-31"
		]
	},
	"alpine-linux": {
		"source": "endoflife.date",
		"ends": [
			"3.24 2028-06-01",
			"3.23 2027-11-01",
			"3.22 2027-05-01",
			"3.21 2026-11-01",
			"3.20 2026-04-01",
			"3.19 2025-11-01",
			"3.18 2025-05-09",
			"3.17 2024-11-22",
			"3.16 2024-05-23",
			"3.15 2023-11-01",
			"3.14 2023-05-01",
			"3.13 2022-11-01",
			"3.12 2022-05-01",
			"3.11 2021-11-01",
			"3.10 2021-05-01",
			"3.9 2020-11-01",
			"3.8 2020-05-01",
			"3.7 2019-11-01",
			"3.6 2019-05-01",
			"3.5 2018-11-01",
			"3.4 2018-05-01",
			"3.3 2017-11-01",
			"3.2 2017-05-01",
			"3.1 2016-11-01",
			"3.0 2016-05-01",
			"2.7 2015-11-01",
			"2.6 2015-05-01",
			"2.5 2014-11-01",
			"2.4 2014-05-01",
			"2.3 2013-11-01",
			"2.2 2013-05-01",
			"2.1 2012-11-01"
		]
	},
	"amazon-corretto": {
		"source": "endoflife.date",
		"ends": [
			"26 2026-10-31",
			"25 2032-10-31",
			"24 2025-10-31",
			"23 2025-04-30",
			"22 2024-10-15",
			"21 2030-10-31",
			"20 2023-10-17",
			"19 2023-04-19",
			"18 2022-10-18",
			"17 2029-10-31",
			"16 2021-10-19",
			"15 2021-04-20",
			"11 2032-01-31",
			"8 2030-12-31"
		],
		"lts": [
			"25 true",
			"21 true",
			"17 true",
			"11 true",
			"8 true"
		]
	},
	"amazon-linux": {
		"source": "endoflife.date",
		"ends": [
			"2023 2029-06-30",
			"2018.03 2023-12-31",
			"2017.09 2023-12-31",
			"2017.03 2023-12-31",
			"2016.09 2023-12-31",
			"2016.03 2023-12-31",
			"2015.09 2023-12-31",
			"2015.03 2023-12-31",
			"2014.09 2023-12-31",
			"2014.03 2023-12-31",
			"2013.09 2023-12-31",
			"2013.03 2023-12-31",
			"2012.09 2023-12-31",
			"2012.03 2023-12-31",
			"2011.09 2023-12-31",
			"2010.11 2023-12-31",
			"2 2026-06-30"
		]
	},
	"apache-http-server": {
		"source": "endoflife.date",
		"ends": [
			"2.4 false",
			"2.2 2017-07-11",
			"2.0 2013-07-10",
			"1.3 2010-02-03"
		]
	},
	"azul-zulu": {
		"source": "endoflife.date",
		"ends": [
			"26 2026-09-30",
			"25 2033-09-30",
			"24 2025-09-16",
			"23 2025-03-18",
			"22 2024-09-17",
			"21 2031-09-30",
			"20 2023-09-19",
			"19 2023-03-31",
			"18 2022-09-30",
			"17 2029-09-30",
			"16 2021-09-30",
			"15 2023-03-31",
			"14 2020-09-30",
			"13 2023-03-31",
			"12 2019-09-30",
			"11 2032-01-31",
			"10 2018-09-30",
			"9 2018-03-31",
			"8 2030-12-31",
			"7 2022-07-31",
			"6 2018-12-31"
		],
		"lts": [
			"25 true",
			"21 true",
			"17 true",
			"11 true",
			"8 true",
			"7 true",
			"6 true"
		]
	},
	"bun": {
		"source": "endoflife.date",
		"ends": ["1 false"]
	},
	"caddy": {
		"source": "endoflife.date",
		"ends": ["2 false", "1 2020-07-01"]
	},
	"centos": {
		"source": "endoflife.date",
		"ends": [
			"8 2021-12-31",
			"7 2024-06-30",
			"6 2020-11-30",
			"5 2017-03-31"
		]
	},
	"centos-stream": {
		"source": "endoflife.date",
		"ends": [
			"10 2030-05-31",
			"9 2027-05-31",
			"8 2024-05-31"
		]
	},
	"composer": {
		"source": "endoflife.date",
		"ends": [
			"2.10 false",
			"2.9 2026-05-28",
			"2.8 2025-11-13",
			"2.7 2024-10-02",
			"2.6 2024-02-08",
			"2.5 2023-09-01",
			"2.4 2022-12-20",
			"2.3 2022-08-16",
			"2.2 false",
			"2.1 2021-12-22",
			"2.0 2021-06-03",
			"1 2020-10-24"
		],
		"lts": ["2.2 true"]
	},
	"debian": {
		"source": "distro-info-data",
		"ends": [
			"13 2030-06-30",
			"12 2028-06-30",
			"11 2026-08-31",
			"10 2024-06-30",
			"9 2022-06-30",
			"8 2020-06-30",
			"7 2018-05-31",
			"6 2016-02-29",
			"5 2012-02-06",
			"4 2010-02-15",
			"3.1 2008-03-31",
			"3.0 2006-06-30",
			"2.2 2003-06-30",
			"2.1 2000-10-30",
			"2.0 2000-03-09",
			"1.3 1999-03-09",
			"1.2 1998-06-05",
			"1.1 1997-06-05"
		],
		"regular": [
			"13 2028-08-09",
			"12 2026-07-11",
			"11 2024-08-14",
			"10 2022-09-10",
			"9 2020-07-18",
			"8 2018-06-17",
			"7 2016-04-25",
			"6 2014-05-31"
		]
	},
	"deno": {
		"source": "endoflife.date",
		"ends": [
			"2.9 false",
			"2.8 2026-06-25",
			"2.7 2026-05-22",
			"2.6 2026-02-25",
			"2.5 2026-04-30",
			"2.4 2025-09-10",
			"2.3 2025-07-01",
			"2.2 2025-10-31",
			"2.1 2025-04-30",
			"2.0 2024-11-21",
			"1 2024-10-09"
		],
		"lts": [
			"2.5 2025-11-01",
			"2.2 2025-05-01",
			"2.1 2025-02-01"
		]
	},
	"dotnet": {
		"source": "endoflife.date",
		"ends": [
			"10 2028-11-14",
			"9 2026-11-10",
			"8 2026-11-10",
			"7 2024-05-14",
			"6 2024-11-12",
			"5 2022-05-10",
			"3.1 2022-12-13",
			"3.0 2020-03-03",
			"2.2 2019-12-23",
			"2.1 2021-08-21",
			"2.0 2018-10-01",
			"1.1 2019-06-27",
			"1.0 2019-06-27"
		],
		"lts": [
			"10 true",
			"8 true",
			"6 true",
			"3.1 true",
			"2.1 true"
		]
	},
	"eclipse-temurin": {
		"source": "endoflife.date",
		"ends": [
			"26 2026-09-15",
			"25 2031-09-30",
			"24 2025-09-16",
			"23 2025-03-18",
			"22 2024-09-17",
			"21 2029-12-31",
			"20 2023-09-19",
			"19 2023-03-31",
			"18 2022-09-30",
			"17 2027-10-31",
			"16 2021-09-30",
			"11 2027-10-31",
			"8 2030-12-31"
		],
		"lts": [
			"25 true",
			"21 true",
			"17 true",
			"11 true",
			"8 true"
		]
	},
	"elasticsearch": {
		"source": "endoflife.date",
		"ends": [
			"9.5 false",
			"9.4 false",
			"9.3 2026-08-04",
			"9.2 2026-05-05",
			"9.1 2026-02-03",
			"9.0 2025-10-23",
			"8.19 2027-07-15",
			"8.18 2025-10-21",
			"8.17 2025-08-12",
			"8.16 2025-04-15",
			"7 2026-01-15",
			"6 2022-02-10"
		]
	},
	"elixir": {
		"source": "endoflife.date",
		"ends": [
			"1.20 false",
			"1.19 false",
			"1.18 false",
			"1.17 false",
			"1.16 false",
			"1.15 2026-06-03",
			"1.14 2025-10-16",
			"1.13 2024-12-19",
			"1.12 2024-06-12",
			"1.11 2023-12-22",
			"1.10 2023-06-19",
			"1.9 2022-09-01",
			"1.8 2021-12-03",
			"1.7 2021-05-19",
			"1.6 2020-10-06",
			"1.5 2020-01-27",
			"1.4 2019-06-24"
		]
	},
	"erlang": {
		"source": "endoflife.date",
		"ends": [
			"29 2029-05-11",
			"28 2028-05-20",
			"27 2027-05-20",
			"26 2026-05-26",
			"25 2025-05-17",
			"24 2024-05-10",
			"23 2024-03-14",
			"22 2024-03-18",
			"21 2021-06-19",
			"20 2020-06-21",
			"19 2019-06-21",
			"18 2018-11-09",
			"17 2018-10-11"
		]
	},
	"fedora": {
		"source": "endoflife.date",
		"ends": [
			"44 2027-06-02",
			"43 2026-12-09",
			"42 2026-05-27",
			"41 2025-12-15",
			"40 2025-05-13",
			"39 2024-11-26",
			"38 2024-05-21",
			"37 2023-12-05",
			"36 2023-05-16",
			"35 2022-12-13",
			"34 2022-06-07",
			"33 2021-11-30",
			"32 2021-05-25",
			"31 2020-11-24",
			"30 2020-05-26",
			"29 2019-11-26",
			"28 2019-05-28",
			"27 2018-11-30",
			"26 2018-05-29",
			"25 2017-12-12",
			"24 2017-08-08",
			"23 2016-12-20",
			"22 2016-07-19",
			"21 2015-12-01",
			"20 2015-06-23",
			"19 2015-01-06",
			"18 2014-01-14",
			"17 2013-07-30",
			"16 2013-02-12",
			"15 2012-06-26",
			"14 2011-12-09",
			"13 2011-06-24",
			"12 2010-12-02",
			"11 2010-06-25",
			"10 2009-12-17",
			"9 2009-07-10",
			"8 2009-01-07",
			"7 2008-06-13",
			"6 2007-12-07",
			"5 2007-07-02",
			"4 2006-08-07",
			"3 2006-01-16",
			"2 2005-04-11",
			"1 2004-09-20"
		]
	},
	"go": {
		"source": "endoflife.date",
		"ends": [
			"1.27 false",
			"1.26 false",
			"1.25 2026-08-19",
			"1.24 2026-02-10",
			"1.23 2025-08-12",
			"1.22 2025-02-11",
			"1.21 2024-08-13",
			"1.20 2024-02-06",
			"1.19 2023-09-06",
			"1.18 2023-02-01",
			"1.17 2022-08-02",
			"1.16 2022-03-15",
			"1.15 2021-08-16",
			"1.14 2021-02-16",
			"1.13 2020-08-11",
			"1.12 2020-02-25",
			"1.11 2019-09-03",
			"1.10 2019-02-25"
		]
	},
	"haproxy": {
		"source": "endoflife.date",
		"ends": [
			"3.4 2031-04-01",
			"3.3 2027-01-01",
			"3.2 2030-04-01",
			"3.1 2026-01-01",
			"3.0 2029-04-01",
			"2.9 2025-03-21",
			"2.8 2028-04-01",
			"2.7 2024-04-05",
			"2.6 2027-04-01",
			"2.5 2023-05-02",
			"2.4 2026-04-01",
			"2.3 2022-07-27",
			"2.2 2025-04-23",
			"2.1 2021-03-18",
			"2.0 2024-04-05",
			"1.9 2020-07-31",
			"1.8 2022-12-09",
			"1.7 2021-10-01",
			"1.6 2020-10-01",
			"1.5 2020-01-10",
			"1.4 2020-01-10",
			"1.3 2016-03-14",
			"1.2 2011-08-06",
			"1.1 2006-01-29",
			"1.0 2001-12-30"
		],
		"lts": [
			"3.4 true",
			"3.2 true",
			"3.0 true",
			"2.8 true",
			"2.6 true",
			"2.4 true",
			"2.2 true"
		]
	},
	"mariadb": {
		"source": "endoflife.date",
		"ends": [
			"12.3 2029-06-12",
			"12.2 2026-05-28",
			"12.1 2026-02-13",
			"12.0 2025-11-18",
			"11.8 2028-06-04",
			"11.7 2025-05-12",
			"11.6 2025-02-13",
			"11.5 2024-11-21",
			"11.4 2029-05-29",
			"11.3 2024-05-29",
			"11.2 2024-11-21",
			"11.1 2024-08-21",
			"11.0 2024-06-06",
			"10.11 2028-02-16",
			"10.10 2023-11-17",
			"10.9 2023-08-22",
			"10.8 2023-05-20",
			"10.7 2023-02-09",
			"10.6 2026-07-06",
			"10.5 2025-06-24",
			"10.4 2024-06-18",
			"10.3 2023-05-25",
			"10.2 2022-05-23",
			"10.1 2020-10-17",
			"10.0 2019-03-31",
			"5.5 2020-04-11",
			"5.3 2017-03-01",
			"5.2 2015-11-10",
			"5.1 2015-02-01"
		],
		"lts": [
			"12.3 true",
			"11.8 true",
			"11.4 true",
			"10.11 true",
			"10.6 true",
			"10.5 true",
			"10.4 true",
			"5.5 true"
		]
	},
	"memcached": {
		"source": "endoflife.date",
		"ends": [
			"1.6 false",
			"1.5 2020-03-09",
			"1.4 2017-07-21"
		]
	},
	"mongodb": {
		"source": "endoflife.date",
		"ends": [
			"8.3 2029-10-31",
			"8.2 2026-07-31",
			"8.1 2025-09-30",
			"8.0 2029-10-31",
			"7.3 2024-10-02",
			"7.2 2024-03-27",
			"7.1 2024-01-23",
			"7.0 2027-08-31",
			"6.3 2023-08-31",
			"6.2 2023-04-24",
			"6.1 2023-02-09",
			"6.0 2025-07-31",
			"5.3 2022-07-19",
			"5.2 2022-03-23",
			"5.1 2022-01-19",
			"5.0 2024-10-31",
			"4.4 2024-02-29",
			"4.2 2023-04-30",
			"4.0 2022-04-30",
			"3.6 2021-04-30",
			"3.4 2020-01-31",
			"3.2 2018-09-30",
			"3.0 2018-02-28",
			"2.6 2016-10-31",
			"2.4 2013-03-31",
			"2.2 2014-02-28",
			"2.0 2013-03-31",
			"1.8 2012-09-30",
			"1.6 2012-02-28",
			"1.4 2012-09-30",
			"1.2 2011-06-30",
			"1.0 2010-08-31"
		]
	},
	"mysql": {
		"source": "endoflife.date",
		"ends": [
			"9.7 2034-04-21",
			"9.6 2026-04-21",
			"9.5 2026-01-20",
			"9.4 2025-10-21",
			"9.3 2025-07-22",
			"9.2 2025-04-15",
			"9.1 2025-01-21",
			"9.0 2024-10-15",
			"8.4 2032-04-30",
			"8.3 2024-04-10",
			"8.2 2023-12-14",
			"8.1 2023-10-25",
			"8.0 2026-04-30",
			"5.7 2023-10-31",
			"5.6 2021-02-28",
			"5.5 2018-12-31"
		],
		"lts": [
			"9.7 true",
			"8.4 true",
			"8.0 2023-07-18"
		]
	},
	"nextcloud": {
		"source": "endoflife.date",
		"ends": [
			"34 2027-06-30",
			"33 2027-02-28",
			"32 2026-09-30",
			"31 2026-02-28",
			"30 2025-10-31",
			"29 2025-04-30",
			"28 2024-12-31",
			"27 2024-06-30",
			"26 2024-03-31",
			"25 2023-10-31",
			"24 2023-04-30",
			"23 2022-12-31",
			"22 2022-07-31",
			"21 2022-02-28",
			"20 2021-11-30",
			"19 2021-06-30",
			"18 2021-01-31",
			"17 2020-10-31",
			"16 2020-06-30",
			"15 2019-12-31",
			"14 2019-09-30",
			"13 2019-02-28",
			"12 2018-11-30",
			"11 2018-03-31",
			"10 2017-08-31",
			"9 2017-08-31"
		]
	},
	"nginx": {
		"source": "endoflife.date",
		"ends": [
			"1.31 false",
			"1.30 false",
			"1.29 2026-05-13",
			"1.28 2026-04-14",
			"1.27 2025-06-24",
			"1.26 2025-04-23",
			"1.25 2024-05-29",
			"1.24 2024-04-23",
			"1.23 2023-05-23",
			"1.22 2023-04-11",
			"1.21 2022-06-21",
			"1.20 2022-05-24",
			"1.19 2021-05-25",
			"1.18 2021-04-20",
			"1.16 2020-04-20",
			"1.14 2019-04-23",
			"1.12 2018-04-17",
			"1.10 2017-04-12",
			"1.8 2016-04-26",
			"1.6 2015-04-21",
			"1.4 2014-04-24",
			"1.2 2013-04-24",
			"1.0 2012-04-23"
		]
	},
	"nodejs": {
		"source": "endoflife.date",
		"ends": [
			"26 2029-04-30",
			"25 2026-06-01",
			"24 2028-04-30",
			"23 2025-06-01",
			"22 2027-04-30",
			"21 2024-06-01",
			"20 2026-04-30",
			"19 2023-06-01",
			"18 2025-04-30",
			"17 2022-06-01",
			"16 2023-09-11",
			"15 2021-06-01",
			"14 2023-04-30",
			"13 2020-06-01",
			"12 2022-04-30",
			"11 2019-06-30",
			"10 2021-04-30",
			"9 2018-06-30",
			"8 2019-12-31",
			"7 2017-06-30",
			"6 2019-04-30",
			"5 2016-06-30",
			"4 2018-04-30",
			"3 true",
			"2 true",
			"1 true"
		],
		"lts": [
			"26 2026-10-28",
			"24 2025-10-28",
			"22 2024-10-29",
			"20 2023-10-24",
			"18 2022-10-25",
			"16 2021-10-26",
			"14 2020-10-27",
			"12 2019-10-21",
			"10 2018-10-30",
			"8 2017-10-31",
			"6 2016-10-18",
			"4 2015-10-01"
		]
	},
	"opensuse": {
		"source": "endoflife.date",
		"ends": [
			"42.3 2019-07-01",
			"42.2 2018-01-26",
			"42.1 2017-05-17",
			"16.0 2027-10-31",
			"15.6 2026-04-30",
			"15.5 2024-12-31",
			"15.4 2023-12-07",
			"15.3 2022-12-31",
			"15.2 2022-01-04",
			"15.1 2021-02-02",
			"15.0 2019-12-03",
			"13.2 2017-01-17",
			"13.1 2016-02-03",
			"12.3 2015-01-29",
			"12.2 2014-01-15",
			"12.1 2013-05-15",
			"11.4 2012-11-05",
			"11.3 2012-01-20",
			"11.2 2011-05-12",
			"11.1 2011-01-14",
			"11.0 2010-07-26"
		]
	},
	"oracle-linux": {
		"source": "endoflife.date",
		"ends": [
			"10 false",
			"9 2032-06-30",
			"8 2029-07-31",
			"7 2024-12-31",
			"6 2021-03-31"
		]
	},
	"perl": {
		"source": "endoflife.date",
		"ends": [
			"5.44 2029-07-15",
			"5.42 2028-07-03",
			"5.40 2027-06-09",
			"5.38 2026-07-02",
			"5.36 2025-05-27",
			"5.34 2024-05-20",
			"5.32 2023-06-20",
			"5.30 2022-05-22",
			"5.28 2021-06-23",
			"5.26 2020-05-30"
		]
	},
	"php": {
		"source": "endoflife.date",
		"ends": [
			"8.5 2029-12-31",
			"8.4 2028-12-31",
			"8.3 2027-12-31",
			"8.2 2026-12-31",
			"8.1 2025-12-31",
			"8.0 2023-11-26",
			"7.4 2022-11-28",
			"7.3 2021-12-06",
			"7.2 2020-11-30",
			"7.1 2019-12-01",
			"7.0 2019-01-10",
			"5.6 2018-12-31",
			"5.5 2016-07-21",
			"5.4 2015-09-14",
			"5.3 2014-08-14",
			"5.2 2011-01-06",
			"5.1 2006-08-24",
			"5.0 2005-09-05"
		]
	},
	"postgresql": {
		"source": "endoflife.date",
		"ends": [
			"18 2030-11-14",
			"17 2029-11-08",
			"16 2028-11-09",
			"15 2027-11-11",
			"14 2026-11-12",
			"13 2025-11-13",
			"12 2024-11-21",
			"11 2023-11-09",
			"10 2022-11-10",
			"9.6 2021-11-11",
			"9.5 2021-02-11",
			"9.4 2020-02-13",
			"9.3 2018-11-08",
			"9.2 2017-11-09",
			"9.1 2016-10-27",
			"9.0 2015-10-08",
			"8.4 2014-07-24",
			"8.3 2013-02-07",
			"8.2 2011-12-05",
			"8.1 2010-11-08",
			"8.0 2010-10-01",
			"7.4 2010-10-01",
			"7.3 2007-11-27",
			"7.2 2007-02-04",
			"7.1 2006-04-13",
			"7.0 2005-05-08",
			"6.5 2004-06-09",
			"6.4 2003-10-30",
			"6.3 2003-03-01"
		]
	},
	"python": {
		"source": "endoflife.date",
		"ends": [
			"3.14 2030-10-31",
			"3.13 2029-10-31",
			"3.12 2028-10-31",
			"3.11 2027-10-31",
			"3.10 2026-10-31",
			"3.9 2025-10-31",
			"3.8 2024-10-07",
			"3.7 2023-06-27",
			"3.6 2021-12-23",
			"3.5 2020-09-30",
			"3.4 2019-03-18",
			"3.3 2017-09-29",
			"3.2 2016-02-20",
			"3.1 2012-04-09",
			"3.0 2009-06-27",
			"2.7 2020-01-01",
			"2.6 2013-10-29"
		]
	},
	"rabbitmq": {
		"source": "endoflife.date",
		"ends": [
			"4.3 false",
			"4.2 2026-07-31",
			"4.1 2026-01-30",
			"4.0 2025-04-15",
			"3.13 2024-09-17",
			"3.12 2024-02-21",
			"3.11 2023-06-01",
			"3.10 2022-09-28",
			"3.9 2023-01-31",
			"3.8 2022-07-31",
			"3.7 2020-09-30",
			"3.6 2018-05-31",
			"3.5 2016-10-31",
			"3.4 2015-10-31",
			"3.3 2015-03-31",
			"3.2 2014-10-31",
			"3.1 2014-04-30",
			"3.0 2013-11-30"
		]
	},
	"redis": {
		"source": "endoflife.date",
		"ends": [
			"8.10 false",
			"8.8 false",
			"8.6 false",
			"8.4 false",
			"8.2 2030-09-01",
			"8.0 2026-12-01",
			"7.4 2029-12-01",
			"7.2 2029-12-01",
			"7.0 2024-07-29",
			"6.2 2027-04-01",
			"6.0 2022-05-31",
			"5.0 2022-04-27"
		]
	},
	"rhel": {
		"source": "endoflife.date",
		"ends": [
			"10 2035-05-31",
			"9 2032-05-31",
			"8 2029-05-31",
			"7 2024-06-30",
			"6 2020-11-30",
			"5 2017-03-31",
			"4 2012-02-29"
		],
		"lts": [
			"10 true",
			"9 true",
			"8 true",
			"7 true",
			"6 true",
			"5 true"
		]
	},
	"rocky-linux": {
		"source": "endoflife.date",
		"ends": [
			"10 2035-05-31",
			"9 2032-05-31",
			"8 2029-05-31"
		]
	},
	"ruby": {
		"source": "endoflife.date",
		"ends": [
			"4.0 2029-03-31",
			"3.4 2028-03-31",
			"3.3 2027-03-31",
			"3.2 2026-03-31",
			"3.1 2025-03-26",
			"3.0 2024-04-23",
			"2.7 2023-03-31",
			"2.6 2022-03-31",
			"2.5 2021-03-31",
			"2.4 2020-03-31",
			"2.3 2019-03-31",
			"2.2 2018-03-31",
			"2.1 2017-03-31",
			"2.0.0 2016-02-24",
			"1.9.3 2015-02-23"
		]
	},
	"rust": {
		"source": "endoflife.date",
		"ends": [
			"1.98 false",
			"1.97 2026-08-20",
			"1.96 2026-07-09",
			"1.95 2026-05-28",
			"1.94 2026-04-16",
			"1.93 2026-03-06",
			"1.92 2026-01-22",
			"1.91 2025-12-11",
			"1.90 2025-10-30",
			"1.89 2025-09-18",
			"1.88 2025-08-07",
			"1.87 2025-06-26",
			"1.86 2025-05-15",
			"1.85 2025-04-03",
			"1.84 2025-02-20",
			"1.83 2025-01-09",
			"1.82 2024-11-28",
			"1.81 2024-10-17",
			"1.80 2024-09-05",
			"1.79 2024-07-25",
			"1.78 2024-06-13",
			"1.77 2024-05-02",
			"1.76 2024-03-21",
			"1.75 2024-02-08",
			"1.74 2023-12-28",
			"1.73 2023-11-17",
			"1.72 2023-10-06",
			"1.71 2023-08-25",
			"1.70 2023-07-14",
			"1.69 2023-06-02",
			"1.68 2023-04-21",
			"1.67 2023-03-10",
			"1.66 2023-01-27",
			"1.65 2022-12-16",
			"1.64 2022-11-04",
			"1.63 2022-09-23",
			"1.62 2022-09-12",
			"1.61 2022-07-01",
			"1.60 2022-05-20",
			"1.59 2022-04-08",
			"1.58 2022-02-25",
			"1.57 2022-01-14",
			"1.56 2021-12-03",
			"1.55 2021-10-22",
			"1.54 2021-09-10",
			"1.53 2021-07-30",
			"1.52 2021-06-18",
			"1.51 2021-05-07",
			"1.50 2021-03-26",
			"1.49 2021-02-12",
			"1.48 2021-01-01",
			"1.47 2020-11-20",
			"1.46 2020-10-08",
			"1.45 2020-08-28",
			"1.44 2020-07-17",
			"1.43 2020-06-05",
			"1.42 2020-04-24",
			"1.41 2020-03-13",
			"1.40 2020-01-31",
			"1.39 2019-12-20",
			"1.38 2019-11-08",
			"1.37 2019-09-27",
			"1.36 2019-08-16",
			"1.35 2019-07-04",
			"1.34 2019-05-24",
			"1.33 2019-04-12",
			"1.32 2019-03-01",
			"1.31 2019-01-18",
			"1.30 2018-12-07",
			"1.29 2018-10-26"
		]
	},
	"sapmachine": {
		"source": "endoflife.date",
		"ends": [
			"26 2026-09-15",
			"25 2030-09-30",
			"24 2025-09-16",
			"23 2025-03-18",
			"22 2024-09-17",
			"21 2028-09-01",
			"20 2023-09-19",
			"19 2023-03-17",
			"18 2022-09-19",
			"17 2026-09-01",
			"16 2021-09-14",
			"15 2021-03-15",
			"14 2020-09-16",
			"13 2020-03-18",
			"12 2019-09-18",
			"11 2024-12-01",
			"10 2018-09-25"
		],
		"lts": [
			"25 true",
			"21 true",
			"17 true",
			"11 true"
		]
	},
	"sles": {
		"source": "endoflife.date",
		"ends": [
			"16.0 2027-11-30",
			"15.7 2031-07-31",
			"15.6 2025-12-31",
			"15.5 2024-12-31",
			"15.4 2023-12-31",
			"15.3 2022-12-31",
			"15.2 2021-12-31",
			"15.1 2021-01-31",
			"15.0 2019-12-31",
			"12.5 2024-10-31",
			"12.4 2020-06-30",
			"12.3 2019-06-30",
			"12.2 2018-03-31",
			"12.1 2017-05-31",
			"12.0 2016-06-30",
			"11.4 2019-03-31",
			"11.3 2016-01-31",
			"11.2 2014-01-31",
			"11.1 2012-08-31",
			"11.0 2010-12-31",
			"10.4 2013-07-31",
			"10.3 2011-10-11",
			"10.2 2010-04-11",
			"10.1 2008-11-30",
			"10.0 2007-12-31"
		]
	},
	"tomcat": {
		"source": "endoflife.date",
		"ends": [
			"11.0 false",
			"10.1 false",
			"10.0 2022-10-31",
			"9.0 2027-03-31",
			"8.5 2024-03-31",
			"8.0 2018-06-30",
			"7 2021-03-31",
			"6 2016-12-31",
			"5 2012-09-30"
		]
	},
	"traefik": {
		"source": "endoflife.date",
		"ends": [
			"3.7 false",
			"3.6 2026-08-16",
			"3.5 2025-11-07",
			"3.4 2025-07-23",
			"3.3 2025-05-05",
			"3.2 2025-01-06",
			"3.1 2024-10-28",
			"3.0 2024-07-15",
			"2.11 2026-02-01",
			"2.10 2024-02-12",
			"2.9 2023-04-24",
			"2.8 2022-10-03",
			"2.7 2022-06-29",
			"2.6 2022-05-24",
			"2.5 2022-01-24",
			"2.4 2021-08-17",
			"2.3 2021-01-19",
			"2.2 2020-09-23",
			"2.1 2020-03-25",
			"2.0 2019-12-11",
			"1.7 2021-12-31"
		]
	},
	"ubuntu": {
		"source": "distro-info-data",
		"ends": [
			"26.04 2031-05-29",
			"25.10 2026-07-09",
			"25.04 2026-01-15",
			"24.10 2025-07-10",
			"24.04 2029-05-31",
			"23.10 2024-07-11",
			"23.04 2024-01-25",
			"22.10 2023-07-20",
			"22.04 2027-06-01",
			"21.10 2022-07-14",
			"21.04 2022-01-20",
			"20.10 2021-07-22",
			"20.04 2025-05-29",
			"19.10 2020-07-17",
			"19.04 2020-01-23",
			"18.10 2019-07-18",
			"18.04 2023-05-31",
			"17.10 2018-07-19",
			"17.04 2018-01-13",
			"16.10 2017-07-20",
			"16.04 2021-04-30",
			"15.10 2016-07-28",
			"15.04 2016-02-04",
			"14.10 2015-07-23",
			"14.04 2019-04-25",
			"13.10 2014-07-17",
			"13.04 2014-01-27",
			"12.10 2014-05-16",
			"12.04 2017-04-28",
			"11.10 2013-05-09",
			"11.04 2012-10-28",
			"10.10 2012-04-10",
			"10.04 2013-05-09",
			"9.10 2011-04-30",
			"9.04 2010-10-23",
			"8.10 2010-04-30",
			"8.04 2011-05-12",
			"7.10 2009-04-18",
			"7.04 2008-10-19",
			"6.10 2008-04-25",
			"6.06 2009-07-14",
			"5.10 2007-04-13",
			"5.04 2006-10-31",
			"4.10 2006-04-30"
		],
		"lts": [
			"26.04 true",
			"24.04 true",
			"22.04 true",
			"20.04 true",
			"18.04 true",
			"16.04 true",
			"14.04 true",
			"12.04 true",
			"10.04 true",
			"8.04 true",
			"6.06 true"
		]
	},
	"valkey": {
		"source": "endoflife.date",
		"ends": [
			"9.1 false",
			"9.0 2028-10-21",
			"8.1 2030-03-31",
			"8.0 2027-09-15",
			"7.2 2029-04-16"
		]
	},
	"vinyl-cache": {
		"source": "endoflife.date",
		"ends": [
			"9.0 2027-03-16",
			"8.0 2026-09-15",
			"7.7 2026-03-15",
			"7.6 2025-09-15",
			"7.5 2025-03-15",
			"7.4 2024-09-15",
			"7.3 2024-03-15",
			"7.2 2023-09-15",
			"7.1 2023-03-15",
			"7.0 2022-09-15",
			"6.0 false"
		],
		"lts": ["6.0 true"]
	},
	"wordpress": {
		"source": "endoflife.date",
		"ends": [
			"7.1 false",
			"7.0 2026-08-19",
			"6.9 2026-05-20",
			"6.8 2025-12-02",
			"6.7 2025-04-15",
			"6.6 2024-11-12",
			"6.5 2024-07-16",
			"6.4 2024-04-02",
			"6.3 2023-11-07",
			"6.2 2023-08-08",
			"6.1 2023-03-29",
			"6.0 2022-11-01",
			"5.9 2022-05-24",
			"5.8 2022-01-25",
			"5.7 2021-07-20",
			"5.6 2021-03-09",
			"5.5 2020-12-08",
			"5.4 2020-08-11",
			"5.3 2020-03-31",
			"5.2 2019-11-12",
			"5.1 2019-05-07",
			"5.0 2019-02-21",
			"4.9 2018-12-06",
			"4.8 2017-11-16",
			"4.7 2017-06-08",
			"4.6 2016-12-06",
			"4.5 2016-08-16",
			"4.4 2016-04-12",
			"4.3 2015-12-08",
			"4.2 2015-08-18",
			"4.1 2015-04-23",
			"4.0 2014-12-18",
			"3.9 2014-09-04",
			"3.8 2014-04-16",
			"3.7 2013-12-12",
			"3.6 2013-10-24"
		]
	}
};
var table_default = {
	asOf,
	products
};

// lib/lifecycle/cycles.js
const AS_OF = asOf;
const YEAR = 365 * 24 * 60 * 60 * 1e3;
function isTableOld(now) {
	return now.getTime() - Date.parse(AS_OF) > YEAR;
}
const ROWS = products;
const read = new Map();
function productOf(name) {
	const known = read.get(name);
	if (known !== undefined) return known;
	const row = ROWS[name];
	if (row === undefined) throw new Error(`The table of end of life has no ${name}.`);
	const regular = daysOf(row.regular ?? []);
	const lts = daysOf(row.lts ?? []);
	const cycles = [...daysOf(row.ends)].map(([cycle, ends]) => {
		const regularEnds = regular.get(cycle);
		return [cycle, {
			cycle,
			ends,
			regularEnds: typeof regularEnds === "string" ? regularEnds : undefined,
			lts: lts.get(cycle) ?? false
		}];
	});
	const product = {
		source: row.source,
		cycles: new Map(cycles),
		hasLts: lts.size > 0
	};
	read.set(name, product);
	return product;
}
function cycleOf(product, version) {
	const { cycles } = productOf(product);
	const numbers = version.split(".");
	for (let count = numbers.length; count > 0; count -= 1) {
		const found = cycles.get(numbers.slice(0, count).join("."));
		if (found !== undefined) return found;
	}
	return undefined;
}
function daysOf(list) {
	return new Map(list.map((text) => {
		const [cycle = "", day = ""] = text.split(" ", 2);
		return [cycle, day === "true" || day === "false" ? day === "true" : day];
	}));
}

// lib/lifecycle/image-table.js
var ImageTable = class {
	#named = new Map();
	#starred = [];
	constructor(rows) {
		for (const row of rows) {
			for (const image of row.images) {
				const name = /^[^/]+\.[^/]+\//.test(image) ? image : `docker.io/${image}`;
				if (name.includes("*")) this.#starred.push({
					matches: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.tt)(name),
					row
				});
				else this.#named.set(name, row);
			}
		}
	}
	find(name) {
		return this.#named.get(name) ?? this.#starred.find(({ matches }) => matches(name))?.row;
	}
};

// lib/lifecycle/deprecated.js
const official = (...names) => names.map((name) => `library/${name}`);
const DEPRECATED = [
	{
		images: official("openjdk"),
		what: "is deprecated and gets no more releases",
		instead: "eclipse-temurin, amazoncorretto, ibm-semeru-runtimes or sapmachine"
	},
	{
		images: official("java"),
		what: "gets no updates since 2016-12-31",
		instead: "eclipse-temurin"
	},
	{
		images: [...official("adoptopenjdk"), "adoptopenjdk/*"],
		what: "gets no updates since 2021-08-01",
		instead: "eclipse-temurin"
	},
	{
		images: official("centos"),
		what: "gets no updates since 2020, and CentOS Linux ended on 2024-06-30",
		instead: "quay.io/centos/centos:stream10, almalinux, rockylinux/rockylinux or UBI"
	},
	{
		images: official("rockylinux"),
		what: "gets no more updates here",
		instead: "rockylinux/rockylinux"
	},
	{
		images: official("clefos", "sl"),
		what: "ended with CentOS 7 on 2024-06-30",
		instead: "almalinux or rockylinux/rockylinux"
	},
	{
		images: official("clearlinux"),
		what: "ended on 2025-07-18",
		instead: "another distribution"
	},
	{
		images: official("opensuse"),
		what: "is no longer published here",
		instead: "opensuse/leap or opensuse/tumbleweed"
	},
	{
		images: official("ubuntu-debootstrap", "ubuntu-upstart"),
		what: "gets no more updates",
		instead: "ubuntu"
	},
	{
		images: official("iojs"),
		what: "is deprecated",
		instead: "node"
	},
	{
		images: official("django", "celery"),
		what: "gets no updates since 2017",
		instead: "python"
	},
	{
		images: official("rails"),
		what: "gets no updates since 2016-12-31",
		instead: "ruby"
	},
	{
		images: official("fsharp"),
		what: "is no longer published",
		instead: "mcr.microsoft.com/dotnet/sdk"
	},
	{
		images: official("mono"),
		what: "is no longer maintained",
		instead: "mcr.microsoft.com/dotnet/sdk, where the program allows it"
	},
	{
		images: official("jenkins"),
		what: "is deprecated",
		instead: "jenkins/jenkins:lts"
	},
	{
		images: official("vault"),
		what: "gets no releases since 1.14",
		instead: "hashicorp/vault"
	},
	{
		images: official("consul"),
		what: "gets no releases since 1.16",
		instead: "hashicorp/consul"
	},
	{
		images: official("piwik"),
		what: "gets no updates since 2018-09-30",
		instead: "matomo"
	},
	{
		images: official("owncloud"),
		what: "is deprecated",
		instead: "owncloud/server"
	},
	{
		images: official("sentry"),
		what: "is deprecated",
		instead: "Sentry's self-hosted installation"
	},
	{
		images: official("swarm"),
		what: "is archived",
		instead: "the Swarm mode of Docker's engine"
	},
	{
		images: official("nats-streaming"),
		what: "gets no fixes since June 2023",
		instead: "nats, with JetStream"
	},
	{
		images: official("emqx"),
		what: "is no longer published here",
		instead: "emqx/emqx"
	},
	{
		images: official("liquibase"),
		what: "is deprecated",
		instead: "liquibase/liquibase"
	},
	{
		images: official("unit"),
		what: "is archived since October 2025",
		instead: "another server, as nginx"
	},
	{
		images: official("notary"),
		what: "is archived since 2025-07-30",
		instead: "Notation or cosign"
	},
	{
		images: official("mongo-express", "php-zendserver", "plone", "thrift", "jobber", "rapidoid", "express-gateway", "nuxeo", "glassfish"),
		what: "is no longer maintained",
		instead: "an image of its project, where there is one"
	},
	{
		images: ["bitnamilegacy/*"],
		what: "is a frozen copy of August 2025",
		source: "Bitnami",
		instead: "the official image, or Bitnami's paid one"
	},
	{
		images: ["bitnami/*"],
		what: "has no versioned tags for everybody since 2025-08-28; what there was is frozen in bitnamilegacy",
		source: "Bitnami",
		instead: "the official image, or Bitnami's paid one"
	},
	{
		images: ["circleci/*"],
		what: "gets no updates since the end of 2021",
		source: "CircleCI",
		instead: "cimg"
	},
	{
		images: ["k8s.gcr.io/**", "gcr.io/google-containers/*"],
		what: "is frozen since April 2023",
		source: "Kubernetes",
		instead: "registry.k8s.io"
	},
	{
		images: ["mcr.microsoft.com/dotnet/core/*"],
		what: "ended with .NET Core 3.1",
		source: "Microsoft",
		instead: "mcr.microsoft.com/dotnet"
	},
	{
		images: [
			"microsoft/dotnet",
			"microsoft/aspnetcore",
			"microsoft/aspnetcore-build"
		],
		what: "has moved",
		source: "Microsoft",
		instead: "mcr.microsoft.com/dotnet"
	},
	{
		images: ["mcr.microsoft.com/cbl-mariner/**"],
		what: "is succeeded by Azure Linux",
		source: "Microsoft",
		instead: "mcr.microsoft.com/azurelinux"
	},
	{
		images: ["gcr.io/kaniko-project/*"],
		what: "is archived since June 2025",
		source: "its repository",
		instead: "BuildKit or buildah"
	},
	{
		images: ["gcr.io/distroless/java*-debian12", "gcr.io/distroless/nodejs*-debian12"],
		what: "gets no updates since January 2026",
		source: "distroless",
		instead: "the image with -debian13"
	},
	{
		images: ["gcr.io/distroless/python3-debian12"],
		what: "gets no updates since April 2026",
		source: "distroless",
		instead: "gcr.io/distroless/python3-debian13"
	},
	{
		images: [
			"static",
			"base",
			"base-nossl",
			"cc"
		].map((name) => `gcr.io/distroless/${name}-debian12`),
		what: "gets no updates since September 2026",
		source: "distroless",
		instead: "the image with -debian13"
	},
	{
		images: [
			"9",
			"10",
			"11"
		].map((release) => `gcr.io/distroless/*-debian${release}`),
		what: "gets no more updates",
		source: "distroless",
		instead: "the image with -debian13"
	},
	{
		images: ["jboss/keycloak"],
		what: "has moved",
		source: "Keycloak",
		instead: "quay.io/keycloak/keycloak"
	},
	{
		images: ["jboss/wildfly"],
		what: "has moved",
		source: "WildFly",
		instead: "quay.io/wildfly/wildfly"
	}
];
const ALIVE = new Set(["docker.io/bitnami/minideb"]);
const TABLE = new ImageTable(DEPRECATED);
const DEPRECATED_AS_OF = "2026-08";
function deprecationOf(reference) {
	const name = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(reference);
	const row = ALIVE.has(name) ? undefined : TABLE.find(name);
	return row && {
		what: row.what,
		instead: row.instead,
		source: row.source ?? "Docker Official Images"
	};
}

// lib/lifecycle/distribution.js
const BY_SYSTEM = [
	["debian", "debian"],
	["ubuntu", "ubuntu"],
	["alpine", "alpine-linux"],
	["ubi", "rhel"],
	["rhel", "rhel"],
	["rocky", "rocky-linux"],
	["alma", "almalinux"],
	["fedora", "fedora"],
	["oracle", "oracle-linux"],
	["amazon", "amazon-linux"],
	["bci", "sles"],
	["suse", "opensuse"]
];
function distributionByName({ system, release }, { repository, tag = "" }) {
	if (system.includes("centos") || /(?:^|\/|-)centos/.test(repository) || tag.includes("centos")) {
		const isStream = /stream/.test(`${repository}:${tag}`);
		return {
			product: isStream ? "centos-stream" : "centos",
			version: release
		};
	}
	if (system === "someGlibc" && /(?:^|\/)rhel/.test(repository)) return {
		product: "rhel",
		version: release
	};
	const product = BY_SYSTEM.find(([start]) => system.startsWith(start))?.[1];
	return product === undefined || system === "debianOrUbuntu" ? undefined : {
		product,
		version: release
	};
}
const BY_ID = {
	debian: "debian",
	ubuntu: "ubuntu",
	alpine: "alpine-linux",
	rhel: "rhel",
	rocky: "rocky-linux",
	almalinux: "almalinux",
	fedora: "fedora",
	ol: "oracle-linux",
	amzn: "amazon-linux",
	"opensuse-leap": "opensuse",
	sles: "sles"
};
function distributionByContent({ id, versionId, name }) {
	if (id === undefined || versionId === undefined || /[_~-](?:alpha|beta|rc)/.test(versionId)) return undefined;
	if (id === "centos") return {
		product: /stream/i.test(name ?? "") ? "centos-stream" : "centos",
		version: versionId
	};
	const product = BY_ID[id];
	return product === undefined ? undefined : {
		product,
		version: versionId
	};
}

// lib/lifecycle/products.js
const bitnami = (name) => [`bitnami/${name}`, `bitnamilegacy/${name}`];
const copies = (name) => [
	`cimg/${name}`,
	`circleci/${name}`,
	...bitnami(name)
];
const DOTNET$1 = [
	"sdk",
	"aspnet",
	"runtime",
	"runtime-deps",
	"monitor"
];
const IMAGE_PRODUCTS = [
	{
		name: "nodejs",
		label: "Node.js",
		images: ["library/node", ...copies("node")],
		variable: "NODE_VERSION",
		isTelling: true
	},
	{
		name: "python",
		label: "Python",
		images: ["library/python", ...copies("python")],
		variable: "PYTHON_VERSION",
		isTelling: true
	},
	{
		name: "go",
		label: "Go",
		images: [
			"library/golang",
			"cimg/go",
			"circleci/golang",
			...bitnami("golang")
		],
		variable: "GOLANG_VERSION",
		isTelling: true
	},
	{
		name: "ruby",
		label: "Ruby",
		images: ["library/ruby", ...copies("ruby")],
		variable: "RUBY_VERSION",
		isTelling: true
	},
	{
		name: "php",
		label: "PHP",
		images: [
			"library/php",
			"cimg/php",
			"circleci/php",
			...bitnami("php-fpm")
		],
		variable: "PHP_VERSION",
		isTelling: true
	},
	{
		name: "rust",
		label: "Rust",
		images: ["library/rust", "cimg/rust"],
		variable: "RUST_VERSION"
	},
	{
		name: "perl",
		label: "Perl",
		images: ["library/perl"]
	},
	{
		name: "elixir",
		label: "Elixir",
		images: ["library/elixir", "cimg/elixir"],
		variable: "ELIXIR_VERSION"
	},
	{
		name: "erlang",
		label: "Erlang/OTP",
		images: ["library/erlang"],
		variable: "OTP_VERSION"
	},
	{
		name: "dotnet",
		label: ".NET",
		images: [
			"dotnet",
			"dotnet/nightly",
			"dotnet/core"
		].flatMap((path) => DOTNET$1.map((name) => `mcr.microsoft.com/${path}/${name}`)),
		variable: "DOTNET_VERSION",
		isTelling: true
	},
	{
		name: "bun",
		label: "Bun",
		images: ["oven/bun"]
	},
	{
		name: "deno",
		label: "Deno",
		images: ["denoland/deno"],
		variable: "DENO_VERSION"
	},
	{
		name: "eclipse-temurin",
		label: "Eclipse Temurin",
		images: ["library/eclipse-temurin"],
		variable: "JAVA_VERSION"
	},
	{
		name: "amazon-corretto",
		label: "Amazon Corretto",
		images: ["library/amazoncorretto", "public.ecr.aws/amazoncorretto/amazoncorretto"],
		variable: "JAVA_VERSION"
	},
	{
		name: "azul-zulu",
		label: "Azul Zulu",
		images: ["azul/zulu-openjdk", "azul/zulu-openjdk-*"],
		variable: "JAVA_VERSION"
	},
	{
		name: "sapmachine",
		label: "SapMachine",
		images: ["library/sapmachine"]
	},
	{
		name: "postgresql",
		label: "PostgreSQL",
		images: [
			"library/postgres",
			"cimg/postgres",
			...bitnami("postgresql")
		],
		variable: "PG_VERSION"
	},
	{
		name: "mysql",
		label: "MySQL",
		images: [
			"library/mysql",
			"cimg/mysql",
			...bitnami("mysql")
		],
		variable: "MYSQL_VERSION"
	},
	{
		name: "mariadb",
		label: "MariaDB",
		images: [
			"library/mariadb",
			"cimg/mariadb",
			...bitnami("mariadb")
		],
		variable: "MARIADB_VERSION"
	},
	{
		name: "mongodb",
		label: "MongoDB",
		images: ["library/mongo", ...bitnami("mongodb")],
		variable: "MONGO_VERSION"
	},
	{
		name: "redis",
		label: "Redis",
		images: [
			"library/redis",
			"cimg/redis",
			...bitnami("redis")
		],
		variable: "REDIS_VERSION"
	},
	{
		name: "valkey",
		label: "Valkey",
		images: ["valkey/valkey", ...bitnami("valkey")],
		variable: "VALKEY_VERSION"
	},
	{
		name: "memcached",
		label: "Memcached",
		images: ["library/memcached", ...bitnami("memcached")],
		variable: "MEMCACHED_VERSION"
	},
	{
		name: "elasticsearch",
		label: "Elasticsearch",
		images: [
			"library/elasticsearch",
			"docker.elastic.co/elasticsearch/elasticsearch",
			...bitnami("elasticsearch")
		]
	},
	{
		name: "nginx",
		label: "nginx",
		images: [
			"library/nginx",
			"nginxinc/nginx-unprivileged",
			...bitnami("nginx")
		],
		variable: "NGINX_VERSION"
	},
	{
		name: "apache-http-server",
		label: "Apache httpd",
		images: ["library/httpd", ...bitnami("apache")],
		variable: "HTTPD_VERSION"
	},
	{
		name: "haproxy",
		label: "HAProxy",
		images: [
			"library/haproxy",
			"haproxytech/haproxy-*",
			...bitnami("haproxy")
		],
		variable: "HAPROXY_VERSION"
	},
	{
		name: "traefik",
		label: "Traefik",
		images: ["library/traefik"]
	},
	{
		name: "caddy",
		label: "Caddy",
		images: ["library/caddy"],
		variable: "CADDY_VERSION"
	},
	{
		name: "tomcat",
		label: "Tomcat",
		images: ["library/tomcat", ...bitnami("tomcat")],
		variable: "TOMCAT_VERSION"
	},
	{
		name: "rabbitmq",
		label: "RabbitMQ",
		images: ["library/rabbitmq", ...bitnami("rabbitmq")],
		variable: "RABBITMQ_VERSION"
	},
	{
		name: "vinyl-cache",
		label: "Varnish",
		images: ["library/varnish"],
		variable: "VARNISH_VERSION"
	},
	{
		name: "wordpress",
		label: "WordPress",
		images: ["library/wordpress", ...bitnami("wordpress")]
	},
	{
		name: "composer",
		label: "Composer",
		images: ["library/composer"],
		variable: "COMPOSER_VERSION"
	},
	{
		name: "nextcloud",
		label: "Nextcloud",
		images: ["library/nextcloud"],
		variable: "NEXTCLOUD_VERSION"
	}
];
const DISTRIBUTION_LABELS = {
	debian: "Debian",
	ubuntu: "Ubuntu",
	"alpine-linux": "Alpine",
	rhel: "RHEL",
	centos: "CentOS",
	"centos-stream": "CentOS Stream",
	"rocky-linux": "Rocky Linux",
	almalinux: "AlmaLinux",
	fedora: "Fedora",
	"oracle-linux": "Oracle Linux",
	"amazon-linux": "Amazon Linux",
	opensuse: "openSUSE Leap",
	sles: "SUSE Linux Enterprise"
};

// lib/lifecycle/support.js
function supportByName(reference, calendar) {
	return supportOf$1([imageLine(reference), distributionLine(reference)], calendar);
}
function supportByContent(reference, { env, osRelease }, calendar) {
	const read = osRelease && distributionByContent(osRelease);
	const distribution = read === undefined ? distributionLine(reference) : {
		subject: "distribution",
		label: DISTRIBUTION_LABELS[read.product],
		...read
	};
	const image = imageLine(reference);
	const isKnown = image !== undefined && cycleOf(image.product, image.version) !== undefined;
	return supportOf$1([isKnown ? image : variableLine(reference, env), distribution], calendar);
}
function supportByRelease(reference, release, calendar) {
	const found = distributionByName(release, {
		tag: reference.tag,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hn)(reference)
	});
	const line = found && {
		subject: "distribution",
		label: DISTRIBUTION_LABELS[found.product],
		...found
	};
	return supportOf$1([line], calendar);
}
function supportOf$1(lines, calendar) {
	return lines.flatMap((line) => {
		if (line === undefined) return [];
		const cycle = cycleOf(line.product, line.version);
		return cycle === undefined ? [] : [describe(line, cycle, calendar)];
	});
}
function describe({ subject, product, label }, cycle, calendar) {
	const { ends, regularEnds } = cycle;
	return {
		subject,
		product,
		label,
		cycle: cycle.cycle,
		state: stateOf(cycle, calendar),
		ends: typeof ends === "string" ? ends : undefined,
		regularEnds,
		successor: successorOf(product, cycle, calendar),
		asOf: AS_OF,
		source: productOf(product).source
	};
}
const DAY = 24 * 60 * 60 * 1e3;
const MARGIN = 7 * DAY;
function endOf(day) {
	return Date.parse(`${day}T00:00:00Z`) + DAY;
}
function stateOf({ ends, regularEnds }, { now, soon }) {
	const time = now.getTime();
	if (ends === true) return "ended";
	if (typeof ends === "string") {
		if (time >= endOf(ends) + MARGIN) return "ended";
		if (time >= endOf(ends) - soon) return "ending";
	}
	return regularEnds !== undefined && time >= endOf(regularEnds) ? "limited" : "supported";
}
function isLts({ lts }, { now }) {
	return typeof lts === "string" ? now.getTime() >= Date.parse(lts) : lts;
}
function successorOf(product, own, calendar) {
	const all = [...productOf(product).cycles.values()];
	const supported = all.slice(0, all.indexOf(own)).filter((cycle) => isSurelySupported(cycle, calendar));
	const found = supported.find((cycle) => isLts(cycle, calendar)) ?? supported[0];
	return found && {
		cycle: found.cycle,
		ends: typeof found.ends === "string" ? found.ends : undefined
	};
}
function isSurelySupported(cycle, calendar) {
	return stateOf(cycle, calendar) === "supported" && !(cycle.ends === false && isTableOld(calendar.now));
}
function movesToEnded(from, tag, calendar) {
	const support = supportByName({
		...from,
		tag,
		digest: undefined
	}, calendar);
	const isOfEnded = support.some(({ state }) => state === "ended") || deprecationOf(from) !== undefined;
	return isOfEnded && !isSameLine(from, tag, calendar);
}
function isSameLine(from, tag, calendar) {
	const linesOf = (reference) => supportByName(reference, calendar).map(({ product, cycle }) => `${product} ${cycle}`).join();
	const own = linesOf(from);
	return own !== "" && own === linesOf({
		...from,
		tag,
		digest: undefined
	});
}
function isSupported(reference, calendar) {
	const support = supportByName(reference, calendar);
	return support.length > 0 && support.every(({ state }) => state === "supported" || state === "limited");
}
function isOver(reference, calendar) {
	return deprecationOf(reference) !== undefined || supportByName(reference, calendar).some(({ state }) => state === "ended");
}
function isAllowedAsLts(from, tag, calendar) {
	return isSameLine(from, tag, calendar) || isSupportedLts({
		...from,
		tag,
		digest: undefined
	}, calendar) === true;
}
function isSupportedLts(reference, calendar) {
	const line = imageLine(reference) ?? distributionLine(reference);
	if (line === undefined || !productOf(line.product).hasLts) return undefined;
	const cycle = cycleOf(line.product, line.version);
	if (cycle === undefined) return undefined;
	return isLts(cycle, calendar) && stateOf(cycle, calendar) !== "ended";
}
const NODE_LINES = {
	argon: "4",
	boron: "6",
	carbon: "8",
	dubnium: "10",
	erbium: "12",
	fermium: "14",
	gallium: "16",
	hydrogen: "18",
	iron: "20",
	jod: "22",
	krypton: "24"
};
const PRODUCTS = new ImageTable(IMAGE_PRODUCTS);
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(?<version>\d*)(?:-|$)/;
function imageLine(reference) {
	const name = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(reference);
	const distroless = DISTROLESS_NODE.exec(name)?.groups?.version;
	if (distroless !== undefined) {
		const version = distroless === "" ? /^\d+/.exec(reference.tag ?? "")?.[0] : distroless;
		return version === undefined ? undefined : {
			subject: "image",
			product: "nodejs",
			label: "Node.js",
			version
		};
	}
	const product = PRODUCTS.find(name);
	if (product === undefined || reference.tag === undefined) return undefined;
	const words = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.X)(reference.tag);
	const [first] = words.words;
	const line = product.name === "nodejs" ? NODE_LINES[first?.text ?? ""] : undefined;
	const isFirst = first?.kind === "version" || first?.kind === "exact";
	const version = line ?? (isFirst ? words.version : undefined);
	return version === undefined ? undefined : {
		subject: "image",
		product: product.name,
		label: product.label,
		version
	};
}
function distributionLine(reference) {
	const named = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.V)(reference);
	const found = named && distributionByName(named, {
		tag: reference.tag,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hn)(reference)
	});
	return found && {
		subject: "distribution",
		label: DISTRIBUTION_LABELS[found.product],
		...found
	};
}
function variableLine(reference, env) {
	const own = PRODUCTS.find((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(reference));
	const candidates = own === undefined ? IMAGE_PRODUCTS.filter(({ isTelling }) => isTelling) : [own];
	for (const { name, label, variable } of candidates) {
		const value = variable === undefined ? undefined : env.get(variable);
		const version = /\d+(?:\.\d+)*/.exec(value?.replace(/^\d+:/, "") ?? "")?.[0];
		if (version !== undefined) return {
			subject: "image",
			product: name,
			label,
			version
		};
	}
	return undefined;
}

// lib/tags/build-numbers.js
function isBuildNumber({ numbers }, kind, found) {
	if (kind === "build") return true;
	const all = [...found.values()].map(withoutPrefixes);
	const several = all.filter(({ size }) => size > 1);
	const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
	const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areEqual(all);
	if (kind === "labelled" || numbers.length === 1) {
		return isSeries && all.length > 1 && counted.every(isConsecutive) && all.every(startsLow);
	}
	if (several.length === 0 || isSeries) return true;
	const isLarge = all.some((set) => [...set].some(isLargeNumber));
	return isLarge || counted.every(isConsecutive) && areDisjoint(found);
}
function withoutPrefixes(set) {
	const prefixes = new Set([...set].flatMap((text) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.p)(text)));
	return new Set([...set].filter((text) => !prefixes.has(text)));
}
function isLargeNumber(text) {
	const [first = ""] = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(text);
	return first.length > 2 && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(first);
}
function startsLow(set) {
	return [...set].some((text) => Number(text) < 2);
}
function areEqual(sets) {
	const [first, ...others] = sets.map((set) => [...set].sort().join());
	return others.length > 0 && others.every((other) => other === first);
}
function isConsecutive(series) {
	return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}
function areDisjoint(found) {
	const all = [...found.values()].flatMap((set) => [...set]);
	return found.size > 1 && new Set(all).size === all.length;
}

// lib/tags/repository-tags.js
var RepositoryTags = class {
	tags;
	#analysis;
	#buildNumbers = new Map();
	constructor(tags) {
		this.tags = tags;
	}
	get versions() {
		return this.#list.versions;
	}
	isSameVariant(a, b) {
		if (a.prefix !== b.prefix || !isSameScheme(a, b)) return false;
		return this.#isSameSuffix(a, b) || this.#isSameSuffix((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.a)(a), b) || a.preRelease !== "" && this.#isSameSuffix(a, (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.o)(b));
	}
	compareBuilds(a, b) {
		return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(this.#buildsOf(a), this.#buildsOf(b));
	}
	get #list() {
		this.#analysis ??= analyse(this.tags);
		return this.#analysis;
	}
	#isSameSuffix(a, b) {
		return a.suffix === b.suffix && a.suffixNumbers.every((number, index) => {
			const other = b.suffixNumbers[index];
			if (other === undefined || number.before !== other.before) return false;
			if (!this.#changesWithVersion(a, number)) return number.text === other.text;
			return this.#isHash(a, number) || isSameBuildFormat(number, other);
		});
	}
	#changesWithVersion(tag, number) {
		const position = positionOf(tag, number);
		const key = `${position}\n${number.kind}\n${tag.numbers.length > 1}`;
		const numbers = this.#list.numbersAt.get(position) ?? new Map();
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(this.#buildNumbers, key, () => this.#isHash(tag, number) ? hasOneForEach(numbers) : isBuildNumber(tag, number.kind, numbers));
	}
	#isHash(tag, number) {
		return this.#list.hashPositions.has(positionOf(tag, number));
	}
	#buildsOf(tag) {
		return tag.suffixNumbers.flatMap((number) => this.#isHash(tag, number) ? [] : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(number.text));
	}
};
var RepositoryTagsCache = class {
	#known = new WeakMap();
	of(tags) {
		const known = this.#known.get(tags) ?? new RepositoryTags(tags);
		this.#known.set(tags, known);
		return known;
	}
};
function analyse(tags) {
	const versions = new Map();
	const numbersAt = new Map();
	const hashPositions = new Set();
	for (const name of tags) {
		const tag = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(name);
		if (tag === undefined) continue;
		versions.set(name, tag);
		for (const number of tag.suffixNumbers) {
			const position = positionOf(tag, number);
			if (number.kind === "hash") hashPositions.add(position);
			const byVersion = numbersAt.get(position) ?? new Map();
			numbersAt.set(position, byVersion);
			const version = tag.version + tag.preRelease;
			byVersion.set(version, (byVersion.get(version) ?? new Set()).add(number.text));
		}
	}
	return {
		versions,
		numbersAt,
		hashPositions
	};
}
function positionOf({ prefix }, { before }) {
	return `${prefix}\n${before}`;
}
function hasOneForEach(numbers) {
	return [...numbers.values()].every(({ size }) => size === 1);
}
function isSameScheme(a, b) {
	const hasBuild = a.suffixNumbers[0]?.before === "_" && !a.version.includes("-");
	const isAlike = hasBuild ? !b.version.includes("-") : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, "") === b.version.replace(/\d+/g, "");
	return isAlike && a.numbers.every((number, index) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.l)(number, b.numbers[index] ?? number));
}
function isSameBuildFormat(a, b) {
	const others = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(b.text);
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(a.text).every((number, index) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.l)(String(BigInt(number)), String(BigInt(others[index] ?? 0))));
}

// lib/advice/stage-roots.js
function rootBases(stages) {
	const roots = [];
	for (const { base } of stages) roots.push((base.kind === "stage" ? roots[base.index] : undefined) ?? base);
	return roots;
}
function rootImage(base) {
	if (base.kind === "image") return base.reference;
	return base.kind === "scratch" ? "scratch" : undefined;
}
function traitsOfName(root) {
	if (root === undefined) return _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.U;
	return root === "scratch" ? _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.H : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.W)(root);
}

// lib/advice/known-base.js
function knownByName(root) {
	const isImage = typeof root === "object";
	return {
		traits: traitsOfName(root),
		entrypoint: isImage ? (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.L)(root) : undefined,
		packages: undefined,
		release: isImage ? (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.P)(root) : undefined,
		runtime: isImage ? (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.y)(root) : undefined
	};
}

// lib/advice/advise-stages.js
function adviseStages({ stages, uses }, baseOf = knownByName) {
	const unknown = new Set(uses.filter((judged) => judged.skipReason === "ignored" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)(judged)).map(({ use }) => use));
	const roots = rootBases(stages);
	const known = new Map();
	return stages.map((stage, position) => {
		const base = roots[position] ?? stage.base;
		const baseUse = base.kind === "stage" ? undefined : base.use;
		const root = baseUse !== undefined && unknown.has(baseUse) ? undefined : rootImage(base);
		const key = root === undefined || root === "scratch" ? `${root}` : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(root);
		const { traits, entrypoint, packages, release, runtime } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(known, key, () => baseOf(root));
		const image = root === "scratch" ? undefined : root;
		return {
			baseUse,
			root: image,
			traits,
			entrypoint,
			packages,
			release,
			runtime,
			...stage
		};
	});
}

// lib/advice/facts/interpreters.js
const INTERPRETERS$2 = {
	node: {
		takes: "a script",
		right: "CMD [\"server.js\"]"
	},
	nodejs: {
		takes: "a script",
		right: "CMD [\"server.js\"]"
	},
	bun: {
		takes: "a script",
		right: "CMD [\"server.ts\"]"
	},
	deno: {
		takes: "a command of its own",
		right: "CMD [\"run\", \"main.ts\"]"
	},
	python: {
		takes: "a script",
		right: "CMD [\"app.py\"] or CMD [\"-m\", \"module\"]"
	},
	ruby: {
		takes: "a script",
		right: "CMD [\"app.rb\"]"
	},
	perl: {
		takes: "a script",
		right: "CMD [\"app.pl\"]"
	},
	php: {
		takes: "a script",
		right: "CMD [\"app.php\"]"
	},
	java: {
		takes: "a class",
		right: "CMD [\"-jar\", \"/app.jar\"]"
	},
	dotnet: {
		takes: "a library",
		right: "CMD [\"app.dll\"]"
	}
};
const JAR = {
	takes: "a JAR file",
	right: "CMD [\"/app.jar\"]"
};
function interpreterOf$1(entrypoint) {
	const isJar = entrypoint.at(-1) === "-jar";
	const program = withoutVersion(entrypoint.at(isJar ? -2 : -1) ?? "");
	const known = isJar ? JAR : Object.hasOwn(INTERPRETERS$2, program) ? INTERPRETERS$2[program] : undefined;
	return known && {
		...known,
		name: isJar ? `${program} -jar` : program
	};
}
function withoutInterpreter(words, entrypoint) {
	const interpreter = interpreterOf$1(entrypoint);
	if (interpreter === undefined) return words;
	const [program = "", flag] = interpreter.name.split(" ");
	const isSame = withoutVersion(words[0] ?? "") === program && (flag === undefined || words[1] === flag);
	return isSame ? words.slice(flag === undefined ? 1 : 2) : undefined;
}
function withInterpreter(words, entrypoint) {
	const interpreter = interpreterOf$1(entrypoint);
	const path = entrypoint.find((word) => withoutVersion(word) === interpreter?.name.split(" ", 1)[0]);
	const isSame = path !== undefined && !words[0]?.includes("/") && withoutVersion(words[0] ?? "") === withoutVersion(path);
	return isSame ? [path, ...words.slice(1)] : words;
}
function withoutVersion(program) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program)).replace(/[\d.]+$/, "");
}

// lib/advice/facts/system-packages.js
function systemPackageCall(words, variables) {
	const [first = "", ...rest] = words;
	const { manager, changes, installs } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(first) ?? {};
	const at = changes === undefined ? -1 : rest.findIndex((word) => changes.test(word));
	const verb = rest[at];
	if (manager === undefined || verb === undefined) return undefined;
	const names = installs?.test(verb) === true ? rest.slice(at + 1).filter((word) => !word.startsWith("-")) : [];
	return {
		program: node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(first),
		manager,
		verb,
		installs: names.flatMap((name) => packageNames(name, variables))
	};
}
function packageNames(word, variables) {
	const text = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(word, variables);
	if (text === undefined) return [undefined];
	return text.split(/\s+/).flatMap((name) => name === "" ? [] : [name.replace(/[=~<>@:].*$/, "")]);
}

// lib/advice/advised-stage.js
function stageLabel({ name, range }) {
	return name === undefined ? `the stage of line ${range.start.line}` : `stage "${name}"`;
}
function baseLabel({ root, traits }) {
	return root === undefined ? traits.label : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(root);
}

// lib/advice/facts/image-facts.js
function imagesOf(uses) {
	const known = new Map();
	const images = new Map();
	for (const judged of uses) {
		const { reference } = judged.use;
		if (reference?.tag === undefined) continue;
		const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(reference);
		const facts = known.get(name) ?? {
			name,
			isFloating: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.M)(reference),
			lacksOsRelease: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.j)(reference) && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.N)(reference),
			slimmer: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.I)(reference),
			traits: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.W)(reference),
			isAbsent: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)(judged),
			tags: undefined
		};
		known.set(name, facts);
		images.set(judged.use, facts);
	}
	return images;
}
function isTaggedImage({ use, skipReason }) {
	const isBase = use.kind === "from" || use.kind === "copy-from" || use.kind === "mount-from";
	return isBase && (skipReason === undefined || skipReason === "offline") && use.reference?.tag !== undefined;
}
function sourceTraits(use, images) {
	const facts = images.get(use);
	return facts?.isAbsent === true ? undefined : facts?.traits;
}

// lib/advice/facts/artifacts/artifact.js
function needsLibc({ compiled }) {
	return compiled === undefined || compiled.length > 0;
}
function writtenArtifact({ folder, variables, words, run }, path, isFolder, more, shown = words.slice(0, 2).join(" ")) {
	const absolute = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(path, folder, variables);
	const made = {
		command: shown,
		line: run.step.range.start.line
	};
	return absolute === undefined ? [] : [{
		...more,
		path: absolute,
		isFolder,
		made
	}];
}
function hasUnknownOptions(words, variables) {
	return words.some((word) => {
		const [, name] = /^\$(?:\{?(\w+))?/.exec(word) ?? [undefined, undefined];
		return word.startsWith("$") && (name === undefined || variables.get(name) === undefined);
	});
}

// lib/advice/facts/artifacts/glibc-needs.js
const START = { version: "2.34" };
const NUMBERS$1 = { version: "2.38" };
const SOME_NUMBERS = {
	...NUMBERS$1,
	isDoubtful: true
};
const RUST = {
	version: "2.39",
	unless: "starts no other programs and has no parts in C"
};
const SOME_SYMBOLS = {
	...START,
	isDoubtful: true
};
const GLIBC_NEEDS = {
	c: [START, SOME_NUMBERS],
	gnu: [START, NUMBERS$1],
	rust: [
		START,
		SOME_NUMBERS,
		RUST
	],
	libraries: [SOME_SYMBOLS, SOME_NUMBERS],
	prebuiltLibraries: [START],
	node: [{ version: "2.28" }]
};

// lib/advice/facts/artifacts/compiled-programs.js
const rustPrograms = {
	programs: ["cargo"],
	mark: /build|install/,
	read: (command) => {
		const { words, variables, traits } = command;
		const [program = "", ...all] = words;
		const rest = all.filter((word) => !word.startsWith("+"));
		const verb = rest.find((word) => !word.startsWith("-"));
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "cargo" || verb !== "build" && verb !== "install") return [];
		if (traits.libc !== "glibc" || hasUnknownOptions(command.words, command.variables)) return [];
		const target = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--target") ?? variables.get("CARGO_BUILD_TARGET") ?? "";
		const flags = [variables.get("RUSTFLAGS") ?? "", ...rest].join(" ");
		if (variables.has("CARGO_BUILD_TARGET") && variables.get("CARGO_BUILD_TARGET") === undefined) return [];
		if (/crt-static|\$/.test(flags) || target !== "" && !/^[\w-]+-linux-gnu$/.test(target)) return [];
		const more = {
			kind: "program",
			language: "rust",
			needs: GLIBC_NEEDS.rust,
			remedy: "Build it for a musl target, or on an image with musl.",
			unless: undefined
		};
		if (verb === "install") {
			const home = variables.get("CARGO_HOME") ?? (command.official === "rust" ? "/usr/local/cargo" : undefined);
			const root = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--root") ?? variables.get("CARGO_INSTALL_ROOT") ?? home;
			return root === undefined ? [] : writtenArtifact(command, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(root, "bin"), true, more);
		}
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--target-dir") ?? variables.get("CARGO_TARGET_DIR") ?? "target";
		const profile = rest.includes("--release") || rest.includes("-r") ? "release" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--profile");
		return writtenArtifact(command, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(output, target, profile ?? "debug"), true, more);
	}
};
const swiftPrograms = {
	programs: ["swift"],
	mark: /build/,
	read: (command) => {
		const [program = "", verb, ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "swift" || verb !== "build" || command.traits.libc !== "glibc") return [];
		const isOther = rest.some((word) => /static-executable|musl|^--(?:swift-sdk|triple|destination|sdk|show-bin-path)/.test(word));
		if (isOther || hasUnknownOptions(command.words, command.variables)) return [];
		const own = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--package-path") ?? ".", ".build");
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--scratch-path", "--build-path") ?? own;
		const profile = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-c", "--configuration") ?? "debug";
		return writtenArtifact(command, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(output, profile), true, {
			kind: "program",
			language: "swift",
			needs: GLIBC_NEEDS.c,
			remedy: "Run it on an image with glibc, or build it with the static SDK for Linux.",
			unless: undefined
		});
	}
};
const nativeImages = {
	programs: ["native-image"],
	namesLibc: /native-image/,
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const { registry, repository = "" } = command.root ?? {};
		const isOfGraal = /^(?:ghcr\.io|container-registry\.oracle\.com)$/.test(registry ?? "") && repository.startsWith("graalvm/");
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "native-image" || !(isOfGraal || command.traits.libc === "glibc")) return [];
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o");
		const flags = [...rest, command.variables.get("NATIVE_IMAGE_OPTIONS") ?? ""].join(" ");
		const isOther = /static|musl|--shared|--target|-H:(?:Name|Path)=|(?:^|\s)@/i.test(flags);
		if (output === undefined || isOther || hasUnknownOptions(command.words, command.variables)) return [];
		const more = {
			kind: "program",
			language: "graalvm",
			needs: GLIBC_NEEDS.prebuiltLibraries,
			libc: "glibc",
			subject: "the program",
			remedy: "Link it with --static and --libc=musl, or run it on an image with glibc.",
			unless: "is linked statically by a native-image.properties"
		};
		return writtenArtifact(command, output, false, more, program);
	}
};
const cPrograms = {
	programs: [
		"gcc",
		"g++",
		"cc",
		"c++",
		"clang",
		"clang++"
	],
	mark: /\.(?:c|cc|cpp|cxx|o)(?!\w)/,
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const compiler = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program);
		if (!/^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(compiler) || hasUnknownOptions(command.words, command.variables)) return [];
		const flags = [command.variables.get("LDFLAGS") ?? "", ...rest];
		const isOther = flags.some((word) => /^-(?:c|S|E|M|MM|r|shared|dumpmachine|nostdlib|nolibc|nodefaultlibs|ffreestanding|-version)$|static|^--?(?:target|sysroot)|\$/.test(word));
		if (isOther || !rest.some((word) => /\.(?:c|cc|cpp|cxx|o)$/.test(word))) return [];
		const needs = compiler.endsWith("++") ? GLIBC_NEEDS.gnu : GLIBC_NEEDS.c;
		const more = {
			kind: "program",
			language: "c",
			needs,
			remedy: "Link it with -static.",
			unless: undefined
		};
		return writtenArtifact(command, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o") ?? "a.out", false, more, program);
	}
};

// lib/advice/facts/artifacts/conda-environments.js
const HOME = "/opt/conda";
const condaEnvironments = {
	programs: [
		"conda",
		"mamba",
		"micromamba"
	],
	mark: /create|install|update/,
	namesLibc: /conda|mamba/,
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const verb = rest.find((word) => !word.startsWith("-") && word !== "env") ?? "";
		if (!condaEnvironments.programs.includes(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program)) || !/^(?:create|install|update)$/.test(verb)) return [];
		if (hasUnknownOptions(command.words, command.variables)) return [];
		const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-n", "--name");
		const named = name === undefined ? undefined : name === "base" ? HOME : `${HOME}/envs/${name}`;
		const prefix = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-p", "--prefix") ?? named;
		if (prefix === undefined) return [];
		const more = {
			kind: "program",
			language: "python",
			libc: "glibc",
			subject: "the environment",
			remedy: "Run it on an image with glibc.",
			unless: undefined
		};
		return writtenArtifact(command, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(prefix, "bin/python"), false, more, `${node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program)} ${verb}`);
	}
};

// lib/advice/sketch/hidden-words.js
const MARKS = /["'\\`]+/g;
const SPLIT = /[\\`][\t ]*\r*\n(?<=[a-z\d-]["'\\`]*[\\`][\t ]*\r*\n)(?:[\t"'\\`]*[a-z\d-]|[\t\v\f\r \x80-\xff]*[#\n])/i;
const SPELLED = /\\(?:x|u00|U0000|[0-7]{2}|\\\\[nr])/;
const BLANK = /\\[bfnrt]/;
const EXEC_FORM = /^[\t\v\f\r \x80-\xff]*run(?:[\s\\`\x80-\xff]|#[^\n]*\n)+[[-]/im;
const ANSI_QUOTED = /\$["\\`]*'[^'\\]*\\/;
function mayHideWords(part) {
	if (SPLIT.test(part) || SPELLED.test(part)) return true;
	return BLANK.test(part) && (EXEC_FORM.test(part) || ANSI_QUOTED.test(part));
}
function withoutMarks(text) {
	return text.replace(MARKS, "");
}
function programPattern(programs) {
	const names = programs.map((program) => Array.from(program, (letter) => letter === "+" ? "\\+" : letter).join(ANY));
	return new RegExp(`(?<![\\w.-])(?:${names.join("|")})(?![\\d.]*[A-Za-z_+-])`, "g");
}
const ANY = "[\"'\\\\`]*";

// lib/advice/facts/artifacts/go-programs.js
const C_COMPILERS = [
	"gcc",
	"g++",
	"clang",
	"build-base",
	"build-essential",
	"alpine-sdk"
];
const GO_PACKAGES = /^(?:go|golang(?:-go|-[\d.]+(?:-go)?)?)$/;
const BY_DEFAULT = {
	remedy: "Set CGO_ENABLED=0.",
	unless: "uses neither cgo nor the packages net and os/user"
};
const CHOSEN = {
	remedy: `Build it on an image with the same libc, or on one with musl statically: -ldflags '-extldflags "-static"'.`,
	unless: undefined
};
const goPrograms = {
	programs: ["go"],
	mark: /build|install/,
	isOff: switchesCgoOff,
	read: (command) => {
		const [program = "", verb = "", ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "go" || verb !== "build" && verb !== "install") return [];
		const isChosen = command.variables.get("CGO_ENABLED") === "1";
		if (!isChosen && (!command.hasDependencies || command.official !== "golang" || isCgoOff(command))) return [];
		if (!hasCompiler(command) || !isPlainGoBuild(rest, command, isChosen)) return [];
		const more = {
			kind: "program",
			language: "go",
			needs: GLIBC_NEEDS.c,
			...isChosen ? CHOSEN : BY_DEFAULT
		};
		const packages = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "go");
		if (verb === "install") return inFolder(command, goBin(command), packages, more);
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o");
		if (output === undefined) return unnamed(command, packages, more);
		const isFolder = packages.length > 1 || /(?:^|\/)\.?$/.test(output);
		if (isFolder && packages.every((path) => programName(command, path) !== undefined) && packages.length > 0) return inFolder(command, output, packages, more);
		const holds = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(output, command.folder, command.variables) === command.folder ? "one program" : undefined;
		return writtenArtifact(command, output, isFolder, {
			...more,
			holds
		});
	}
};
function inFolder(command, folder, packages, more) {
	const names = packages.map((path) => programName(command, path));
	if (names.length === 0 || names.includes(undefined)) return writtenArtifact(command, folder, true, more);
	return names.flatMap((name = "") => writtenArtifact(command, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, name), false, more));
}
function programName({ variables }, path) {
	const plain = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(path, variables)?.replace(/@.*$/, "").replace(/\/v\d+$/, "");
	const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(plain ?? ".", ".go");
	return plain === undefined || /\.\.|[*?[]/.test(plain) || name === "." ? undefined : name;
}
function unnamed(command, packages, more) {
	const [first = "."] = packages;
	const files = packages.filter((name) => name.endsWith(".go"));
	if (files.length > 0) return files.length === packages.length ? writtenArtifact(command, fileName(first), false, more) : [];
	if (packages.length > 1 || command.words.includes("-C")) return [];
	const name = programName(command, first);
	if (name !== undefined) return writtenArtifact(command, name, false, more);
	if (!/^\.\/?$/.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(first, command.variables) ?? "")) return [];
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(command.folder ?? "/");
	const likely = folder === "" ? [] : writtenArtifact(command, folder, false, more);
	return [...likely, ...writtenArtifact(command, ".", true, {
		...more,
		holds: "one program"
	})];
}
function fileName(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(file, ".go");
}
function isCgoOff({ variables, setsCgo, run }) {
	const setting = variables.has("CGO_ENABLED") ? variables.get("CGO_ENABLED") : "";
	return setting !== "" || setsCgo || /CGO_ENABLED/.test(run.step.text);
}
const MAY_BUILD = /(?<![\w.-])go(?![\w.-]).*(?:build|install)/;
const OFF = /CGO_ENABLED=["']?0(?!\d)/g;
const ENV_OFF = /^[\t ]*env[\t ]+(?:\w+=[^\s"'\\`]+[\t ]+)*CGO_ENABLED=["']?0["']?(?:[\t ]|\r?$)/i;
function switchesCgoOff(text) {
	if (/CGO_ENABLED/.test(text.replace(OFF, "")) || /^[\t ]*arg\s[^\n]*CGO_ENABLED/im.test(text)) return false;
	const lines = text.replace(/^[\t ]*#.*\n/gm, "").replace(/[\\`][\t ]*\r?\n/g, " ");
	const hasHeredoc = lines.includes("<<");
	let isOff = false;
	return lines.split("\n").every((line) => {
		isOff ||= !hasHeredoc && ENV_OFF.test(line);
		return isOff || line.includes("CGO_ENABLED") || !MAY_BUILD.test(withoutMarks(line));
	});
}
function hasCompiler({ official, traits, packages }) {
	if (traits.libc === "glibc" && (official === "golang" || official === "gcc")) return true;
	return C_COMPILERS.some((name) => packages.has(name)) || [...packages].some((name) => name !== undefined && GO_PACKAGES.test(name));
}
function isPlainGoBuild(words, command, isChosen) {
	const { variables } = command;
	if (hasUnknownOptions(command.words, command.variables) || (variables.get("GOOS") ?? "linux") !== "linux") return false;
	if (variables.has("GOARCH") && !isChosen) return false;
	const compiler = variables.has("CC") ? variables.get("CC") ?? "$" : "";
	if (compiler.includes("$")) return false;
	const flags = [compiler, ...["GOFLAGS", "CGO_LDFLAGS"].map((name) => variables.get(name) ?? "")];
	const texts = [...words, ...flags];
	const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|zig|buildmode|-linkmode/.test(text));
	const linker = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "-ldflags", "--ldflags") ?? "";
	const isHidden = /(?:^|\s)\$/.test(linker) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(linker, "/", variables) === undefined;
	return !isSpecial && !isHidden;
}
function goInstalled(command) {
	const [program = "", verb = "", ...rest] = command.words;
	if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "go" || verb !== "install") return [];
	const folder = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(goBin(command), command.folder, command.variables);
	if (folder === undefined) return [];
	const names = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "go").map((path) => programName(command, path) ?? "");
	return (names.length === 0 ? [""] : names).map((name) => `${folder}/${name}`);
}
function goBin({ variables, official }) {
	const path = variables.get("GOPATH") ?? (official === "golang" ? "/go" : "/root/go");
	return variables.get("GOBIN") ?? node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(path, "bin");
}

// lib/advice/facts/artifacts/haskell-programs.js
const haskellPrograms = {
	programs: [
		"stack",
		"cabal",
		"ghc"
	],
	mark: /install|copy-bins|\.hs/,
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const isStatic = rest.some((word) => /static/.test(word));
		if (command.traits.libc !== "glibc" || isStatic || hasUnknownOptions(command.words, command.variables)) return [];
		const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program);
		if (name === "ghc") {
			const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o");
			const isProgram = output !== undefined && rest.some((word) => word.endsWith(".hs")) && !rest.includes("-c");
			return isProgram ? written(command, output, false) : [];
		}
		const folder = name === "stack" ? stackFolder(rest) : name === "cabal" ? cabalFolder(rest) : undefined;
		return folder === undefined ? [] : written(command, folder, true);
	}
};
function written(command, path, isFolder) {
	return writtenArtifact(command, path, isFolder, {
		kind: "program",
		language: "haskell",
		needs: GLIBC_NEEDS.c,
		remedy: "Link it statically on an image with musl, or run it on an image with glibc.",
		unless: undefined
	});
}
function stackFolder(words) {
	const isInstall = words.includes("install") || words.includes("--copy-bins");
	return isInstall ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--local-bin-path") ?? "/root/.local/bin" : undefined;
}
function cabalFolder(words) {
	const isCopy = words.includes("install") && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--install-method") === "copy";
	return isCopy ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--installdir") : undefined;
}

// lib/advice/facts/pure-packages.js
const PURE = {
	npm: new Set([
		"ajv",
		"async",
		"axios",
		"bcryptjs",
		"bluebird",
		"body-parser",
		"cheerio",
		"class-transformer",
		"class-validator",
		"commander",
		"compression",
		"connect",
		"cookie-parser",
		"cors",
		"csv-parse",
		"date-fns",
		"dayjs",
		"debug",
		"dotenv",
		"ejs",
		"express",
		"express-rate-limit",
		"express-session",
		"express-validator",
		"fastify",
		"form-data",
		"glob",
		"got",
		"graphql",
		"handlebars",
		"helmet",
		"http-errors",
		"http-proxy-middleware",
		"immutable",
		"ioredis",
		"joi",
		"js-yaml",
		"jsonwebtoken",
		"knex",
		"koa",
		"koa-router",
		"lodash",
		"luxon",
		"markdown-it",
		"marked",
		"mime",
		"minimist",
		"moment",
		"mongodb",
		"mongoose",
		"morgan",
		"ms",
		"multer",
		"mustache",
		"mysql2",
		"nanoid",
		"node-fetch",
		"nodemailer",
		"passport",
		"passport-jwt",
		"passport-local",
		"path-to-regexp",
		"pg",
		"pino",
		"pug",
		"qs",
		"ramda",
		"react",
		"react-dom",
		"redis",
		"reflect-metadata",
		"rxjs",
		"semver",
		"sequelize",
		"serve-static",
		"slugify",
		"socket.io",
		"tslib",
		"underscore",
		"uuid",
		"vue",
		"winston",
		"ws",
		"xml2js",
		"yaml",
		"yargs",
		"zod"
	]),
	pypi: new Set([
		"asgiref",
		"attrs",
		"beautifulsoup4",
		"boto3",
		"botocore",
		"bottle",
		"build",
		"certifi",
		"charset-normalizer",
		"click",
		"colorama",
		"django",
		"django-cors-headers",
		"django-environ",
		"djangorestframework",
		"flask",
		"flask-cors",
		"gunicorn",
		"h11",
		"httpx",
		"idna",
		"itsdangerous",
		"jinja2",
		"markupsafe",
		"marshmallow",
		"packaging",
		"pip",
		"pipenv",
		"poetry",
		"prometheus-client",
		"pyjwt",
		"pymysql",
		"python-dateutil",
		"python-dotenv",
		"pytz",
		"requests",
		"rich",
		"setuptools",
		"six",
		"sqlparse",
		"tabulate",
		"toml",
		"tqdm",
		"typer",
		"urllib3",
		"uv",
		"uvicorn",
		"virtualenv",
		"waitress",
		"werkzeug",
		"wheel",
		"whitenoise"
	])
};
function isPure(ecosystem, { name, hasExtras }) {
	return !hasExtras && PURE[ecosystem].has(name);
}
function parsePipRequest(text) {
	const name = /^[\w.-]+/.exec(text)?.[0] ?? "";
	const hasExtras = !/^(?:[=<>~!; ].*)?$/.test(text.slice(name.length));
	return {
		name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.zn)(name),
		hasExtras
	};
}

// lib/advice/facts/artifacts/compiled-parts.js
function compiledParts(command, { ecosystem, names, files, locks }) {
	const { project, chain, stages, run } = command;
	const isOneOf = (wanted, path) => {
		const there = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(path, run.step, chain, stages);
		return wanted.some((name) => there.has(name));
	};
	const locked = project.locks.filter((lock) => lock.ecosystem === ecosystem && isOneOf(locks, lock.file));
	if (locked.length > 0) return [...new Set(locked.flatMap(({ compiled }) => compiled))];
	const listed = project.requirements.filter((one) => one.ecosystem === ecosystem && isOneOf(files, one.file));
	const requests = [...names.map(parsePipRequest), ...listed.filter((one) => !one.isDevelopment && !isForBoth(one))];
	const known = requests.filter(({ name }) => Object.hasOwn(_shared_js__WEBPACK_IMPORTED_MODULE_1__._n[ecosystem], name)).map(({ name }) => name);
	if (known.length > 0) return [...new Set(known)];
	const isAllKnown = files.every((name) => listed.some((one) => isOneOf([name], one.file)));
	return isAllKnown && requests.every((request) => isPure(ecosystem, request)) ? [] : undefined;
}
function isForBoth({ ecosystem, name, version, atLeast }) {
	return ecosystem === "npm" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bn)(name, version ?? atLeast);
}

// lib/advice/facts/artifacts/interpreter-packages.js
const nodePackages = {
	programs: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("node"),
	packagesOf: "node",
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program);
		const [verb = name === "yarn" ? "install" : ""] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "npm");
		const tool = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(name);
		if (tool?.language !== "node" || tool.installs?.test(verb) !== true) return [];
		const isOther = rest.some((word) => /^(?:-g|--global|--location=global|--(?:libc|os|cpu|target|package-lock-only).*)$/.test(word));
		if (isOther || /npm_config_(?:libc|platform|arch|target)/i.test([...command.variables.keys()].join(" "))) return [];
		if (hasUnknownOptions(command.words, command.variables)) return [];
		const folder = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--prefix", "--cwd", "--dir", "-C") ?? ".";
		const locks = name === "npm" ? ["package-lock.json", "npm-shrinkwrap.json"] : [];
		const named = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "npm").slice(1);
		const compiled = named.length > 0 ? namedAddons(named) : compiledParts(command, {
			ecosystem: "npm",
			names: [],
			files: ["package.json"],
			locks
		});
		if (compiled?.length === 0) return [];
		return packages(command, "node", { path: node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, "node_modules") }, `${name} ${verb}`, compiled);
	}
};
function namedAddons(named) {
	return named.flatMap((text) => {
		const [, name = "", version] = /^(@?[^@]+)(?:@[~^]?(\d[\w.-]*))?/.exec(text) ?? [];
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vn)(name) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bn)(name, version ?? NEWEST) ? [name] : [];
	});
}
const NEWEST = "9999";
const pythonPackages = {
	programs: [
		"pip",
		"python",
		"uv",
		"poetry",
		"pdm",
		"pipenv"
	],
	mark: /install|wheel|sync/,
	packagesOf: "python",
	read: (command) => {
		if (hasUnknownOptions(command.words, command.variables)) return [];
		const [first, second] = command.words;
		const compiledOf = (names, files) => compiledParts(command, {
			ecosystem: "pypi",
			names,
			files,
			locks: []
		});
		const project = projectPlace(command);
		if (project !== undefined) return packages(command, "python", project, `${first} ${second}`, compiledOf([], [project.file]));
		const call = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(command.words);
		if (call === undefined) return [];
		const [verb, ...rest] = call.args;
		if (rest.some((word) => /^--(?:platform|only-binary|abi|implementation|dry-run|python-platform)/.test(word))) return [];
		const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(rest);
		if (verb === "wheel" && rest.includes("--no-deps") && files.length === 0) return [];
		const place = verb === "wheel" ? { path: wheelFolder(rest) } : verb === "install" ? installPlace(command, rest) : undefined;
		if (place === undefined) return [];
		const listed = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(file));
		const found = packages(command, "python", place, `${call.program} ${verb}`, compiledOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "pip"), listed));
		return verb === "wheel" ? found.map((one) => ({
			...one,
			kind: "wheels",
			remedy: WHEELS_REMEDY
		})) : found;
	}
};
function projectPlace(command) {
	const { words, variables, chain } = command;
	const [tool = "", verb = ""] = words;
	if (!/^(?:install|sync)$/.test(verb)) return undefined;
	const isSet = (name) => /^(?:1|true)$/i.test(variables.get(name) ?? "");
	const environment = {
		path: ".venv",
		layout: "environment",
		file: "pyproject.toml"
	};
	if (tool === "uv") return verb === "sync" ? {
		...environment,
		path: variables.get("UV_PROJECT_ENVIRONMENT") ?? ".venv"
	} : undefined;
	if (tool === "pdm") return environment;
	if (tool === "pipenv") return isSet("PIPENV_VENV_IN_PROJECT") ? {
		...environment,
		file: "Pipfile"
	} : undefined;
	if (tool !== "poetry") return undefined;
	const configures = (pattern) => chain.some(({ steps }) => steps.some((step) => step.kind === "run" && pattern.test(step.text)));
	if (isSet("POETRY_VIRTUALENVS_IN_PROJECT") || configures(/virtualenvs\.in-project true/)) return environment;
	const isOff = variables.get("POETRY_VIRTUALENVS_CREATE") === "false" || configures(/virtualenvs\.create false/);
	const path = isOff ? sitePackages(command) : undefined;
	return path === undefined ? undefined : {
		path,
		file: "pyproject.toml"
	};
}
const WHEELS_REMEDY = "Build them on an image with the same libc.";
function wheelFolder(words) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "-w", "--wheel-dir") ?? ".";
}
function installPlace(command, words) {
	const target = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--target", "-t");
	if (target !== undefined) return { path: target };
	const prefix = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--prefix");
	if (prefix !== undefined) return {
		path: prefix,
		layout: "versioned"
	};
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--root") !== undefined) return undefined;
	if (words.includes("--user")) return {
		path: "/root/.local",
		layout: "versioned"
	};
	const inVenv = /^(\/.+)\/bin\/[\w.]+$/.exec(command.words[0] ?? "")?.[1];
	const venv = command.variables.get("VIRTUAL_ENV") ?? activated(command) ?? venvOnPath(command) ?? inVenv;
	if (venv !== undefined && !venv.startsWith("/usr")) return {
		path: venv,
		layout: "environment"
	};
	const path = sitePackages(command);
	return path === undefined ? undefined : { path };
}
function sitePackages({ official, root }) {
	const version = official === "python" ? /^3\.\d+/.exec(root?.tag ?? "")?.[0] : undefined;
	return version === undefined ? undefined : `/usr/local/lib/python${version}/site-packages`;
}
function activated({ run }) {
	return /(?:^|\s)(?:\.|source)\s+(\S+)\/bin\/activate/.exec(run.step.text)?.[1];
}
function venvOnPath({ variables }) {
	return /^"?(\/[^:$]*venv[^:$]*)\/bin:/.exec(variables.get("PATH") ?? "")?.[1];
}
function packages(command, language, { path, layout }, shown, compiled) {
	const absolute = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(path, command.folder, command.variables);
	if (absolute === undefined) return [];
	const ecosystem = language === "node" ? "npm" : "pypi";
	return [{
		kind: "packages",
		language,
		path: absolute,
		isFolder: true,
		needs: compiled?.some((name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yn)(ecosystem, name)) === true ? GLIBC_NEEDS.libraries : undefined,
		layout,
		compiled,
		hasOtherRuntime: language === "python" && mayUseOtherPython(command),
		made: {
			command: shown,
			line: command.run.step.range.start.line
		},
		remedy: "Install them on an image with the same libc.",
		unless: undefined
	}];
}
const OTHER_PYTHON = /\b(?:uv python|pyenv|deadsnakes|conda|mamba)\b|--python[ =]|UV_PYTHON=|\/usr\/bin\/python|\bln\s[^\n;&|]*python|venv\s[^\n;&|]*--(?:copies|relocatable)/;
function mayUseOtherPython({ chain, variables }) {
	if (variables.has("UV_PYTHON")) return true;
	return chain.some(({ steps }) => steps.some((step) => step.kind === "run" && OTHER_PYTHON.test(step.text)));
}

// lib/advice/facts/artifacts/java-runtimes.js
const OWN_MODULES = /^(?:\$(?:JAVA_HOME|\{JAVA_HOME\})|\/opt\/java\/openjdk|\/usr\/lib\/jvm\/[^/]+)\/jmods\/?$/;
const javaRuntimes = {
	programs: ["jlink"],
	read: (command) => {
		const [program = "", ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "jlink" || !hasOwnJdk(command)) return [];
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--output");
		const modules = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--module-path", "-p") ?? "";
		const isForOther = modules.split(":").some((path) => path.includes("jmods") && !OWN_MODULES.test(path));
		if (output === undefined || isForOther || hasUnknownOptions((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(rest, "jlink"), command.variables)) return [];
		const more = {
			kind: "program",
			language: "java",
			subject: "the runtime that it writes",
			remedy: "Run jlink on a JDK with the same libc.",
			unless: undefined
		};
		return writtenArtifact(command, javaIn(output), false, more, "jlink");
	}
};
function hasOwnJdk({ traits, packages }) {
	if (traits.libc === "glibc" || traits.language === "java") return true;
	return [...packages].some((name) => name !== undefined && /^openjdk|corretto|^java-/.test(name));
}
function officialJava(name, tag) {
	const major = /^\d+/.exec(tag ?? "")?.[0];
	if (name === "eclipse-temurin" || name === "ibm-semeru-runtimes") return [javaIn("/opt/java/openjdk")];
	if (name === "amazoncorretto") {
		const own = major === undefined ? [] : [`java-${major === "8" ? "1.8.0" : major}-amazon-corretto`];
		return ["default-jvm", ...own].map((folder) => javaIn(`/usr/lib/jvm/${folder}`));
	}
	if (name !== "openjdk" || major === undefined) return [];
	return [
		"/usr/local",
		"/usr/java",
		"/opt"
	].map((folder) => javaIn(`${folder}/openjdk-${major}`));
}
function javaIn(home) {
	return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(home, "bin/java");
}

// lib/advice/facts/artifacts/php-extensions.js
const FOLDER = "/usr/local/lib/php/extensions";
const INSTALLERS = [
	"docker-php-ext-install",
	"install-php-extensions",
	"pecl"
];
const phpExtensions = {
	programs: INSTALLERS,
	packagesOf: "php",
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program);
		const words = rest.filter((word) => !word.startsWith("-") && !word.includes("$"));
		const names = name === "pecl" ? words.slice(1) : words;
		const isInstall = INSTALLERS.includes(name) && (name !== "pecl" || words[0] === "install");
		if (!isInstall || command.official !== "php" || names.length === 0) return [];
		const more = {
			kind: "packages",
			language: "php",
			compiled: names.map((one) => one.replace(/-[\d.]+.*$/, "")),
			remedy: "Install them on an image with the same libc.",
			unless: undefined
		};
		return writtenArtifact(command, FOLDER, true, more, name);
	}
};
function installsExtensions(words) {
	return INSTALLERS.includes(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(words[0] ?? ""));
}

// lib/advice/facts/artifacts/ruby-gems.js
const rubyGems = {
	programs: ["bundle", "bundler"],
	packagesOf: "ruby",
	read: (command) => {
		const [program = "", ...rest] = command.words;
		const [verb = "install"] = rest.filter((word) => !word.startsWith("-"));
		if (!/^bundler?$/.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program)) || verb !== "install") return [];
		const path = bundlePath(command, rest);
		if (path === undefined || hasUnknownOptions(command.words, command.variables)) return [];
		return writtenArtifact(command, path, true, {
			kind: "packages",
			language: "ruby",
			layout: path === GEM_HOME ? undefined : "versioned",
			compiled: compiledGems(command),
			remedy: "Install them on an image with the same libc.",
			unless: undefined
		});
	}
};
const GEM_HOME = "/usr/local/bundle";
const CONFIGURED = /bundle config (?:set )?(?:--\w+ )*(?:path|deployment)[ =]["']?([^\s"';&]+)/;
function bundlePath({ variables, chain, official }, words) {
	const named = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--path") ?? variables.get("BUNDLE_PATH");
	if (named !== undefined) return named;
	const texts = chain.flatMap(({ steps }) => steps.flatMap((step) => step.kind === "run" ? [step.text] : []));
	const configured = texts.map((text) => CONFIGURED.exec(text)?.[1]).findLast((value) => value !== undefined);
	const isDeployment = words.includes("--deployment") || configured === "true" || /^(?:1|true)$/.test(variables.get("BUNDLE_DEPLOYMENT") ?? "");
	if (configured !== undefined && !/^(?:true|false)$/.test(configured)) return configured;
	if (isDeployment) return "vendor/bundle";
	return official === "ruby" && !variables.has("GEM_HOME") ? GEM_HOME : undefined;
}
function compiledGems({ project, chain, stages, run }) {
	const locks = project.locks.filter(({ ecosystem, file }) => ecosystem === "gem" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(file, run.step, chain, stages).has("Gemfile.lock"));
	return locks.length === 0 ? undefined : locks.flatMap(({ compiled }) => compiled);
}

// lib/advice/facts/artifacts/self-contained-programs.js
const dotnetPrograms = {
	programs: ["dotnet"],
	mark: /publish/,
	namesLibc: /publish(?:singlefile|aot)|self-?contained|--sc|musl/i,
	read: (command) => {
		const [program = "", verb, ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "dotnet" || verb !== "publish" || hasUnknownOptions(command.words, command.variables)) return [];
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o", "--output");
		const platform = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-r", "--runtime") ?? property(rest, "RuntimeIdentifier") ?? "";
		const isAot = property(rest, "PublishAot") === "true" || isCompiledProject(rest, command);
		const own = isAot && platform === "" && command.traits.libc !== "none" ? command.traits.libc : undefined;
		const libc = own ?? libcOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(platform, command.variables) ?? platform);
		const isStatic = rest.some((word) => /StaticExecutable/i.test(word));
		if (output === undefined || libc === undefined || isStatic || !(isAot || isNative(rest))) return [];
		const more = {
			kind: "program",
			language: "dotnet",
			libc,
			needs: isAot ? GLIBC_NEEDS.prebuiltLibraries : undefined,
			subject: "the program",
			remedy: "Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.",
			unless: undefined
		};
		return writtenArtifact(command, output, true, more, `dotnet publish${platform === "" ? "" : ` -r ${platform}`}`);
	}
};
function isCompiledProject(words, { project: { nativeProjects = [] } }) {
	if (property(words, "PublishAot") === "false") return false;
	const named = words.filter((word) => /proj$/.test(word)).map((word) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(word));
	return nativeProjects.some((path) => named.length === 0 || named.includes(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(path)));
}
function libcOf(platform) {
	if (/^(?:linux-musl|alpine[\d.]*)-/.test(platform)) return "musl";
	return /^linux-(?:x64|x86|arm|arm64)$/.test(platform) ? "glibc" : undefined;
}
function isNative(words) {
	if (["PublishSingleFile", "PublishAot"].some((name) => property(words, name) === "true")) return true;
	const at = words.findIndex((word) => /^--(?:self-contained|sc)$/.test(word));
	const flag = at < 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(words, "--self-contained", "--sc") : words[at + 1] === "false" ? "false" : "true";
	return (flag ?? property(words, "SelfContained")) === "true";
}
function property(words, name) {
	const pattern = new RegExp(`^(?:-p|/p|--?property|/property):(?:.*;)?${name}=([^;]*)`, "i");
	return words.map((word) => pattern.exec(word)?.[1]?.toLowerCase()).findLast((value) => value !== undefined);
}
const elixirReleases = {
	programs: ["mix"],
	mark: /release/,
	read: (command) => {
		const [program = "", verb, ...rest] = command.words;
		const { variables } = command;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "mix" || verb !== "release" || hasUnknownOptions(command.words, command.variables)) return [];
		const environment = variables.has("MIX_ENV") ? variables.get("MIX_ENV") : "dev";
		const byDefault = environment === undefined ? undefined : `_build/${environment}/rel`;
		const path = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--path") ?? byDefault;
		if (path === undefined) return [];
		return writtenArtifact(command, path, true, {
			kind: "program",
			language: "elixir",
			needs: GLIBC_NEEDS.gnu,
			subject: "the release",
			remedy: "Build the release on an image with the same libc.",
			unless: "comes without Erlang"
		});
	}
};
const bunPrograms = {
	programs: ["bun"],
	mark: /--compile/,
	namesLibc: /--compile/,
	read: (command) => {
		const [program = "", verb, ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "bun" || verb !== "build" || !rest.includes("--compile")) return [];
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--outfile");
		if (output === undefined || hasUnknownOptions(command.words, command.variables)) return [];
		const target = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--target") ?? "bun";
		const { root } = command;
		const tag = root?.tag ?? "";
		const isBun = root !== undefined && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root) === "docker.io/oven/bun";
		const isOfBun = isBun && tag !== "" && !tag.includes("alpine");
		const own = isOfBun || command.traits.libc === "glibc" ? "glibc" : undefined;
		const libc = target === "bun" ? own : libcOfTarget(target);
		if (libc === undefined) return [];
		const more = {
			kind: "program",
			language: "node",
			libc,
			subject: "the program",
			remedy: "Name the libc of the image that runs it: --target=bun-linux-x64 is for glibc, bun-linux-x64-musl for musl.",
			unless: undefined
		};
		return writtenArtifact(command, output, false, more, `bun build --compile${target === "bun" ? "" : ` --target=${target}`}`);
	}
};
function libcOfTarget(target) {
	if (!/^bun-linux-(?:x64|arm64|aarch64)(?:-|$)/.test(target)) return undefined;
	return target.includes("-musl") ? "musl" : "glibc";
}
const denoPrograms = {
	programs: ["deno"],
	mark: /compile/,
	namesLibc: /compile/,
	read: (command) => {
		const [program = "", verb, ...rest] = command.words;
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o", "--output");
		const target = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "--target") ?? "x86_64-unknown-linux-gnu";
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "deno" || verb !== "compile" || output === undefined) return [];
		if (!target.endsWith("-linux-gnu") || hasUnknownOptions(command.words, command.variables)) return [];
		return writtenArtifact(command, output, false, ofGlibc("deno"));
	}
};
const dartPrograms = {
	programs: ["dart"],
	mark: /compile/,
	read: (command) => {
		const [program = "", verb, form, ...rest] = command.words;
		if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) !== "dart" || verb !== "compile" || form !== "exe") return [];
		if (command.traits.libc !== "glibc" || hasUnknownOptions(command.words, command.variables)) return [];
		const source = rest.find((word) => word.endsWith(".dart"));
		const output = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o", "--output") ?? source?.replace(/\.dart$/, ".exe");
		return output === undefined ? [] : writtenArtifact(command, output, false, ofGlibc("dart"), "dart compile exe");
	}
};
function ofGlibc(language) {
	const remedy = "Run it on an image with glibc.";
	return {
		kind: "program",
		language,
		libc: "glibc",
		subject: "the program",
		remedy,
		unless: undefined
	};
}

// lib/advice/facts/artifacts/artifact-readers.js
const ARTIFACT_READERS = [
	goPrograms,
	rustPrograms,
	swiftPrograms,
	cPrograms,
	nativeImages,
	javaRuntimes,
	dotnetPrograms,
	elixirReleases,
	bunPrograms,
	denoPrograms,
	dartPrograms,
	haskellPrograms,
	condaEnvironments,
	nodePackages,
	pythonPackages,
	rubyGems,
	phpExtensions
];
const BY_PROGRAM = new Map();
for (const reader of ARTIFACT_READERS) for (const program of reader.programs) (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(BY_PROGRAM, program, reader);
function isBuilder(words) {
	return BY_PROGRAM.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(words[0] ?? ""));
}
function artifactsOf(command) {
	const readers = BY_PROGRAM.get((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(command.words[0] ?? ""));
	return readers?.flatMap(({ read }) => read(command)) ?? NONE$2;
}
const NONE$2 = [];
const INTERPRETERS$1 = {
	node: {
		language: "node",
		path: "/usr/local/bin/node"
	},
	php: {
		language: "php",
		path: "/usr/local/bin/php",
		needs: GLIBC_NEEDS.gnu
	},
	python: {
		language: "python",
		path: "/usr/local/bin/python3",
		needs: GLIBC_NEEDS.gnu
	},
	ruby: {
		language: "ruby",
		path: "/usr/local/bin/ruby",
		needs: GLIBC_NEEDS.gnu
	}
};
function programOf({ language, path, needs, libc }) {
	const remedy = libc === undefined ? "Copy it from an image with the same libc." : "Install it from packages of the image that runs it.";
	return {
		kind: "program",
		language,
		path,
		isFolder: false,
		needs,
		libc,
		made: undefined,
		remedy,
		unless: undefined
	};
}
function artifactsOfImage(root) {
	const name = officialName(root) ?? "";
	const known = Object.hasOwn(INTERPRETERS$1, name) ? INTERPRETERS$1[name] : undefined;
	const isNewNode = name === "node" && Number.parseInt(root?.tag ?? "", 10) >= 18;
	const interpreter = known && isNewNode ? {
		...known,
		needs: GLIBC_NEEDS.node
	} : known;
	const java = officialJava(name, root?.tag).map((path) => programOf({
		language: "java",
		path
	}));
	if (name === "") return bundledPrograms(root).map((path) => programOf({
		language: "python",
		path,
		libc: "glibc"
	}));
	return interpreter === undefined ? java : [programOf(interpreter), ...java];
}
function bundledPrograms(root) {
	const name = root === undefined ? "" : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root);
	if (AWS_CLI.test(name)) return ["/usr/local/aws-cli/v2/current/bin/aws", "/usr/local/bin/aws"];
	return CONDA.test(name) ? ["/opt/conda/bin/python"] : [];
}
const AWS_CLI = /^(?:docker\.io\/amazon|public\.ecr\.aws\/aws-cli)\/aws-cli$/;
const CONDA = /^docker\.io\/(?:continuumio\/(?:mini|ana)conda3|condaforge\/(?:mini|mamba)forge3?)$/;
function officialName(root) {
	return /(?:^|\/)library\/([^/]+)$/.exec(root === undefined ? "" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hn)(root).repository)?.[1];
}

// lib/advice/facts/copied-trees.js
function hasPathLike({ sources, destination }, pattern) {
	return [...sources, destination].some((path) => pattern.test(path));
}
function mayCopyTree({ step, workdir, variables }, folders, starts) {
	const destination = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(step.destination, workdir, variables);
	if (destination !== undefined && !folders.test(destination)) return false;
	return step.sources.some((source) => !isPlainFile(source, destination ?? "/", starts));
}
function startWords(starts) {
	return new Set(starts.flatMap(({ words }) => [...words, ...scriptWords(words)]));
}
function scriptWords([program = "", flag = "", script = ""]) {
	return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(flag) ? script.split(/[\s;&|]+/) : [];
}
const PLAIN = /\.(?:bash|cfg|cnf|conf|crt|cer|css|go|html?|ini|jar|js|json|key|md|pem|properties|py|sh|toml|txt|war|wasm|xml|ya?ml)$/i;
function isPlainName(path) {
	return PLAIN.test(path);
}
function isPlainFile(source, destination, starts) {
	if (/[*?[$]/.test(source) || source.endsWith("/")) return false;
	if (isPlainName(source)) return true;
	const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(source);
	return [
		node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(destination, name),
		destination,
		name,
		`./${name}`
	].some((path) => starts.has(path));
}
function mountsImage({ mounts }) {
	return mounts.some(({ from }) => from !== undefined && from.kind !== "stage");
}

// lib/advice/facts/artifacts/copied-path.js
function copiedPaths(sources, destination, { by, root, folder, variables }) {
	const to = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(destination, folder, variables);
	if (to === undefined) return [];
	const isInto = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(destination);
	return sources.flatMap((source) => {
		const from = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(source.replace(/\/\*$/, ""), root, variables);
		if (from === undefined || /[*?[]/.test(from)) return [];
		return [{
			from,
			to,
			by,
			isContents: /\/[*.]$/.test(source),
			isInto
		}];
	});
}
function copyOf(artifact, copied) {
	const { path, isFolder } = artifact;
	const { from, to, by, isContents, isInto } = copied;
	const inside = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(from));
	if (path !== from && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(path, from)) {
		const rest = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.relative(from, path);
		const folders = by === "cp" && !isContents ? [to, inside] : [to];
		return folders.map((folder) => ({
			...artifact,
			path: node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(folder, rest)
		}));
	}
	if (path === from && isFolder) {
		const folders = by === "cp" && !isContents ? [to, inside] : [to];
		return folders.map((folder) => ({
			...artifact,
			path: folder
		}));
	}
	if (path === from) {
		if (isContents) return [];
		return (isInto ? [inside] : [to, inside]).map((place) => ({
			...artifact,
			path: place
		}));
	}
	return isFolder && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(from, path) ? partOf(artifact, copied, inside) : [];
}
function partOf(artifact, { from, to }, inside) {
	const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(from);
	if (mayBeOther(artifact, from)) return [];
	if (artifact.holds === "one program") {
		const isProgram = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(from) === artifact.path && /^[a-z0-9][\w-]*$/i.test(name) && !NO_PROGRAM.test(name);
		if (!isProgram) return [];
	}
	if (artifact.language === "node" && artifact.kind === "packages") return [];
	const isFolder = artifact.kind !== "program" || artifact.language === "elixir";
	return [to, inside].map((path) => ({
		...artifact,
		path,
		isFolder,
		holds: undefined
	}));
}
const NO_PROGRAM = /^(?:(?:docker-?)?entrypoint|start|run|init|license|readme|makefile|dockerfile|vendor|configs?|static|public|assets|templates|migrations|views|web|ui|dist|data|docs|scripts)$/i;
function mayBeOther({ others = NONE$1, path, kind, holds }, from) {
	if (kind !== "program" && isPlainName(from)) return true;
	if (holds === undefined && others.has(`${path}/`)) return true;
	for (let part = from; part !== path; part = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(part)) if (others.has(part)) return true;
	return false;
}
const NONE$1 = new Set();

// lib/advice/facts/artifacts/file-commands.js
function movedBy({ words, folder, variables }) {
	const [first = "", ...rest] = words;
	const program = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(first);
	const isMove = program === "mv";
	const makesFolders = program === "install" && rest.some((word) => /^-[a-zA-Z]*d|^--directory/.test(word));
	if (program !== "cp" && !isMove && program !== "install" || makesFolders) return {
		isMove,
		paths: []
	};
	const target = rest.find((_, index) => /^-[a-zA-Z]*t$|^--target-directory$/.test(rest[index - 1] ?? ""));
	const operands = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, program);
	const sources = target === undefined ? operands.slice(0, -1) : operands;
	const destination = target === undefined ? operands.at(-1) : `${target}/`;
	if (destination === undefined) return {
		isMove,
		paths: []
	};
	return {
		isMove,
		paths: copiedPaths(sources, destination, {
			by: "cp",
			root: folder,
			folder,
			variables
		})
	};
}
const ANYTHING = /^(?:make|ninja|cmake|meson|sh|bash|ash|dash|tar|unzip|rsync|\.\/.*|.*\.sh|[^/]+\/.*)$/;
const COMMAND_FOLDERS = [
	"/bin",
	"/sbin",
	"/usr/bin",
	"/usr/sbin",
	"/usr/local/bin",
	"/usr/local/sbin"
];
const INTO = /^(?:-C|-d|-b|--directory|--bindir|--bin-dir|--install-dir|--root|--target-dir)$/;
function writtenBy({ words, folder, variables }) {
	const [program = "", ...rest] = words;
	const files = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-o", "-O", "--output", "--output-document", "--outfile"), linkedBy(program, rest)];
	const folders = [
		...rest.filter((_, index) => INTO.test(rest[index - 1] ?? "")).flatMap((into) => [into, `${into}/bin`]),
		...rest.flatMap((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix|--root)=(.+)$/.exec(word)?.[1] ?? []).flatMap((into) => [into, `${into}/bin`]),
		...ANYTHING.test(program) ? COMMAND_FOLDERS : []
	];
	return [...files.flatMap((file) => pathsOf(file, file !== undefined && /(?:^|\/)\.?$/.test(file) ? "/" : "")), ...folders.flatMap((into) => pathsOf(into, "/"))];
	function pathsOf(path, end) {
		const absolute = path === undefined ? undefined : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(path, folder, variables);
		return absolute === undefined ? [] : [`${absolute}${end}`];
	}
}
function linkedBy(program, rest) {
	return node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program) === "ln" ? rest.at(-1) : undefined;
}
function removedBy({ words, folder, variables }) {
	const [first = "", ...rest] = words;
	if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(first) !== "rm") return [];
	return rest.flatMap((word) => {
		const path = word.startsWith("-") ? undefined : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(word.replace(/\/\*$/, ""), folder, variables);
		return path === undefined ? [] : [path];
	});
}
function reinstalledIn(words) {
	const [program = "", ...rest] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(words);
	const language = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(program)?.language;
	const installs = rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word));
	return language !== undefined && (installs || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program) === "yarn" && !rest[0]) ? [language] : [];
}
function reinstalledBy(script) {
	return ["node", "python"].filter((language) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(language).some((name) => new RegExp(`\\b${name}3?\\b`).test(script)));
}

// lib/advice/facts/artifacts/stage-artifacts.js
const MAX_ARTIFACTS = 100;
const NOTHING$2 = [[], []];
const TREE = /^(?:\.|\*|.*\/)$/;
function stageArtifacts(facts, sources) {
	const fromContext = facts.copies.filter(({ step }) => step.from === undefined);
	const hasDependencies = fromContext.length === 0 || facts.steps.some(({ step }) => bringsDependencies(step));
	const commands = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(facts.commands, ({ run }) => run.step);
	const tracker = new ArtifactTracker(facts, sources, hasDependencies);
	for (const { step, ...place } of facts.steps) {
		if (step.kind === "copy") tracker.copy({
			...place,
			step
		});
		if (step.kind === "run") tracker.run(step, commands.get(step) ?? []);
	}
	return tracker.artifacts();
}
var ArtifactTracker = class {
	#artifacts = [];
	#stage;
	#chain;
	#sources;
	#hasDependencies;
	#written = new Set();
	#packages = new Set();
	#setsCgo = false;
	constructor({ stage, chain }, sources, hasDependencies) {
		this.#stage = stage;
		this.#chain = chain;
		this.#sources = sources;
		this.#hasDependencies = hasDependencies;
		const { root, traits, release, runtime } = stage;
		const image = {
			root,
			traits,
			release,
			runtime,
			label: baseLabel(stage)
		};
		this.#add(artifactsOfImage(root).flatMap((one) => placedWhereMade(one, image, undefined)));
	}
	artifacts() {
		if (this.#written.size === 0) return this.#artifacts;
		return this.#artifacts.map((artifact) => artifact.isFolder ? {
			...artifact,
			others: this.#written
		} : artifact);
	}
	copy({ step, stageIndex, workdir, variables }) {
		const copied = copiedPaths(step.sources, step.destination, {
			by: "copy",
			root: "/",
			folder: workdir,
			variables
		});
		const written = copied.flatMap(({ from, to }) => [to, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(from))]);
		this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
		for (const path of written) this.#written.add(path);
		if (step.sources.some((source) => TREE.test(source))) for (const { to } of copied) this.#written.add(`${to}/`);
		const found = this.#artifactsAt(step, stageIndex).flatMap((artifact) => copied.flatMap((path) => copyOf(artifact, path)));
		this.#add(found.map((artifact) => ({
			...artifact,
			via: [...artifact.via, step]
		})));
	}
	run({ text }, commands) {
		if (commands.length === 0) this.#dropReinstalled(reinstalledBy(text));
		for (const command of commands) this.#command(command);
		for (const [, path = ""] of text.matchAll(/>[\t ]*["']?(\/[^\s"';&|)]+)/g)) this.#written.add(path);
		this.#setsCgo ||= /go env -w[^\n;&|]*CGO_ENABLED/.test(text);
	}
	#artifactsAt({ from }, stageIndex) {
		const { earlier, images } = this.#sources;
		if (from?.kind === "stage") return from.index < stageIndex ? earlier[from.index] ?? [] : [];
		if (from?.kind !== "image") return [];
		const { reference } = from;
		const image = {
			root: reference,
			traits: sourceTraits(from.use, images),
			release: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.P)(reference),
			runtime: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.y)(reference),
			label: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(reference)
		};
		return artifactsOfImage(reference).flatMap((one) => placedWhereMade(one, image, undefined));
	}
	#command(command) {
		const { root, traits, release, runtime } = this.#stage;
		for (const name of command.systemCall?.installs ?? []) this.#packages.add(name);
		this.#dropReinstalled(reinstalledIn(command.words));
		this.#move(movedBy(command));
		const removed = removedBy(command);
		if (removed.length > 0) this.#artifacts = this.#artifacts.filter(({ path }) => !removed.some((folder) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(path, folder)));
		const [made, installed] = isBuilder(command.words) ? this.#built(command) : NOTHING$2;
		const named = made.flatMap(({ path, isFolder }) => isFolder ? [] : [path]);
		const written = made.length > 0 ? named : [...writtenBy(command), ...installed];
		for (const path of written) this.#written.add(path);
		if (made.length === 0 && written.length > 0) this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
		const stage = this.#sources.stages[command.run.stageIndex] ?? this.#stage;
		const image = {
			root,
			traits,
			release,
			runtime,
			label: baseLabel(this.#stage)
		};
		this.#add(made.flatMap((one) => placedWhereMade(one, image, stageLabel(stage))));
	}
	#built(command) {
		const { root, traits } = this.#stage;
		const whole = {
			...command,
			project: this.#sources,
			stages: this.#sources.stages,
			chain: this.#chain,
			root,
			traits,
			official: officialName(root),
			packages: this.#packages,
			hasDependencies: this.#hasDependencies,
			setsCgo: this.#setsCgo
		};
		return [artifactsOf(whole), goInstalled(whole)];
	}
	#dropReinstalled(languages) {
		if (languages.length === 0) return;
		const { libc } = this.#stage.traits;
		this.#artifacts = this.#artifacts.filter(({ kind, language, origin }) => kind !== "packages" || !languages.includes(language) || origin.libc === libc);
	}
	#move({ isMove, paths }) {
		const found = this.artifacts().flatMap((artifact) => paths.flatMap((path) => copyOf(artifact, path)));
		for (const { from, to } of paths) this.#written.add(to).add(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(from)));
		if (isMove) {
			this.#artifacts = this.#artifacts.filter(({ path }) => !paths.some(({ from }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(path, from)));
		}
		this.#add(found);
	}
	#add(added) {
		if (added.length === 0) return;
		const key = ({ path, isFolder, kind, language }) => `${kind} ${language} ${isFolder} ${path}`;
		const all = new Map(this.#artifacts.map((artifact) => [key(artifact), artifact]));
		for (const artifact of added) all.set(key(artifact), artifact);
		this.#artifacts = [...all.values()].slice(0, MAX_ARTIFACTS);
	}
};
function placedWhereMade(artifact, image, stage) {
	const { traits, label, ...more } = image;
	const libc = artifact.libc ?? traits?.libc;
	if (libc === undefined || libc === "none") return [];
	return [{
		...artifact,
		origin: {
			stage,
			image: label,
			libc,
			path: artifact.path,
			...more
		},
		via: []
	}];
}
function bringsDependencies(step) {
	if (step.kind === "run") return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
	return step.kind === "copy" && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}

// lib/advice/facts/stage-chain.js
function chainOf(stages, stage) {
	const chain = [stage];
	for (let { base } = stage; base.kind === "stage";) {
		const parent = stages[base.index];
		if (parent === undefined || parent.index >= (chain[0]?.index ?? 0)) break;
		chain.unshift(parent);
		base = parent.base;
	}
	return chain;
}
function isReasonablySized(stages) {
	const costs = [];
	let sum = 0;
	for (const stage of stages) {
		const { base } = stage;
		const cost = ownCost(stage) + (base.kind === "stage" ? costs[base.index] ?? 0 : 0);
		costs.push(cost);
		sum += cost;
	}
	return sum <= _shared_js__WEBPACK_IMPORTED_MODULE_1__.Xt;
}
function ownCost({ steps }) {
	return steps.reduce((cost, step) => cost + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(step), 1);
}

// lib/advice/facts/stage-steps.js
function stageSteps(chain) {
	let workdir = chain[0] === undefined ? undefined : initialWorkdir(chain[0]);
	let variables = new Map();
	let shell;
	return chain.flatMap(({ index, steps }) => steps.map((step) => {
		if (step.kind === "workdir") workdir = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(step.path, workdir, variables);
		if (step.kind === "env") variables = new Map([...variables, ...step.values]);
		if (step.kind === "shell") shell = step.words;
		return {
			step,
			stageIndex: index,
			workdir,
			variables,
			shell
		};
	}));
}
function stepsOfKind(steps, kind) {
	return steps.filter((context) => context.step.kind === kind);
}
function certainCommands(run) {
	if (run.step.isConditional) return [];
	let exported = run.variables;
	let folder = run.workdir;
	return run.step.commands.map(({ env, words }) => {
		const [name, ...rest] = words;
		if (name === "pushd" || name === "popd" || name === "cd" && run.step.text.includes("(")) folder = undefined;
		else if (name === "cd") folder = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(rest.at(-1) ?? "~", folder, exported);
		const kept = name === undefined ? env : name === "export" ? assignments(rest) : undefined;
		if (kept !== undefined) exported = new Map([...exported, ...kept]);
		const variables = env.size === 0 ? exported : new Map([...exported, ...env]);
		return {
			env,
			words,
			run,
			folder,
			variables,
			systemCall: systemPackageCall(words, variables)
		};
	});
}
function assignments(words) {
	return words.flatMap((word) => {
		const at = word.indexOf("=");
		return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
	});
}
const WORKDIRS = {
	"library/golang": "/go",
	"library/alpine": "/",
	"library/debian": "/",
	"library/eclipse-temurin": "/",
	"library/elixir": "/",
	"library/erlang": "/",
	"library/gcc": "/",
	"library/node": "/",
	"library/python": "/",
	"library/rust": "/",
	"library/swift": "/",
	"library/ubuntu": "/",
	"oven/bun": "/home/bun/app"
};
function initialWorkdir({ base, root }) {
	if (base.kind === "scratch") return "/";
	const origin = root && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hn)(root);
	return origin?.registry === _start_js__WEBPACK_IMPORTED_MODULE_0__._t ? WORKDIRS[origin.repository] : undefined;
}

// lib/advice/facts/file-facts.js
function factsOf(stages, sources) {
	if (!isReasonablySized(stages)) return { stages: [] };
	const parents = new Set(stages.map(({ base }) => base.kind === "stage" ? base.index : -1));
	const structures = stages.map((stage) => ({
		...stageStructure(stages, stage),
		isLeaf: !parents.has(stage.index)
	}));
	let artifacts;
	const artifactsOf = (index) => {
		artifacts ??= followArtifacts(structures, {
			...sources,
			stages
		});
		return artifacts[index] ?? [];
	};
	const withArtifacts = (structure, index) => ({
		...structure,
		get artifacts() {
			return artifactsOf(index);
		}
	});
	return { stages: structures.map(withArtifacts) };
}
function followArtifacts(structures, sources) {
	const earlier = [];
	for (const structure of structures) earlier.push(stageArtifacts(structure, {
		...sources,
		earlier
	}));
	return earlier;
}
function stageFacts({ stages, facts }, index) {
	const stage = stages[index];
	return facts.stages[index] ?? (stage && stageStructure(stages, stage));
}
function stageStructure(stages, stage) {
	const chain = chainOf(stages, stage);
	const steps = stageSteps(chain);
	const runs = stepsOfKind(steps, "run");
	const starts = stepsOfKind(steps, "start");
	const commands = runs.flatMap(certainCommands);
	return {
		stage,
		chain,
		isLeaf: true,
		steps,
		runs,
		copies: stepsOfKind(steps, "copy"),
		starts,
		startWords: startWords(starts.map(({ step }) => step)),
		user: stepsOfKind(steps, "user").at(-1)?.step,
		commands,
		systemPackages: commands.flatMap(({ systemCall }) => systemCall?.installs ?? []),
		artifacts: []
	};
}

// lib/advice/facts/artifacts/artifact-usage.js
const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
const LIBRARIES = /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules|jvm|php\/extensions|ruby)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS$6 = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;
function mayHaveOtherLibc(facts, stages) {
	const { stage, runs, copies, startWords, systemPackages } = facts;
	const isCopied = copies.some((copy) => hasPathLike(copy.step, LIBRARIES) || copiesSystem(copy, stages) || stage.traits.libc === "none" && mayCopyTree(copy, ROOTS$6, startWords));
	return isCopied || systemPackages.some((name) => name === undefined || COMPAT.test(name)) || runs.some(({ step }) => /glibc|libc6|gcompat|musl/.test(step.text));
}
function copiesSystem({ step, workdir, variables }, stages) {
	if (!step.sources.includes("/") || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(step.destination, workdir, variables) !== "/") return false;
	const source = step.from?.kind === "stage" ? stages[step.from.index] : undefined;
	if (source?.stage.traits.family !== "scratch") return true;
	return source.copies.some((copy) => hasPathLike(copy.step, LIBRARIES));
}
function isUsed(artifact, facts) {
	const { path, language, kind } = artifact;
	if (language === "java") return isJavaOf(path, facts);
	if (language === "elixir") return isReleaseOf(path, facts);
	if (language === "dotnet" && artifact.isFolder) return isPublishedTo(path, facts);
	if (kind === "program") return isProgramOf(artifact, facts) || isSoleContent(artifact, facts);
	if (kind === "wheels") return facts.commands.some((command) => installsWheels(command, path));
	if (facts.stage.traits.libc === "none" || reinstalls(facts, language)) return false;
	return isForInterpreter(language, facts);
}
function reinstalls({ commands }, language) {
	if (language === "php") return commands.some(({ words }) => installsExtensions(words));
	if (language === "ruby") return commands.some(({ words: [first = "", verb] }) => first === "bundle" && verb === "install");
	return commands.some(({ words }) => reinstalledIn(words).includes(language));
}
function installsWheels({ words, folder, variables }, wheels) {
	const [verb, ...rest] = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(words)?.args ?? [];
	if (verb !== "install") return false;
	const links = rest.includes("--no-index") ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(rest, "-f", "--find-links") : undefined;
	const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(rest, "pip").filter((name) => /[/*]|\.whl$/.test(name));
	return [...files, ...links === undefined ? [] : [links]].some((name) => {
		const path = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(name, folder, variables);
		return path !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(path, wheels);
	});
}
const INTERPRETERS = {
	node: "node|nodejs|npm|npx|yarn|pnpm",
	python: "python[\\d.]*|gunicorn|uvicorn|celery|flask|django-admin",
	ruby: "ruby|bundle|rails|rake|puma|rackup",
	php: "php|php-fpm"
};
const isInterpreter = (language) => Object.hasOwn(INTERPRETERS, language);
const PACKAGE_USERS = {
	node: new RegExp(INTERPRETERS.node),
	python: new RegExp(`${INTERPRETERS.python}|${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("python").join("|")}`),
	ruby: new RegExp(INTERPRETERS.ruby),
	php: new RegExp(INTERPRETERS.php)
};
function isForInterpreter(language, { stage, startWords }) {
	if (stage.traits.language === language) return true;
	if (!isInterpreter(language)) return false;
	const interpreter = new RegExp(`^(?:${INTERPRETERS[language]})$`);
	return [...startWords].some((word) => interpreter.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(word)));
}
function finalEnvironment({ steps }) {
	return steps.at(-1) ?? {
		workdir: undefined,
		variables: new Map()
	};
}
function isJavaOf(path, facts) {
	const { stage, startWords } = facts;
	const { variables } = finalEnvironment(facts);
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(path);
	const isOnPath = ON_PATH.test(folder) || (variables.get("PATH") ?? "").split(":").includes(folder);
	const isHome = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(folder) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(variables.get("JAVA_HOME") ?? "$", "/", variables);
	const isOwn = artifactsOfImage(stage.root).some((artifact) => artifact.path === path);
	if (startWords.has(path) || isOnPath && startWords.has("java")) return true;
	return stage.traits.libc !== "none" && (isOnPath || isHome || isOwn);
}
function isReleaseOf(path, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	return [...facts.startWords].some((word) => {
		const whole = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.resolve(workdir, word);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(whole, path) && /^(?:[^/]+\/)?bin\/[^/]+$/.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.relative(path, whole));
	});
}
function isPublishedTo(path, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	if (facts.startWords.has("dotnet")) return false;
	return [...facts.startWords].some((word) => {
		const isProgram = word.includes("/") && !/\.(?:dll|json|sh|xml|config)$|\/(?:docker-)?entrypoint$/.test(word);
		return isProgram && node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.resolve(workdir, word)) === path;
	});
}
function isProgramOf({ path, isFolder, holds }, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	if (holds !== undefined) return false;
	const isStarted = [...facts.startWords].some((word) => {
		if (word === path) return !word.endsWith(".dll");
		const isBare = !word.includes("/");
		if (isBare) return !isFolder && node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(path) === word && ON_PATH.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(path));
		const whole = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.resolve(workdir, word);
		return whole === path || isFolder && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(whole, path) && node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(whole) === path;
	});
	return isStarted || facts.stage.traits.libc !== "none" && /\/s?bin(?:\/[^/]+)?$/.test(path);
}
const ON_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin$/;
const SYSTEMS = new Set([
	"alpine",
	"debian",
	"ubuntu",
	"fedora",
	"busybox"
]);
function isSoleContent({ path, isFolder, made, via }, { stage, copies, startWords }) {
	const { family, language } = stage.traits;
	const copy = via.at(-1);
	if (!stage.isFinal || startWords.size > 0 || isFolder || made === undefined || copy?.from?.kind !== "stage") return false;
	const isSystem = family === "distroless" ? language === undefined : SYSTEMS.has(officialName(stage.root) ?? "");
	const { index } = copy.from;
	const fromThere = copies.filter(({ step: { from } }) => from?.kind === "stage" && from.index === index);
	return isSystem && fromThere.length === 1 && copy.sources.length === 1 && /^\/[^/.]+(?:\/[^/.]+)?$/.test(path);
}

// lib/advice/rules/match.js
function matchAt({ file }, { range, ignore }, message) {
	return {
		file,
		range,
		comment: ignore,
		causes: [],
		message
	};
}
function matchAtBase({ file }, { range, base }, message) {
	const use = base.kind === "stage" ? undefined : base.use;
	return {
		file,
		range,
		use,
		causes: [],
		message
	};
}
function finalStage({ facts }) {
	return facts.stages.find(({ stage }) => stage.isFinal);
}

// lib/advice/rules/artifact-conflicts.js
function firstConflicts(file, conflictsOf) {
	const found = new Map();
	for (const facts of file.facts.stages.filter(({ isLeaf }) => isLeaf)) {
		for (const { step, artifact, message } of conflictsOf(facts, file)) {
			if (message === undefined || artifact.via.some((copy) => found.has(copy))) continue;
			found.set(step, matchAt(file, step, message));
		}
	}
	return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}
function copiedArtifacts({ artifacts }) {
	return artifacts.flatMap((artifact) => {
		const step = artifact.via.at(-1);
		return step === undefined ? [] : [{
			artifact,
			step
		}];
	});
}
function stageOfCopy(step, { copies, stage }) {
	return copies.find((copy) => copy.step === step)?.stageIndex ?? stage.index;
}

// lib/advice/rules/copied-libcs.js
function mayCopyForeign({ stages }) {
	if (stages.every(({ sources }) => sources.length === 0) || hasOneLibc(stages)) return false;
	const copied = [];
	const held = [];
	const used = [];
	for (const stage of stages) {
		const { base, sources, traits } = stage;
		const parent = base.kind === "stage" ? base.index : -1;
		const languages = LANGUAGES.filter((language) => used[parent]?.includes(language) || mayUse(stage, language));
		const brought = distinct([...copied[parent] ?? [], ...sources.flatMap((source) => takenFrom$1(source, held))]);
		const isUsed = ({ packagesOf }) => packagesOf === undefined || languages.includes(packagesOf);
		if (brought.some((each) => traits.libc !== undefined && each.libc !== traits.libc && isUsed(each))) return true;
		copied.push(brought);
		held.push(stage.isFinal ? brought : distinct(heldIn(stage, held[parent] ?? [], brought)));
		used.push(languages);
	}
	return false;
}
const NAMERS = new RegExp(ARTIFACT_READERS.flatMap(({ namesLibc, programs }) => namesLibc === undefined ? [] : programs).join("|"));
function hasOneLibc(stages) {
	const sources = stages.flatMap((stage) => stage.sources.map(({ base }) => base));
	const libcs = new Set([
		...stages.map(({ traits }) => traits.libc),
		...sources.map((base) => base.kind === "image" ? traitsOfName(base.reference).libc : undefined),
		...[...stages.map(({ root }) => root), ...sources.map(imageOf)].flatMap((root) => artifactsOfImage(root).map(({ libc }) => libc))
	]);
	libcs.delete(undefined);
	return libcs.size < 2 && !stages.some((stage) => stage.mayHold(NAMERS));
}
const LANGUAGES = [
	"node",
	"python",
	"ruby",
	"php"
];
function imageOf(base) {
	return base.kind === "image" ? base.reference : undefined;
}
function mayUse(stage, language) {
	return stage.traits.language === language || stage.mayHold(PACKAGE_USERS[language]);
}
function distinct(all) {
	if (all.length < 2) return all;
	return [...new Map(all.map((each) => [`${each.libc} ${each.packagesOf} ${each.path}`, each])).values()];
}
function takenFrom$1({ base, copies }, held) {
	const there = base.kind === "stage" ? held[base.index] ?? [] : base.kind === "image" ? ofImage(base.reference, traitsOfName(base.reference)) : [];
	return there.filter(({ path }) => path === undefined || mayTake(copies, path)).map(moved);
}
function mayTake(copies, file) {
	if (copies === undefined || !PLAIN_WORDS.test(copies)) return true;
	const sources = copies.split(/[\t\v\f\r ]+/).slice(0, -1);
	return sources.some((source) => `${file}/`.startsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join("/", source, "/")));
}
const PLAIN_WORDS = /^[\w.:/@+~\t -]+$/;
const BUILDERS = programPattern(ARTIFACT_READERS.flatMap(({ programs }) => programs));
const MOVERS = /(?<![\w.-])(?:cp|mv|(?<!(?:npm|pip3?|apt|apt-get)[\t ]+)install)(?![\w.-])/;
function heldIn(stage, before, brought) {
	const own = [...before, ...ofImage(stage.root, stage.traits)];
	const isMoved = own.length > 0 && stage.mayHold(MOVERS);
	return [
		...isMoved ? own.map(moved) : own,
		...brought,
		...builtIn(stage)
	];
}
function moved({ libc, packagesOf }) {
	return {
		libc,
		packagesOf,
		path: undefined
	};
}
function builtIn(stage) {
	const called = stage.calls(BUILDERS);
	const { base, mayHideWords, traits, text } = stage;
	const readers = ARTIFACT_READERS.filter(({ programs, mark, isOff }) => {
		const isCalled = called === undefined || programs.some((program) => called.has(program));
		if (!isCalled || mark !== undefined && !stage.mayHold(mark)) return false;
		return isOff === undefined || mayHideWords || base.kind === "stage" || !isOff(text);
	});
	return readers.flatMap(({ namesLibc, packagesOf }) => {
		const libcs = namesLibc !== undefined && stage.mayHold(namesLibc) ? BOTH : known(traits);
		return libcs.map((libc) => ({
			libc,
			packagesOf,
			path: undefined
		}));
	});
}
const BOTH = ["glibc", "musl"];
function ofImage(reference, traits) {
	return artifactsOfImage(reference).flatMap(({ path, libc: named }) => {
		const libcs = named === undefined ? known(traits) : [named];
		return libcs.map((libc) => ({
			libc,
			packagesOf: undefined,
			path
		}));
	});
}
function known({ libc }) {
	return libc === undefined || libc === "none" ? [] : [libc];
}

// lib/advice/rules/missing-libraries.js
const WITHOUT = /^gcr\.io\/distroless\/base(?:-nossl)?(?:-debian\d+)?$/;
function libraryConflicts(facts) {
	const { stage, copies } = facts;
	if (!lacksLibraries(stage)) return [];
	const isBrought = copies.some(({ step }) => hasPathLike(step, /lib|^\/$/));
	return copiedArtifacts(facts).flatMap(({ artifact, step }) => {
		const library = libraryOf(artifact);
		if (library === undefined || artifact.origin.libc !== "glibc") return [];
		const isCertain = !isBrought && isUsed(artifact, facts);
		const clause = `COPY brings a program that needs ${library}, but this image lacks it`;
		const message = isCertain ? messageOn$6(artifact, library, stage) : undefined;
		return [{
			step,
			stageIndex: stageOfCopy(step, facts),
			clause,
			message,
			artifact
		}];
	});
}
function mayLackLibraries({ stages }) {
	return stages.some(lacksLibraries) && stages.some((stage) => stage.mayHold(/cargo|[gc]\+\+/));
}
function lacksLibraries({ root }) {
	return root !== undefined && WITHOUT.test((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root));
}
function libraryOf({ language, made }) {
	if (made === undefined) return undefined;
	if (language === "rust") return "libgcc_s.so.1";
	return language === "c" && /(?:^|\/)[gc]\+\+$/.test(made.command) ? "libstdc++.so.6" : undefined;
}
function messageOn$6({ origin, made }, library, stage) {
	const start = `${origin.stage ?? origin.image} runs \`${made?.command}\` (line ${made?.line}), which links to ${library}`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(start)}, but ${baseLabel(stage)} doesn't have it: the program doesn't start there. Run it on distroless/cc, or link it statically.`;
}

// lib/advice/rules/libc-mismatch.js
const libcMismatch = {
	id: "libc-mismatch",
	severity: "warning",
	summary: "What was built on one libc is copied to an image with another libc, or with none.",
	mayMatch: (sketch) => mayCopyForeign(sketch) || mayLackLibraries(sketch),
	check: (file) => firstConflicts(file, artifactConflicts),
	conflicts: (facts, file) => [...artifactConflicts(facts, file), ...folderConflicts(facts, file)]
};
function artifactConflicts(facts, file) {
	return [...foreignArtifacts(facts, file), ...libraryConflicts(facts)];
}
function foreignArtifacts(facts, file) {
	const { stage } = facts;
	const { libc } = stage.traits;
	if (libc === undefined) return [];
	const foreign = copiedArtifacts(facts).filter(({ artifact }) => needsLibc(artifact) && artifact.origin.libc !== libc);
	if (foreign.length === 0) return [];
	const isCertain = !mayHaveOtherLibc(facts, file.facts.stages);
	return foreign.map(({ artifact, step }) => ({
		step,
		stageIndex: stageOfCopy(step, facts),
		clause: clauseOn$3(artifact.origin.libc, libc),
		message: isCertain && isUsed(artifact, facts) ? messageOn$5(artifact, stage) : undefined,
		artifact
	}));
}
const PACKAGE_FOLDERS = /node_modules|site-packages|venv|\.local(?:\/|$)|wheels/;
function folderConflicts(facts, file) {
	const { traits, index } = facts.stage;
	const known = new Set(facts.artifacts.map(({ via }) => via.at(-1)));
	return facts.copies.flatMap(({ step, stageIndex }) => {
		if (stageIndex !== index || known.has(step) || !step.sources.some((path) => PACKAGE_FOLDERS.test(path))) return [];
		const libc = sourceLibc(step, file);
		if (libc === undefined || libc === "none" || traits.libc === undefined || libc === traits.libc) return [];
		return [{
			step,
			stageIndex,
			clause: clauseOn$3(libc, traits.libc),
			message: undefined
		}];
	});
}
function sourceLibc({ from }, { stages, images }) {
	if (from?.kind === "stage") return stages[from.index]?.traits.libc;
	return from?.kind === "image" ? sourceTraits(from.use, images)?.libc : undefined;
}
function clauseOn$3(built, libc) {
	return `COPY brings files built for ${built}, but this image has ${libc === "none" ? "no libc" : libc}`;
}
function messageOn$5(artifact, stage) {
	const { origin, libc, made, remedy, unless } = artifact;
	const { traits } = stage;
	const start = made === undefined || origin.stage === undefined ? `${origin.path} of ${origin.image} is linked to ${origin.libc}` : `${origin.stage} runs \`${made.command}\` (line ${made.line})${libc === undefined ? ` on ${origin.image}, which has` : ", which builds for"} ${origin.libc}`;
	const target = `${baseLabel(stage)} has ${traits.libc === "none" ? "no libc" : traits.libc}`;
	const exception = unless === undefined ? "" : `, unless it ${unless}`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(start)}, but ${target}: ${effectOf$2(artifact)}${exception}. ${remedy}`;
}
function effectOf$2({ kind, compiled, made, subject }) {
	const names = compiled === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(compiled, MAX_NAMES$2);
	if (kind === "packages") return `packages with compiled parts${names === undefined ? "" : `, such as ${names},`} don't load there`;
	if (kind === "wheels") return `pip refuses wheels with compiled parts${names === undefined ? "" : `, such as ${names},`} there, and the build fails`;
	return `${made === undefined ? "it" : subject ?? "a program linked to it"} doesn't start there`;
}
const MAX_NAMES$2 = 3;

// lib/advice/facts/shell-sources.js
const ROOTS$5 = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const SHELL$1 = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
const PROGRAMS$1 = /^\/$|(?:^|\/)(?:s?bin|usr)\/?$|^\/(?:nix|gnu)(?:\/|$)/;
const ANYWHERE = /^/;
const INSTALLS = /(?:^|[/\s"])(?:ln|cp|mv|tar|install)(?:[\s"]|$)|--install|busybox\s+(?:ln|cp|mv|tar)/;
function mayBringShell(context, starts) {
	const { step } = context;
	if (step.kind === "run") return INSTALLS.test(step.text);
	return step.kind === "copy" && (copiesShell(step) || mayCopyTree({
		...context,
		step
	}, ROOTS$5, starts));
}
function copiesShell({ sources, destination }) {
	const others = sources.filter((source) => !isPlainName(source));
	const target = others.length > 0 ? destination : destination.slice(destination.lastIndexOf("/") + 1);
	return [...others, target].some((path) => SHELL$1.test(path));
}
function mayBringInterpreter({ step, ...place }, starts) {
	return step.kind === "copy" && hasPathLike(step, PROGRAMS$1) && mayCopyTree({
		...place,
		step
	}, ANYWHERE, starts);
}

// lib/advice/rules/base-rule.js
function baseRule(id, severity, summary, { mayMatch, mayFind = () => true, conflicts }) {
	const check = (file) => file.facts.stages.flatMap((facts) => {
		const found = mayFind(facts, file) ? conflicts(facts, file) : [];
		return found.flatMap(({ step, stageIndex, message }) => {
			const isOwn = stageIndex === facts.stage.index;
			return isOwn && message !== undefined ? [matchAt(file, step, message)] : [];
		});
	});
	return {
		id,
		severity,
		summary,
		mayMatch,
		check,
		conflicts
	};
}

// lib/advice/rules/missing-shell.js
function isMissingShell(program, { root, traits }) {
	const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program);
	if (![
		"sh",
		"bash",
		"ash",
		"dash"
	].includes(name)) return false;
	if (traits.shell !== "none" && (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(program) === "/busybox" || program === name)) return name === "bash";
	if (node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(program) === "/busybox") return traits.basis === "name" || isPlainDistroless(root);
	return /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(program);
}
function needsShell$2(program) {
	return /\.(?:ba)?sh$|^(?:npm|npx|yarn|pnpm)$/.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program));
}
function unstartable(program, { stage, hasInterpreter }) {
	if (isMissingShell(program, stage)) return program;
	if (stage.traits.shell !== "none" || hasInterpreter || !needsShell$2(program)) return undefined;
	return `${program}, which needs a shell`;
}
function shellLack(program, stage) {
	const base = baseLabel(stage);
	return stage.traits.shell === "none" ? `${base} has no shell` : `${base} has no ${program}, only /busybox/sh`;
}
function isPlainDistroless(root) {
	return root?.registry === "gcr.io" && root.repository.startsWith("distroless/") && !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.K)(root);
}

// lib/advice/rules/no-shell-at-start.js
function startProblem(start, starts, shellless) {
	const { step, shell = ["/bin/sh"] } = start;
	const steps = starts.map((context) => context.step);
	if (steps.findLast(({ instruction }) => instruction === step.instruction) !== step) return undefined;
	const entrypoint = steps.findLast(({ instruction }) => instruction === "entrypoint");
	return step.form === "shell" ? shellFormProblem(step, shell[0] ?? "/bin/sh", entrypoint, shellless.stage) : execFormProblem(step, entrypoint, shellless);
}
function shellFormProblem(step, shell, entrypoint, stage) {
	if (!isMissingShell(shell, stage)) return undefined;
	const name = step.instruction.toUpperCase();
	const isHealth = step.instruction === "healthcheck";
	const [program = ""] = step.words;
	const how = needsShell$2(program) ? "Start the program itself in exec form" : "Use the exec form";
	const fix = `${how}: ${isHealth ? "HEALTHCHECK CMD" : name} ["program", "argument"].`;
	const needs = `${name} needs ${shell}, but ${shellLack(shell, stage)}`;
	if (isHealth) return `${needs}: the container is never healthy. ${fix}`;
	if (step.instruction === "cmd" && entrypoint?.form === "shell") return undefined;
	const isArgument = step.instruction === "cmd" && entrypoint !== undefined && entrypoint.words.length > 0;
	return isArgument ? `CMD in shell form passes ${shell} -c as arguments to the ENTRYPOINT in line ${entrypoint.range.start.line}. ${fix}` : `${needs}: the container doesn't start. ${fix}`;
}
function execFormProblem(step, entrypoint, shellless) {
	const { stage } = shellless;
	const [program = ""] = step.words;
	const what = unstartable(program, shellless);
	if (what === undefined) return undefined;
	const isReset = entrypoint?.form === "exec" && entrypoint.words.length === 0;
	if (step.instruction === "cmd" && !isReset) {
		if (entrypoint !== undefined) return undefined;
		if (needsShell$2(program) && isDistroless(stage, "nodejs")) return nodeProblem(program, stage);
		if (isMissingShell(program, stage) ? mayHaveEntrypoint(stage) : !hasNoEntrypoint(stage)) return undefined;
	}
	const effect = step.instruction === "healthcheck" ? "the container is never healthy" : "the container doesn't start";
	return `${step.instruction.toUpperCase()} starts ${what}, but ${shellLack(program, stage)}: ${effect}. Start the program itself.`;
}
function nodeProblem(program, stage) {
	return `CMD names ${program}, which needs a shell, but ${shellLack(program, stage)} and passes it to node: the container doesn't start. Name the program's file: CMD ["server.js"].`;
}
function mayHaveEntrypoint({ traits }) {
	return traits.language !== undefined || traits.shell !== "none";
}
function hasNoEntrypoint(stage) {
	const isScratch = stage.root === undefined && stage.traits.family === "scratch";
	return isScratch || isDistroless(stage, "static|base|cc");
}
function isDistroless({ root }, names) {
	return root !== undefined && new RegExp(`^gcr\\.io/distroless/(?:${names})`).test((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root));
}

// lib/advice/rules/no-shell.js
const noShell = baseRule("no-shell", "warning", "A command needs a shell, but this image has none.", {
	mayMatch: ({ stages }) => stages.some((stage) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.G)(stage.traits) && mayStartShell(stage)),
	conflicts: conflicts$5
});
function conflicts$5(facts) {
	if (!(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.G)(facts.stage.traits)) return [];
	const problems = certainProblems(facts);
	return facts.steps.flatMap(({ step, stageIndex }) => {
		const message = problems.get(step);
		const need = facts.stage.traits.shell === "none" ? shellNeed(step) : undefined;
		const clause = need ?? (message === undefined ? undefined : shellNeed(step) ?? startClause(step));
		return clause === undefined ? [] : [{
			step,
			stageIndex,
			clause,
			message
		}];
	});
}
const RUN = /^[\t\v\f\r \x80-\xff]*run\b/im;
const STARTS_PROGRAM = /(?<=\n)[\t ]*(?:cmd|entrypoint)[\t ]+\[[\t ]*"(?![^"]*(?:sh|npm|npx|yarn)")[^"\\\p{Cc}]*[^"\\\p{Cc}/]"[\t ]*(?:,[\t ]*"[^"\\\p{Cc}]*"[\t ]*)*\][\t \r]*(?=\n|$)/giu;
function mayStartShell(stage) {
	return stage.mayHold(RUN) || /cmd|entrypoint/i.test(stage.text.replace(STARTS_PROGRAM, ""));
}
function shellNeed(step) {
	if (step.kind === "run") return step.form === "exec" ? undefined : "RUN needs a shell";
	if (step.kind !== "start") return undefined;
	if (step.form === "shell") return `${step.instruction.toUpperCase()} in shell form`;
	const [program = ""] = step.words;
	const isShell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$|^\/busybox\//.test(program);
	return isShell || needsShell$2(program) ? startClause(step) : undefined;
}
function startClause(step) {
	if (step.kind !== "start" && step.kind !== "run") return undefined;
	const [program = ""] = step.words;
	const name = step.kind === "run" ? "RUN" : step.instruction.toUpperCase();
	return `${name} starts ${program}${needsShell$2(program) ? ", which needs a shell" : ""}`;
}
function certainProblems({ stage, steps, starts, startWords }) {
	const hasInterpreter = steps.some((context) => mayBringInterpreter(context, startWords));
	const shellless = {
		stage,
		hasInterpreter
	};
	const problems = new Map();
	let isBrought = false;
	for (const context of steps) {
		const { step } = context;
		const message = step.kind === "run" && !isBrought ? runProblem(step, context.shell, shellless) : undefined;
		if (message !== undefined) problems.set(step, message);
		isBrought ||= message === undefined && mayBringShell(context, startWords);
	}
	if (isBrought) return problems;
	for (const start of starts) {
		const message = startProblem(start, starts, shellless);
		if (message !== undefined) problems.set(start.step, message);
	}
	return problems;
}
function runProblem(step, shell, shellless) {
	const { stage } = shellless;
	if (mountsImage(step)) return undefined;
	const fix = busyboxFix(stage) ?? "Move it to a stage with a shell.";
	if (step.form === "shell") {
		const program = shell?.[0] ?? "/bin/sh";
		if (!isMissingShell(program, stage)) return undefined;
		return `RUN needs ${program}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
	}
	const [program = ""] = step.form === "exec" ? step.words : [];
	const what = unstartable(program, shellless);
	return what && `RUN starts ${what}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
}
function busyboxFix({ traits: { shell } }) {
	return shell === "none" ? undefined : "Set SHELL [\"/busybox/sh\", \"-c\"].";
}

// lib/advice/rules/wrong-package-manager.js
const wrongPackageManager = baseRule("wrong-package-manager", "warning", "A command calls a package manager that the image does not have.", {
	mayMatch: ({ stages }) => stages.some(mayCallMissing),
	conflicts: conflicts$4
});
function conflicts$4(facts) {
	const { packageManager } = facts.stage.traits;
	if (packageManager === undefined) return [];
	const certain = certainCalls(facts);
	return facts.runs.flatMap(({ step, stageIndex }) => {
		const call = certain.get(step);
		const programs = step.commands.map(({ words: [program = ""] }) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(program));
		const others = programs.filter((program) => isOther(program, packageManager));
		const called = new Set(call === undefined ? others : [call.program, ...others]);
		return [...called].map((program) => ({
			step,
			stageIndex,
			clause: clauseOn$2(program, packageManager),
			message: call?.program === program ? messageOn$4(call, facts.stage) : undefined
		}));
	});
}
const MANAGERS = programPattern(_shared_js__WEBPACK_IMPORTED_MODULE_1__.En.map(({ program }) => program));
function mayCallMissing(stage) {
	if (stage.traits.packageManager === undefined) return false;
	const called = stage.calls(MANAGERS);
	return _shared_js__WEBPACK_IMPORTED_MODULE_1__.En.some((call) => {
		const isCalled = called?.has(call.program) ?? true;
		return isCalled && isCertainlyMissing(call, stage) && stage.mayHold(call.verbs);
	});
}
function isOther(program, own) {
	const manager = program === "dpkg" ? undefined : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(program)?.manager;
	return manager !== undefined && manager !== own && !(manager === "yum" && own === "dnf");
}
function clauseOn$2(program, own) {
	return `RUN calls ${program}, but this image has ${own === "none" ? "no package manager" : own}`;
}
const ROOTS$4 = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
function certainCalls(facts) {
	const { steps, commands, startWords, stage } = facts;
	const systemAt = firstIndex(steps, ({ step, ...place }) => step.kind === "copy" && mayCopyTree({
		...place,
		step
	}, ROOTS$4, startWords));
	const certain = new Map();
	const broughtAt = new Map();
	for (const { systemCall: call, run } of commands) {
		if (call === undefined || certain.has(run.step) || !isCertainlyMissing(call, stage)) continue;
		const broughtBy = () => firstIndex(steps, (one) => brings(one, call));
		const since = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(broughtAt, call.program, () => Math.min(systemAt, broughtBy()));
		const isBrought = since <= steps.findIndex(({ step }) => step === run.step);
		if (!isBrought && !mountsImage(run.step)) certain.set(run.step, call);
	}
	return certain;
}
function firstIndex(steps, isIt) {
	const at = steps.findIndex(isIt);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
function brings({ step }, call) {
	if (step.kind === "copy") return [...step.sources, step.destination].some((path) => path.includes(call.program));
	return step.kind === "run" && mentionsProgram(step.text, call);
}
function mentionsProgram(text, { program, manager }) {
	const others = new RegExp(`(?:install|add|in|-S\\w*)\\s(?:[^&|;]*\\s)?(?:${program}|${manager}|apk-tools|apk-tools-static)(?![\\w])`);
	return others.test(text) || new RegExp(`(?:which|command -v|-[xef]|ln -\\w+|type) [^&|;]*\\b${program}\\b`).test(text);
}
const RPM = [
	"dnf",
	"yum",
	"microdnf",
	"tdnf"
];
function isCertainlyMissing({ program, manager }, { root, traits }) {
	const own = traits.packageManager;
	if (own === undefined || manager === own) return false;
	if (program === "dpkg" && traits.shell?.startsWith("BusyBox") === true) return own === "apk";
	if (!RPM.includes(manager) || !RPM.includes(own)) return true;
	return own === "microdnf" && manager !== "tdnf" && isUbiMinimal(root);
}
function isUbiMinimal(root) {
	return root !== undefined && /\/ubi\d+\/ubi-minimal$/.test((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root));
}
const REMOVES = /^(?:remove|purge|autoremove|del|erase|rm|clean|-R\w*)$/;
function messageOn$4({ program, verb }, stage) {
	const { packageManager } = stage.traits;
	const isBare = packageManager === undefined || packageManager === "none";
	const has = isBare ? "has no package manager" : `has ${packageManager}`;
	const use = isBare || REMOVES.test(verb) ? packageManager : `\`${_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn[packageManager]}\``;
	const fix = isBare ? "Move it to a stage with a package manager." : `Use ${use}.`;
	return `RUN calls \`${program} ${verb}\`, but ${baseLabel(stage)} ${has}: the build fails. ${fix}`;
}

// lib/check/support-rules.js
function supportRule(id, severity, summary, message, severityOf = () => severity) {
	const check = ({ uses }) => uses.flatMap((judged) => {
		const { use, skipReason } = judged;
		const isJudged = use.reference !== undefined && (skipReason === undefined || skipReason === "offline");
		const text = isJudged && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)(judged) ? message(judged) : undefined;
		if (text === undefined) return [];
		return [{
			file: use.file,
			range: use.range,
			use,
			causes: use.origins,
			message: text,
			severity: severityOf(judged)
		}];
	});
	return {
		id,
		severity,
		summary,
		check
	};
}
const endOfLife = supportRule("end-of-life", "warning", "The line of an image, or the distribution in it, gets no more fixes.", (judged) => sentences(judged, ["ended"]), ({ isShipped }) => isShipped ? "warning" : "notice");
const endOfLifeSoon = supportRule("end-of-life-soon", "notice", "The line of an image, or the distribution in it, will soon get no more fixes.", (judged) => sentences(judged, ["ending", "limited"]));
const deprecatedImage = supportRule("deprecated-image", "warning", "The repository of an image is deprecated, frozen or has moved.", ({ use: { reference } }) => {
	const deprecation = reference && deprecationOf(reference);
	if (reference === undefined || deprecation === undefined) return undefined;
	const { what, instead, source } = deprecation;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(reference)} ${what}. In its place stands ${instead} (${source}, ${DEPRECATED_AS_OF}).`;
});
function sentences(judged, states) {
	const { use, support } = judged;
	const told = support.filter(({ state }) => states.includes(state));
	const [first] = told;
	if (first === undefined || use.reference === undefined) return undefined;
	const sources = [...new Set(told.map(({ source }) => source))].join(", ");
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(use.reference)}, ${roleOf(judged)}: ${told.map(clauseOn$1).join(". ")} (${sources}, ${first.asOf}).${moveTo(judged)}`;
}
function moveTo({ use: { reference }, supportedTag }) {
	if (reference === undefined || supportedTag === undefined) return "";
	return ` Move to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
		...reference,
		tag: supportedTag,
		digest: undefined
	})}.`;
}
function roleOf({ use: { kind, stage }, isShipped }) {
	if (kind !== "from") return "which files are taken from";
	if (isShipped) return stage?.final === false ? "which the final stage is built on" : "base of the final stage";
	return "base of a build stage";
}
function clauseOn$1({ label, cycle, state, ends, regularEnds, successor }) {
	const line = `${label} ${cycle}`;
	const next = successor === undefined ? "" : `; ${label} ${successor.cycle} gets them${successor.ends === undefined ? "" : ` until ${successor.ends}`}`;
	switch (state) {
		case "ended": return `${line} has had no fixes since ${ends ?? "long ago"}${next}`;
		case "limited": return `${line} is past its regular support since ${regularEnds}; its LTS team gives fixes until ${ends}`;
		default: return `${line} is supported until ${ends}${next.replace("gets them", "gets fixes")}`;
	}
}
const supportRules = [
	endOfLife,
	endOfLifeSoon,
	deprecatedImage
];

// lib/advice/rules/command-on-entrypoint.js
const commandOnEntrypoint = baseRule("command-on-entrypoint", "warning", "CMD names a program, but the ENTRYPOINT of the image is an interpreter that takes it as its script.", {
	mayMatch: ({ stages }) => stages.some(mayPassProgram),
	conflicts: conflicts$3
});
function mayPassProgram(stage) {
	const entrypoint = stage.root && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.L)(stage.root);
	return entrypoint !== undefined && interpreterOf$1(entrypoint) !== undefined && stage.mayHold(/cmd/i);
}
function conflicts$3({ starts, stage }) {
	const interpreter = interpreterOf$1(stage.entrypoint ?? []);
	const started = starts.filter(({ step }) => step.instruction !== "healthcheck");
	const last = started.at(-1);
	if (interpreter === undefined || last === undefined) return [];
	if (started.some(({ step }) => step.instruction === "entrypoint")) return [];
	const { step, stageIndex } = last;
	const program = step.form === "shell" ? last.shell?.[0] ?? "/bin/sh" : step.words[0] ?? "";
	const isSure = step.form === "shell" || isProgram(program, interpreter.name);
	const isLikely = interpreter.name.endsWith("-jar") && !/^$|^-|\.[jw]ar$/.test(program);
	if (!isSure && !isLikely) return [];
	const named = step.form === "shell" ? `CMD in shell form passes ${program}` : `CMD passes ${program}`;
	const clause = `${named} to the image's ENTRYPOINT ${interpreter.name}, which takes it for ${interpreter.takes}`;
	const isOther = !isSure || step.form === "shell" && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.G)(stage.traits);
	const message = isOther ? undefined : messageOn$3(step, program, interpreter, stage);
	return [{
		step,
		stageIndex,
		clause,
		message
	}];
}
const PROGRAMS = /^(?:sh|bash|ash|dash|zsh|env|exec|tini|dumb-init|gosu|su-exec|s6-svscan|supervisord|node|nodejs|npm|npx|yarn|pnpm|corepack|bun|bunx|deno|next|nuxt|nest|ng|vite|tsx|ts-node|nodemon|pm2|pm2-runtime|serve|http-server|python|pip|pipenv|poetry|uv|uvx|gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|uwsgi|flask|fastapi|celery|django-admin|streamlit|jupyter|jupyter-lab|alembic|airflow|mkdocs|ruby|bundle|bundler|rails|rake|rackup|puma|unicorn|sidekiq|java|javac|jar|mvn|gradle|catalina\.sh|dotnet|php|php-fpm|composer|perl|nginx|caddy|httpd|sleep|tail|echo|cat|ls)$/;
function isProgram(word, interpreter) {
	if (word === "" || word.startsWith("-")) return false;
	if (interpreter === "deno" || interpreter === "bun") return /^(?:deno|bun|bunx|node|npm|npx|sh|bash)$/.test(word);
	if (/\.sh$/.test(word)) return true;
	if (interpreter === "java -jar" && /\/bin\/[^/.]+$/.test(word)) return true;
	const isInBin = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(word);
	return (isInBin || !word.includes("/")) && PROGRAMS.test(withoutVersion(word));
}
function messageOn$3(step, program, interpreter, stage) {
	const what = step.form === "shell" ? `${program} of its shell form` : program;
	const takes = `the ENTRYPOINT of ${baseLabel(stage)} is ${interpreter.name}, which takes it for ${interpreter.takes}`;
	return `CMD names ${what}, but ${takes}: the container doesn't start. Name only what follows it, as in ${interpreter.right}, or set an ENTRYPOINT.`;
}

// lib/advice/facts/development-image.js
const NOT_SHIPPED = /(?:^|[^a-z])(?:dev|devel|develop|development|devcontainers?|devbox|workspace|gitpod|codespaces?|test|tests|testing|e2e|ci|build|builders?|building|buildenv|buildbox|compile|lint|linter|tools?|toolbox|toolchains?|docs?|debug|bench|benchmarks?|example|examples|sample|samples|demo|sdk|base|bases|baseimage|drivers?)(?![a-z])/i;
function isNotShipped(file, { name }) {
	return NOT_SHIPPED.test(file) || name !== undefined && NOT_SHIPPED.test(name);
}

// lib/advice/rules/debug-image.js
const debugImage = {
	id: "debug-image",
	severity: "notice",
	summary: "The final stage is built on a debug variant.",
	mayMatch: ({ stages }) => stages.slice(-1).some((stage) => kindOf$2(stage) !== undefined),
	check: (file) => {
		const facts = finalStage(file);
		if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
		const { stage, starts, runs } = facts;
		const kind = kindOf$2(stage);
		if (stage.root === undefined || kind === undefined || starts.some(({ step }) => needsShell$1(step))) return [];
		if (kind === "development" && runs.length > 0) return [];
		const plain = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(stage.root)}:${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.J)(stage.root.tag ?? "")}`;
		const message = `The final stage is built on ${baseLabel(stage)}, a variant for ${kind}: it has a shell that is not needed to run. Use ${plain}, and look into a running container with an ephemeral one.`;
		return [matchAtBase(file, stage, message)];
	}
};
function kindOf$2({ root, traits }) {
	if (root === undefined) return undefined;
	if ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.K)(root)) return "debugging";
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.q)(root, traits) ? "development" : undefined;
}
function needsShell$1({ form, words }) {
	return form === "shell" || /^(?:\/busybox\/|(?:\/bin\/)?(?:sh|ash|bash|busybox|sleep|tail|npm|npx|yarn|pnpm)$)/.test(words[0] ?? "");
}

// lib/check/rule.js
function useRule(id, severity, summary, message) {
	return {
		id,
		severity,
		summary,
		check: (whole) => {
			const matches = [];
			for (const judged of whole.uses) {
				const said = message(judged, whole) ?? [];
				const { use } = judged;
				const { file, range, origins: causes } = use;
				for (const text of typeof said === "string" ? [said] : said) matches.push({
					file,
					range,
					use,
					causes,
					message: text
				});
			}
			return matches;
		}
	};
}

// lib/advice/rules/image-rule.js
function imageRule(...rule) {
	return {
		...useRule(...rule),
		mayMatch: () => true
	};
}

// lib/advice/rules/floating-tag.js
const floatingTag = imageRule("floating-tag", "notice", "A tag moves with every minor or major release.", (judged, { images }) => {
	const { reference } = judged.use;
	const facts = images.get(judged.use);
	if (!isTaggedImage(judged) || reference === undefined || reference.digest !== undefined) return undefined;
	if (facts?.isFloating !== true) return undefined;
	const { name } = facts;
	if (!isKnown(facts.traits) && !isSurelyMoving(judged.use)) return undefined;
	const version = /^v?(\d[\d.]*)/.exec(reference.tag ?? "")?.[1];
	const moves = version === undefined ? "moves with every release" : `moves with every release of version ${version}`;
	const written = reference.impliedTag ? `${judged.use.written} has no tag, so it is ${name}, which` : name;
	return `${written} ${moves}. Name the parts of the version that should not change.`;
});
function isKnown({ language, user, family }) {
	return language !== undefined || user !== undefined || family === "hardened";
}
const MOVES = /(?:^|-)latest(?:-|$)|^(?:main|master|edge|nightly)(?:-|$)/;
function isSurelyMoving({ reference, maybeBuildContext }) {
	return !maybeBuildContext && MOVES.test(reference?.tag ?? "");
}

// lib/advice/rules/full-image-in-final-stage.js
const JAVA = {
	has: "which has a whole JDK",
	instead: "Keep it for the build, and run on an image with a JRE."
};
const COMPILED$1 = {
	has: "which has compilers",
	instead: "Keep it for the build, and copy the program to a slim or distroless image."
};
const INTERPRETED = {
	has: "a full image with compilers and headers",
	instead: "Keep it for the build, and run on a slim image.",
	isVariant: true,
	hasVariant: true
};
const ADVICE = {
	c: COMPILED$1,
	dart: COMPILED$1,
	go: COMPILED$1,
	haskell: COMPILED$1,
	rust: COMPILED$1,
	swift: COMPILED$1,
	clojure: JAVA,
	java: JAVA,
	erlang: INTERPRETED,
	node: INTERPRETED,
	perl: INTERPRETED,
	python: INTERPRETED,
	ruby: INTERPRETED
};
const WHOLE = "a whole distribution";
const DISTRIBUTIONS = { debian: {
	has: WHOLE,
	instead: "Its slim variant has what most programs need.",
	isVariant: true,
	hasVariant: true
} };
const DOTNET = {
	has: "which has the whole SDK",
	instead: "Keep it for the build, and run on dotnet/aspnet or dotnet/runtime."
};
function adviceFor({ root, traits: { language, family } }) {
	if (language === "dotnet") return /(?:^|\/)dotnet(?:\/\w+)?\/sdk$/.test(root === undefined ? "" : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.et)(root)) ? DOTNET : undefined;
	if (family !== "full") return undefined;
	const [table, key] = language === undefined ? [DISTRIBUTIONS, officialName(root) ?? ""] : [ADVICE, language];
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
const fullImageInFinalStage = {
	id: "full-image-in-final-stage",
	severity: "notice",
	summary: "The final stage is built on a full image.",
	mayMatch: ({ stages }) => stages.slice(-1).some((stage) => adviceFor(stage) !== undefined),
	check: (file) => {
		const facts = finalStage(file);
		if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
		const { stage } = facts;
		const advice = adviceFor(stage);
		if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? "")) return [];
		if (advice.isVariant === true && lacksSmaller(stage, file.images)) return [];
		if (!isApplication(facts, advice)) return [];
		const message = `The final stage is built on ${baseLabel(stage)}, ${advice.has}. ${advice.instead}`;
		return [matchAtBase(file, stage, message)];
	}
};
function lacksSmaller({ baseUse }, images) {
	return baseUse !== undefined && images.get(baseUse)?.slimmer?.length === 0;
}
const WORKPLACE = /^(?:sh|bash|ash|zsh|fish|pwsh|sleep|tail|test|watch|sshd|irb|jshell|ghci|go|cargo|rustc|swiftc?|javac|mvn|gradle|gcc|make)$/;
function isApplication({ stage, steps, runs, copies, starts }, { hasVariant }) {
	const started = starts.map(({ step }) => step).filter(({ instruction }) => instruction !== "healthcheck");
	const isForOthers = steps.some(({ step }) => step.kind === "onbuild");
	if (started.length === 0 || started.some(isIdle) || isForOthers) return false;
	const { language } = stage.traits;
	if (copies.length > 0) return language !== "dotnet" || !isWorkplace(started);
	if (isWorkplace(started)) return false;
	if (runs.length === 0) return language !== undefined;
	return runs.some(({ step, variables }) => step.commands.some(({ words }) => {
		const [program = "", ...rest] = words;
		const builds = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(program)?.builds;
		if (builds !== undefined) return rest.some((word) => builds.test(word));
		return hasVariant === true && systemPackageCall(words, variables)?.verb === "install";
	}));
}
function isIdle({ words: [program = "", ...rest] }) {
	const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program);
	if (/^(?:sleep|sshd)$/.test(name)) return true;
	if (name === "tail") return rest.includes("/dev/null");
	return /^(?:sh|bash|ash|zsh|fish|pwsh)$/.test(name) && rest.every((word) => /^(?:-[il]+|--login)$/.test(word));
}
function isWorkplace(starts) {
	return starts.some(({ words: [program = "", verb = "", ...rest] }) => {
		const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program);
		return WORKPLACE.test(name) ? !/^-\w*c$/.test(verb) || rest.length === 0 : name === "dotnet" && WORKPLACE.test(verb);
	});
}

// lib/advice/rules/glibc-version.js
const glibcVersion = {
	id: "glibc-version",
	severity: "warning",
	summary: "A program built on a newer glibc is copied to an image with an older one.",
	mayMatch,
	check: (file) => firstConflicts(file, conflicts$2),
	conflicts: conflicts$2
};
function conflicts$2(facts, file) {
	const { stage } = facts;
	const own = stage.release && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.k)(stage.release);
	if (own === undefined || stage.traits.libc !== "glibc") return [];
	const foreign = copiedArtifacts(facts).flatMap((copied) => {
		const need = lackingNeed(copied.artifact, own);
		return need === undefined ? [] : [{
			...copied,
			...need
		}];
	});
	if (foreign.length === 0) return [];
	const isCertain = !mayHaveOtherLibc(facts, file.facts.stages) && !mayBeUpgraded(facts);
	return foreign.map(({ artifact, step, built, need }) => ({
		step,
		stageIndex: stageOfCopy(step, facts),
		clause: `COPY brings what was built with glibc ${built}, but this image has ${own}`,
		message: isCertain && need.isDoubtful !== true && isUsed(artifact, facts) ? messageOn$2(artifact, stage, {
			built,
			own,
			need
		}) : undefined,
		artifact
	}));
}
function lackingNeed({ origin, needs = [] }, own) {
	const built = origin.libc === "glibc" && origin.release !== undefined ? (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.k)(origin.release) : undefined;
	if (built === undefined || !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(own, built)) return undefined;
	const lacking = needs.filter(({ version }) => !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(built, version) && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(own, version));
	const need = lacking.find(({ isDoubtful, unless }) => isDoubtful !== true && unless === undefined) ?? lacking.at(-1);
	return need && {
		built,
		need
	};
}
const OTHER_RELEASE = /\b(?:bookworm|trixie|forky|testing|unstable|sid|do-release-upgrade)\b/g;
function mayBeUpgraded({ stage, runs }) {
	const own = stage.release && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.Q)(stage.release);
	return runs.some(({ step }) => (step.text.match(OTHER_RELEASE) ?? []).some((name) => name !== own));
}
function messageOn$2(artifact, stage, { built, own, need }) {
	const { origin, made } = artifact;
	const there = `glibc ${built}${inRelease(origin.release)}`;
	const start = made === undefined || origin.stage === undefined ? `${origin.path} of ${origin.image} was built with ${there}` : `${origin.stage} runs \`${made.command}\` (line ${made.line}) on ${origin.image}, which has ${there}`;
	const exceptions = [artifact.unless, need.unless].filter((text) => text !== undefined);
	const exception = exceptions.length === 0 ? "" : `, unless it ${exceptions.join(" or ")}`;
	const effect = `the program doesn't start there ("version \`GLIBC_${need.version}' not found")${exception}`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(start)}, but ${baseLabel(stage)} has ${own}${inRelease(stage.release)}: ${effect}. ${remedyFor$1(artifact, need)}`;
}
function inRelease(release) {
	const codename = release && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.Q)(release);
	return codename === undefined ? "" : ` (${codename})`;
}
function remedyFor$1({ made, origin }, { version }) {
	const [verb, run] = made === undefined ? ["Copy it from", "copy it to"] : ["Build it on", "run it on"];
	const older = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(OLDER_GLIBC, version) ? origin.root && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.g)(origin.root, OLDER_DEBIAN) : undefined;
	const image = older ?? `an image with a glibc before ${version}`;
	return `${verb} ${image}, or ${run} an image with glibc ${version} or later.`;
}
const OLDER_DEBIAN = "bookworm";
const OLDER_GLIBC = "2.36";
function mayMatch({ stages }) {
	if (stages.every(({ sources }) => sources.length === 0)) return false;
	const copied = [];
	const held = [];
	for (const { base, sources, root } of stages) {
		const own = versionsOf(root);
		const parent = base.kind === "stage" ? copied[base.index] : undefined;
		const brought = new Set([...parent ?? [], ...sources.flatMap((source) => [...takenFrom(source, held)])]);
		if (own.some((one) => [...brought].some((other) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(one, other)))) return true;
		copied.push(brought);
		held.push(new Set([...own, ...brought]));
	}
	return false;
}
function takenFrom({ base }, held) {
	if (base.kind === "stage") return held[base.index] ?? [];
	return versionsOf(base.kind === "image" ? base.reference : undefined);
}
function versionsOf(image) {
	const release = image && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.P)(image);
	const version = release && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.k)(release);
	return version === undefined ? [] : [version];
}

// lib/advice/rules/missing-ca-certificates.js
const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS$3 = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const missingCaCertificates = {
	id: "missing-ca-certificates",
	severity: "notice",
	summary: "A program on scratch has no CA certificates.",
	mayMatch: ({ stages }) => stages.at(-1)?.traits.family === "scratch",
	check: (file) => {
		const facts = finalStage(file);
		if (facts?.stage.traits.family !== "scratch" || isNotShipped(file.file, facts.stage)) return [];
		const { copies, startWords, stage } = facts;
		if (startWords.size === 0) return [];
		if (copies.some((copy) => hasPathLike(copy.step, CERTIFICATES) || mayCopyTree(copy, ROOTS$3, startWords))) return [];
		const compiled = compiledProgram(facts, file.facts.stages);
		if (compiled === undefined) return [];
		const message = `The program (${compiled}) runs on scratch, which has no CA certificates: its TLS connections fail unless it brings its own. If it opens any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
		return [matchAtBase(file, stage, message)];
	}
};
function compiledProgram(facts, stages) {
	const places = [...facts.startWords].flatMap((word) => programPaths(word, facts));
	for (const { step, workdir, variables } of facts.copies) {
		const source = step.from?.kind === "stage" ? stages[step.from.index] : undefined;
		const to = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(step.destination, workdir, variables);
		if (source === undefined || to === undefined || !places.some((place) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(place, to))) continue;
		const compiled = source.commands.find(({ words }) => COMPILES.test(words.slice(0, 2).join(" ")));
		if (compiled === undefined) continue;
		return `${compiled.words.slice(0, 2).join(" ")} in ${stageLabel(source.stage)}, line ${compiled.run.step.range.start.line}`;
	}
	return undefined;
}
function programPaths(word, { steps }) {
	const { workdir = "/", variables } = steps.at(-1) ?? {};
	if (word.includes("/")) return [node_path__WEBPACK_IMPORTED_MODULE_3__.posix.resolve(workdir, word)];
	return (variables?.get("PATH") ?? DEFAULT_PATH).split(":").map((folder) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join("/", folder, word));
}

// lib/advice/facts/account-sources.js
const CREATES = /user(?:add|mod)|adduser|group(?:add|mod)|addgroup|newusers|sysusers|passwd|etc\/(?:group|shadow)|vigr/;
const ROOTS$2 = /^\/(?:etc)?$/;
const FILES = {
	users: /passwd/,
	groups: /group/
};
function namesAccounts({ step, ...place }, kind, starts) {
	if (step.kind === "run") return CREATES.test(step.text);
	return step.kind === "copy" && (hasPathLike(step, FILES[kind]) || mayCopyTree({
		...place,
		step
	}, ROOTS$2, starts));
}
const HARMLESS$2 = /^(?:npm|npx|yarn|pnpm|corepack|node|bun|deno|pip|python|poetry|uv|pdm|pipenv|bundle|gem|ruby|go|cargo|rustup|mvn|gradle|javac|dotnet|composer|php|mix|mkdir|touch|cp|mv|ln|rm|rmdir|install|chown|chmod|chgrp|tar|unzip|gzip|gunzip|curl|wget|git|echo|printf|cat|ls|cd|pwd|test|\[|true|false|:|set|export|unset|sed|awk|grep|find|sort|head|tail|tee|date|id|whoami|uname|sleep|sha256sum|update-ca-certificates|ldconfig|locale-gen|which|command|exit|setcap|strip)$/;
const OF_APPLICATIONS = /^(?:nobody|ubuntu|node|nodejs|nextjs|nestjs|apps?|app-?user|app_user|appgroup|user|non-?root|bun|deno|gradle|java|spring|django|flask|python|rails|golang|rust|dotnet|webapp|api|container|runner|deploy|developer|vscode)$/;
function mayAddAccount({ step }, name) {
	if (step.kind !== "run") return false;
	if (step.form === "script") return true;
	return step.commands.some(({ words: [program = ":"] }) => {
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)(program)?.manager !== undefined) return !OF_APPLICATIONS.test(name);
		return /^\.{1,2}\/|\$/.test(program) || !HARMLESS$2.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program).replace(/[\d.]+$/, ""));
	});
}

// lib/advice/rules/named-owners.js
const OWNER = /^[\t\v\f\r \x80-\xff]*user\b|chown|chgrp/im;
const NAME$1 = "([\\w.-]+|\\$(?:\\{\\w+\\}|\\w+))";
const PLAIN_OWNER = new RegExp(`(?:(?<=\\n)[\\t ]*user[\\t ]+|--chown=|(?<![\\w-])chown[\\t ]+(?:-\\w+[\\t ]+)*)${NAME$1}(?::${NAME$1})?(?=[\\t \\r]*(?:\\n|$)|[\\t ])`, "gi");
function mayNameOwner(stage, isKnown) {
	if (stage.mayHideWords) return true;
	if (!stage.mayHold(OWNER)) return false;
	const isPlain = (text, kind) => {
		const variable = /^\$\{?(\w+)/.exec(text ?? "")?.[1];
		if (variable !== undefined) return isNumber(variable, stage);
		return text === undefined || text === "root" || /^\d+$/.test(text) || isKnown(text, kind);
	};
	const others = stage.text.replace(PLAIN_OWNER, (owner, user, group) => isPlain(user, "users") && isPlain(group, "groups") ? "" : owner);
	return OWNER.test(withoutMarks(others));
}
function isNumber(name, { base, text }) {
	if (base.kind === "stage" || /\$[^\s=]*=/.test(text)) return false;
	const others = new RegExp(`(?<!\\w|\\$\\{?)${name}(?!\\w|=\\d+(?:[\\s\\\\]|$))`);
	return !others.test(text);
}

// lib/advice/rules/missing-passwd.js
const missingPasswd = {
	id: "missing-passwd",
	severity: "warning",
	summary: "A user or a group is named that the image does not have.",
	mayMatch: ({ stages }) => stages.some((stage) => {
		const accounts = accountsOf(stage);
		return accounts !== undefined && mayNameOwner(stage, (name, kind) => accounts[kind].has(name));
	}),
	check: checkFile,
	conflicts: conflicts$1
};
function checkFile(file) {
	const found = new Map();
	for (const facts of file.facts.stages) {
		for (const { step, message } of conflicts$1(facts)) {
			if (message !== undefined && !found.has(step)) found.set(step, matchAt(file, step, message));
		}
	}
	return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}
const NO_ACCOUNTS = {
	users: new Set(),
	groups: new Set(),
	own: undefined
};
function accountsOf({ root, traits }) {
	if (root !== undefined) return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.z)(root);
	return traits.family === "scratch" ? NO_ACCOUNTS : undefined;
}
function conflicts$1(facts) {
	const { stage, steps, runs, startWords } = facts;
	const accounts = accountsOf(stage);
	if (accounts === undefined || accounts === NO_ACCOUNTS && runs.length > 0) return [];
	const namings = steps.flatMap(({ stageIndex }, index) => {
		return namingsAt(facts, index).map((naming) => ({
			...naming,
			stageIndex
		}));
	});
	return namings.flatMap(({ stageIndex, ...naming }) => {
		const { step, before } = naming;
		const has = (name, kind) => accounts[kind].has(name) || before.some((one) => namesAccounts(one, kind, startWords));
		const missing = missingName(naming.owner, has);
		if (missing === undefined) return [];
		const isCertain = !before.some((one) => mayAddAccount(one, missing.name));
		const label = step.kind === "copy" ? `${step.instruction.toUpperCase()} ${naming.written}` : naming.written;
		const clause = `${label}: this image has no ${wordFor(missing.kind)} ${missing.name}`;
		const message = accounts === NO_ACCOUNTS ? onScratch(naming, missing) : onImage(naming, missing, stage, accounts);
		return [{
			step,
			stageIndex,
			clause,
			message: isCertain ? message : undefined
		}];
	});
}
function namingsAt(facts, index) {
	const { steps } = facts;
	const step = steps[index]?.step;
	if (step?.kind === "copy" && step.chown !== undefined) {
		const [owner, written] = [step.chown, `--chown=${step.chown}`];
		return [{
			step,
			written,
			owner,
			before: steps.slice(0, index),
			isInBuild: true
		}];
	}
	if (step?.kind === "run" && !step.isConditional && !step.text.includes("||")) {
		const before = steps.slice(0, index + 1);
		return step.commands.flatMap(({ words }) => {
			const [program = "", owner] = changedOwner(words);
			return owner === undefined ? [] : [{
				step,
				written: `RUN ${program}`,
				owner,
				before,
				isInBuild: true
			}];
		});
	}
	const used = step?.kind === "user" ? usedAfter(step, facts, index) : undefined;
	return used === undefined ? [] : [used];
}
function changedOwner(words) {
	const [program = "", ...rest] = words;
	const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program);
	if (name !== "chown" && name !== "chgrp") return [];
	const owner = rest.find((word) => !word.startsWith("-"));
	if (owner === undefined || rest.some((word) => word.startsWith("--reference"))) return [];
	const parts = owner.includes(":") ? owner : owner.replace(".", ":");
	return [`${name} ${owner}`, name === "chown" ? parts : `:${owner}`];
}
function usedAfter(step, { steps, isLeaf }, index) {
	const [owner, written] = [step.user, `USER ${step.user}`];
	const rest = steps.slice(index + 1);
	const end = rest.findIndex((later) => later.step.kind === "user");
	const run = (end < 0 ? rest : rest.slice(0, end)).findIndex((later) => later.step.kind === "run");
	if (run >= 0) return {
		step,
		written,
		owner,
		before: steps.slice(0, index + 1 + run),
		isInBuild: true
	};
	return end < 0 && isLeaf ? {
		step,
		written,
		owner,
		before: steps,
		isInBuild: false
	} : undefined;
}
function missingName(owner, has) {
	const [user = "", group = ""] = owner.split(":");
	if (isName(user) && !has(user, "users")) return {
		kind: "users",
		name: user
	};
	const isPlain = isName(user) || /^\d*$/.test(user);
	return isPlain && isName(group) && !has(group, "groups") ? {
		kind: "groups",
		name: group
	} : undefined;
}
const NAME = /^[a-z_][\w.-]*$/i;
function isName(text) {
	return NAME.test(text) && text !== "root";
}
function wordFor(kind) {
	return kind === "users" ? "user" : "group";
}
function onScratch({ step, written }, { kind }) {
	const file = kind === "users" ? "/etc/passwd" : "/etc/group";
	return step.kind === "user" ? `${written} names a ${wordFor(kind)}, but scratch has no ${file} to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy ${file}.` : `${written} names a ${wordFor(kind)}, but scratch has no ${file} yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.`;
}
const NUMBERS = {
	user: "a number, as in USER 65532:65532",
	copy: "numbers, as in --chown=65532:65532",
	run: "numbers, as in chown 65532:65532"
};
function onImage({ step, written, isInBuild }, { kind, name }, stage, { own }) {
	const fails = step.kind === "run" ? "the command fails" : "the build fails";
	const effect = isInBuild ? fails : "the container doesn't start";
	const hasNogroup = name === "nobody" && kind === "groups" && stage.traits.packageManager === "apt";
	if (hasNogroup) return `${written} names a group that ${baseLabel(stage)} doesn't have, and nothing before creates it: ${effect}. The group of nobody is nogroup there: write nobody:nogroup.`;
	const help = own === undefined ? `Create ${name} first` : `Use ${own}, which it has`;
	const number = NUMBERS[step.kind];
	return `${written} names a ${wordFor(kind)} that ${baseLabel(stage)} doesn't have, and nothing before creates it: ${effect}. ${help}, or use ${number}.`;
}

// lib/advice/facts/source-packages.js
const SOURCE_PACKAGES = {
	annoy: {
		compiler: "g++",
		headers: []
	},
	"dbus-python": {
		compiler: "gcc",
		headers: ["libdbus-1-dev", "libglib2.0-dev"],
		library: "libdbus-1-3"
	},
	fasttext: {
		compiler: "g++",
		headers: []
	},
	hnswlib: {
		compiler: "g++",
		headers: []
	},
	mysqlclient: {
		compiler: "gcc",
		headers: ["pkg-config", "default-libmysqlclient-dev"],
		library: "libmariadb3"
	},
	"psycopg-c": {
		compiler: "gcc",
		headers: ["libpq-dev"],
		library: "libpq5",
		instead: "psycopg[binary]"
	},
	psycopg2: {
		compiler: "gcc",
		headers: ["libpq-dev"],
		library: "libpq5",
		instead: "psycopg2-binary"
	},
	pygraphviz: {
		compiler: "gcc",
		headers: ["libgraphviz-dev"],
		library: "graphviz",
		until: "2.0"
	},
	"python-ldap": {
		compiler: "gcc",
		headers: ["libldap2-dev", "libsasl2-dev"],
		library: "libldap2"
	},
	uwsgi: {
		compiler: "gcc",
		headers: []
	}
};
const COMPILED_NPM_PACKAGES = new Set([
	"iconv",
	"libpq",
	"node-expat",
	"node-rdkafka",
	"pg-native"
]);

// lib/advice/facts/compiler-uses.js
const NOTHING$1 = {
	headers: [],
	libraries: [],
	instead: []
};
function compilerUse(command, facts, file) {
	const { words, variables } = command;
	const [first = "", verb = ""] = words;
	const program = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(first);
	if (program === "go" && /^(?:build|install|test|run)$/.test(verb) && variables.get("CGO_ENABLED") === "1") {
		return {
			program: "gcc",
			verb: "builds",
			object: "with CGO_ENABLED=1, which needs gcc",
			isCertain: true,
			build: NOTHING$1
		};
	}
	if (program === "bundle" && /^(?:install|$)/.test(verb)) {
		const object = `${first} install, which needs gcc for gems with native parts`;
		return {
			program: "gcc",
			verb: "calls",
			object,
			isCertain: false,
			build: NOTHING$1
		};
	}
	const install = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)(command);
	if (install === undefined || facts.stage.traits.libc !== "glibc") return undefined;
	return packagesUse(requestedBy(install, command, facts, file), install.ecosystem);
}
function requestedBy({ ecosystem, specifiers, files, hasDevelopment }, { run: { step } }, { chain }, { requirements, stages }) {
	const named = specifiers.flatMap((text) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(ecosystem, text) ?? []);
	const namesByFile = new Map();
	const listed = requirements.filter((one) => {
		if (one.ecosystem !== ecosystem || one.isDevelopment && !hasDevelopment) return false;
		const names = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(namesByFile, one.file, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(one.file, step, chain, stages));
		return files.some((name) => names.has(name));
	});
	return [...named, ...listed];
}
function packagesUse(requested, ecosystem) {
	if (ecosystem === "npm") {
		const names = namesOf(requested.filter(({ name }) => COMPILED_NPM_PACKAGES.has(name)));
		if (names === "") return undefined;
		const object = `${names}, which needs g++ to be built`;
		return {
			program: "g++",
			verb: "installs",
			object,
			isCertain: true,
			build: {
				...NOTHING$1,
				headers: ["make", "python3"]
			}
		};
	}
	const known = requested.flatMap(({ name, version }) => {
		const row = Object.hasOwn(SOURCE_PACKAGES, name) ? SOURCE_PACKAGES[name] : undefined;
		if (row === undefined) return [];
		const isOld = row.until === undefined || version !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(version, row.until) === true;
		return [{
			name,
			version,
			row,
			isCertain: isOld
		}];
	});
	if (known.length === 0) return undefined;
	const program = known.some(({ row }) => row.compiler === "g++") ? "g++" : "gcc";
	return {
		program,
		verb: "installs",
		object: `${namesOf(known)}, which needs ${program} to be built`,
		isCertain: known.some(({ isCertain }) => isCertain),
		build: {
			headers: known.flatMap(({ row }) => row.headers),
			libraries: known.flatMap(({ row }) => row.library ?? []),
			instead: known.flatMap(({ row }) => row.instead ?? [])
		}
	};
}
function namesOf(requested) {
	return [...new Set(requested.map(({ name }) => name))].join(" and ");
}

// lib/advice/facts/package-effects.js
function effectOf$1(name, manager) {
	const brings = _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.E.filter((program) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.O)(program).packages.test(name));
	const more = MORE.find(([pattern]) => pattern.test(name))?.[1];
	const isApart = manager === "apk" && name === "nodejs";
	const usual = (more ?? []).filter((program) => !(isApart && /^np[mx]$/.test(program)));
	const mayBring = manager !== "apt" || WITHOUT_ADDUSER.test(name) ? usual : [...usual, ...ADDUSER];
	const isKnown = more !== undefined || brings.some((program) => program === name) || PLAIN_PACKAGE.test(name);
	return {
		brings,
		mayBring,
		isKnown
	};
}
const MORE = [
	[/^(?:build-essential|build-base|alpine-sdk|base-devel)$/, [
		"gpg",
		"curl",
		"git"
	]],
	[/^python3(?:\.\d+)?-pip$/, [
		"make",
		"gcc",
		"g++",
		"cc",
		"gpg",
		"python"
	]],
	[/^(?:python3(?:\.\d+)?(?:-(?:minimal|venv|dev|setuptools|wheel|virtualenv))?|py3-(?:pip|virtualenv|setuptools|wheel))$/, ["python"]],
	[/^npm$/, [
		"node",
		"corepack",
		"git",
		"make",
		"gcc",
		"g++",
		"cc",
		"gpg",
		"python3",
		"python"
	]],
	[/^nodejs$/, [
		"python3",
		"npm",
		"npx",
		"corepack"
	]],
	[/^(?:supervisor|lsb-release|ffmpeg|certbot)$/, ["python", "python3"]],
	[/^git-lfs$/, ["git"]],
	[/^zip$/, ["unzip"]],
	[/^(?:openssh-.*|ssh)$/, ["ssh", "ssh-keyscan"]],
	[/^(?:default-jre.*|openjdk.*-jre.*|java-.*-openjdk-headless)$/, ["java"]]
];
const ADDUSER = ["adduser", "addgroup"];
const WITHOUT_ADDUSER = /^(?:ca-certificates|tzdata|locales|tini|dumb-init|gosu|procps|less|nano|curl|jq|make|zip|unzip|bash|xz-utils|gettext-base|netcat-openbsd|iputils-ping|libpq5|openssl)$/;
const PLAIN_PACKAGE = /^(?:ca-certificates(?:-bundle)?|tzdata|locales(?:-all)?|musl-locales|tini|dumb-init|gosu|su-exec|sudo|procps(?:-ng)?|less|nano|vim(?:-tiny)?|htop|net-tools|iputils(?:-ping)?|iproute2?|dnsutils|bind-tools|netcat(?:-openbsd|-traditional)?|telnet|lsof|strace|xz(?:-utils)?|bzip2|gzip|zstd|gettext-base|tree|file|findutils|coreutils|diffutils|grep|sed|gawk|which|hostname|openssl|apt-transport-https|apt-utils|fontconfig|fonts?-.*|ttf-.*|pkg-config|pkgconf|patch|sqlite3?|postgresql-client(?:-\d+)?|postgresql\d*-client|(?:default-)?mysql-client|mariadb-client|redis-tools|redis|cron|nginx|apache2|imagemagick|ghostscript|poppler-utils|psmisc|bc|dos2unix|socat|iptables|netbase|adduser|logrotate|acl|libcap2-bin|libcap|inotify-tools|xvfb|xauth|binutils|gcompat|libc6-compat|icu-(?:libs|data-full)|krb5-libs|libgcc|libgcc-s1|libstdc\+\+6?|linux-headers|musl-dev|libc-dev|libc6(?:-dev)?|zlib1g(?:-dev)?|zlib(?:-dev)?|libffi-dev|libpq5?|libpq-dev|libssl(?:-dev|3|1\.1|3t64)|libxml2(?:-dev)?|libxslt1?(?:-dev|\.1)?|libjpeg(?:62-turbo)?(?:-dev)?|libpng(?:-dev|16-16)?|libfreetype6(?:-dev)?|libzip-dev|libonig-dev|libicu(?:-dev|\d+)|libyaml(?:-dev|-0-2)|libsqlite3-(?:dev|0)|libbz2-dev|libreadline-dev|liblzma-dev|libncurses5?-dev|libgdbm-dev|(?:default-)?libmysqlclient(?:-dev)?|libmariadb(?:-dev|3)|libldap2?-dev|libsasl2-dev|libwebp\d*(?:-dev)?|libgl1(?:-mesa-glx)?|libglib2\.0-0(?:t64)?|libsm6|libxext6|libxrender1|libgomp1|libnss3|libgbm1|libasound2|\..*)$/;

// lib/advice/facts/program-supply.js
var ProgramSupply = class {
	#supplies = new Map();
	#isUnknown = false;
	#starts;
	#isOldAlpine;
	constructor({ release }, starts) {
		this.#starts = starts;
		this.#isOldAlpine = release?.system === "alpine" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(release.release, "3.12") === true;
	}
	of(program) {
		return this.#supplies.get(program) ?? (this.#isUnknown ? "maybe" : "none");
	}
	addUnknown() {
		this.#isUnknown = true;
	}
	addCommand(command, { step, workdir, variables }) {
		const { words, env } = command;
		const [first = "", ...rest] = words;
		const path = env.get("PATH") ?? (first === "export" ? rest.find((word) => word.startsWith("PATH=")) : undefined);
		if (path !== undefined) this.#addPath(path);
		if (first === "") return;
		const call = systemPackageCall(words, variables);
		if (call !== undefined) {
			for (const name of call.installs) this.#addPackage(name, call.manager, step.isConditional);
			return;
		}
		for (const name of namedIn(rest)) this.#add(name, "maybe");
		const kind = isShellOfHeredoc(words, step.text) ? "harmless" : kindOf$1(words, workdir);
		if (kind === "unknown") this.#isUnknown = true;
		if (kind === "language") for (const name of LANGUAGE_PROGRAMS) this.#add(name, "maybe");
	}
	addCopy(copy) {
		const { step } = copy;
		const paths = [...step.sources, step.destination];
		for (const name of namedIn(paths)) {
			this.#add(name, paths.some((path) => node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(path) === name) ? "certain" : "maybe");
		}
		const sources = step.sources.filter((path) => !PROGRAM_FILE.test(path));
		if (sources.length === 0) return;
		const isTree = mayCopyTree({
			...copy,
			step: {
				...step,
				sources
			}
		}, ROOTS$1, this.#starts);
		if (isTree || hasPathLike(step, SYSTEM_TREE)) this.#isUnknown = true;
	}
	addEnv({ values }) {
		if (values.has("PATH")) this.#addPath(values.get("PATH") ?? "$PATH_OF_BUILD");
	}
	#add(name, supply) {
		if (this.#supplies.get(name) !== "certain") this.#supplies.set(name, supply);
	}
	#addPath(path) {
		const folders = path.replace(/^PATH=/, "").split(":");
		const others = folders.filter((folder) => !USUAL_PATH.test(folder));
		if (others.length === 0) return;
		for (const name of LANGUAGE_PROGRAMS) this.#add(name, "maybe");
		if (!others.every((folder) => LANGUAGE_PATH.test(folder))) this.#isUnknown = true;
	}
	#addPackage(name, manager, isConditional) {
		if (name === undefined) {
			this.#isUnknown = true;
			return;
		}
		const { brings, mayBring, isKnown } = effectOf$1(name, manager);
		for (const program of brings) this.#add(program, isConditional ? "maybe" : "certain");
		for (const program of mayBring) this.#add(program, "maybe");
		if (this.#isOldAlpine) for (const program of LANGUAGE_PROGRAMS) this.#add(program, "maybe");
		this.#isUnknown ||= !isKnown;
	}
};
const ROOTS$1 = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const PROGRAM_FILE = /\/s?bin\/[^/*?[$]+$/;
const SYSTEM_TREE = /^\/(?:nix|gnu)(?:\/|$)/;
const USUAL_PATH = /^(?:\$\{?PATH\}?|(?:\/usr(?:\/local)?)?\/s?bin|)$/;
const LANGUAGE_PATH = /venv|virtualenv|\/env\/|\.local\/bin|node_modules\/\.bin|(?:\/go|GOPATH\}?|GOROOT\}?|cargo|\.bun|composer\/vendor|vendor|poetry|pdm|JAVA_HOME\}?|dotnet\/tools|\.yarn)\/bin|PNPM_HOME|pnpm|\.dotnet/;
const LANGUAGE_PROGRAMS = _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.E.filter((name) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.O)(name).language !== undefined);
const NAMES = new RegExp(`(?<![\\w])(?:${[..._common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.E].sort((a, b) => b.length - a.length).map((name) => name.replace(/\+/g, "\\+")).join("|")})(?![\\w])`, "g");
function namedIn(words) {
	return new Set(words.join(" ").match(NAMES));
}
const HARMLESS$1 = /^(?:cd|pushd|popd|echo|printf|mkdir|rm|rmdir|chmod|chown|chgrp|touch|ls|cat|tee|sed|grep|egrep|awk|sort|head|tail|cut|tr|wc|uniq|xargs|test|\[|\[\[|true|false|:|set|shopt|export|unset|read|umask|ulimit|exit|sleep|wait|date|uname|id|whoami|pwd|env|nproc|useradd|groupadd|usermod|groupmod|userdel|adduser|addgroup|deluser|passwd|chpasswd|sync|which|command|type|hash|apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|dpkg|rpm|apt-mark|apt-cache|apt-key|dpkg-reconfigure|dpkg-query|debconf-set-selections|locale-gen|localedef|update-locale|update-ca-certificates|update-ca-trust|ldconfig|setcap|strip|du|df|stat|readlink|realpath|basename|dirname|md5sum|sha1sum|sha256sum|sha512sum|gpg|curl|wget|git|ssh|ssh-keyscan|openssl|jq|zip|gzip|gunzip|a2enmod|a2ensite|a2dissite|service|crontab|getent|java|javac|jar|gcc|cc|g\+\+)$/;
const isShell = (program) => /^(?:ba|da|a)?sh$/.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(program));
function isShellOfHeredoc([first = "", ...rest], text) {
	const isPlain = isShell(first) && rest.every((word) => word.startsWith("-"));
	return isPlain && HEREDOC_OF_SHELL.test(text) && !PIPE_TO_SHELL.test(text);
}
const SHELL = "(?:\\/(?:usr\\/)?bin\\/)?(?:ba|da|a)?sh(?:[ \\t]+-[a-z]+)*";
const HEREDOC = "<<-?[\"']?\\w+[\"']?";
const HEREDOC_OF_SHELL = new RegExp(`^\\s*(?:${HEREDOC}[ \\t]+${SHELL}|${SHELL}[ \\t]+${HEREDOC})[ \\t]*\\n`);
const PIPE_TO_SHELL = /\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|da|a)?sh\b/;
const LANGUAGE = /^(?:npm|npx|yarn|pnpm|bun|corepack|node|pip|uv|poetry|pipenv|pdm|gem|bundle|composer|cargo|rustup|go|dotnet|mvn|gradle|tsc|rails|rake)$/;
function kindOf$1(words, workdir) {
	const [first = "", ...rest] = words;
	const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(first);
	if (/^(?:cp|mv|ln|install)$/.test(name)) return placesFiles(rest) ? "unknown" : "harmless";
	if (/^(?:tar|unzip|bsdtar)$/.test(name)) return unpacksInto(rest, workdir) ? "unknown" : "harmless";
	if (first.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(first)) return LANGUAGE_PATH.test(first) ? "language" : "unknown";
	if (isShell(first)) return /^-\w*c$/.test(rest[0] ?? "") ? "harmless" : "unknown";
	if (name === "python") return rest[0] === "-m" ? "language" : "unknown";
	if (HARMLESS$1.test(name)) return "harmless";
	return LANGUAGE.test(name) ? "language" : "unknown";
}
function placesFiles(args) {
	const paths = args.filter((word) => !word.startsWith("-"));
	const destination = paths.at(-1) ?? "";
	const isElsewhere = destination.startsWith("/") && !/^\/(?:usr|usr\/local|usr\/local\/?|s?bin|usr\/.*bin)?(?:\/|$)/.test(destination);
	return !isElsewhere && (paths.some((path) => /[*?$`]/.test(path)) || /\/$|^\/(?:usr|usr\/local)?$/.test(destination));
}
function unpacksInto(args, workdir) {
	const at = args.findIndex((word) => /^(?:-\w*C|-d|--directory)$/.test(word));
	const folder = args.find((word) => /^--directory=/.test(word))?.slice(12) ?? (at < 0 ? workdir : args[at + 1]);
	if (folder === undefined || /[$`]/.test(folder)) return true;
	return ROOTS$1.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(folder).replace(/(?<=.)\/$/, ""));
}

// lib/advice/facts/program-uses.js
const CALLED = new Set(_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.E);
const SYSTEM_FOLDER = /^\/(?:usr\/)?s?bin$/;
function programAt(word) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(word);
	if (word.includes("/") && !SYSTEM_FOLDER.test(folder)) return undefined;
	const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(word).replace(/^(python|pip)3\.[\d.]+$/, "$13");
	return CALLED.has(name) ? name : undefined;
}
function runUses(step) {
	return commandUses(step, step.text);
}
function commandUses({ commands, isConditional }, text) {
	const uses = new Map();
	let asked;
	let forgiven;
	for (const [index, { words }] of commands.entries()) {
		const program = neededProgram(words);
		if (program === undefined) continue;
		asked ??= askedPrograms(commands);
		if (asked.has(program.program)) continue;
		forgiven ??= forgivenWords(text);
		const isCertain = program.isCertain && !isConditional && !forgiven.has(words[0] ?? "");
		uses.set(index, {
			...program,
			isCertain
		});
	}
	return uses;
}
function interpreterOf({ form, text }) {
	const isBash = form === "shell" && /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?bash\b/.test(text);
	return isBash ? {
		program: "bash",
		verb: "starts",
		object: "/bin/bash",
		isCertain: true
	} : undefined;
}
function sudoUse({ form, text, isConditional }) {
	const before = form === "shell" ? /^(.*?)(?<![\w./-])sudo\s/s.exec(text)?.[1] : undefined;
	if (before === undefined || !/(?:^|[;&|({\n])\s*$/.test(before) || /\bsudo\b/.test(before)) return undefined;
	return {
		program: "sudo",
		verb: "calls",
		object: "sudo",
		isCertain: !isConditional
	};
}
function shellUse(words, below) {
	const [shell = ""] = words;
	const end = below.findIndex(({ kind }) => kind === "shell");
	const used = (end < 0 ? below : below.slice(0, end)).some((step) => "form" in step && step.form === "shell");
	return used && programAt(shell) === "bash" ? {
		program: "bash",
		verb: "is",
		object: shell,
		isCertain: true
	} : undefined;
}
const INIT = /^(?:\/.*\/)?(?:tini|dumb-init)$/;
function startUses({ commands, isConditional, form, words: [first = ""] }) {
	const started = commands.map(({ env, words }) => ({
		env,
		words: withoutInit(words)
	}));
	const uses = commandUses({
		commands: started,
		isConditional
	}, "");
	const program = form === "exec" && STARTERS.test(first) ? programAt(first) : undefined;
	const starter = program === undefined ? [] : [{
		program,
		verb: "starts",
		object: first,
		isCertain: true
	}];
	return [...starter, ...[...uses.values()].map((use) => ({
		...use,
		verb: "starts"
	}))];
}
const STARTERS = /(?:^|\/)(?:tini|dumb-init|gosu|su-exec)$/;
function withoutInit(words) {
	const isInit = INIT.test(words[0] ?? "");
	return isInit ? words.slice(words.findIndex((word, index) => index > 0 && !word.startsWith("-"))) : words;
}
const WRAPPER = /(?:^|\/)(?:mvnw|gradlew)$/;
const FROM_GIT$1 = /(?:^|@\s*)git\+(?:https?|ssh|git|file):/;
function neededProgram(words) {
	const [first = "", second = ""] = words;
	const name = programAt(first);
	const isScript = /^(?:(?:\/usr)?\/bin\/)?(?:ba)?sh$/.test(first) && WRAPPER.test(second);
	if (WRAPPER.test(first) || isScript) {
		const shown = isScript ? second : first;
		return {
			program: "javac",
			verb: "calls",
			object: `${shown}, which needs a JDK`,
			isCertain: false
		};
	}
	if (name === "dotnet" && _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.T.test(second)) {
		return {
			program: _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.w,
			verb: "calls",
			object: `${first} ${second}`,
			isCertain: true
		};
	}
	const isInstall = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(words)?.args[0] === "install" || name === "npm" || name === "yarn" || name === "pnpm";
	if (isInstall && words.some((word) => FROM_GIT$1.test(word))) {
		return {
			program: "git",
			verb: "installs from",
			object: "a git repository, which needs git",
			isCertain: true
		};
	}
	return name && {
		program: name,
		verb: "calls",
		object: first,
		isCertain: true
	};
}
const QUESTION = /^(?:which|command|type|hash|\[|\[\[|test|whereis)$/;
function askedPrograms(commands) {
	const questions = commands.filter(({ words: [name = ""] }) => QUESTION.test(name));
	return new Set(questions.flatMap(({ words }) => words.map((word) => programAt(word) ?? "")));
}
const FORGIVES = /\|\|\s*(?:true|:|echo|printf|exit 0|return 0)(?![\w.-])/;
function forgivenWords(text) {
	const isLenient = /\bset\s+\+\w*e/.test(text);
	const parts = text.split(/[;\n]/).filter((part) => isLenient || FORGIVES.test(part));
	return new Set(parts.flatMap((part) => part.split(/[\s"'`$(){}|&]+/)));
}

// lib/advice/sketch/program-calls.js
function firstCalls(stage, lacked) {
	if (stage.lastCalls?.lacked !== lacked) stage.lastCalls = {
		lacked,
		called: findCalls(stage, lacked)
	};
	return stage.lastCalls.called;
}
function findCalls(stage, lacked) {
	const called = new Set();
	if (![...lacked.values()].includes("certain")) return called;
	if (stage.mayHideWords) return undefined;
	if (!namings(stage.text).some(({ word }) => isLacked(word, lacked))) return called;
	const body = bodyOf(stage.text);
	const seen = new Set();
	for (const { word, path, index, end } of namings(body)) {
		if (!isLacked(word, lacked)) continue;
		const after = body.slice(end, end + WINDOW);
		const name = nameOf(word, after, lacked);
		if (name === undefined || seen.has(name)) continue;
		seen.add(name);
		const before = body.slice(Math.max(0, index - WINDOW), index);
		const isCall = FROM_GIT.test(after) || CALLS.test(before) || path.startsWith("#!");
		if (isCall && !mayInstall(body.slice(0, index), name)) called.add(name);
	}
	return called;
}
const WINDOW = 160;
const WORDS = new Set(_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.E.map((name) => name.replace(/ .*/, "")));
const NAMED = new RegExp(`((?:#!\\s*)?(?:(?:\\/usr)?\\/s?bin\\/)(?:env\\s+)?|(?<![\\w./]))(${[...WORDS].map((word) => word.replaceAll("+", "\\+")).join("|")})(?:\\.\\d+)?(?![\\w.-])`, "g");
function namings(text) {
	return Array.from(text.matchAll(NAMED), ({ 0: whole, 1: path = "", 2: word = "", index }) => {
		return {
			word,
			path,
			index,
			end: index + whole.length
		};
	});
}
function isLacked(word, lacked) {
	const isCertain = (name) => lacked.get(name) === "certain";
	return isCertain(word) || word === "dotnet" && isCertain(_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.w);
}
function nameOf(word, after, lacked) {
	if (word !== "dotnet" || lacked.has("dotnet")) return word;
	const verb = /^[\s"',]+([\w-]+)/.exec(after)?.[1] ?? "";
	return _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.T.test(verb) ? _common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.w : undefined;
}
function mayInstall(text, name) {
	const { packages } = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.O)(name);
	if (text.split(/[\s"'=]+/).some((word) => packages.test(word))) return true;
	return [...text.matchAll(INSTALL)].some(([, manager = "", words = ""]) => words.split(/\s+/).some((word) => mayBring$1(word, name, manager === "apk" ? "apk" : "apt")));
}
const INSTALL = /\b(apk|apt|apt-get|dnf|microdnf|yum)\s(?:-\S+\s+){0,10}(?:install|add)\s([^&|;\n]*)/g;
function mayBring$1(word, name, manager) {
	if (word === "" || word.startsWith("-")) return false;
	const effect = effectOf$1(word.replace(/[=~<>@:].*$/, ""), manager);
	return !effect.isKnown || effect.mayBring.includes(name);
}
const FROM_GIT = /^\+(?:https?|ssh|git|file):/;
const CALLS = /(?:^|[\n;&|(){}!`"']|<<-?["']?\w+["']?[ \t]|(?<![\w-])(?:run|cmd|then|do|else|elif|if|while|until|entrypoint)(?:\s+--\S+)*|(?<![\w-])(?:sudo|exec|env|time|nice|timeout|doas|gosu|su-exec|nohup|eatmydata|command)(?:\s+\S+){0,3})\s*(?:\w+=\S*\s+)*$/i;
function bodyOf(text) {
	return text.slice(text.indexOf("\n") + 1).replace(/^[\t ]*(?:#(?!!)|label\s|maintainer\s).*$/gim, "").replace(/[\\`][\t ]*\r?\n(?:\s*\n)*/g, " ");
}

// lib/advice/rules/account-options.js
const BUSYBOX = {
	adduser: [
		"home",
		"gecos",
		"shell",
		"ingroup",
		"system",
		"disabled-password",
		"empty-password",
		"no-create-home",
		"uid",
		"skel"
	],
	addgroup: ["gid", "system"]
};
const DEBIAN_NAMES = "group|gid|disabled-login|comment|firstuid|lastuid|firstgid|lastgid|quiet|add[-_]extra[-_]groups|force-badname|allow-bad-?names?|allow-all-names";
const DEBIAN_ONLY = new RegExp(`^--(?:${DEBIAN_NAMES})(?:=|$)`);
const MAY_HOLD$1 = {
	busybox: new RegExp(`--(?:${DEBIAN_NAMES})`),
	debian: /(?<![^\s"',])-[DSHGgs]+(?![\w-])/
};
const BUSYBOX_ONLY = /^-(?:[DSGgs]|DH|SD|DS|HD|SDH|DSH|SHD|HSD)$/;
function accountOptionConflicts({ runs, stage }) {
	const kind = kindOf(stage);
	if (kind === undefined) return [];
	return runs.flatMap(({ step, stageIndex }) => {
		const call = step.commands.map(({ words }) => foreignOption(words, kind)).find((found) => found !== undefined);
		if (call === undefined) return [];
		const clause = `RUN calls ${call}, an option that ${OWNERS[kind]} ${call.split(" ")[0]} lacks`;
		return [{
			step,
			stageIndex,
			clause,
			message: isCertain(step) ? messageOn$1(call, kind, stage) : undefined
		}];
	});
}
function mayHoldAccountOptions(stage) {
	const kind = kindOf(stage);
	if (kind === undefined || !stage.mayHold(/add(?:user|group)/)) return false;
	return stage.mayHold(MAY_HOLD$1[kind]);
}
const OWNERS = {
	busybox: "BusyBox's",
	debian: "Debian's"
};
function kindOf({ traits }) {
	if (traits.packageManager === "apk" && traits.shell?.startsWith("BusyBox") === true) return "busybox";
	return traits.packageManager === "apt" ? "debian" : undefined;
}
function foreignOption(words, kind) {
	const [first = "", ...rest] = words;
	const program = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.An)(first);
	if (program !== "adduser" && program !== "addgroup") return undefined;
	const isForeign = (word) => {
		if (kind === "debian") return BUSYBOX_ONLY.test(word);
		const name = word.slice(2).replace(/=.*/s, "");
		return DEBIAN_ONLY.test(word) && !BUSYBOX[program].some((one) => one.startsWith(name));
	};
	const option = rest.find((word, index) => isForeign(word) && !takesValue(rest[index - 1] ?? ""));
	return option === undefined ? undefined : `${program} ${option.replace(/=.*/s, "")}`;
}
function takesValue(word) {
	return /^(?:-[hgsGuk]|--(?:home|gecos|comment|shell|ingroup|uid|gid|skel))$/.test(word);
}
function isCertain({ isConditional, text }) {
	return !isConditional && !/\|\||\bset\s+\+\w*e/.test(text);
}
const REMEDIES$1 = {
	busybox: "Use `addgroup -S app && adduser -S -G app app`.",
	debian: "Use `groupadd -r app && useradd -r -g app app`."
};
function messageOn$1(call, kind, stage) {
	const [program = ""] = call.split(" ");
	return `RUN calls \`${call}\`, but ${baseLabel(stage)} has ${OWNERS[kind]} ${program}, which refuses that option: the command fails. ${REMEDIES$1[kind]}`;
}

// lib/advice/rules/interpreter-paths.js
const FOLDERS = "/usr/local/bin|/usr/bin|/nodejs/bin|/opt/java/openjdk/bin";
const PATH = new RegExp(`^(?:${FOLDERS})/(?:python[\\d.]*|node|java)$`);
const MAY_HOLD = new RegExp(`(?:${FOLDERS})/(?:python|node|java)`);
function interpreterPathConflicts(facts, starts) {
	const { root } = facts.stage;
	if (root === undefined) return [];
	return starts.flatMap(({ step, stageIndex }) => {
		const [path = ""] = step.words;
		if (step.form !== "exec" || !PATH.test(path)) return [];
		const folders = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.x)(root, withoutVersion(path));
		if (folders === undefined || folders.includes(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(path))) return [];
		const start = `${step.instruction.toUpperCase()} starts ${path}`;
		const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(path).replace(/^(python3)\.\d+$/, "$1");
		const effect = step.instruction === "healthcheck" ? "the container is never healthy" : "the container doesn't start";
		const message = `${start}, but ${baseLabel(facts.stage)} has ${name} in ${folders[0]}: ${effect}. Write ${folders[0]}/${name}.`;
		const clause = `${start}, which this image has in ${folders[0]}`;
		return [{
			step,
			stageIndex,
			clause,
			message: mayBring(path, facts) ? undefined : message
		}];
	});
}
function mayNameInterpreterPath(stage) {
	return stage.root !== undefined && stage.mayHold(MAY_HOLD);
}
const ROOTS = /^\/(?:usr(?:\/(?:local(?:\/bin)?|bin))?|s?bin|nodejs(?:\/bin)?|opt(?:\/java(?:\/openjdk(?:\/bin)?)?)?)?$/;
function mayBring(path, { copies, runs, startWords }) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.dirname(path);
	const isCopied = copies.some((copy) => mayCopyTree(copy, ROOTS, startWords) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(copy.step.destination), folder));
	return isCopied || runs.some(({ step }) => step.form === "script" || !step.commands.every(({ words }) => isHarmless(words)));
}
const HARMLESS = /^(?:npm|npx|yarn|pnpm|pip3?|mkdir|chown|chmod|useradd|groupadd|adduser|addgroup|cd|echo|true)$/;
function isHarmless([program = "true"]) {
	return HARMLESS.test(program);
}

// lib/advice/rules/missing-tool-message.js
const REMEDIES = {
	nvcc: "Compile in a stage on nvidia/cuda with devel in its tag, and copy the result.",
	javac: "Compile in a stage on an image with a JDK, and copy the result.",
	jar: "Compile in a stage on an image with a JDK, and copy the result.",
	jlink: "Run it in a stage on an image with a JDK, and copy the result.",
	mvn: "Build in a stage on maven, and copy the result.",
	gradle: "Build in a stage on gradle, and copy the result.",
	dotnet: "Use mcr.microsoft.com/dotnet/runtime or aspnet, or publish a self-contained program.",
	[_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.w]: "Build in a stage on mcr.microsoft.com/dotnet/sdk, and copy the result.",
	corepack: "Run `npm install -g corepack` first.",
	pnpm: "Run `npm install -g pnpm` first.",
	yarn: "Run `npm install -g yarn` first.",
	poetry: "Run `pip install poetry` first.",
	pipenv: "Run `pip install pipenv` first.",
	uv: "Run `pip install uv` first, or copy it from ghcr.io/astral-sh/uv.",
	composer: "Copy it: COPY --from=composer /usr/bin/composer /usr/bin/composer."
};
function describeUse({ step, verb, object }) {
	return `${(step.kind === "start" ? step.instruction : step.kind).toUpperCase()} ${verb} ${object}`;
}
function missingToolMessage(uses, stage) {
	const [first] = uses;
	if (first === undefined) return "";
	if (first.build !== undefined) return buildMessage(first, first.build, stage);
	const alike = uses.filter(({ verb }) => verb === first.verb);
	const names = [...new Set(alike.map(({ object }) => object))];
	const it = names.length > 1 ? "them" : "it";
	const what = describeUse({
		...first,
		object: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(names)
	});
	const lack = `${baseLabel(stage)} doesn't have ${it} and nothing before installs or copies ${it}`;
	return `${what}, but ${lack}: ${effectOf(first.step)}. ${remedyOf([...new Set(alike.map(({ program }) => program))], stage)}`;
}
function buildMessage(use, { headers, libraries, instead }, stage) {
	const { packageManager } = stage.traits;
	const lack = `${baseLabel(stage)} has none and nothing before installs one: the command fails`;
	const manager = packageManager === undefined || packageManager === "none" ? "apt" : packageManager;
	const more = manager === "apt" ? headers : [];
	const packages = [...new Set([(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.D)(use.program, manager), ...more])].join(" ");
	const stageOf = libraries.length === 0 ? "" : ` in a build stage, and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(libraries)} where it runs`;
	const others = instead.length === 0 ? "" : `, or use ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(instead)}`;
	return `${describeUse(use)}, but ${lack}. Run \`${_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn[manager]} ${packages}\`${stageOf || " first"}${others}.`;
}
function effectOf(step) {
	if (step.kind !== "start") return "the command fails";
	return step.instruction === "healthcheck" ? "the container is never healthy" : "the container doesn't start";
}
function remedyOf(programs, { traits: { packageManager }, release }) {
	const own = programs.flatMap((program) => REMEDIES[program] ?? []);
	if (own.length > 0) return [...new Set(own)].join(" ");
	if (packageManager === undefined || packageManager === "none") return "Use an image that has it, or do without it.";
	const packages = [...new Set(programs.map((program) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.D)(program, packageManager, release?.system)))];
	const install = `\`${_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn[packageManager]} ${packages.join(" ")}\``;
	const [first] = programs;
	if (packageManager === "apk" && first === "bash") return `Run ${install} first, or use sh.`;
	if (packageManager === "apk" && first === "useradd") return `Use adduser, or run ${install} first.`;
	if (packageManager === "apk" && first === "groupadd") return `Use addgroup and adduser, or run ${install} first.`;
	if (packageManager === "apt" && first === "adduser") return `Use useradd, or run ${install} first.`;
	if (packageManager === "apt" && first === "addgroup") return `Use groupadd, or run ${install} first.`;
	const isPip = first === "pip" || first === "pip3";
	return `Run ${install} first${isPip ? ", and install into a virtual environment (PEP 668)" : ""}.`;
}

// lib/advice/rules/missing-tool.js
const missingTool = baseRule("missing-tool", "warning", "An instruction calls a program, or an option of adduser, that the image does not have.", {
	mayMatch: ({ stages }) => stages.some((stage) => mayCallLacked(stage) || mayHoldAccountOptions(stage) || mayNameInterpreterPath(stage)),
	mayFind,
	conflicts
});
function conflicts(facts, file) {
	const found = programConflicts(facts, file);
	const steps = new Set(found.map(({ step }) => step));
	return [...found, ...otherConflicts(facts).filter(({ step }) => !steps.has(step))];
}
function otherConflicts(facts) {
	return [...accountOptionConflicts(facts), ...interpreterPathConflicts(facts, effectiveStarts(facts))];
}
function programConflicts(facts, file) {
	const lacked = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.C)(facts.stage);
	if (lacked.size === 0) return [];
	const sketch = file.sketch.stages[facts.stage.index];
	const called = sketch && firstCalls(sketch, lacked);
	const reported = new Set();
	const isSure = ({ program, supply, isCertain, build }) => {
		if (lacked.get(program) !== "certain" || supply !== "none" || !isCertain || reported.has(program)) return false;
		return build !== undefined || called?.has(program) !== false;
	};
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(placedUses(facts, file, lacked), ({ step }) => step).values()].flatMap((uses) => {
		const open = uses.filter(({ supply }) => supply !== "certain");
		const sure = open.filter(isSure);
		for (const { program } of sure) reported.add(program);
		const message = sure.length === 0 ? undefined : missingToolMessage(sure, facts.stage);
		return open.map((use, index) => ({
			step: use.step,
			stageIndex: use.stageIndex,
			clause: clauseOn(use),
			message: index === 0 ? message : undefined
		}));
	});
}
function clauseOn(use) {
	return use.object.includes(", which needs") ? describeUse(use) : `${describeUse(use)}, which this image lacks`;
}
function placedUses(facts, file, lacked) {
	const { steps, startWords, stage } = facts;
	const supply = new ProgramSupply(stage, startWords);
	const certain = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(facts.commands, ({ run }) => run.step);
	let hasCopies = false;
	const found = [];
	const add = (use, step, stageIndex, isOpen = false) => {
		if (use === undefined || !lacked.has(use.program)) return;
		const brought = supply.of(use.program);
		found.push({
			...use,
			step,
			stageIndex,
			supply: isOpen && brought === "none" ? "maybe" : brought
		});
	};
	for (const [index, context] of steps.entries()) {
		const { step, stageIndex } = context;
		if (step.kind === "env") supply.addEnv(step);
		else if (step.kind === "copy") {
			supply.addCopy({
				...context,
				step
			});
			hasCopies ||= step.from !== undefined;
		} else if (step.kind === "shell") {
			const below = steps.slice(index + 1).map((one) => one.step);
			add(shellUse(step.words, below), step, stageIndex);
		} else if (step.kind === "run") {
			const isOpen = mountsPrograms(step);
			add(interpreterOf(step), step, stageIndex, isOpen);
			add(sudoUse(step), step, stageIndex, isOpen);
			const uses = runUses(step);
			for (const [at, command] of step.commands.entries()) {
				add(uses.get(at), step, stageIndex, isOpen);
				const known = certain.get(step)?.[at];
				add(known && compilerUse(known, facts, file), step, stageIndex, isOpen || hasCopies);
				supply.addCommand(command, {
					...context,
					step
				});
			}
			if (step.form === "script") supply.addUnknown();
		}
	}
	for (const { step, stageIndex } of effectiveStarts(facts)) {
		for (const use of startUses(step)) add(use, step, stageIndex);
	}
	return found;
}
function effectiveStarts({ starts, stage }) {
	const entrypoint = starts.findLast(({ step }) => step.instruction === "entrypoint");
	const takesWords = (entrypoint?.step.words ?? imageEntrypoint(stage)).length > 0;
	return starts.filter(({ step }) => {
		const last = starts.findLast((one) => one.step.instruction === step.instruction);
		return last?.step === step && !(step.instruction === "cmd" && takesWords);
	});
}
function mountsPrograms({ mounts }) {
	return mounts.some(({ type, from, target = "/" }) => from !== undefined || type === "bind" && SYSTEM.test(target));
}
const SYSTEM = /^\/(?:(?:usr|s?bin)(?:\/.*)?)?$/;
function imageEntrypoint({ entrypoint = [] }) {
	return /entrypoint/.test(entrypoint.at(-1) ?? "") ? [] : entrypoint;
}
function mayCallLacked(stage) {
	const lacked = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		root: stage.root,
		traits: stage.traits,
		packages: undefined
	});
	const called = firstCalls(stage, lacked);
	if (called === undefined || called.size > 0) return true;
	return lacked.get("gcc") === "certain" && COMPILED.test(stage.text) && !COMPILERS$1.test(stage.text);
}
function mayFind(facts, file) {
	return mayLack(facts, file) || otherConflicts(facts).some(({ message }) => message !== undefined);
}
function mayLack({ stage, chain }, { sketch, requirements }) {
	const lacked = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.C)(stage);
	if (lacked.size === 0) return false;
	const own = sketch.stages[stage.index];
	const called = own && firstCalls(own, lacked);
	if (called === undefined || called.size > 0 || requirements.length > 0) return true;
	return chain.some(({ index }) => COMPILED.test(sketch.stages[index]?.text ?? ""));
}
const COMPILED = new RegExp(`(?<![\\w-])(?:CGO_ENABLED[=\\s]["']?1|${[...Object.keys(SOURCE_PACKAGES), ...COMPILED_NPM_PACKAGES].map((name) => name.replaceAll("-", "[-_.]+")).join("|")})(?![\\w-])`, "i");
const COMPILERS$1 = /gcc|g\+\+|build-(?:essential|base)|alpine-sdk/;

// lib/advice/rules/musl-native-dependencies.js
const muslNativeDependencies = {
	id: "musl-native-dependencies",
	severity: "notice",
	summary: "Packages with native parts are installed on musl.",
	mayMatch: ({ stages }) => stages.some(({ traits }) => traits.libc === "musl"),
	check: (file) => file.facts.stages.flatMap((facts) => facts.stage.traits.libc === "musl" ? checkStage(file, facts) : [])
};
function checkStage(file, facts) {
	const { stage, commands } = facts;
	const own = commands.filter(({ run }) => run.stageIndex === stage.index);
	const required = own.flatMap((command) => nativePackages(command, file, facts.chain));
	if (required.length === 0) return [];
	const tools = buildToolsOf(facts);
	const open = required.filter((one) => !isHelped(one, tools));
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(open, ({ step }) => step.range.start.line).values()].flatMap((group) => {
		const [worst] = group.toSorted((a, b) => HARDNESS.indexOf(a.support.kind) - HARDNESS.indexOf(b.support.kind));
		if (worst === undefined) return [];
		const more = new Set(group.map(({ name }) => name).filter((name) => name !== worst.name));
		const others = more.size === 0 ? "" : ` ${listed([...more])} ${more.size === 1 ? "has" : "have"} native parts, too.`;
		const slimmer = stage.baseUse && file.images.get(stage.baseUse)?.slimmer;
		const hasSlim = slimmer === undefined || slimmer.some((tag) => tag.includes("slim"));
		const message = `${labelOf(worst)} ${problemOf(worst, baseLabel(stage))}${others} Use an image with glibc, such as ${hasSlim ? "a slim variant" : "Debian’s slim one"}.`;
		return [matchAt(file, worst.step, message)];
	});
}
const HARDNESS = [
	"none",
	"source",
	"some"
];
const MAX_NAMES$1 = 5;
function listed(names) {
	return names.length > MAX_NAMES$1 ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(names, MAX_NAMES$1) : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(names);
}
function labelOf({ name, version, file }) {
	return `${name}${version === undefined ? "" : ` ${version}`}${file === undefined ? "" : ` (${file})`}`;
}
function nativePackages(command, file, chain) {
	const install = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)(command);
	if (install === undefined) return [];
	const { ecosystem } = install;
	const { step } = command.run;
	const named = install.specifiers.flatMap((text) => {
		const wanted = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(ecosystem, text);
		const support = wanted && supportOf({
			ecosystem,
			...wanted
		});
		if (support?.kind === "none" && support.isBrowser && skipsBrowsers(command)) return [];
		return wanted === undefined || support === undefined ? [] : [{
			ecosystem,
			...wanted,
			support,
			step,
			file: undefined
		}];
	});
	const namesByFile = new Map();
	const listed = file.requirements.flatMap((requirement) => {
		const support = requirement.ecosystem === ecosystem ? supportOf(requirement) : undefined;
		if (support === undefined || requirement.isDevelopment && !install.hasDevelopment) return [];
		if (ecosystem === "npm" && support.kind === "none" && support.isBrowser) return [];
		const { file: path } = requirement;
		const names = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(namesByFile, path, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(path, step, chain, file.stages));
		return install.files.some((name) => names.has(name)) ? [{
			...requirement,
			support,
			step
		}] : [];
	});
	return [...named, ...listed];
}
const SKIPS_BROWSERS = /^(?:PUPPETEER_SKIP_\w+|PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|CYPRESS_INSTALL_BINARY)$/;
function skipsBrowsers({ variables }) {
	return [...variables.keys()].some((name) => SKIPS_BROWSERS.test(name));
}
function supportOf({ ecosystem, name }) {
	const table = _shared_js__WEBPACK_IMPORTED_MODULE_1__._n[ecosystem];
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake)$/;
const BROWSERS = /^(?:chromium.*|firefox.*|nss)$/;
const GLIBC_LAYERS = /^(?:gcompat|libc6-compat)$/;
const PLAIN_IMAGES = /^(?:(?:.*\/)?library\/(?!rust$)[\w.-]+|oven\/bun|astral-sh\/uv)$/;
function buildToolsOf({ stage: { root }, systemPackages: packages, runs }) {
	const has = (pattern) => packages.some((name) => name !== undefined && pattern.test(name));
	const texts = runs.map(({ step }) => step.text);
	const says = (pattern) => texts.some((text) => pattern.test(text));
	const isPlain = root !== undefined && PLAIN_IMAGES.test((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hn)(root).repository);
	return {
		hasCompiler: !isPlain || has(COMPILERS) || says(/build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b/),
		hasBrowser: has(BROWSERS) || says(/chromium|firefox/),
		hasGlibcLayer: has(GLIBC_LAYERS) || says(/\bglibc-|gcompat|libc6-compat/),
		hasUnknown: packages.includes(undefined),
		has: (name) => packages.includes(name) || texts.some((text) => text.includes(name))
	};
}
function isHelped({ ecosystem, name, version, atLeast, support }, tools) {
	const ready = support.kind === "some" ? support.ready : undefined;
	const lowest = version ?? atLeast;
	if (lowest !== undefined && ready !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(lowest, ready) === false) return true;
	if (tools.hasUnknown || ecosystem === "pypi" && tools.has(`py3-${name}`)) return true;
	if (support.kind !== "none") return tools.hasCompiler;
	if (ecosystem === "pypi") return false;
	return tools.hasGlibcLayer || support.isBrowser && tools.hasBrowser;
}
function problemOf({ ecosystem, version, support }, base) {
	switch (support.kind) {
		case "none": {
			const what = support.isBrowser && ecosystem === "npm" ? "brings browsers that are built" : "is built";
			return `${what} for glibc only, but ${base} has musl.`;
		}
		case "some": return version !== undefined && support.since !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(version, support.since) === true ? `is built for glibc only, but ${base} has musl and no compiler is installed to build it.` : `has builds for musl only in some versions and for some platforms, and no compiler is installed on ${base} to build the others.`;
		case "source": return `has no build for musl, which ${base} has, and no compiler is installed to build it.`;
	}
}

// lib/tags/ubuntu-release.js
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;
function isUbuntuRelease({ repository }, { numbers }) {
	const [year = "", month = "", ...rest] = numbers;
	return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === "04" || month === "10") && rest.length === 0;
}
function isUbuntuLts([year, month]) {
	return Number(year) % 2 === 0 && month === "04";
}

// lib/tags/version-gaps.js
const MAX_YEARS = 5;
const MAX_GAP = 20n;
const MIN_RELEASES = 3;
function withoutVersionGaps(own, newer, repository) {
	const isNext = (from, to, following) => isSmallStep(from, to) || mayShareScheme(from, to) && isWithinGap(from, to) && hasReleases(own, following(), repository);
	const groups = new Map();
	for (const [, { numbers }] of newer) {
		for (const [index, number] of numbers.entries()) {
			const head = headOf(numbers, index);
			const from = head === headOf(own.numbers, index) ? own.numbers[index] : undefined;
			const group = groups.get(head) ?? {
				from,
				numbers: []
			};
			groups.set(head, group);
			group.numbers.push(number);
		}
	}
	const reached = new Map([...groups].map(([head, { from, numbers }]) => {
		return [head, reachable(from ?? smallest(numbers), numbers, head === "" ? isNext : hasSimilarLength)];
	}));
	return newer.filter(([, { numbers }]) => numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false));
}
function headOf(numbers, index) {
	return numbers.slice(0, index).join(".");
}
function reachable(from, numbers, isNext) {
	const reached = new Set([from]);
	const sorted = [...new Set(numbers)].sort((a, b) => compare(a, b)).filter((number) => compare(from, number) < 0);
	let last = from;
	for (const [index, number] of sorted.entries()) {
		if (!isNext(last, number, () => firstRunOf(sorted.slice(index)))) continue;
		reached.add(number);
		last = number;
	}
	return reached;
}
function firstRunOf(sorted) {
	const run = sorted.slice(0, 1);
	for (const number of sorted.slice(1)) {
		if (!isSmallStep(run.at(-1) ?? "", number)) break;
		run.push(number);
	}
	return run;
}
function isSmallStep(from, to) {
	if (!mayShareScheme(from, to)) return false;
	if ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.c)(from)) return true;
	const step = BigInt(to) - BigInt(from);
	if ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(from)) return step <= MAX_YEARS;
	return step <= 3n || step <= BigInt(from);
}
function mayShareScheme(from, to) {
	const isSuccessor = BigInt(to) - BigInt(from) === 1n;
	return isSuccessor || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(from) === (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(to) && hasSimilarLength(from, to);
}
function hasSimilarLength(from, to) {
	return to.length - from.length < 2;
}
function isWithinGap(from, to) {
	return BigInt(to) - BigInt(from) <= MAX_GAP;
}
function hasReleases({ prefix }, majors, repository) {
	const versions = new Set();
	for (const tag of repository.versions.values()) {
		const isRelease = tag.prefix === prefix && tag.preRelease === "" && majors.includes(tag.numbers[0] ?? "");
		if (isRelease) versions.add(tag.version);
	}
	const prefixes = new Set([...versions].flatMap((version) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.p)(version)));
	return [...versions].filter((version) => !prefixes.has(version)).length >= MIN_RELEASES;
}
function smallest(numbers) {
	return [...numbers].sort(compare)[0] ?? "0";
}
function compare(a, b) {
	const [first, second] = [BigInt(a), BigInt(b)];
	return first < second ? -1 : Number(first > second);
}

// lib/tags/newer-tags.js
const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;
const NONE = {
	tags: [],
	implausible: undefined
};
function fixedNumberCount(level, count) {
	switch (level) {
		case "patch": return Math.max(2, count - 1);
		case "minor": return 1;
		case "major": return 0;
	}
}
function newerTags(reference, repository, level) {
	const own = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(reference.tag);
	if (own === undefined || level === "digest" || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.r)(reference.tag, own, repository.tags)) return NONE;
	const keepsAll = isUbuntuRelease(reference, own) && level !== "major";
	const kept = keepsAll ? own.numbers.length : fixedNumberCount(level, usualNumberCount(own, repository));
	const later = [...repository.versions].filter(([, other]) => isCandidate(own, other, repository) && isOlder(own, other, repository));
	const within = later.filter(([, other]) => keepsNumbers(own, other, kept) && keepsLts(reference, own, other));
	const sorted = within.sort((a, b) => newestFirst(a, b, repository));
	const plausible = withoutVersionGaps(own, sorted, repository);
	const next = new Set(plausible.map(([tag]) => tag));
	return {
		tags: [...next],
		implausible: sorted.find(([tag]) => !next.has(tag))?.[0]
	};
}
function usualNumberCount({ numbers, suffixNumbers, prefix }, { versions }) {
	if (suffixNumbers[0]?.before === "_") return Math.min(numbers.length, 3);
	const lengths = [...versions.values()].flatMap((tag) => tag.prefix === prefix ? [tag.numbers.length] : []);
	const long = lengths.filter((length) => length > 3).length;
	return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}
function isCandidate(own, other, repository) {
	if (!repository.isSameVariant(own, other)) return false;
	if (other.preRelease === "") return true;
	if (own.preRelease === "" || !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.t)(own, other)) return false;
	return own.version === other.version && !hasRelease(own, repository);
}
function hasRelease({ prefix, version }, { versions }) {
	return [...versions.values()].some((tag) => {
		const isRelease = tag.preRelease === "" && !UNFINISHED.test(tag.suffix);
		return isRelease && tag.version === version && tag.prefix === prefix;
	});
}
function isOlder(own, other, repository) {
	return ((0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) || repository.compareBuilds(own, other)) < 0;
}
function keepsNumbers(own, other, kept) {
	return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(other.numbers[index] ?? 0));
}
function keepsLts(reference, own, other) {
	return !isUbuntuRelease(reference, own) || !isUbuntuLts(own.numbers) || isUbuntuLts(other.numbers);
}
function newestFirst([tag1, a], [tag2, b], repository) {
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(b, a) || repository.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}

// lib/tags/distribution-release.js
const PLACEHOLDER = "%";
function tagsOnLaterRelease(tag, tags, level) {
	const own = parseReleaseTag(tag);
	if (own === undefined) return [];
	const later = tags.flatMap((other) => {
		const there = parseReleaseTag(other);
		return there !== undefined && isLater(own, there) ? [there] : [];
	});
	const rests = new RepositoryTags([own.rest, ...later.map(({ rest }) => rest)]);
	const version = rests.versions.get(own.rest);
	const versions = [...rests.versions].filter(([, other]) => version !== undefined && isSameOrNewer(version, other, rests, level));
	const plausible = new Set(version === undefined ? [] : withoutVersionGaps(version, versions, rests).map(([rest]) => rest));
	return later.filter(({ rest }) => rest === own.rest || plausible.has(rest)).sort((a, b) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1)).map((there) => there.tag);
}
function laterDebianRepositories({ repository }) {
	const [whole = "", number] = /-debian(\d+)$/.exec(repository) ?? [];
	if (number === undefined) return [];
	const names = [];
	for (let next = Number(number) + 1; (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.$)({
		system: "debian",
		release: String(next)
	}); next += 1) {
		names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
	}
	return names;
}
async function findLaterRepository(reference, resolver) {
	for (const repository of laterDebianRepositories(reference)) {
		const later = {
			...reference,
			repository,
			digest: undefined
		};
		const answer = await resolver.resolve(later).catch(() => undefined);
		if (answer?.tag?.ok === true) return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(later);
	}
	return undefined;
}
function parseReleaseTag(tag) {
	const word = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.Y)(tag);
	const number = word === undefined ? undefined : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.$)(word);
	if (word?.release === undefined || number === undefined) return undefined;
	const isCodename = /^[a-z]/.test(word.release);
	return {
		tag,
		system: word.system,
		form: isCodename ? word.text.replace(word.release, PLACEHOLDER) : word.text.replace(/\d+/g, "#"),
		release: (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(number),
		rest: tag.replace(word.text, PLACEHOLDER)
	};
}
function isLater(own, there) {
	if (own.system !== there.system || own.form !== there.form) return false;
	if (own.system === "ubuntu" && isUbuntuLts(own.release) && !isUbuntuLts(there.release)) return false;
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(own.release, there.release) < 0;
}
function isSameOrNewer(own, other, rests, level) {
	if (!rests.isSameVariant(own, other) || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) > 0) return false;
	if (own.preRelease === "" && other.preRelease !== "") return false;
	if (own.numbers.some(_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.c)) return true;
	const kept = level === "digest" ? own.numbers.length : fixedNumberCount(level, own.numbers.length);
	return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}
function byRest(a, b, rests) {
	const [first, second] = [rests.versions.get(a.rest), rests.versions.get(b.rest)];
	if (first === undefined || second === undefined) return 0;
	return (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(first, second) || rests.compareBuilds(first, second);
}

// lib/tags/tag-updates.js
function findVersionUpdates(reference, repository, level, rules) {
	const { allows } = rules;
	const { tags, implausible } = newerTags(reference, repository, level);
	const newest = alive(tags, rules);
	const isNewest = tags.length === 0 && newerTags(reference, repository, "major").tags.length === 0;
	return {
		newer: newest.filter(allows),
		forbidden: newest.find((tag) => !allows(tag)),
		implausible,
		successors: isNewest ? alive(successorsOf(reference.tag, repository, level), rules).filter(allows) : []
	};
}
function findReleaseUpdates({ tag }, { tags }, level, rules) {
	const { allows } = rules;
	const later = alive(tagsOnLaterRelease(tag, tags, level), rules);
	return {
		newer: later.filter(allows),
		forbidden: later.find((next) => !allows(next)),
		implausible: undefined,
		successors: later.length > 0 ? [] : alive(tagsOnLaterRelease(tag, tags, "major"), rules).filter(allows)
	};
}
function alive(tags, { isEnded, mayStayEnded }) {
	const left = tags.filter((tag) => !isEnded(tag));
	return left.length === 0 && mayStayEnded ? tags : left;
}
function implausibleTagWords(tag) {
	return `does not move to ${tag}, which uses another version scheme or skips versions.`;
}
function successorsOf(tag, repository, level) {
	const later = tagsOnLaterRelease(tag, repository.tags, level);
	return later.length > 0 || level === "digest" ? later : newerInOtherVariant(tag, repository);
}
function newerInOtherVariant(tag, repository) {
	const own = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(tag);
	if (own === undefined || variantOf(own) === "") return [];
	const later = [...repository.versions].filter(([, other]) => {
		const isAlike = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.d)(other.suffix) === (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.d)(own.suffix) || other.suffix === "";
		const isVersion = other.prefix === own.prefix && other.preRelease === "" && isSameScheme(own, other);
		return isAlike && isVersion && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) < 0;
	});
	return [...withoutVersionGaps(own, later, repository)].sort(([, a], [, b]) => Number(a.suffix === "") - Number(b.suffix === "") || (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(b, a)).map(([name]) => name);
}
function variantOf({ suffix, suffixNumbers }) {
	return suffixNumbers.every(({ kind }) => kind === "build") ? suffix.replace(/[-_.]?[a-z]*#/gi, "") : suffix;
}

// lib/advice/rules/newer-tag.js
const LEVELS = [
	"patch",
	"minor",
	"major"
];
const newerTag = imageRule("newer-tag", "notice", "There are newer tags of the same shape.", (judged, { images }) => {
	const { name, tags: facts, traits } = images.get(judged.use) ?? {};
	if (!isTaggedImage(judged) || facts === undefined) return undefined;
	const newer = LEVELS.flatMap((level) => {
		const tag = facts.newer[level];
		const step = level === "minor" ? minorStep(traits?.language) : "";
		return tag === undefined ? [] : [`${level} release ${tag}${step}`];
	});
	const doubt = facts.doubtful === undefined ? [] : [`It ${implausibleTagWords(facts.doubtful)}`];
	if (newer.length === 0) {
		const onward = facts.onward === undefined ? "." : `; newer releases are in ${facts.onward}.`;
		const isNewest = facts.onward === undefined && doubt.length === 0;
		return isNewest ? undefined : [`${name} has no newer tag of the same form${onward}`, ...doubt].join(" ");
	}
	const list = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(newer.map((one, index) => `a ${index === 0 ? "newer " : ""}${one}`));
	return [`${name} has ${list}.`, ...doubt].join(" ");
});
const LARGE_STEPS = {
	python: "Python",
	ruby: "Ruby",
	php: "PHP"
};
function minorStep(language) {
	const name = language !== undefined && Object.hasOwn(LARGE_STEPS, language) ? LARGE_STEPS[language] : undefined;
	return name === undefined ? "" : ` (no small step in ${name})`;
}

// lib/advice/rules/no-os-codename.js
const noOsCodename = imageRule("no-os-codename", "notice", "A tag does not name the release of the operating system.", (judged, { images }) => {
	const { kind, reference } = judged.use;
	const facts = images.get(judged.use);
	if (kind !== "from" || !isTaggedImage(judged) || facts?.lacksOsRelease !== true) return undefined;
	const hasNoVersion = facts.isFloating && !/^v?\d/.test(reference?.tag ?? "");
	const isPinned = reference?.digest !== undefined;
	if (hasNoVersion && !isPinned) return undefined;
	const [same] = facts.tags?.codenamed ?? [];
	const does = isPinned ? "may be refreshed" : "may move";
	const help = same === undefined ? "Add the release to the tag." : `Today it is the same image as ${same}.`;
	return `${facts.name} doesn't name the release of its operating system, so it ${does} to another release. ${help}`;
});

// lib/advice/rules/other-port.js
const otherPort = {
	id: "other-port",
	conflicts: ({ stage, steps, copies, runs }) => {
		const listens = stage.root && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.R)(stage.root);
		if (listens === undefined) return [];
		const { port } = listens;
		const isConfigured = configures(listens.configuredIn, {
			runs,
			copies
		});
		return steps.flatMap(({ step, stageIndex }) => {
			if (isConfigured || step.kind !== "expose") return [];
			const ports = step.ports.map((written) => written.replace(/\/.*$/, ""));
			if (ports.length === 0 || !ports.every((one) => /^\d+$/.test(one)) || ports.includes(String(port))) return [];
			const clause = `EXPOSE ${ports.join(" ")}, but this image listens on port ${port}`;
			return [{
				step,
				stageIndex,
				clause,
				message: undefined
			}];
		});
	}
};
function configures(folder, { runs, copies }) {
	return runs.some(({ step }) => step.text.includes(folder)) || copies.some(({ step, workdir, variables }) => {
		const destination = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(step.destination, workdir, variables) ?? folder;
		return `${destination}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${destination}/`.replace("//", "/"));
	});
}

// lib/advice/facts/root-work.js
const READERS = /^(?::|true|false|echo|printf|test|\[|ls|cat|id|whoami|pwd|cd|env|set|export|uname|date|sleep|which|exit|stat|file|ldd)$/;
const WRITERS = /^(?:mkdir|touch|cp|mv|ln|rm|install|tee|chmod)$/;
const OPEN = /^\/(?:tmp|var\/tmp|home|dev)(?:\/|$)/;
const ASKS = /^(?:-v|-V|--version|version|--help|-h|help)$/;
function mayNeedRoot({ commands, form, text }) {
	if (form === "script") return true;
	const redirected = form === "shell" ? [...text.matchAll(/>{1,2}\|?[\t ]*["']?([^\s"'&;|()]+)/g)] : [];
	if (redirected.some(([, path = ""]) => !OPEN.test(path))) return true;
	return commands.some(({ words }) => {
		const [first = ":", ...rest] = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(words[0] ?? "") === "busybox" ? words.slice(1) : words;
		const name = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(first);
		if (READERS.test(name) || rest.length > 0 && rest.every((word) => ASKS.test(word))) return false;
		const paths = rest.filter((word) => !word.startsWith("-"));
		const written = /^(?:cp|ln|install)$/.test(name) ? paths.slice(-1) : paths;
		return !WRITERS.test(name) || written.length === 0 || written.some((path) => !OPEN.test(path));
	});
}

// lib/advice/rules/root-needed.js
const rootNeeded = {
	id: "root-needed",
	conflicts: ({ steps, stage }) => {
		const { user } = stage.traits;
		if (user === undefined || user === "root") return [];
		const since = steps.findIndex(({ step }) => step.kind === "user");
		const own = since < 0 ? steps : steps.slice(0, since);
		return own.flatMap(({ step, stageIndex }) => {
			if (step.kind !== "run" || !mayNeedRoot(step)) return [];
			return [{
				step,
				stageIndex,
				clause: "RUN may need root, and this image has another user",
				message: undefined
			}];
		});
	}
};

// lib/advice/rules/runs-as-root.js
const runsAsRoot = {
	id: "runs-as-root",
	severity: "notice",
	summary: "The final stage runs as root, and its image or a variant of it does not.",
	mayMatch: ({ stages }) => stages.slice(-1).some((stage) => nonrootOf(stage) !== undefined || isRootless(stage)),
	check: (file) => {
		const facts = finalStage(file);
		if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
		const { stage, user } = facts;
		const remedy = facts.runs.some(({ step }) => mayNeedRoot(step)) ? undefined : remedyFor(facts);
		if (user !== undefined) return isRoot(user.user) ? checkUser(file, facts, user, remedy) : [];
		if (remedy === undefined) return [];
		const message = `The final stage runs as root: ${baseLabel(stage)} does by default, and no USER changes it. ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(remedy)}.`;
		return [matchAtBase(file, stage, message)];
	}
};
function checkUser(file, facts, step, remedy) {
	const { stage } = facts;
	const { user } = stage.traits;
	const undoes = isRootless(stage) && user !== undefined && user !== "root";
	if (!undoes && remedy === undefined || mayDropRoot(facts)) return [];
	const runs = `USER ${step.user} in line ${step.range.start.line} makes the final stage run as root`;
	const message = undoes ? `${runs}; by default, ${baseLabel(stage)} runs as ${user}. Remove it, or add USER ${user} after the instructions that need root.` : `${runs}. Remove it, and ${remedy}.`;
	return [matchAt(file, step, message)];
}
function remedyFor(facts) {
	const { root } = facts.stage;
	const nonroot = nonrootOf(facts.stage);
	if (root === undefined || nonroot === undefined) return undefined;
	const isDebug = (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.K)(root);
	if (isDebug && needsShell(facts)) return "add USER nonroot";
	return `use ${nonroot}, the same image with a non-root user${isDebug ? " and without a shell" : ""}`;
}
function needsShell({ runs, starts }) {
	return runs.some(({ step: { form, words } }) => form !== "exec" || words.some((word) => word.includes("busybox"))) || starts.some(({ step: { form, words } }) => form === "shell" || /(?:^|\/)(?:busybox|a?sh)(?:\/|$)/.test(words[0] ?? ""));
}
function nonrootOf({ root, traits: { user, nonroot } }) {
	if (user !== "root" || root === undefined) return undefined;
	return nonroot?.startsWith(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(root)}:`) === true ? nonroot : undefined;
}
function isRootless({ traits: { family } }) {
	return family === "distroless" || family === "chainguard" || family === "hardened";
}
function isRoot(user) {
	return /^(?:root|0+)(?::.*)?$/.test(user);
}
const DROPS = /^(?:su-exec|gosu|setpriv|runuser|su|sudo|chroot|capsh|chpst|setuidgid|s6-setuidgid|s6-svscan|init)$/;
function mayDropRoot({ starts, stage }) {
	const hasSh = !(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.G)(stage.traits);
	return starts.some(({ step: { instruction, words } }) => instruction !== "healthcheck" && words.some((word) => DROPS.test(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.basename(word)) || hasSh && /\.sh$|entrypoint/.test(word)));
}

// lib/advice/facts/stage-runtime.js
const INTERPRETER = /(?:^|\/)(?:python[\d.]*|node|ruby|php|bin|local|usr|lib|lib64|opt|openjdk|dotnet)\/?$|^[/.]*$/;
const INSTALLER = /\b(?:uv python|pyenv|nvm|fnm|rbenv|rvm|asdf|mise|deadsnakes|conda|mamba|nodesource|phpenv|dotnet-install)\b|\bln\s[^\n;&|]*(?:python|node|ruby|php)/;
const PACKAGE = {
	python: /^python3?(?:[.\d]*|-minimal)$/,
	node: /^nodejs/,
	ruby: /^ruby/,
	php: /^php/
};
function runtimeOfStage(facts, language) {
	const { stage, systemPackages } = facts;
	const own = stage.runtime?.language === language ? stage.runtime : undefined;
	const named = PACKAGE[language] ?? /^$/;
	const installed = systemPackages.filter((name) => name === undefined || named.test(name));
	if (mayBringOther(facts)) return undefined;
	if (installed.length === 0) return own;
	const isSystemPython = language === "python" && installed.every((name) => name === "python3" || name === "python3-minimal");
	if (!isSystemPython || own !== undefined || stage.traits.language !== undefined) return undefined;
	return stage.release && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__._)(stage.release);
}
function mayBringOther({ runs, copies }) {
	return runs.some(({ step }) => INSTALLER.test(step.text)) || copies.some(({ step }) => step.from !== undefined && step.sources.some((source) => INTERPRETER.test(source)));
}

// lib/advice/facts/version-bound-packages.js
const BOUND_ADDONS = new Set([
	"better-sqlite3",
	"better-sqlite3-multiple-ciphers",
	"grpc",
	"libpq",
	"node-expat",
	"node-rdkafka",
	"node-sass",
	"nodegit",
	"pg-native",
	"re2"
]);
const STABLE_PYTHON = new Set([
	"confluent-kafka",
	"cryptography",
	"opencv-contrib-python",
	"opencv-contrib-python-headless",
	"opencv-python",
	"opencv-python-headless",
	"polars",
	"psutil",
	"pycryptodome",
	"pynacl",
	"pyzmq",
	"ray",
	"tokenizers",
	"uwsgi",
	"xgboost",
	"lightgbm"
]);
function versionBound(language, compiled) {
	if (language === "node") return compiled.filter((name) => BOUND_ADDONS.has(name));
	return language === "python" ? compiled.filter((name) => !STABLE_PYTHON.has(name)) : [...compiled];
}

// lib/advice/rules/copied-runtimes.js
function mayCopyBetweenRuntimes({ stages }) {
	if (stages.every(({ sources }) => sources.length === 0)) return false;
	const runtimes = stages.map(({ root }) => root && (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.y)(root));
	const known = runtimes.filter((runtime) => runtime !== undefined);
	if (known.some((one) => known.some((other) => isAnother(one, other)))) return true;
	return known.some(({ language }) => language === "python") && stages.some((stage) => stage.mayHold(/python3/));
}
function isAnother(one, other) {
	return one.language === other.language && (one.version !== other.version || one.folder !== other.folder);
}

// lib/advice/rules/dotnet-version.js
const OTHER = /rollforward|roll_forward|self-?contained|--sc\b|publishsinglefile|publishaot|--runtime|\s-r\s/i;
function dotnetConflicts(facts, file) {
	const { stage, copies, startWords, steps } = facts;
	const own = stage.runtime;
	if (own?.language !== "dotnet" || !startWords.has("dotnet")) return [];
	if ([...steps.at(-1)?.variables.keys() ?? []].some((name) => OTHER.test(name))) return [];
	return copies.flatMap(({ step, stageIndex }) => {
		const source = step.from?.kind === "stage" ? stageFacts(file, step.from.index) : undefined;
		const made = source?.stage.runtime;
		if (source === undefined || made?.language !== "dotnet" || Number(made.version) >= Number(own.version)) return [];
		const publish = source.commands.find(({ words }) => words[0] === "dotnet" && words[1] === "publish");
		if (publish === undefined || source.runs.some(({ step: { text } }) => OTHER.test(text))) return [];
		const line = publish.run.step.range.start.line;
		return [{
			step,
			stageIndex,
			clause: `COPY brings a program for ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(made)} or an earlier version, but this image has ${own.version}`,
			message: `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(stageLabel(source.stage))} runs \`dotnet publish\` (line ${line}) with ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(made)} of ${baseLabel(source.stage)}, but ${baseLabel(stage)} has ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(own)}: a program doesn't start on a later major version, unless its project sets RollForward. Use the same version in both stages.`
		}];
	});
}

// lib/advice/rules/python-paths.js
function isFoundByPython({ path, layout, kind }, facts, own) {
	if (kind === "wheels") return false;
	if (isOnPythonPath(path, facts)) return true;
	if (layout !== undefined) return false;
	const named = /\/python(3\.\d+)(?:\/|$)/.exec(path)?.[1];
	return named === undefined || named === own.version;
}
function environmentEffect(artifact, facts, made, own) {
	const { path, layout } = artifact;
	if (made.folder === own.folder || made.folder === undefined || isOnPythonPath(path, facts)) return undefined;
	if (layout === "environment") {
		if (!startsIn(path, facts)) return undefined;
		const clause = `COPY brings a virtual environment of ${made.folder}/python3, which this image doesn't have`;
		return {
			clause,
			effect: `the virtual environment is one of ${made.folder}/python3, and nothing in it starts there`
		};
	}
	const isDebian = facts.stage.release?.system === "debian" || facts.stage.release?.system === "ubuntu";
	const whole = layout === "versioned" ? node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(path, `lib/python${made.version}/site-packages`) : path;
	if (!isDebian || !/^\/usr\/local\/lib\/python3\.\d+\/site-packages$/.test(whole)) return undefined;
	const clause = `COPY brings packages to ${whole}, where this image's Python doesn't look`;
	return {
		clause,
		effect: `it doesn't look in ${whole}, so none of them is found`
	};
}
function isOnPythonPath(path, { steps }) {
	const variables = steps.at(-1)?.variables;
	if (variables?.has("PYTHONPATH") !== true) return false;
	const value = variables.get("PYTHONPATH") ?? "";
	return value.includes("$") || value === "" || value.split(":").some((folder) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(folder, path));
}
function startsIn(path, { steps, startWords, starts }) {
	const { workdir = "/", variables } = steps.at(-1) ?? {};
	const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.posix.join(path, "bin");
	if ([...startWords].some((word) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.resolve(workdir, word), folder))) return true;
	const first = (variables?.get("PATH") ?? "").split(":")[0];
	const programs = starts.map(({ step }) => step.words[0] ?? "");
	return first === folder && programs.some((word) => /^(?:python[\d.]*|gunicorn|uvicorn|celery|flask|fastapi|hypercorn|daphne)$/.test(word));
}

// lib/advice/rules/runtime-version.js
const runtimeVersion = {
	id: "runtime-version",
	severity: "warning",
	summary: "Packages or native parts made for one version of a runtime are copied to another one.",
	mayMatch: mayCopyBetweenRuntimes,
	check: (file) => [...firstConflicts(file, packageConflicts), ...checkDotnet(file)],
	conflicts: (facts, file) => [...packageConflicts(facts), ...dotnetConflicts(facts, file)]
};
function checkDotnet(file) {
	return file.facts.stages.flatMap((facts) => dotnetConflicts(facts, file).flatMap(({ step, stageIndex, message }) => message === undefined || stageIndex !== facts.stage.index ? [] : [matchAt(file, step, message)]));
}
function hasUnknownPackages({ facts }) {
	return facts.stages.some((stage) => copiedArtifacts(stage).some(({ artifact: { kind, compiled, language, origin } }) => {
		const { runtime } = origin;
		if (kind === "program" || compiled !== undefined || runtime?.language !== language) return false;
		const own = runtimeOfStage(stage, language);
		return own !== undefined && own.version !== runtime.version;
	}));
}
function packageConflicts(facts) {
	return copiedArtifacts(facts).flatMap(({ artifact, step }) => {
		const { origin, kind, language, hasOtherRuntime } = artifact;
		const made = origin.runtime;
		if (kind === "program" || hasOtherRuntime === true || made?.language !== language) return [];
		const own = runtimeOfStage(facts, language);
		if (own === undefined) return [];
		const versions = {
			made,
			own
		};
		const conflict = conflictOf(artifact, facts, versions);
		if (conflict === undefined) return [];
		const { clause, effect } = conflict;
		const isCertain = effect !== undefined && isUsed(artifact, facts);
		const message = isCertain ? messageOn(artifact, facts, versions, effect) : undefined;
		return [{
			step,
			stageIndex: stageOfCopy(step, facts),
			clause,
			message,
			artifact
		}];
	});
}
function conflictOf(artifact, facts, { made, own }) {
	if (made.version === own.version) return made.language === "python" ? environmentEffect(artifact, facts, made, own) : undefined;
	const clause = `COPY brings packages for ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(made)}, but this image has ${own.version}`;
	const bound = artifact.compiled === undefined ? undefined : versionBound(artifact.language, artifact.compiled);
	if (made.language === "node") return bound !== undefined && bound.length > 0 ? {
		clause,
		effect: notLoaded(bound)
	} : undefined;
	if (made.language === "python" && isFoundByPython(artifact, facts, own)) {
		if (bound?.length === 0) return undefined;
		return {
			clause,
			effect: bound && notLoaded(bound)
		};
	}
	return {
		clause,
		effect: notFound(artifact, {
			made,
			own
		}, bound)
	};
}
function notLoaded(names) {
	return `the compiled parts of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(names, MAX_NAMES)} don't load there`;
}
const MAX_NAMES = 3;
function notFound({ layout, language, kind }, { made, own }, bound) {
	if (kind === "wheels") return bound !== undefined && bound.length > 0 ? `pip refuses the wheels of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(bound, MAX_NAMES)}` : undefined;
	if (language === "python") return `it doesn't look in lib/python${made.version}, so none of them is found`;
	if (language === "php") return "its extensions have another binary interface, so these don't load there";
	if (layout === "versioned") return `it looks in ruby/${own.version}.0, so none of them is found`;
	return bound !== undefined && bound.length > 0 ? notLoaded(bound) : undefined;
}
function messageOn(artifact, { stage }, { made, own }, effect) {
	const { origin } = artifact;
	const by = artifact.made === undefined ? "" : ` runs \`${artifact.made.command}\` (line ${artifact.made.line})`;
	const start = `${origin.stage ?? origin.image}${by} with ${(0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(made)} of ${origin.image}`;
	const same = made.version === own.version;
	const remedy = same ? `Install them on an image with its Python in ${own.folder}, or run on the image that they are installed on.` : `Use the same version in both stages.`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(start)}, but ${baseLabel(stage)} has ${same ? `it in ${own.folder}` : (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.b)(own)}: ${effect}. ${remedy}`;
}

// lib/advice/rules/index.js
const adviceRules = [
	libcMismatch,
	glibcVersion,
	runtimeVersion,
	noShell,
	wrongPackageManager,
	missingPasswd,
	missingTool,
	commandOnEntrypoint,
	floatingTag,
	noOsCodename,
	newerTag,
	fullImageInFinalStage,
	runsAsRoot,
	debugImage,
	missingCaCertificates,
	muslNativeDependencies
];
const baseRules = [
	noShell,
	wrongPackageManager,
	commandOnEntrypoint,
	missingTool,
	libcMismatch,
	missingPasswd,
	otherPort,
	rootNeeded,
	glibcVersion,
	runtimeVersion
];

// lib/advice/sketch/file-sketch.js
var FileSketch = class {
	stages;
	#answers = new Map();
	constructor({ text, stages }) {
		const roots = rootBases(stages);
		this.stages = stages.map((stage, position) => new StageSketch(text, stage, roots[position] ?? stage.base));
	}
	mayMatch({ mayMatch }) {
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(this.#answers, mayMatch, () => mayMatch(this));
	}
};
function sketchOf(outline) {
	return kept.get(outline) ?? new FileSketch(outline);
}
const kept = new WeakMap();
function keepSketch(outline, sketch) {
	kept.set(outline, sketch);
}
var StageSketch = class {
	isFinal;
	base;
	sources;
	root;
	traits;
	lastCalls;
	#text;
	#outline;
	#mayHide;
	#plain;
	constructor(text, outline, root) {
		const image = rootImage(root);
		this.isFinal = outline.isFinal;
		this.base = outline.base;
		this.sources = outline.sources;
		this.root = image === "scratch" ? undefined : image;
		this.traits = traitsOfName(image);
		this.#text = text;
		this.#outline = outline;
	}
	get text() {
		const { start, end } = this.#outline.span;
		return this.#text.slice(start, end);
	}
	mayHold(pattern) {
		if (this.mayHideWords) return true;
		this.#plain ??= withoutMarks(this.text);
		return pattern.test(this.#plain);
	}
	calls(pattern) {
		return this.mayHideWords ? undefined : new Set(this.text.match(pattern)?.map(withoutMarks));
	}
	get mayHideWords() {
		this.#mayHide ??= mayHideWords(this.text);
		return this.#mayHide;
	}
};

// lib/advice/name-advisor.js
var NameAdvisor = class {
	#files;
	constructor(files) {
		this.#files = files;
	}
	async advise(file) {
		const advised = adviseFile(file);
		if (!dependsOnProject(advised)) return advised;
		const { projectPackages } = await Promise.all(/* import() */[__webpack_require__.e("package-smol-toml"), __webpack_require__.e("project-packages")]).then(__webpack_require__.bind(__webpack_require__, 7035));
		const project = await projectPackages(file.file, file.stages, this.#files);
		const { stages, images } = advised;
		return {
			...advised,
			...project,
			facts: factsOf(stages, {
				...project,
				images
			})
		};
	}
};
function dependsOnProject(file) {
	const { sketch } = file;
	const mayMismatch = sketch.mayMatch(libcMismatch);
	if (mayMismatch && libcMismatch.check(file).length > 0) return true;
	const publishes = sketch.stages.some((stage) => stage.traits.language === "dotnet" && stage.mayHold(/publish/));
	if (publishes && (mayMismatch || sketch.mayMatch(glibcVersion))) return true;
	return sketch.mayMatch(runtimeVersion) && hasUnknownPackages(file);
}
function adviseFile(file, { project = NOTHING, baseOf = knownByName } = {}) {
	const stages = adviseStages(file, baseOf);
	const images = imagesOf(file.uses);
	const facts = factsOf(stages, {
		...project,
		images
	});
	return {
		...file,
		...project,
		sketch: sketchOf(file.outline),
		stages,
		images,
		facts
	};
}
const NOTHING = {
	requirements: [],
	locks: []
};

// lib/tags/pre-release.js
const MAX_COMPARED = 5;
async function isStillPreRelease(reference, digest, repository, resolver) {
	const compared = preReleasesOf(reference.tag, repository).slice(0, MAX_COMPARED);
	const answers = await Promise.all(compared.map((tag) => resolver.resolve({
		...reference,
		tag,
		digest: undefined
	}).catch(() => undefined)));
	return answers.some((answer) => answer?.tag?.ok === true && answer.tag.value.digest === digest);
}
function preReleasesOf(tag, { versions }) {
	const own = versions.get(tag);
	if (own === undefined) return [];
	const all = [...versions].filter(([, { prefix }]) => prefix === own.prefix);
	const isOf = (version) => version.startsWith(`${own.version}.`);
	if (all.some(([, { version, preRelease }]) => preRelease === "" && isOf(version))) return [];
	if (!all.some(([, { numbers }]) => numbers.length > own.numbers.length)) return [];
	return all.filter(([, { version, preRelease, suffix }]) => {
		return preRelease !== "" && suffix === own.suffix && (isOf(version) || version === own.version);
	}).sort(([, a], [, b]) => (0,_common_config_file_composition_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(b, a)).map(([name]) => name);
}



/***/ }),

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allRules: () => (/* binding */ allRules),
/* harmony export */   createRegistryAdvisor: () => (/* binding */ createRegistryAdvisor),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds),
/* harmony export */   runAdvice: () => (/* binding */ runAdvice),
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9735);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);




// lib/advice/needs-facts.js
function needsFacts(rules) {
	return (outline) => {
		if (rules.length === 0) return false;
		const sketch = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.a)(outline);
		const isNeeded = rules.some((rule) => sketch.mayMatch(rule));
		if (isNeeded) (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.i)(outline, sketch);
		return isNeeded;
	};
}

// lib/check/apply-rules.js
function statedRules(rules, settings) {
	return rules.flatMap((rule) => {
		const severity = severityOf(rule, settings);
		const isSeveritySet = settings.rules.has(rule.id);
		return severity === "off" ? [] : [{
			id: rule.id,
			check: rule.check,
			severity,
			isSeveritySet,
			help: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rn)(rule.id)
		}];
	});
}
function severityOf({ id, severity, isQuiet }, settings) {
	const isOn = isQuiet !== true || settings.failOn.includes(id);
	return settings.rules.get(id) ?? (isOn ? severity : "off");
}
function applyRules(file, rules, ignore, isTouched) {
	const findings = [];
	for (const { id, check, severity, isSeveritySet, help } of rules) {
		const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
			const names = files ?? ids;
			return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(id) !== false;
		});
		if (isFileIgnored) continue;
		for (const match of check(file)) {
			if (isIgnoredAt(id, match, ignore)) continue;
			const ranges = [match.range, ...match.causes];
			const blamed = isTouched === undefined || ranges.some((range) => isTouched(match.file, range));
			const own = isSeveritySet ? severity : match.severity ?? severity;
			const { file: path, range, use, comment, causes, message } = match;
			findings.push({
				rule: id,
				severity: own,
				help,
				blamed,
				file: path,
				range,
				use,
				comment,
				causes,
				message
			});
		}
	}
	return findings;
}
function isIgnoredAt(rule, { comment, use }, ignore) {
	const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
	return byComment || use !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(use, ignore)(rule);
}

// lib/check/auxiliary-lookups.js
const MISSED = {
	tags: (name) => `A newer tag of ${name} may be missed.`,
	image: (name) => `A newer tag or digest of ${name} may be missed.`,
	content: (name) => `Some content of ${name} may be missed.`
};
var AuxiliaryLookups = class {
	resolver;
	#misses = new Map();
	#noted;
	#timeWasUp = false;
	constructor(resolver, judged) {
		this.resolver = resolver && this.#withMissesRecorded(resolver);
		const failures = judged.flatMap(({ verdict }) => [verdict.failure, verdict.unreadPin]);
		this.#noted = new Set(failures.flatMap((failure) => failure?.message ?? []));
	}
	get timeWasUp() {
		return this.#timeWasUp;
	}
	withNotes(uses) {
		if (this.#misses.size === 0) return uses;
		return uses.map((reported) => {
			const notes = this.#takeNotes(reported);
			return notes.length === 0 ? reported : {
				...reported,
				notes: [...reported.notes, ...notes]
			};
		});
	}
	#takeNotes({ use: { reference }, skipReason }) {
		if (reference === undefined || skipReason !== undefined) return [];
		const misses = this.#misses.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference));
		if (misses === undefined) return [];
		this.#misses.delete((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference));
		for (const key of misses.keys()) this.#noted.add(key);
		const sorted = [...misses.values()].sort((a, b) => a.failure.message < b.failure.message ? -1 : 1);
		return sorted.map(({ failure, question, name }) => `${failure.message} ${MISSED[question](name)}`);
	}
	#withMissesRecorded(resolver) {
		const images = resolver.images();
		const recorded = async (reference, lookup) => this.#recordMiss(reference, "content", await lookup);
		const reader = {
			index: (reference, digest) => recorded(reference, images.index(reference, digest)),
			image: (reference, digest) => recorded(reference, images.image(reference, digest)),
			manifest: (reference, digest) => recorded(reference, images.manifest(reference, digest)),
			tagged: (reference, tag) => recorded(reference, images.tagged(reference, tag)),
			referrers: (reference, digest) => recorded(reference, images.referrers(reference, digest)),
			blob: (reference, digest, limit) => recorded(reference, images.blob(reference, digest, limit)),
			layers: (reference) => images.layers(reference),
			readCached: (digest, kind, parse) => images.readCached(digest, kind, parse),
			writeCached: (digest, kind, text) => images.writeCached(digest, kind, text),
			isPullLimitLow: (reference) => images.isPullLimitLow(reference)
		};
		return {
			resolve: async (reference) => {
				const resolution = await resolver.resolve(reference);
				for (const lookup of [resolution.tag, resolution.pinned]) {
					if (lookup?.ok === false && lookup.failure.code !== "not-found") this.#recordMiss(reference, "image", lookup);
				}
				return resolution;
			},
			tags: async (reference) => this.#recordMiss(reference, "tags", await resolver.tags(reference)),
			images: () => reader,
			statistics: () => resolver.statistics()
		};
	}
	#recordMiss(reference, question, lookup) {
		const failure = lookup.ok ? lookup.incomplete : lookup.failure;
		if (failure === undefined) return lookup;
		if (failure.code === "deadline-exceeded") this.#timeWasUp = true;
		const repository = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference);
		const key = `${repository}\n${question}\n${failure.code}`;
		if (this.#noted.has(key) || this.#noted.has(failure.message)) return lookup;
		const misses = this.#misses.get(repository) ?? new Map();
		const known = misses.get(key);
		if (known === undefined || failure.message < known.failure.message) {
			misses.set(key, {
				question,
				failure,
				name: (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.st)(reference)
			});
		}
		this.#misses.set(repository, misses);
		return lookup;
	}
};

// lib/check/idle-exceptions.js
const MAX_SHOWN = 10;
const FORM = "# freshfrom: ignore, or # freshfrom: ignore=RULE,RULE";
const FAULTS = {
	form: `the comment ignores nothing: its spelling is wrong. Write ${FORM}.`,
	apart: "the comment ignores nothing: the next line is not an instruction. Put the comment directly above an instruction.",
	inside: "the comment ignores nothing: it is inside an instruction. Put it directly above the instruction.",
	"above-directive": "the comment switches off the parser directive below it, which has to come first in the file. Put it below the directives; to ignore a # syntax line, use ignore in the config.",
	"above-arg": "the comment ignores nothing: no rule is about an ARG before the first FROM. Put it above the FROM."
};
var IdleNotes = class {
	#parts;
	#exceptions;
	#comments = [];
	#commentCount = 0;
	#idle;
	#count = 0;
	constructor(exceptions, parts) {
		this.#exceptions = exceptions;
		this.#parts = parts;
		this.#idle = parts.seesAll ? new Set(exceptions.all.keys()) : undefined;
	}
	get count() {
		return this.#count;
	}
	add(file) {
		this.#count += 1;
		for (const note of file.ignores) {
			const what = faultOf(note, this.#parts.ruleIds);
			if (what === undefined) continue;
			this.#commentCount += 1;
			if (this.#comments.length < MAX_SHOWN) this.#comments.push(`${file.file}:${note.line}: ${what}`);
		}
		if (file.content === undefined) this.#idle = undefined;
		this.#dropMatching(file);
	}
	warn(log) {
		warnOfFirst(this.#comments, this.#commentCount, "more comments ignore nothing", log);
		const exceptions = this.#exceptionWarnings();
		warnOfFirst(exceptions, exceptions.length, "more entries ignore nothing", log);
	}
	#dropMatching({ file, uses }) {
		const idle = this.#idle;
		if (idle === undefined || idle.size === 0) return;
		const { all, naming } = this.#exceptions;
		for (const index of idle) {
			const entry = all[index];
			if (entry?.hasImage === false && entry.file?.(file) !== false) idle.delete(index);
		}
		const references = new Map(uses.flatMap(({ reference }) => reference ? [[(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference), reference]] : []));
		for (const reference of references.values()) {
			for (const index of naming(reference)) if (all[index]?.file?.(file) !== false) idle.delete(index);
		}
	}
	#exceptionWarnings() {
		const { ruleIds, now } = this.#parts;
		const today = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.y)(now);
		const idle = this.#count === 0 ? undefined : this.#idle;
		return this.#exceptions.all.flatMap(({ name, rule, until }, index) => {
			if (until !== undefined && until < today) return [`${name} has expired: its last day was ${until}. Remove it, or set a later until.`];
			if (rule !== undefined && ![...ruleIds].some(rule)) return [`${name} names no rule. Correct it.`];
			return idle?.has(index) === true ? [`${name} matches nothing. Correct it, or remove it.`] : [];
		});
	}
};
function faultOf({ rules, word, fault }, known) {
	if (fault !== undefined) return FAULTS[fault];
	if (word !== undefined && known.has(word)) {
		return rules.length > 0 ? `the comment does not ignore ${word}. Write # freshfrom: ignore=${[...rules, word].join(",")}.` : `the comment ignores every rule. To ignore only one, write # freshfrom: ignore=${word}.`;
	}
	const [first, ...more] = rules.filter((rule) => !known.has(rule));
	if (first === undefined) return undefined;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	return `the comment ignores "${first}"${others}, but there is no such rule.`;
}
function warnOfFirst(sentences, count, more, log) {
	for (const sentence of sentences.slice(0, MAX_SHOWN)) log.warning(sentence);
	if (count > MAX_SHOWN) log.warning(`${count - MAX_SHOWN} ${more}.`);
}
function warnOfLimits(rules, settings, log) {
	for (const { id, limitInCheck } of rules) {
		const severity = settings.rules.get(id);
		const isWanted = severity === undefined ? settings.failOn.includes(id) : severity !== "off";
		if (limitInCheck !== undefined && isWanted) log.warning(limitInCheck);
	}
}

// lib/check/tag-allowance.js
function tagAllowance({ policyOf, ignoresImage, ignore }, now) {
	const entries = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(ignore, now).filter(({ image, rule }) => rule?.("newer-tag") ?? image !== undefined);
	return (use, tag) => {
		if (use.reference === undefined || use.ignore?.rules?.includes("newer-tag")) return false;
		const reference = {
			...use.reference,
			tag,
			digest: undefined
		};
		const { allows } = policyOf(use);
		const isAllowed = allows === "lts" ? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.L)(use.reference, tag, {
			now,
			soon: 0
		}) : allows(tag);
		if (!isAllowed) return false;
		return !ignoresImage(reference) && !entries.some((entry) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(entry, {
			...use,
			reference
		}));
	};
}

// lib/model/digest-history.js
const DAY = 24 * 60 * 60 * 1e3;
const KEPT = 30 * DAY;
const TAG_KEPT = 180 * DAY;
function tagKey(reference) {
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference);
	return reference.tag === undefined ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function recordDigest(known, current, pins, now) {
	const isKnown = new Set(known.map(({ digest }) => digest));
	const unknownPins = [...new Set(pins)].filter((pin) => pin !== current && !isKnown.has(pin));
	if (known.at(-1)?.digest === current && unknownPins.length === 0) return known;
	const newest = known.find(({ digest }) => digest === current) ?? {
		digest: current,
		since: now
	};
	const since = newest.since > now ? newest.since : now;
	const before = known.filter(({ digest }) => digest !== current);
	return [
		...before,
		...unknownPins.map((digest) => ({
			digest,
			since
		})),
		newest
	];
}
function maturedDigests(known, pin, minAge, now) {
	const candidates = [];
	let newerSince = Number.POSITIVE_INFINITY;
	for (const seen of newerThan(known, pin).toReversed()) {
		const since = seen.since.getTime();
		if (isMature(seen, minAge, now) && since < newerSince) candidates.push(seen);
		newerSince = Math.min(newerSince, since);
	}
	return candidates;
}
function maturesAt(known, pin, minAge) {
	const times = newerThan(known, pin).map(({ since }) => since.getTime() + minAge);
	return times.length === 0 ? undefined : new Date(Math.min(...times));
}
function pruneHistory(all, inUse, minAge, now) {
	const kept = new Map();
	let isSame = true;
	for (const [tag, known] of all) {
		const pins = inUse.get(tag);
		const left = pins === undefined ? unlessExpired(known, now) : withoutOld(known, pins, minAge, now);
		if (left.length > 0) kept.set(tag, left);
		if (left.length === 0 || left !== known) isSame = false;
	}
	return isSame ? all : kept;
}
function newerThan(known, pin) {
	if (pin === undefined) return known;
	const index = known.findIndex(({ digest }) => digest === pin);
	return known.slice(index < 0 ? -1 : index + 1);
}
function isMature({ since }, minAge, now) {
	return ageOf(since, now) >= minAge;
}
function unlessExpired(known, now) {
	const newest = known.at(-1);
	return newest !== undefined && ageOf(newest.since, now) <= TAG_KEPT ? known : [];
}
function withoutOld(known, pins, minAge, now) {
	const newest = known.findLastIndex((seen) => isMature(seen, minAge, now));
	const left = [];
	let olderSince = Number.NEGATIVE_INFINITY;
	for (const [index, seen] of known.entries()) {
		const since = seen.since.getTime();
		const age = ageOf(seen.since, now);
		const isUseful = index >= newest || pins.includes(seen.digest) || age >= 0 && age <= KEPT;
		if (!isUseful && since > olderSince) continue;
		left.push(seen);
		olderSince = Math.max(olderSince, since);
	}
	return left.length === known.length ? known : left;
}
const ageOf = (since, now) => now.getTime() - since.getTime();

// lib/check/propose/matured-digest.js
async function findMatured(reference, { known, pin, current }, { resolver, minAge, now }) {
	let left = known;
	for (const { digest, since } of maturedDigests(known, pin, minAge, now)) {
		if (digest === current.digest) return {
			descriptor: current,
			since
		};
		const { pinned } = await resolver.resolve({
			...reference,
			tag: undefined,
			digest,
			impliedTag: false
		});
		if (pinned?.ok) return {
			descriptor: pinned.value,
			since
		};
		left = left.filter((seen) => seen.digest !== digest);
	}
	return { left };
}

// lib/check/propose/cooldown.js
async function prepareCooldown(judged, parts) {
	const { recorder, minAge } = parts;
	const watched = judged.filter(({ reference, verdict }) => isPinned(verdict) && minAge(reference) > 0);
	const pins = new Map([...(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.v)(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ reference }) => reference.digest ?? [])]));
	const cooled = new Map();
	const searches = watched.map(async ({ reference, verdict }) => {
		const { current, status } = verdict;
		if (current === undefined || reference.digest === undefined) return;
		const key = keyOf({
			reference,
			verdict
		});
		const own = pins.get(key) ?? [];
		if (status === "fresh") {
			if (recorder.known(key).length > 0) recorder.record(key, current.digest, own);
			return;
		}
		const known = recorder.record(key, current.digest, own);
		const work = {
			...parts,
			minAge: minAge(reference)
		};
		cooled.set((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference), await findMatured(reference, {
			known,
			pin: reference.digest,
			current
		}, work));
	});
	await Promise.all(searches);
	return (proposed) => {
		const { reference } = proposed.use;
		const found = reference === undefined || cooled.size === 0 ? undefined : cooled.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference));
		return reference === undefined || found === undefined || !isPinned(proposed) ? proposed : withCooled(proposed, found, minAge(reference));
	};
}
function withCooled(proposed, found, minAge) {
	const { use, current, status } = proposed;
	if ("left" in found) {
		const until = maturesAt(found.left, use.reference?.digest, minAge);
		return status === "dead" || until === undefined ? proposed : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yt)(proposed, until);
	}
	const { descriptor, since } = found;
	if (descriptor.digest === current?.digest) return {
		...proposed,
		seenSince: since
	};
	const isEdited = proposed.edits.length > 0;
	const proposal = {
		tag: undefined,
		descriptor,
		writesDigest: isEdited
	};
	return {
		...isEdited ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xt)(proposed, proposal, undefined) : proposed,
		seenSince: since
	};
}
function isPinned({ status, current }) {
	return current !== undefined && (status === "fresh" || status === "stale" || status === "dead");
}
function keyOf({ reference, verdict: { pinnedPlatform } }) {
	const tag = tagKey(reference);
	return pinnedPlatform === undefined ? tag : `${tag} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sn)(pinnedPlatform)}`;
}

// lib/check/propose/digest-move.js
function createIndexPairReader(images) {
	const known = new Map();
	return ({ reference, from, to }) => {
		const key = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference)} ${from} ${to}`;
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(known, key, () => read({
			reference,
			from,
			to
		}));
	};
	async function read({ reference, from, to }) {
		if (images.isPullLimitLow(reference)) return undefined;
		const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
		return before.ok && after.ok ? {
			before: before.value,
			after: after.value
		} : undefined;
	}
}
function platformsInUse({ use }, platforms) {
	return use.platform === undefined ? platforms : [use.platform];
}

// lib/check/propose/digest-recorder.js
var DigestRecorder = class {
	#history;
	#now;
	#seen = new Map();
	constructor(history, now) {
		this.#history = history;
		this.#now = now;
	}
	known(tag) {
		return this.#history.get(tag) ?? [];
	}
	record(tag, current, pins) {
		const all = [...new Set([...this.#seen.get(tag)?.pins ?? [], ...pins])];
		this.#seen.set(tag, {
			current,
			pins: all
		});
		return recordDigest(this.known(tag), current, all, this.#now);
	}
	async save(store, minAge) {
		await store.update((now) => {
			const next = new Map(now);
			let isSame = true;
			for (const [tag, { current, pins }] of this.#seen) {
				const before = now.get(tag) ?? [];
				const after = recordDigest(before, current, pins, this.#now);
				if (after !== before) isSame = false;
				next.set(tag, after);
			}
			const pins = new Map([...this.#seen].map(([tag, seen]) => [tag, [seen.current, ...seen.pins]]));
			return pruneHistory(isSame ? now : next, pins, minAge, this.#now);
		});
	}
};

// lib/check/propose/lost-platforms.js
async function holdLostPlatforms(uses, { readIndexPair, knownMove, platforms }) {
	const checked = await Promise.all(uses.map(async (judged) => {
		const gone = await platformsGone(judged);
		const inUse = platformsInUse(judged, platforms);
		const isUsed = (platform) => inUse.some((used) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ln)(used, platform));
		return [
			judged,
			gone.filter(isUsed),
			gone.filter((platform) => !isUsed(platform))
		];
	}));
	const heldEdits = new Set(checked.flatMap(([{ edits }, lost]) => lost.length === 0 ? [] : edits.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.kt)));
	return checked.map(([judged, lost, droppedPlatforms]) => {
		if (lost.length > 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bt)(judged, lost);
		const isShared = judged.edits.some((edit) => heldEdits.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kt)(edit)));
		if (isShared) return {
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(judged),
			notEdited: "shared-arg"
		};
		return droppedPlatforms.length === 0 ? judged : {
			...judged,
			droppedPlatforms
		};
	});
	async function platformsGone(judged) {
		const { use, edits, status, pinnedPlatform, unreadPin } = judged;
		const [from, to] = [use.reference?.digest, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(judged)?.digest];
		const isMove = edits.length > 0 && status !== "dead" && pinnedPlatform === undefined && unreadPin === undefined;
		if (use.reference === undefined || from === undefined || to === undefined || !isMove) return [];
		if (knownMove(from, to)?.losesPlatforms === false) return [];
		const pair = await readIndexPair({
			reference: use.reference,
			from,
			to
		});
		return pair === undefined || pair.after.images.length === 0 ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.It)(pair.before, pair.after).lost;
	}
}

// lib/check/propose/newer-tag-search.js
const MAX_UNUSABLE = 20;
function isUpdateEnabled(kind, { updateTags, follow }) {
	return kind === "version" ? updateTags !== "digest" : follow === "codename" && updateTags !== "patch";
}
function createTagSearch(kind, parts) {
	const searches = new Map();
	return (judged) => {
		const { use } = judged;
		const { reference } = use;
		if (reference === undefined) return Promise.resolve(undefined);
		const { updateTags, minAge } = parts.policyOf(use);
		const key = `${use.file}\n${tagKey(reference)} ${updateTags} ${minAge}`;
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dn)(searches, key, () => findNewerTag(judged, kind, parts).catch((error) => {
			parts.log.warning((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__["in"])(error, reference).message);
			return undefined;
		}));
	};
}
async function findNewerTag({ use, current }, kind, parts) {
	if (use.reference?.tag === undefined) return undefined;
	const reference = {
		...use.reference,
		tag: use.reference.tag
	};
	const tags = await parts.resolver.tags(reference);
	if (!tags.ok) return undefined;
	const repository = parts.tagLists.of(tags.value);
	const policy = parts.policyOf(use);
	const calendar = {
		now: parts.now,
		soon: 0
	};
	const hasEnded = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.R)(reference, calendar);
	const findUpdates = kind === "version" ? _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.m : _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.p;
	const updates = findUpdates(reference, repository, policy.updateTags, {
		allows: (tag) => parts.allows(use, tag),
		isEnded: (tag) => hasEnded ? (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.R)({
			...reference,
			tag,
			digest: undefined
		}, calendar) : (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.V)(reference, tag, calendar),
		mayStayEnded: hasEnded && (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.G)(reference) === undefined
	});
	const result = await firstUsable(reference, current, updates, repository, {
		...parts,
		minAge: policy.minAge
	});
	if (result === undefined || "descriptor" in result) return result;
	const note = candidateNote(result);
	if (note !== undefined) return {
		note,
		isForbidden: false
	};
	if (updates.forbidden !== undefined) {
		return {
			note: `could move to ${updates.forbidden}, but "allowed" or an ignore forbids that.`,
			isForbidden: true
		};
	}
	if (kind === "version" && isUpdateEnabled("release", policy)) return undefined;
	const [successor = updates.newer.length > 0 ? undefined : await (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.g)(reference, parts.resolver)] = updates.successors;
	if (successor !== undefined) return {
		note: successorNote(kind, successor),
		isForbidden: false
	};
	const { implausible } = updates;
	return implausible === undefined ? undefined : {
		note: (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.h)(implausible),
		isForbidden: false
	};
}
function candidateNote({ waiting, preRelease }) {
	if (waiting !== undefined) return `could move to ${waiting.tag}, which waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.b)(waiting.until)}.`;
	return preRelease === undefined ? undefined : `could move to ${preRelease}, which is still a pre-release.`;
}
function successorNote(kind, successor) {
	const missing = kind === "version" ? "newer tag of the same form" : "later release of its distribution";
	return `has no ${missing}; newer releases are in ${successor}.`;
}
async function firstUsable(reference, current, { newer, implausible }, repository, parts) {
	const { minAge, recorder } = parts;
	let waiting;
	let preRelease;
	let isNewest = true;
	let unusable = 0;
	for (const tag of newer) {
		const candidate = {
			...reference,
			tag,
			digest: undefined
		};
		if (minAge > 0 && !isNewest && recorder.known(tagKey(candidate)).length === 0) continue;
		const answer = await lookUp(candidate, current, repository, parts.resolver);
		if (answer === "no-answer") return undefined;
		if (answer === "unusable") {
			unusable += 1;
			if (unusable === MAX_UNUSABLE) break;
			continue;
		}
		if (answer === "pre-release") {
			preRelease ??= tag;
			continue;
		}
		isNewest = false;
		const matured = await mature(candidate, answer, parts);
		if ("descriptor" in matured) return {
			tag,
			...matured,
			implausible
		};
		const { until } = matured;
		if (until !== undefined && (waiting === undefined || until < waiting.until)) waiting = {
			tag,
			until
		};
	}
	return {
		waiting,
		preRelease
	};
}
async function lookUp(candidate, current, repository, resolver) {
	const { tag: answer } = await resolver.resolve(candidate);
	if (answer?.ok === false && answer.failure.code !== "not-found") return "no-answer";
	if (!answer?.ok || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tt)(current?.mediaType ?? "") && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tt)(answer.value.mediaType)) return "unusable";
	const { value } = answer;
	return await (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.t)(candidate, value.digest, repository, resolver) ? "pre-release" : value;
}
async function mature(candidate, current, { minAge, recorder, resolver, now }) {
	if (minAge === 0) return {
		descriptor: current,
		since: undefined
	};
	const known = recorder.record(tagKey(candidate), current.digest, []);
	const found = await findMatured(candidate, {
		known,
		pin: undefined,
		current
	}, {
		resolver,
		minAge,
		now
	});
	return "left" in found ? { until: maturesAt(found.left, undefined, minAge) } : found;
}

// lib/check/propose/tag-edit.js
function tagEdit(use, tag) {
	const change = changeOf(use.reference?.tag ?? "", tag);
	if (change === undefined) return "split-tag";
	let at = 0;
	for (const { text, place } of use.tagParts) {
		const [from, to] = [change.from - at, change.to - at];
		at += text.length;
		if (from < 0 || from >= text.length) continue;
		if (to > text.length) return "split-tag";
		if (place === undefined) return "shared-arg";
		const { start, end } = place.range;
		return {
			file: use.file,
			range: {
				start: {
					...start,
					column: start.column + from
				},
				end: {
					...end,
					column: start.column + to
				}
			},
			span: {
				start: place.span.start + from,
				end: place.span.start + to
			},
			text: change.text
		};
	}
	return "split-tag";
}
function changeOf(tag, next) {
	if (tag === next || tag === "") return undefined;
	let [from, same] = [0, 0];
	while (from < Math.min(tag.length, next.length) && tag[from] === next[from]) from += 1;
	while (same < Math.min(tag.length, next.length) - from && tag.at(-1 - same) === next.at(-1 - same)) same += 1;
	while (same > 0 && (isInside(tag, tag.length - same) || isInside(next, next.length - same))) same -= 1;
	const [to, end] = [tag.length - same, next.length - same];
	while (from > 0 && (from === to || from === end || isInside(tag, from) || isInside(next, from))) from -= 1;
	return {
		from,
		to,
		text: next.slice(from, end)
	};
}
function isInside(text, place) {
	return /^(?:\d\d|[a-z]{2})$/i.test(text.slice(Math.max(place - 1, 0), place + 1));
}
function refuseConflictingEdits(wanted, uses) {
	const fromArgs = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.v)(uses.filter(({ origins }) => origins.length > 0), ({ file }) => file);
	const kept = new Map(wanted);
	for (const [use, edit] of wanted) {
		if (typeof edit === "string" || !takesTextFrom(use, edit)) continue;
		const others = fromArgs.get(use.file) ?? [];
		if (others.some((other) => takesTextFrom(other, edit) && !isSameEdit(wanted.get(other), edit))) {
			kept.set(use, "shared-arg");
		}
	}
	return kept;
}
function takesTextFrom({ origins }, { range }) {
	return origins.some(({ start, end }) => !isBefore(range.start, start) && !isBefore(end, range.end));
}
function isSameEdit(a, b) {
	return typeof a === "object" && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
function isBefore(a, b) {
	return a.line < b.line || a.line === b.line && a.column < b.column;
}

// lib/check/propose/newer-tags.js
async function proposeNewerTags(uses, kind, parts) {
	const search = createTagSearch(kind, parts);
	const movable = uses.filter((judged) => isMovable(judged, kind, parts));
	const answers = await Promise.all(movable.map(async (judged) => [judged, await search(judged)]));
	const result = new Map();
	const moves = new Map();
	for (const [judged, answer] of answers) {
		if (answer === undefined) continue;
		if ("note" in answer) {
			const { note, isForbidden } = answer;
			result.set(judged, withTagNote(judged, note, isForbidden ? "not-allowed" : undefined, parts));
		} else moves.set(judged, tagMoveOf(judged, answer, parts));
	}
	const edits = refuseConflictingEdits(new Map([...moves].map(([{ use }, { edit }]) => [use, edit])), uses.map(({ use }) => use));
	for (const [judged, { newer, moved }] of moves) {
		if (moved !== undefined && typeof edits.get(judged.use) === "object") {
			const { implausible } = newer;
			const tagNote = implausible && `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.x)(judged.use)} ${(0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.h)(implausible)}`;
			result.set(judged, {
				...moved,
				tagNote
			});
		} else {
			const note = `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`;
			result.set(judged, withTagNote(judged, note, "split-tag", parts));
		}
	}
	return result;
}
function isMovable(judged, kind, { policyOf }) {
	const { use, status, current, pinnedPlatform, edits } = judged;
	if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined) return false;
	const policy = policyOf(use);
	if (current === undefined || !isUpdateEnabled(kind, policy)) return false;
	if (status === "unpinned") return true;
	return policy.digest && (status === "fresh" || (status === "stale" || status === "dead") && edits.length > 0);
}
function tagMoveOf(judged, newer, { cooled, pin }) {
	const edit = tagEdit(judged.use, newer.tag);
	const moved = typeof edit === "object" ? withNewerTag(cooled(judged), newer, edit, pin) : undefined;
	return {
		newer,
		moved,
		edit: moved === undefined ? "split-tag" : edit
	};
}
function withNewerTag(judged, { tag, descriptor, since }, edit, pin) {
	const isFirstPin = pin !== "off" && judged.edits.length > 0;
	const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
	const moved = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xt)(judged, {
		tag,
		descriptor,
		writesDigest
	}, edit);
	return moved.proposal === undefined ? undefined : {
		...moved,
		seenSince: since,
		waitsUntil: undefined
	};
}
function withTagNote(judged, note, reason, { cooled, log }) {
	const tagNote = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.x)(judged.use)} ${note}`;
	log.info(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.S)(judged.use)}: ${tagNote}`);
	const kept = cooled(judged);
	const notEdited = kept.status === "fresh" ? reason ?? kept.notEdited : kept.notEdited;
	return {
		...kept,
		notEdited,
		tagNote
	};
}

// lib/check/propose/same-content.js
async function holdSameContent(uses, parts) {
	const whys = await Promise.all(uses.map((judged) => sameContentReason(judged, parts)));
	const held = new Map(uses.flatMap((judged, index) => whys[index] === undefined ? [] : [[judged, whys[index]]]));
	const moving = new Set(uses.filter((judged) => !held.has(judged)).flatMap(tiesOf));
	let hasGrown = held.size > 0;
	while (hasGrown) {
		const along = [...held.keys()].filter((judged) => tiesOf(judged).some((tie) => moving.has(tie)));
		for (const judged of along) {
			held.delete(judged);
			for (const tie of tiesOf(judged)) moving.add(tie);
		}
		hasGrown = along.length > 0;
	}
	return uses.map((judged) => {
		const why = held.get(judged);
		return why === undefined ? judged : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(judged, why);
	});
}
function tiesOf(judged) {
	const { use, status, edits, proposal } = judged;
	const to = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(judged)?.digest;
	if (edits.length === 0) return [];
	const ties = edits.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.kt);
	const isRefresh = status !== "unpinned" && proposal?.tag === undefined;
	return use.reference === undefined || !isRefresh ? ties : [...ties, `${tagKey(use.reference)} ${to}`];
}
async function sameContentReason(judged, parts) {
	const { use, status, edits, proposal, pinnedPlatform, unreadPin } = judged;
	const { reference } = use;
	const [from, to] = [reference?.digest, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(judged)?.digest];
	const isRefresh = status === "stale" && edits.length > 0 && proposal?.tag === undefined && unreadPin === undefined;
	if (reference === undefined || from === undefined || to === undefined || !isRefresh) return undefined;
	if (parts.knownMove(from, to)?.changesInUse === true) return undefined;
	if (pinnedPlatform !== undefined) {
		return await isSameImage(reference, from, to, parts.images) ? "storage" : undefined;
	}
	const pair = await parts.readIndexPair({
		reference,
		from,
		to
	});
	const entries = pair && entriesInUse(pair, platformsInUse(judged, parts.platforms));
	if (pair === undefined || entries === undefined) return undefined;
	const changed = entries.filter(({ before, after }) => before !== after);
	if (changed.length > MAX_COMPARED) return undefined;
	for (const { before, after } of changed) {
		if (!await isSameImage(reference, before, after, parts.images)) return undefined;
	}
	return changed.length > 0 ? "storage" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(pair.before, pair.after, [], []);
}
const MAX_COMPARED = 32;
function entriesInUse({ before, after }, platforms) {
	if (before.images.length === 0 || withoutPlatform(before) !== withoutPlatform(after)) return undefined;
	const isListed = platforms.every((platform) => imagesFor(before, platform).length > 0);
	const all = [...before.images, ...after.images].map(({ platform }) => platform);
	const pairs = [];
	for (const platform of isListed && platforms.length > 0 ? platforms : all) {
		const both = [imagesFor(before, platform), imagesFor(after, platform)];
		const [old, now] = platform.os === "windows" ? withoutCommon(...both) : both;
		if (old.length !== now.length) return undefined;
		for (const [index, digest] of old.entries()) pairs.push({
			before: digest,
			after: now[index] ?? digest
		});
	}
	return pairs;
}
function imagesFor({ images }, platform) {
	return images.filter((entry) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ln)(entry.platform, platform)).map(({ digest }) => digest);
}
function withoutCommon(old, now) {
	return [old.filter((digest) => !now.includes(digest)), now.filter((digest) => !old.includes(digest))];
}
function withoutPlatform({ others }) {
	const isWithoutPlatform = ({ platform, artifactType }) => platform === undefined && artifactType === undefined;
	return others.filter(isWithoutPlatform).map(({ digest }) => digest).join();
}
async function isSameImage(reference, before, after, images) {
	if (images.isPullLimitLow(reference)) return false;
	const manifests = await Promise.all([before, after].map((digest) => images.manifest(reference, digest)));
	const configs = new Set(manifests.map((manifest) => manifest.ok ? manifest.value.config?.digest : undefined));
	if (configs.size !== 1 || configs.has(undefined)) return false;
	const [old, now] = await Promise.all([images.image(reference, before), images.image(reference, after)]);
	return old.ok && now.ok && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Lt)({
		before: old.value,
		after: now.value
	});
}

// lib/check/propose/index.js
async function prepareProposals(judged, parts, settings) {
	const { resolver } = parts;
	if (resolver === undefined) return (verdict) => proposeUnlessIgnored(verdict, settings.ignore);
	const { cool } = await startCooldown(judged, {
		...parts,
		resolver
	}, settings, tolerantly(parts));
	return (verdict) => cool(proposeUnlessIgnored(verdict, settings.ignore));
}
async function propose(judged, references, parts, settings) {
	const uses = judged.map((verdict) => proposeUnlessIgnored(verdict, settings.ignore));
	const { resolver } = parts;
	return resolver === undefined ? uses : improve(uses, references, {
		...parts,
		resolver
	}, settings);
}
function proposeUnlessIgnored(judged, ignore) {
	const proposed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(judged);
	const rule = _shared_js__WEBPACK_IMPORTED_MODULE_1__.mt[proposed.status];
	return rule !== undefined && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(proposed.use, ignore)(rule) ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(proposed) : proposed;
}
async function startCooldown(judged, { clock, resolver }, { policyOf }, readHistory) {
	const now = clock.now();
	const minAge = (reference) => policyOf({ reference }).minAge;
	const resolved = judged.filter(({ verdict }) => verdict.current !== undefined);
	const longest = resolved.reduce((most, { reference }) => Math.max(most, minAge(reference)), 0);
	const recorder = new DigestRecorder(longest > 0 ? await readHistory() : new Map(), now);
	return {
		cool: await prepareCooldown(resolved, {
			resolver,
			recorder,
			now,
			minAge
		}),
		recorder,
		longest
	};
}
async function improve(uses, references, parts, settings) {
	const { clock, digestHistory, log, resolver } = parts;
	const now = clock.now();
	const { cool, recorder, longest } = await startCooldown(references, parts, settings, () => digestHistory.read());
	const { policyOf, pin } = settings;
	const allows = tagAllowance(settings, now);
	const tagLists = new _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.I();
	const tagParts = {
		cooled: cool,
		resolver,
		tagLists,
		recorder,
		now,
		log,
		policyOf,
		pin,
		allows
	};
	const versions = await proposeNewerTags(uses, "version", tagParts);
	const releases = await proposeNewerTags(uses, "release", tagParts);
	if (longest > 0) await recorder.save(digestHistory, longest);
	const sameTag = uses.map(cool);
	const newerTag = uses.map((judged, index) => versions.get(judged) ?? sameTag[index] ?? judged);
	return holdHarmful({
		sameTag,
		newerTag,
		releases: [...releases.values()]
	}, parts, settings);
}
async function holdHarmful({ sameTag, newerTag, releases }, { resolver, log, knownMove }, { platforms, sameContent }) {
	const images = resolver.images();
	const checkParts = {
		images,
		readIndexPair: createIndexPairReader(images),
		platforms,
		knownMove
	};
	const usable = await holdUnusable(newerTag, sameTag, checkParts, log);
	const checked = sameContent === "hold" ? await holdSameContent(usable, checkParts) : usable;
	const checkedReleases = await holdLostPlatforms(releases, checkParts);
	const onward = new Map(checkedReleases.map((judged) => [judged.use, judged]));
	return checked.map((judged) => withOnward(judged, onward.get(judged.use)));
}
async function holdUnusable(proposed, instead, checkParts, log) {
	const checked = await holdLostPlatforms(proposed, checkParts);
	if (!checked.some(isUnusableTag)) return checked;
	for (const { use, proposal, lostPlatforms } of checked.filter(isUnusableTag)) {
		const lacks = missingPlatforms(lostPlatforms);
		log.info(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.S)(use)}: ${use.written} keeps its tag: ${proposal?.tag} lacks ${lacks}.`);
	}
	return holdLostPlatforms(checked.map((judged, index) => isUnusableTag(judged) ? instead[index] ?? judged : judged), checkParts);
}
function withOnward(judged, release) {
	if (release === undefined) return judged;
	const { proposal, seenSince, edits, lostPlatforms, droppedPlatforms } = release;
	const { tagNote = release.tagNote } = judged;
	if (proposal?.tag === undefined) return {
		...judged,
		tagNote
	};
	if (edits.length > 0) return {
		...judged,
		tagNote,
		onward: {
			proposal,
			seenSince,
			edits,
			droppedPlatforms
		}
	};
	const lacks = missingPlatforms(lostPlatforms);
	return {
		...judged,
		tagNote: `${judged.use.resolved} could go on to ${proposal.tag}, which lacks ${lacks}.`
	};
}
function missingPlatforms(lostPlatforms) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cn)(lostPlatforms) || "a platform that another reference uses";
}
function isUnusableTag({ proposal, edits, status }) {
	return proposal?.tag !== undefined && edits.length === 0 && status !== "fresh";
}
function tolerantly({ digestHistory, log }) {
	return async () => {
		try {
			return await digestHistory.read();
		} catch (error) {
			if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_2__.Tt)) throw error;
			log.warning(error.message);
			return new Map();
		}
	};
}

// lib/check/supports.js
const NONE = [];
const MAX_KNOWN = 1e4;
var Supports = class {
	#calendar;
	#known = new Map();
	#isUsed = false;
	constructor(calendar) {
		this.#calendar = calendar;
	}
	of({ reference }) {
		if (reference === undefined) return NONE;
		const known = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fn)(MAX_KNOWN, this.#known, (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference), () => {
			const support = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.U)(reference, this.#calendar);
			return support.length === 0 ? NONE : support;
		});
		this.#isUsed ||= known.length > 0;
		return known;
	}
	get oldTable() {
		return this.#isUsed && (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.q)(this.#calendar.now) ? `The days of end of life are from ${_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.K}: newer lines are not known, and some days may have moved. Update freshfrom.` : undefined;
	}
};

// lib/check/pipeline.js
const MAX_KEPT_USES = 5e3;
const FILES_PER_TURN = 16;
async function check(parts, configured, receive, isTouched) {
	const { clock, log, purpose } = parts;
	const settings = {
		...configured,
		ignore: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(configured.ignore, clock.now())
	};
	const paths = await parts.files.list();
	const isWhole = parts.seesAll && isTouched === undefined && !settings.isNarrowed;
	const idle = new IdleNotes(settings.exceptions, {
		ruleIds: parts.ruleIds,
		now: clock.now(),
		seesAll: isWhole
	});
	const warn = () => {
		idle.warn(log);
		if (purpose === "check") warnOfLimits([...parts.rules, ...parts.stageRules], settings, log);
	};
	const read = async (path) => {
		const file = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(path, parts, settings);
		idle.add(file);
		log.progress(`read ${idle.count} of ${paths.length} files`);
		return file;
	};
	const lookups = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.zt(settings, parts.resolver, log);
	const waits = purpose === "bump" || parts.resolver !== undefined;
	const kept = new Map();
	if (waits) {
		await readAhead((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(paths, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Bt, read), lookups, kept, purpose === "bump" ? Infinity : MAX_KEPT_USES);
		warn();
		await lookups.settle();
	}
	const auxiliary = new AuxiliaryLookups(lookups.resolver, lookups.judged());
	const proposalFor = await prepare([...kept.values()], lookups, {
		...parts,
		resolver: auxiliary.resolver
	}, settings);
	const readAgain = async (path) => {
		const file = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(path, parts, settings);
		lookups.start(file.uses);
		await lookups.settle();
		return file;
	};
	const reporter = new Reporter(parts, settings, auxiliary, isTouched);
	const tally = new _start_js__WEBPACK_IMPORTED_MODULE_2__.B(settings.failOn);
	const next = async (path) => kept.get(path) ?? (waits ? readAgain(path) : read(path));
	for await (const file of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(paths, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Bt, next)) {
		log.progress(`checked ${tally.files} of ${paths.length} files`);
		kept.delete(file.file);
		const report = await reporter.report(file, proposalFor);
		tally.add(report);
		receive(report);
	}
	if (!waits) warn();
	if (reporter.oldTable !== undefined) log.notice(reporter.oldTable);
	return {
		summary: tally.summary,
		failed: tally.failed,
		silentRegistries: lookups.silentRegistries(),
		timeWasUp: auxiliary.timeWasUp || tally.isCutShort,
		purpose,
		pin: settings.pin,
		isOfChange: isTouched !== undefined
	};
}
async function readAhead(files, lookups, kept, most) {
	let [count, uses] = [0, 0];
	for await (const file of files) {
		lookups.start(file.uses);
		uses += file.uses.length;
		if (uses <= most) kept.set(file.file, file);
		count += 1;
		if (count % FILES_PER_TURN === 0) await new Promise(setImmediate);
	}
}
async function prepare(files, lookups, parts, settings) {
	const references = lookups.judged();
	if (parts.purpose === "check") {
		const proposeFor = await prepareProposals(references, parts, settings);
		return (use) => proposeFor(lookups.judge(use));
	}
	const judged = files.flatMap(({ uses }) => uses.map((use) => lookups.judge(use)));
	const all = await propose(judged, references, parts, settings);
	const proposed = new Map((await parts.restrictEdits?.(all) ?? all).map((each) => [each.use, each]));
	return (use) => proposed.get(use) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)(lookups.judge(use));
}
var Reporter = class {
	#parts;
	#settings;
	#auxiliary;
	#isTouched;
	#rules;
	#stageRules;
	#supports;
	constructor(parts, settings, auxiliary, isTouched) {
		this.#parts = parts;
		this.#settings = settings;
		this.#auxiliary = auxiliary;
		this.#isTouched = isTouched;
		this.#rules = statedRules(parts.rules, settings);
		this.#stageRules = statedRules(parts.stageRules, settings);
		this.#supports = new Supports({
			now: parts.clock.now(),
			soon: settings.endOfLifeSoon
		});
	}
	async report({ file, content, uses: found, problems, structure, shippedStages }, proposalFor) {
		const uses = found.map((use) => {
			const support = this.#supports.of(use);
			return {
				notes: NO_NOTES,
				support,
				isShipped: isShipped(use, shippedStages),
				...proposalFor(use)
			};
		});
		const judged = {
			file,
			uses,
			problems
		};
		const advised = structure && await this.#advise({
			outline: structure.outline,
			stages: await structure.stages(),
			...judged
		});
		const noted = this.#auxiliary.withNotes((advised ?? judged).uses);
		const findings = [...this.#apply({
			file,
			uses: noted,
			problems
		}, this.#rules), ...advised === undefined ? [] : this.#apply({
			...advised,
			uses: noted
		}, this.#stageRules)];
		return {
			file,
			content,
			uses: noted,
			findings: findings.sort(_start_js__WEBPACK_IMPORTED_MODULE_2__.at)
		};
	}
	get oldTable() {
		return this.#supports.oldTable;
	}
	async #advise(file) {
		const advised = await this.#parts.advisor.advise(file, this.#auxiliary.resolver);
		await this.#parts.onFile?.(advised);
		return advised;
	}
	#apply(file, rules) {
		return applyRules(file, rules, this.#settings.ignore, this.#isTouched);
	}
};
const NO_NOTES = [];
function isShipped({ kind, stage }, shippedStages) {
	return kind === "from" && stage !== undefined && (shippedStages?.has(stage.index) ?? stage.final);
}

// lib/check/reference-rules.js
const unpinned = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("unpinned", "warning", "An image reference has no digest.", (judged) => {
	const { use, status, current } = judged;
	if (status !== "unpinned" || use.reference === undefined) return undefined;
	const says = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(use.reference)} is not pinned by digest`;
	if (current === undefined) return `${says}, so each build may use another image.`;
	return `${says}; its current digest is ${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ht)(current.digest)}.${aboutEdit(judged)}`;
});
const staleDigest = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("stale-digest", "warning", "The pinned digest is not the tag's current digest.", (judged) => {
	const { use, status, current, pinnedPlatform, waitsUntil, unreadPin } = judged;
	if (status !== "stale" || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined) return undefined;
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(use.reference);
	const platform = pinnedPlatform === undefined ? "" : ` for ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sn)(pinnedPlatform)}`;
	const [from, to] = [(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ht)(use.reference.digest), (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ht)(current.digest)];
	const unread = unreadPin === undefined ? "" : ` The pinned image could not be read: ${unreadPin.message}`;
	return `${name}${platform} has moved from ${from} to ${to}.${unread}${aboutEdit(judged)}`;
});
const deadDigest = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("dead-digest", "error", "The pinned digest is no longer in the registry.", (judged) => {
	const { use, status, current } = judged;
	if (status !== "dead" || use.reference?.digest === undefined) return undefined;
	const gone = `The pinned digest ${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ht)(use.reference.digest)} of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.pt)(use.reference)} is gone from the registry, so a build fails.`;
	return current === undefined ? gone : `${gone} The tag's current digest is ${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ht)(current.digest)}.${aboutEdit(judged)}`;
});
const lostPlatform = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("lost-platform", "error", "The tag has moved to an image without a platform that is in use.", ({ use, lostPlatforms, proposal }) => {
	if (lostPlatforms.length === 0 || use.reference === undefined) return undefined;
	const names = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cn)(lostPlatforms);
	const tag = proposal?.tag === undefined ? "its tag" : `the tag ${proposal.tag}`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(use.reference)} is not updated: ${tag} has no image for ${names} any more, so builds for it would fail.`;
});
const tagNotFound = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("tag-not-found", "warning", "The registry has no such tag or repository.", ({ use, status, failure }) => {
	if (status !== "unresolved" || failure?.code !== "not-found") return undefined;
	return failure.message + perhapsBuildContext(use);
});
const untrackedDigest = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("untracked-digest", "warning", "A reference has a digest but no tag, so it can not be refreshed.", ({ use, status }) => {
	if (status !== "untracked" || use.reference === undefined) return undefined;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.pt)(use.reference)} has a digest but no tag, so it can not be refreshed. Write the tag before the digest: name:tag@sha256:…`;
});
const platformDigest = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("platform-digest", "warning", "One platform's manifest is pinned where the tag is an index.", ({ use, pinnedPlatform }) => {
	if (pinnedPlatform === undefined || use.reference === undefined) return undefined;
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(use.reference);
	return `The digest pins only the ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sn)(pinnedPlatform)} image of ${name}, so a build for another platform gets the wrong image. Pin the digest of the tag itself.`;
});
const overriddenArg = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("overridden-arg", "notice", "A digest in FROM overrides the ARG in its tag.", ({ use }) => {
	if (use.reference?.digest === undefined || use.overriddenArgs.length === 0) return undefined;
	const names = use.overriddenArgs.join(", ");
	return `The digest decides which image is pulled, so --build-arg ${names} has no effect here. Move the digest into the ARG's default, or write the tag without the ARG.`;
});
const lookupFailed = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("lookup-failed", "warning", "The registry gave no usable answer.", ({ use, status, failure, notes }) => {
	if (status !== "unresolved" || failure === undefined || failure.code === "not-found") return notes;
	const message = withImage(failure.message, use);
	return [failure.code === "denied" ? message + perhapsBuildContext(use) : message, ...notes];
});
function withImage(message, { reference, written }) {
	const name = reference === undefined ? written : (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.pt)(reference);
	return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, "the ")}`;
}
const REPORTED = new Set([
	"no-value",
	"platform-dependent",
	"invalid"
]);
const ofUses = (0,_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.C)("unresolvable-reference", "notice", "A reference can not be resolved from the file alone.", ({ use, skipReason }, { problems }) => {
	if (!REPORTED.has(skipReason) || problems.some((problem) => isAbout(problem, use))) return undefined;
	const help = skipReason === "no-value" ? " Give the ARG a default, or set build-args." : "";
	return `${use.written} can't be checked: ${use.detail ?? "it is not a reference"}.${help}`;
});
const unresolvableReference = {
	...ofUses,
	check: (file) => {
		const ofTemplate = templateMatches(file);
		return ofTemplate.length > 0 ? ofTemplate : ofUses.check(file);
	}
};
function templateMatches({ file, problems }) {
	return problems.filter(({ isTemplate }) => isTemplate === true).map(({ range, message }) => ({
		file,
		range,
		causes: [],
		message: `${message.replace(/^t/, "T")}.`
	}));
}
function isAbout({ message, range }, { detail, range: { start } }) {
	return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}
const invalidFile = {
	id: "invalid-file",
	severity: "warning",
	summary: "The file can not be read, or has a syntax error.",
	check: ({ file, problems }) => problems.filter(({ isTemplate }) => isTemplate !== true).map(({ range, message }) => ({
		file,
		range,
		causes: [],
		message: `${message}.`
	}))
};
function aboutEdit(judged) {
	const { notEdited } = judged;
	const edit = notEdited === undefined ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lt)(judged, " The new image") : ` It is not updated: ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ut)(judged, notEdited)}.`;
	return `${edit}${otherLines(judged.use)}`;
}
const MAX_LINES = 3;
function otherLines({ repeats }) {
	const lines = repeats?.leftLines ?? [];
	if (lines.length === 0) return "";
	const named = lines.slice(0, MAX_LINES).join(", ");
	const more = lines.length > MAX_LINES ? " and more" : "";
	return lines.length === 1 ? ` The same digest is also in line ${named}, which is not updated.` : ` The same digest is also in lines ${named}${more}, which are not updated.`;
}
function perhapsBuildContext({ maybeBuildContext, written }) {
	return maybeBuildContext ? ` If "${written}" is a named build context or a stage of another Dockerfile, put "# freshfrom: ignore" above the instruction.` : "";
}
const referenceRules = [
	unpinned,
	staleDigest,
	deadDigest,
	lostPlatform,
	tagNotFound,
	untrackedDigest,
	platformDigest,
	overriddenArg,
	lookupFailed,
	unresolvableReference,
	invalidFile
];

// lib/rules.js
const LIMITS = new Map([[_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.f.id, "A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about."], [_common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__._.id, "For musl-native-dependencies a check reads only the names in a RUN; freshfrom advise also reads the project's files."]]);
const checkRules = {
	rules: [...referenceRules, ..._common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.w],
	stageRules: _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.o.map((rule) => {
		const limitInCheck = LIMITS.get(rule.id);
		const isQuiet = rule.severity === "notice";
		const check = (file) => file.sketch.mayMatch(rule) ? rule.check(file) : [];
		return {
			...rule,
			check,
			isQuiet,
			...limitInCheck === undefined ? {} : { limitInCheck }
		};
	})
};
const advisedRules = {
	rules: [
		tagNotFound,
		lookupFailed,
		..._common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.w
	],
	stageRules: _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.o
};
const allRules = [...checkRules.rules, ...checkRules.stageRules];
const ruleIds = new Set(allRules.map(({ id }) => id));

// lib/composition.js
function runCheck(parts, settings, receive, isTouched) {
	const advisor = new _common_composition_registry_advisor_js__WEBPACK_IMPORTED_MODULE_0__.n(parts.files);
	const isNeeded = needsFacts(checkRules.stageRules.filter((rule) => severityOf(rule, settings.check) !== "off"));
	const wantsStages = (file, outline) => isNeeded(outline) || parts.wantsStages?.(file, outline) === true;
	return check({
		...parts,
		...checkRules,
		formats: _start_js__WEBPACK_IMPORTED_MODULE_2__.z,
		ruleIds,
		advisor,
		wantsStages
	}, settings.check, receive, isTouched);
}
async function runAdvice(parts, settings) {
	const hasHardenedLogin = await (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.Ot)("dhi.io", settings);
	const advisor = await createRegistryAdvisor(parts, settings, hasHardenedLogin);
	const advice = [];
	const onFile = async (file) => {
		if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
	};
	const collected = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Kt();
	const outcome = await check({
		...parts,
		...advisedRules,
		formats: _start_js__WEBPACK_IMPORTED_MODULE_2__.z,
		ruleIds,
		advisor,
		onFile,
		wantsStages: () => true
	}, settings.check, collected.add);
	return {
		report: collected.with(outcome),
		advice
	};
}
async function createRegistryAdvisor({ files, clock, log }, settings, hasHardenedLogin = false) {
	const { RegistryAdvisor } = await __webpack_require__.e(/* import() */ "registry-advisor").then(__webpack_require__.bind(__webpack_require__, 5572));
	const { platforms, endOfLifeSoon } = settings.check;
	const allows = tagAllowance(settings.check, clock.now());
	return new RegistryAdvisor({
		files,
		clock,
		log,
		platforms,
		maxDownload: settings.maxDownload,
		allows,
		endOfLifeSoon,
		hasHardenedLogin
	});
}



/***/ })

};
