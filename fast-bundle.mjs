import "node:module";
import { isDeepStrictEqual } from "node:util";
// shim-fast.mjs
const clean = (v) => Array.isArray(v) ? v.map(clean) : v && typeof v === "object" && Object.getPrototypeOf(v) === Object.prototype ? Object.fromEntries(Object.entries(v).filter(([, x]) => x !== void 0).map(([k, x]) => [k, clean(x)])) : v;
const eq = (a, b) => isDeepStrictEqual(clean(a), clean(b));
const match = (a, b) => b && typeof b === "object" && !Array.isArray(b) ? a && typeof a === "object" && Object.entries(b).every(([k, v]) => match(a[k], v)) : Array.isArray(b) ? Array.isArray(a) && a.length === b.length && b.every((x, i) => match(a[i], x)) : eq(a, b);
const M = {
	toBe: (a, b) => Object.is(a, b),
	toEqual: eq,
	toStrictEqual: eq,
	toMatchObject: match,
	toBeUndefined: (a) => a === void 0,
	toBeDefined: (a) => a !== void 0,
	toBeNull: (a) => a === null,
	toContain: (a, b) => a.includes(b),
	toContainEqual: (a, b) => a.some((x) => eq(x, b)),
	toHaveLength: (a, b) => a.length === b,
	toMatch: (a, b) => typeof b === "string" ? a.includes(b) : b.test(a),
	toBeGreaterThan: (a, b) => a > b,
	toBeGreaterThanOrEqual: (a, b) => a >= b,
	toBeLessThan: (a, b) => a < b,
	toBeLessThanOrEqual: (a, b) => a <= b,
	toBeTruthy: (a) => !!a,
	toBeFalsy: (a) => !a,
	toBeCloseTo: (a, b, d = 2) => Math.abs(a - b) < 10 ** -d / 2,
	toThrow: (a, b) => {
		try {
			a();
		} catch (e) {
			return b === void 0 || (typeof b === "string" ? e.message.includes(b) : b.test ? b.test(e.message) : true);
		}
		return false;
	}
};
const expect = (a) => {
	const make = (neg) => new Proxy({}, { get: (_, k) => k === "not" ? make(!neg) : (...b) => {
		if (!M[k]) throw new Error("shim lacks " + k);
		if (M[k](a, ...b) === neg) throw new Error(`${k}: ${JSON.stringify(a)} vs ${JSON.stringify(b)}`);
	} });
	return make(false);
};
const tests = () => globalThis.__tests ??= [];
const stack = [];
const name2 = (name, a) => {
	const r = [...a];
	return name.replace(/%[sdifjoO#]/g, () => String(r.shift()));
};
function test(name, fn) {
	tests().push({
		name: [...stack, name].join(" > "),
		fn
	});
}
test.each = (rows) => (name, fn) => rows.forEach((row) => {
	const a = Array.isArray(row) ? row : [row];
	test(name2(name, a), () => fn(...a));
});
function describe(name, fn) {
	stack.push(name);
	fn();
	stack.pop();
}
describe.each = (rows) => (name, fn) => rows.forEach((row) => {
	const a = Array.isArray(row) ? row : [row];
	describe(name2(name, a), () => fn(...a));
});
// .cache/stryker/sandbox-vtowgv/src/core/privacy/kinds.ts
/** What the guard looks for: what opens an account, pays, or names a person, and is of no use to whoever reads a request. */ function stryNS_9fa48$10() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$10 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$10();
function stryCov_9fa48$10() {
	var ns = stryNS_9fa48$10();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$10 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$10(id) {
	var ns = stryNS_9fa48$10();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$10 = isActive;
	return isActive(id);
}
const personalKinds = [
	"password",
	"code",
	"card",
	"snils",
	"inn",
	"passport",
	"oms",
	"phone",
	"email",
	"birthdate"
];
const inForm = stryMutAct_9fa48$10("4008") ? "" : (stryCov_9fa48$10("4008"), "Такое указывают только в защищённой форме портала, если она просит.");
/** The words of each kind; `why` says where such data belongs, if anywhere. */
const kindWords = stryMutAct_9fa48$10("4009") ? {} : (stryCov_9fa48$10("4009"), {
	password: stryMutAct_9fa48$10("4010") ? {} : (stryCov_9fa48$10("4010"), {
		name: stryMutAct_9fa48$10("4011") ? "" : (stryCov_9fa48$10("4011"), "пароль"),
		marker: stryMutAct_9fa48$10("4012") ? "" : (stryCov_9fa48$10("4012"), "[пароль скрыт]"),
		why: stryMutAct_9fa48$10("4013") ? "" : (stryCov_9fa48$10("4013"), "Пароль не нужен никому, кроме вас: поддержка его не спрашивает."),
		allowable: stryMutAct_9fa48$10("4014") ? true : (stryCov_9fa48$10("4014"), false)
	}),
	code: stryMutAct_9fa48$10("4015") ? {} : (stryCov_9fa48$10("4015"), {
		name: stryMutAct_9fa48$10("4016") ? "" : (stryCov_9fa48$10("4016"), "код подтверждения"),
		marker: stryMutAct_9fa48$10("4017") ? "" : (stryCov_9fa48$10("4017"), "[код скрыт]"),
		why: stryMutAct_9fa48$10("4018") ? "" : (stryCov_9fa48$10("4018"), "Код вводят только на самом портале. Кто просит его назвать или прислать — мошенник."),
		allowable: stryMutAct_9fa48$10("4019") ? true : (stryCov_9fa48$10("4019"), false)
	}),
	card: stryMutAct_9fa48$10("4020") ? {} : (stryCov_9fa48$10("4020"), {
		name: stryMutAct_9fa48$10("4021") ? "" : (stryCov_9fa48$10("4021"), "номер карты"),
		marker: stryMutAct_9fa48$10("4022") ? "" : (stryCov_9fa48$10("4022"), "[номер карты скрыт]"),
		why: stryMutAct_9fa48$10("4023") ? "" : (stryCov_9fa48$10("4023"), "Номер карты для обращения не нужен."),
		allowable: stryMutAct_9fa48$10("4024") ? true : (stryCov_9fa48$10("4024"), false)
	}),
	snils: stryMutAct_9fa48$10("4025") ? {} : (stryCov_9fa48$10("4025"), {
		name: stryMutAct_9fa48$10("4026") ? "" : (stryCov_9fa48$10("4026"), "СНИЛС"),
		marker: stryMutAct_9fa48$10("4027") ? "" : (stryCov_9fa48$10("4027"), "[СНИЛС скрыт]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4028") ? false : (stryCov_9fa48$10("4028"), true)
	}),
	inn: stryMutAct_9fa48$10("4029") ? {} : (stryCov_9fa48$10("4029"), {
		name: stryMutAct_9fa48$10("4030") ? "" : (stryCov_9fa48$10("4030"), "ИНН"),
		marker: stryMutAct_9fa48$10("4031") ? "" : (stryCov_9fa48$10("4031"), "[ИНН скрыт]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4032") ? false : (stryCov_9fa48$10("4032"), true)
	}),
	passport: stryMutAct_9fa48$10("4033") ? {} : (stryCov_9fa48$10("4033"), {
		name: stryMutAct_9fa48$10("4034") ? "" : (stryCov_9fa48$10("4034"), "паспортные данные"),
		marker: stryMutAct_9fa48$10("4035") ? "" : (stryCov_9fa48$10("4035"), "[паспорт скрыт]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4036") ? false : (stryCov_9fa48$10("4036"), true)
	}),
	oms: stryMutAct_9fa48$10("4037") ? {} : (stryCov_9fa48$10("4037"), {
		name: stryMutAct_9fa48$10("4038") ? "" : (stryCov_9fa48$10("4038"), "номер полиса ОМС"),
		marker: stryMutAct_9fa48$10("4039") ? "" : (stryCov_9fa48$10("4039"), "[полис ОМС скрыт]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4040") ? false : (stryCov_9fa48$10("4040"), true)
	}),
	phone: stryMutAct_9fa48$10("4041") ? {} : (stryCov_9fa48$10("4041"), {
		name: stryMutAct_9fa48$10("4042") ? "" : (stryCov_9fa48$10("4042"), "номер телефона"),
		marker: stryMutAct_9fa48$10("4043") ? "" : (stryCov_9fa48$10("4043"), "[телефон скрыт]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4044") ? false : (stryCov_9fa48$10("4044"), true)
	}),
	email: stryMutAct_9fa48$10("4045") ? {} : (stryCov_9fa48$10("4045"), {
		name: stryMutAct_9fa48$10("4046") ? "" : (stryCov_9fa48$10("4046"), "адрес почты"),
		marker: stryMutAct_9fa48$10("4047") ? "" : (stryCov_9fa48$10("4047"), "[почта скрыта]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4048") ? false : (stryCov_9fa48$10("4048"), true)
	}),
	birthdate: stryMutAct_9fa48$10("4049") ? {} : (stryCov_9fa48$10("4049"), {
		name: stryMutAct_9fa48$10("4050") ? "" : (stryCov_9fa48$10("4050"), "дата рождения"),
		marker: stryMutAct_9fa48$10("4051") ? "" : (stryCov_9fa48$10("4051"), "[дата рождения скрыта]"),
		why: inForm,
		allowable: stryMutAct_9fa48$10("4052") ? false : (stryCov_9fa48$10("4052"), true)
	})
});
// .cache/stryker/sandbox-vtowgv/src/core/privacy/segment.ts
function stryNS_9fa48$9() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$9 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$9();
function stryCov_9fa48$9() {
	var ns = stryNS_9fa48$9();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$9 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$9(id) {
	var ns = stryNS_9fa48$9();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$9 = isActive;
	return isActive(id);
}
const labels = stryMutAct_9fa48$9("5279") ? [] : (stryCov_9fa48$9("5279"), [
	stryMutAct_9fa48$9("5280") ? [] : (stryCov_9fa48$9("5280"), [stryMutAct_9fa48$9("5281") ? "" : (stryCov_9fa48$9("5281"), "snils"), stryMutAct_9fa48$9("5282") ? /(снилс|snils)/ : (stryCov_9fa48$9("5282"), /^(снилс|snils)/)]),
	stryMutAct_9fa48$9("5283") ? [] : (stryCov_9fa48$9("5283"), [stryMutAct_9fa48$9("5284") ? "" : (stryCov_9fa48$9("5284"), "inn"), stryMutAct_9fa48$9("5286") ? /^(инн|иин|inn)/ : stryMutAct_9fa48$9("5285") ? /(инн|иин|inn)$/ : (stryCov_9fa48$9("5285", "5286"), /^(инн|иин|inn)$/)]),
	stryMutAct_9fa48$9("5287") ? [] : (stryCov_9fa48$9("5287"), [stryMutAct_9fa48$9("5288") ? "" : (stryCov_9fa48$9("5288"), "division"), stryMutAct_9fa48$9("5289") ? /подразделени/ : (stryCov_9fa48$9("5289"), /^подразделени/)]),
	stryMutAct_9fa48$9("5290") ? [] : (stryCov_9fa48$9("5290"), [stryMutAct_9fa48$9("5291") ? "" : (stryCov_9fa48$9("5291"), "passport"), stryMutAct_9fa48$9("5293") ? /^(паспорт|загран|passport)/ : stryMutAct_9fa48$9("5292") ? /(пас+порт|загран|passport)/ : (stryCov_9fa48$9("5292", "5293"), /^(пас+порт|загран|passport)/)]),
	stryMutAct_9fa48$9("5294") ? [] : (stryCov_9fa48$9("5294"), [stryMutAct_9fa48$9("5295") ? "" : (stryCov_9fa48$9("5295"), "series"), stryMutAct_9fa48$9("5298") ? /^сери[^яию]$/ : stryMutAct_9fa48$9("5297") ? /^сери[яию]/ : stryMutAct_9fa48$9("5296") ? /сери[яию]$/ : (stryCov_9fa48$9("5296", "5297", "5298"), /^сери[яию]$/)]),
	stryMutAct_9fa48$9("5299") ? [] : (stryCov_9fa48$9("5299"), [stryMutAct_9fa48$9("5300") ? "" : (stryCov_9fa48$9("5300"), "oms"), stryMutAct_9fa48$9("5301") ? /(омс|полис|енп|oms)/ : (stryCov_9fa48$9("5301"), /^(омс|полис|енп|oms)/)]),
	stryMutAct_9fa48$9("5302") ? [] : (stryCov_9fa48$9("5302"), [stryMutAct_9fa48$9("5303") ? "" : (stryCov_9fa48$9("5303"), "card"), stryMutAct_9fa48$9("5306") ? /^(?:карт[аыуеой]|карточ|банковск|visa|mastercard|maestro|card)/ : stryMutAct_9fa48$9("5305") ? /^(?:карт[^аыуеой]|карточ|банковск|visa|mastercard|maestro|card$)/ : stryMutAct_9fa48$9("5304") ? /(?:карт[аыуеой]|карточ|банковск|visa|mastercard|maestro|card$)/ : (stryCov_9fa48$9("5304", "5305", "5306"), /^(?:карт[аыуеой]|карточ|банковск|visa|mastercard|maestro|card$)/)]),
	stryMutAct_9fa48$9("5307") ? [] : (stryCov_9fa48$9("5307"), [stryMutAct_9fa48$9("5308") ? "" : (stryCov_9fa48$9("5308"), "phone"), stryMutAct_9fa48$9("5314") ? /^(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel)/ : stryMutAct_9fa48$9("5313") ? /^(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][^тц]сап|viber|вайбер|phone|tel$)/ : stryMutAct_9fa48$9("5312") ? /^(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[^ао][тц]сап|viber|вайбер|phone|tel$)/ : stryMutAct_9fa48$9("5311") ? /^(?:тел$|телефон|моб(?:ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel$)/ : stryMutAct_9fa48$9("5310") ? /^(?:тел|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel$)/ : stryMutAct_9fa48$9("5309") ? /(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel$)/ : (stryCov_9fa48$9("5309", "5310", "5311", "5312", "5313", "5314"), /^(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel$)/)]),
	stryMutAct_9fa48$9("5315") ? [] : (stryCov_9fa48$9("5315"), [stryMutAct_9fa48$9("5316") ? "" : (stryCov_9fa48$9("5316"), "birth"), stryMutAct_9fa48$9("5319") ? /^(родил|родивш|рожд|род$|др)/ : stryMutAct_9fa48$9("5318") ? /^(родил|родивш|рожд|род|др$)/ : stryMutAct_9fa48$9("5317") ? /(родил|родивш|рожд|род$|др$)/ : (stryCov_9fa48$9("5317", "5318", "5319"), /^(родил|родивш|рожд|род$|др$)/)]),
	stryMutAct_9fa48$9("5320") ? [] : (stryCov_9fa48$9("5320"), [stryMutAct_9fa48$9("5321") ? "" : (stryCov_9fa48$9("5321"), "password"), stryMutAct_9fa48$9("5330") ? /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)|pwd)$/ : stryMutAct_9fa48$9("5329") ? /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5328") ? /^(?:п[ао]р+о?л(?:ь|[^яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5327") ? /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5326") ? /^(?:п[ао]р+ол(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5325") ? /^(?:п[ао]ро?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5324") ? /^(?:п[^ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : stryMutAct_9fa48$9("5323") ? /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)/ : stryMutAct_9fa48$9("5322") ? /(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/ : (stryCov_9fa48$9("5322", "5323", "5324", "5325", "5326", "5327", "5328", "5329", "5330"), /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/)]),
	stryMutAct_9fa48$9("5331") ? [] : (stryCov_9fa48$9("5331"), [stryMutAct_9fa48$9("5332") ? "" : (stryCov_9fa48$9("5332"), "code"), stryMutAct_9fa48$9("5340") ? /^(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[^cv]|otp)$/ : stryMutAct_9fa48$9("5339") ? /^(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)|pin|cv[cv]|otp)$/ : stryMutAct_9fa48$9("5338") ? /^(?:код(?:[ауеы]|ом|ик)?|смс\d*|sms|пин(?:код)?|pin|cv[cv]|otp)$/ : stryMutAct_9fa48$9("5337") ? /^(?:код(?:[ауеы]|ом|ик)?|смс\D|sms|пин(?:код)?|pin|cv[cv]|otp)$/ : stryMutAct_9fa48$9("5336") ? /^(?:код(?:[^ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)$/ : stryMutAct_9fa48$9("5335") ? /^(?:код(?:[ауеы]|ом|ик)|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)$/ : stryMutAct_9fa48$9("5334") ? /^(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)/ : stryMutAct_9fa48$9("5333") ? /(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)$/ : (stryCov_9fa48$9("5333", "5334", "5335", "5336", "5337", "5338", "5339", "5340"), /^(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)$/)]),
	stryMutAct_9fa48$9("5341") ? [] : (stryCov_9fa48$9("5341"), [stryMutAct_9fa48$9("5342") ? "" : (stryCov_9fa48$9("5342"), "error"), stryMutAct_9fa48$9("5344") ? /^(ошибк|ошибок|error|err)/ : stryMutAct_9fa48$9("5343") ? /(ошибк|ошибок|error|err$)/ : (stryCov_9fa48$9("5343", "5344"), /^(ошибк|ошибок|error|err$)/)]),
	stryMutAct_9fa48$9("5345") ? [] : (stryCov_9fa48$9("5345"), [stryMutAct_9fa48$9("5346") ? "" : (stryCov_9fa48$9("5346"), "reference"), new RegExp((stryMutAct_9fa48$9("5347") ? "" : (stryCov_9fa48$9("5347"), "^(обращени|заявлени|заявк|заявок|тикет|талон|квитанц|заказ|запрос|уин$|начислени|постановлени|трек|договор|протокол|")) + (stryMutAct_9fa48$9("5348") ? "" : (stryCov_9fa48$9("5348"), "лицев|счет|входящ|исходящ|очеред|брон|запис[ьи]$|кадастр|огрн|кпп$|ок[тап][мпо]|бик$|imei|сертификат|инцидент|дел[оау]$|")) + (stryMutAct_9fa48$9("5349") ? "" : (stryCov_9fa48$9("5349"), "жалоб|услуг|верси|сборк|билет|штраф|платеж|чек[аеу]?$|извещени|уведомлени|индекс|идентификатор|order|ticket|request|")) + (stryMutAct_9fa48$9("5350") ? "" : (stryCov_9fa48$9("5350"), "штрих|организац|работодател|юрлиц|компани|appeal|case$|build$|version$|id$|trace)")))])
]);
function labelOf(word) {
	if (stryMutAct_9fa48$9("5351")) {} else {
		stryCov_9fa48$9("5351");
		return stryMutAct_9fa48$9("5352") ? labels.find(([, pattern]) => pattern.test(word))[0] : (stryCov_9fa48$9("5352"), labels.find(stryMutAct_9fa48$9("5353") ? () => void 0 : (stryCov_9fa48$9("5353"), ([, pattern]) => pattern.test(word)))?.[0]);
	}
}
/**
* What people put between the digits of one number: spaces of every kind, hyphens and dashes, dots, slashes, brackets,
* underscores and characters that are not seen. At most five in a row; a comma or a line break ends the number.
*/
const separator = stryMutAct_9fa48$9("5357") ? /^[^\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]{1,5}$/ : stryMutAct_9fa48$9("5356") ? /^[\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]$/ : stryMutAct_9fa48$9("5355") ? /^[\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]{1,5}/ : stryMutAct_9fa48$9("5354") ? /[\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]{1,5}$/ : (stryCov_9fa48$9("5354", "5355", "5356", "5357"), /^[\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]{1,5}$/);
function lowerKeepingLength(text) {
	if (stryMutAct_9fa48$9("5358")) {} else {
		stryCov_9fa48$9("5358");
		const lower = stryMutAct_9fa48$9("5359") ? text.toUpperCase() : (stryCov_9fa48$9("5359"), text.toLowerCase());
		return ((stryMutAct_9fa48$9("5362") ? lower.length !== text.length : stryMutAct_9fa48$9("5361") ? false : stryMutAct_9fa48$9("5360") ? true : (stryCov_9fa48$9("5360", "5361", "5362"), lower.length === text.length)) ? lower : text.replace(stryMutAct_9fa48$9("5364") ? /[^A-ZА-ЯЁ]+/g : stryMutAct_9fa48$9("5363") ? /[A-ZА-ЯЁ]/g : (stryCov_9fa48$9("5363", "5364"), /[A-ZА-ЯЁ]+/g), stryMutAct_9fa48$9("5365") ? () => void 0 : (stryCov_9fa48$9("5365"), (part) => stryMutAct_9fa48$9("5366") ? part.toUpperCase() : (stryCov_9fa48$9("5366"), part.toLowerCase())))).replace(/ё/g, stryMutAct_9fa48$9("5367") ? "" : (stryCov_9fa48$9("5367"), "е"));
	}
}
function wordsOf(lower) {
	if (stryMutAct_9fa48$9("5368")) {} else {
		stryCov_9fa48$9("5368");
		const words = stryMutAct_9fa48$9("5369") ? ["Stryker was here"] : (stryCov_9fa48$9("5369"), []);
		const pattern = stryMutAct_9fa48$9("5371") ? /[^a-zа-я]+/g : stryMutAct_9fa48$9("5370") ? /[a-zа-я]/g : (stryCov_9fa48$9("5370", "5371"), /[a-zа-я]+/g);
		let previous = stryMutAct_9fa48$9("5372") ? "Stryker was here!" : (stryCov_9fa48$9("5372"), "");
		for (let match = pattern.exec(lower); stryMutAct_9fa48$9("5373") ? false : (stryCov_9fa48$9("5373"), match); match = pattern.exec(lower)) if (stryMutAct_9fa48$9("5374")) {} else {
			stryCov_9fa48$9("5374");
			const text = match[0];
			const label = (stryMutAct_9fa48$9("5377") ? text === "номер" || previous === "мой" : stryMutAct_9fa48$9("5376") ? false : stryMutAct_9fa48$9("5375") ? true : (stryCov_9fa48$9("5375", "5376", "5377"), (stryMutAct_9fa48$9("5379") ? text !== "номер" : stryMutAct_9fa48$9("5378") ? true : (stryCov_9fa48$9("5378", "5379"), text === (stryMutAct_9fa48$9("5380") ? "" : (stryCov_9fa48$9("5380"), "номер")))) && (stryMutAct_9fa48$9("5382") ? previous !== "мой" : stryMutAct_9fa48$9("5381") ? true : (stryCov_9fa48$9("5381", "5382"), previous === (stryMutAct_9fa48$9("5383") ? "" : (stryCov_9fa48$9("5383"), "мой")))))) ? stryMutAct_9fa48$9("5384") ? "" : (stryCov_9fa48$9("5384"), "phone") : (stryMutAct_9fa48$9("5388") ? text.length >= 40 : stryMutAct_9fa48$9("5387") ? text.length <= 40 : stryMutAct_9fa48$9("5386") ? false : stryMutAct_9fa48$9("5385") ? true : (stryCov_9fa48$9("5385", "5386", "5387", "5388"), text.length < 40)) ? labelOf(text) : void 0;
			previous = text;
			words.push(stryMutAct_9fa48$9("5390") ? {} : (stryCov_9fa48$9("5390"), {
				start: match.index,
				end: stryMutAct_9fa48$9("5391") ? match.index - text.length : (stryCov_9fa48$9("5391"), match.index + text.length),
				text,
				...label ? stryMutAct_9fa48$9("5392") ? {} : (stryCov_9fa48$9("5392"), { label }) : {}
			}));
		}
		return words;
	}
}
/** A full stop and a space end a number, except within a date such as «12. 05. 1960». */
function joins(left, right, text) {
	if (stryMutAct_9fa48$9("5393")) {} else {
		stryCov_9fa48$9("5393");
		if (stryMutAct_9fa48$9("5397") ? right.start - left.end <= 5 : stryMutAct_9fa48$9("5396") ? right.start - left.end >= 5 : stryMutAct_9fa48$9("5395") ? false : stryMutAct_9fa48$9("5394") ? true : (stryCov_9fa48$9("5394", "5395", "5396", "5397"), (stryMutAct_9fa48$9("5398") ? right.start + left.end : (stryCov_9fa48$9("5398"), right.start - left.end)) > 5)) return stryMutAct_9fa48$9("5399") ? true : (stryCov_9fa48$9("5399"), false);
		const between = stryMutAct_9fa48$9("5400") ? text : (stryCov_9fa48$9("5400"), text.slice(left.end, right.start));
		if (stryMutAct_9fa48$9("5403") ? false : stryMutAct_9fa48$9("5402") ? true : stryMutAct_9fa48$9("5401") ? separator.test(between) : (stryCov_9fa48$9("5401", "5402", "5403"), !separator.test(between))) return stryMutAct_9fa48$9("5404") ? true : (stryCov_9fa48$9("5404"), false);
		if (stryMutAct_9fa48$9("5407") ? false : stryMutAct_9fa48$9("5406") ? true : stryMutAct_9fa48$9("5405") ? /\.\s/.test(between) : (stryCov_9fa48$9("5405", "5406", "5407"), !(stryMutAct_9fa48$9("5408") ? /\.\S/ : (stryCov_9fa48$9("5408"), /\.\s/)).test(between))) return stryMutAct_9fa48$9("5409") ? false : (stryCov_9fa48$9("5409"), true);
		const wholeDate = (stryMutAct_9fa48$9("5420") ? /^\d{1,2}\.\s\d{1,2}\.\s\d{2,4}(?!\D)/ : stryMutAct_9fa48$9("5419") ? /^\d{1,2}\.\s\d{1,2}\.\s\d{2,4}(?=\d)/ : stryMutAct_9fa48$9("5418") ? /^\d{1,2}\.\s\d{1,2}\.\s\D{2,4}(?!\d)/ : stryMutAct_9fa48$9("5417") ? /^\d{1,2}\.\s\d{1,2}\.\s\d(?!\d)/ : stryMutAct_9fa48$9("5416") ? /^\d{1,2}\.\s\d{1,2}\.\S\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5415") ? /^\d{1,2}\.\s\D{1,2}\.\s\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5414") ? /^\d{1,2}\.\s\d\.\s\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5413") ? /^\d{1,2}\.\S\d{1,2}\.\s\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5412") ? /^\D{1,2}\.\s\d{1,2}\.\s\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5411") ? /^\d\.\s\d{1,2}\.\s\d{2,4}(?!\d)/ : stryMutAct_9fa48$9("5410") ? /\d{1,2}\.\s\d{1,2}\.\s\d{2,4}(?!\d)/ : (stryCov_9fa48$9("5410", "5411", "5412", "5413", "5414", "5415", "5416", "5417", "5418", "5419", "5420"), /^\d{1,2}\.\s\d{1,2}\.\s\d{2,4}(?!\d)/)).test(stryMutAct_9fa48$9("5421") ? text : (stryCov_9fa48$9("5421"), text.slice(left.start, stryMutAct_9fa48$9("5422") ? left.start - 16 : (stryCov_9fa48$9("5422"), left.start + 16))));
		return stryMutAct_9fa48$9("5425") ? wholeDate && left.digits.length <= 2 && /^(19|20)\d\d$/.test(right.digits) : stryMutAct_9fa48$9("5424") ? false : stryMutAct_9fa48$9("5423") ? true : (stryCov_9fa48$9("5423", "5424", "5425"), wholeDate || (stryMutAct_9fa48$9("5427") ? left.digits.length <= 2 || /^(19|20)\d\d$/.test(right.digits) : stryMutAct_9fa48$9("5426") ? false : (stryCov_9fa48$9("5426", "5427"), (stryMutAct_9fa48$9("5430") ? left.digits.length > 2 : stryMutAct_9fa48$9("5429") ? left.digits.length < 2 : stryMutAct_9fa48$9("5428") ? true : (stryCov_9fa48$9("5428", "5429", "5430"), left.digits.length <= 2)) && (stryMutAct_9fa48$9("5434") ? /^(19|20)\d\D$/ : stryMutAct_9fa48$9("5433") ? /^(19|20)\D\d$/ : stryMutAct_9fa48$9("5432") ? /^(19|20)\d\d/ : stryMutAct_9fa48$9("5431") ? /(19|20)\d\d$/ : (stryCov_9fa48$9("5431", "5432", "5433", "5434"), /^(19|20)\d\d$/)).test(right.digits))));
	}
}
function runsOf(text) {
	if (stryMutAct_9fa48$9("5435")) {} else {
		stryCov_9fa48$9("5435");
		const runs = stryMutAct_9fa48$9("5436") ? ["Stryker was here"] : (stryCov_9fa48$9("5436"), []);
		let last;
		const pattern = stryMutAct_9fa48$9("5438") ? /\D+/g : stryMutAct_9fa48$9("5437") ? /\d/g : (stryCov_9fa48$9("5437", "5438"), /\d+/g);
		for (let match = pattern.exec(text); stryMutAct_9fa48$9("5439") ? false : (stryCov_9fa48$9("5439"), match); match = pattern.exec(text)) if (stryMutAct_9fa48$9("5440")) {} else {
			stryCov_9fa48$9("5440");
			const group = stryMutAct_9fa48$9("5441") ? {} : (stryCov_9fa48$9("5441"), {
				start: match.index,
				end: stryMutAct_9fa48$9("5442") ? match.index - match[0].length : (stryCov_9fa48$9("5442"), match.index + match[0].length),
				digits: match[0]
			});
			const joined = stryMutAct_9fa48$9("5445") ? last !== void 0 || joins(last, group, text) : stryMutAct_9fa48$9("5444") ? false : stryMutAct_9fa48$9("5443") ? true : (stryCov_9fa48$9("5443", "5444", "5445"), (stryMutAct_9fa48$9("5447") ? last === void 0 : stryMutAct_9fa48$9("5446") ? true : (stryCov_9fa48$9("5446", "5447"), last !== void 0)) && joins(last, group, text));
			const run = runs[stryMutAct_9fa48$9("5448") ? runs.length + 1 : (stryCov_9fa48$9("5448"), runs.length - 1)];
			if (stryMutAct_9fa48$9("5451") ? joined || run : stryMutAct_9fa48$9("5450") ? false : stryMutAct_9fa48$9("5449") ? true : (stryCov_9fa48$9("5449", "5450", "5451"), joined && run)) {
				if (stryMutAct_9fa48$9("5452")) {} else {
					stryCov_9fa48$9("5452");
					run.push(group);
				}
			} else runs.push(stryMutAct_9fa48$9("5454") ? [] : (stryCov_9fa48$9("5454"), [group]));
			last = group;
		}
		return runs;
	}
}
/** Reads a stretch of text once, so that every rule works on words and numbers instead of on letters. */
function readSegment(text) {
	if (stryMutAct_9fa48$9("5455")) {} else {
		stryCov_9fa48$9("5455");
		const lower = lowerKeepingLength(text);
		return stryMutAct_9fa48$9("5456") ? {} : (stryCov_9fa48$9("5456"), {
			text,
			lower,
			words: wordsOf(lower),
			runs: runsOf(text)
		});
	}
}
/**
* Words between «код» or «пароль» and the secret itself that only join the two:
* «код, который мне сейчас пришёл по смс, вот такой: 4821», «пароль у меня от кабинета был».
*/
const joiningWord = stryMutAct_9fa48$9("5465") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[^а-я]*)$/ : stryMutAct_9fa48$9("5464") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я])$/ : stryMutAct_9fa48$9("5463") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[^ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : stryMutAct_9fa48$9("5462") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : stryMutAct_9fa48$9("5461") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[^ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : stryMutAct_9fa48$9("5460") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : stryMutAct_9fa48$9("5459") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[^йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : stryMutAct_9fa48$9("5458") ? /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)/ : stryMutAct_9fa48$9("5457") ? /(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/ : (stryCov_9fa48$9("5457", "5458", "5459", "5460", "5461", "5462", "5463", "5464", "5465"), /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/);
const markerPattern = new RegExp(personalKinds.map(stryMutAct_9fa48$9("5466") ? () => void 0 : (stryCov_9fa48$9("5466"), (kind) => kindWords[kind].marker.replace(stryMutAct_9fa48$9("5467") ? /[^[\]]/g : (stryCov_9fa48$9("5467"), /[[\]]/g), stryMutAct_9fa48$9("5468") ? "" : (stryCov_9fa48$9("5468"), "\\$&")))).join(stryMutAct_9fa48$9("5469") ? "" : (stryCov_9fa48$9("5469"), "|")), stryMutAct_9fa48$9("5470") ? "" : (stryCov_9fa48$9("5470"), "g"));
/** The stretches between markers that already stand in a text: what is masked is never read again. */
function outsideMarkers(text) {
	if (stryMutAct_9fa48$9("5471")) {} else {
		stryCov_9fa48$9("5471");
		const spans = stryMutAct_9fa48$9("5472") ? ["Stryker was here"] : (stryCov_9fa48$9("5472"), []);
		let from = 0;
		if (stryMutAct_9fa48$9("5473")) {} else {
			stryCov_9fa48$9("5473");
			text.replace(markerPattern, (marker, at) => {
				if (stryMutAct_9fa48$9("5474")) {} else {
					stryCov_9fa48$9("5474");
					spans.push(stryMutAct_9fa48$9("5476") ? {} : (stryCov_9fa48$9("5476"), {
						start: from,
						end: at
					}));
					from = stryMutAct_9fa48$9("5477") ? at - marker.length : (stryCov_9fa48$9("5477"), at + marker.length);
					return marker;
				}
			});
		}
		spans.push(stryMutAct_9fa48$9("5479") ? {} : (stryCov_9fa48$9("5479"), {
			start: from,
			end: text.length
		}));
		return stryMutAct_9fa48$9("5480") ? spans : (stryCov_9fa48$9("5480"), spans.filter(stryMutAct_9fa48$9("5481") ? () => void 0 : (stryCov_9fa48$9("5481"), (span) => stryMutAct_9fa48$9("5485") ? span.end <= span.start : stryMutAct_9fa48$9("5484") ? span.end >= span.start : stryMutAct_9fa48$9("5483") ? false : stryMutAct_9fa48$9("5482") ? true : (stryCov_9fa48$9("5482", "5483", "5484", "5485"), span.end > span.start))));
	}
}
/** How far from a number a word still says what the number is, in characters. */
const LABEL_REACH = 44;
const LABEL_REACH_AFTER = 18;
const sentenceBreak = stryMutAct_9fa48$9("5489") ? /[!?;\n]|\.\s+[^A-ZА-ЯЁ]/ : stryMutAct_9fa48$9("5488") ? /[!?;\n]|\.\S+[A-ZА-ЯЁ]/ : stryMutAct_9fa48$9("5487") ? /[!?;\n]|\.\s[A-ZА-ЯЁ]/ : stryMutAct_9fa48$9("5486") ? /[^!?;\n]|\.\s+[A-ZА-ЯЁ]/ : (stryCov_9fa48$9("5486", "5487", "5488", "5489"), /[!?;\n]|\.\s+[A-ZА-ЯЁ]/);
/** «Заявление висит, 112-233-445 95»: after a clause of its own the number is no longer that of the application. */
const clauseBreak = stryMutAct_9fa48$9("5503") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\S/ : stryMutAct_9fa48$9("5502") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[^—–-]\s/ : stryMutAct_9fa48$9("5501") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\S[—–-]\s/ : stryMutAct_9fa48$9("5500") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.\s[—–-]\s/ : stryMutAct_9fa48$9("5499") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\S.*\s[—–-]\s/ : stryMutAct_9fa48$9("5498") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[^—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5497") ? /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\S[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5496") ? /,(?!\s*(?:его\s|ее\s|вот\S)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5495") ? /,(?!\s*(?:его\s|ее\S|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5494") ? /,(?!\s*(?:его\S|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5493") ? /,(?!\s*(?:его\s|ее\s|вот\s)(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5492") ? /,(?!\S*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5491") ? /,(?!\s(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : stryMutAct_9fa48$9("5490") ? /,(?=\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/ : (stryCov_9fa48$9("5490", "5491", "5492", "5493", "5494", "5495", "5496", "5497", "5498", "5499", "5500", "5501", "5502", "5503"), /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/);
/** «СНИЛС:» on a line of its own and the number on the next. */
const justBelow = stryMutAct_9fa48$9("5510") ? /^[\s:№=—–-]*\n\S*$/ : stryMutAct_9fa48$9("5509") ? /^[\s:№=—–-]*\n\s$/ : stryMutAct_9fa48$9("5508") ? /^[\S:№=—–-]*\n\s*$/ : stryMutAct_9fa48$9("5507") ? /^[^\s:№=—–-]*\n\s*$/ : stryMutAct_9fa48$9("5506") ? /^[\s:№=—–-]\n\s*$/ : stryMutAct_9fa48$9("5505") ? /^[\s:№=—–-]*\n\s*/ : stryMutAct_9fa48$9("5504") ? /[\s:№=—–-]*\n\s*$/ : (stryCov_9fa48$9("5504", "5505", "5506", "5507", "5508", "5509", "5510"), /^[\s:№=—–-]*\n\s*$/);
/** Index of the first word that starts at or after a position. */
function firstWordFrom(words, position) {
	if (stryMutAct_9fa48$9("5511")) {} else {
		stryCov_9fa48$9("5511");
		let low = 0;
		let high = words.length;
		while (stryMutAct_9fa48$9("5514") ? low >= high : stryMutAct_9fa48$9("5513") ? low <= high : stryMutAct_9fa48$9("5512") ? false : (stryCov_9fa48$9("5512", "5513", "5514"), low < high)) if (stryMutAct_9fa48$9("5515")) {} else {
			stryCov_9fa48$9("5515");
			const middle = (stryMutAct_9fa48$9("5516") ? low - high : (stryCov_9fa48$9("5516"), low + high)) >> 1;
			if (stryMutAct_9fa48$9("5520") ? (words[middle]?.start ?? 0) >= position : stryMutAct_9fa48$9("5519") ? (words[middle]?.start ?? 0) <= position : stryMutAct_9fa48$9("5518") ? false : stryMutAct_9fa48$9("5517") ? true : (stryCov_9fa48$9("5517", "5518", "5519", "5520"), (stryMutAct_9fa48$9("5521") ? words[middle]?.start && 0 : (stryCov_9fa48$9("5521"), (stryMutAct_9fa48$9("5522") ? words[middle].start : (stryCov_9fa48$9("5522"), words[middle]?.start)) ?? 0)) < position)) low = stryMutAct_9fa48$9("5523") ? middle - 1 : (stryCov_9fa48$9("5523"), middle + 1);
			else high = middle;
		}
		return low;
	}
}
/** The nearest word before a number that says what it is; else one shortly after it, with no other number between. */
function labelNear(segment, start, end) {
	if (stryMutAct_9fa48$9("5524")) {} else {
		stryCov_9fa48$9("5524");
		const { words, text } = segment;
		const next = firstWordFrom(words, start);
		for (let index = stryMutAct_9fa48$9("5525") ? next + 1 : (stryCov_9fa48$9("5525"), next - 1); stryMutAct_9fa48$9("5528") ? index < 0 : stryMutAct_9fa48$9("5527") ? index > 0 : stryMutAct_9fa48$9("5526") ? false : (stryCov_9fa48$9("5526", "5527", "5528"), index >= 0); stryMutAct_9fa48$9("5529") ? index += 1 : (stryCov_9fa48$9("5529"), index -= 1)) if (stryMutAct_9fa48$9("5530")) {} else {
			stryCov_9fa48$9("5530");
			const word = words[index];
			if (stryMutAct_9fa48$9("5533") ? !word && start - word.end > LABEL_REACH : stryMutAct_9fa48$9("5532") ? false : stryMutAct_9fa48$9("5531") ? true : (stryCov_9fa48$9("5531", "5532", "5533"), (stryMutAct_9fa48$9("5534") ? word : (stryCov_9fa48$9("5534"), !word)) || (stryMutAct_9fa48$9("5537") ? start - word.end <= LABEL_REACH : stryMutAct_9fa48$9("5536") ? start - word.end >= LABEL_REACH : stryMutAct_9fa48$9("5535") ? false : (stryCov_9fa48$9("5535", "5536", "5537"), (stryMutAct_9fa48$9("5538") ? start + word.end : (stryCov_9fa48$9("5538"), start - word.end)) > LABEL_REACH)))) break;
			if (stryMutAct_9fa48$9("5540") ? false : stryMutAct_9fa48$9("5539") ? true : (stryCov_9fa48$9("5539", "5540"), word.label)) {
				if (stryMutAct_9fa48$9("5541")) {} else {
					stryCov_9fa48$9("5541");
					const between = stryMutAct_9fa48$9("5542") ? text : (stryCov_9fa48$9("5542"), text.slice(word.end, start));
					if (stryMutAct_9fa48$9("5545") ? sentenceBreak.test(between) && !justBelow.test(between) && word.label === "reference" && clauseBreak.test(between.toLowerCase()) : stryMutAct_9fa48$9("5544") ? false : stryMutAct_9fa48$9("5543") ? true : (stryCov_9fa48$9("5543", "5544", "5545"), (stryMutAct_9fa48$9("5547") ? sentenceBreak.test(between) || !justBelow.test(between) : stryMutAct_9fa48$9("5546") ? false : (stryCov_9fa48$9("5546", "5547"), sentenceBreak.test(between) && (stryMutAct_9fa48$9("5548") ? justBelow.test(between) : (stryCov_9fa48$9("5548"), !justBelow.test(between))))) || (stryMutAct_9fa48$9("5550") ? word.label === "reference" || clauseBreak.test(between.toLowerCase()) : stryMutAct_9fa48$9("5549") ? false : (stryCov_9fa48$9("5549", "5550"), (stryMutAct_9fa48$9("5552") ? word.label !== "reference" : stryMutAct_9fa48$9("5551") ? true : (stryCov_9fa48$9("5551", "5552"), word.label === (stryMutAct_9fa48$9("5553") ? "" : (stryCov_9fa48$9("5553"), "reference")))) && clauseBreak.test(stryMutAct_9fa48$9("5554") ? between.toUpperCase() : (stryCov_9fa48$9("5554"), between.toLowerCase())))))) break;
					return word.label;
				}
			}
		}
		for (let index = next; stryMutAct_9fa48$9("5557") ? index >= words.length : stryMutAct_9fa48$9("5556") ? index <= words.length : stryMutAct_9fa48$9("5555") ? false : (stryCov_9fa48$9("5555", "5556", "5557"), index < words.length); stryMutAct_9fa48$9("5558") ? index -= 1 : (stryCov_9fa48$9("5558"), index += 1)) if (stryMutAct_9fa48$9("5559")) {} else {
			stryCov_9fa48$9("5559");
			const word = words[index];
			if (stryMutAct_9fa48$9("5562") ? !word && word.start - end > LABEL_REACH_AFTER : stryMutAct_9fa48$9("5561") ? false : stryMutAct_9fa48$9("5560") ? true : (stryCov_9fa48$9("5560", "5561", "5562"), (stryMutAct_9fa48$9("5563") ? word : (stryCov_9fa48$9("5563"), !word)) || (stryMutAct_9fa48$9("5566") ? word.start - end <= LABEL_REACH_AFTER : stryMutAct_9fa48$9("5565") ? word.start - end >= LABEL_REACH_AFTER : stryMutAct_9fa48$9("5564") ? false : (stryCov_9fa48$9("5564", "5565", "5566"), (stryMutAct_9fa48$9("5567") ? word.start + end : (stryCov_9fa48$9("5567"), word.start - end)) > LABEL_REACH_AFTER)))) break;
			const between = stryMutAct_9fa48$9("5568") ? text : (stryCov_9fa48$9("5568"), text.slice(end, word.start));
			if (stryMutAct_9fa48$9("5571") ? word.start >= end || word.label : stryMutAct_9fa48$9("5570") ? false : stryMutAct_9fa48$9("5569") ? true : (stryCov_9fa48$9("5569", "5570", "5571"), (stryMutAct_9fa48$9("5574") ? word.start < end : stryMutAct_9fa48$9("5573") ? word.start > end : stryMutAct_9fa48$9("5572") ? true : (stryCov_9fa48$9("5572", "5573", "5574"), word.start >= end)) && word.label)) return (stryMutAct_9fa48$9("5576") ? /[!?;.,\n\D]/ : stryMutAct_9fa48$9("5575") ? /[^!?;.,\n\d]/ : (stryCov_9fa48$9("5575", "5576"), /[!?;.,\n\d]/)).test(between) ? void 0 : word.label;
		}
		return;
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/dates.ts
function stryNS_9fa48$8() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$8 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$8();
function stryCov_9fa48$8() {
	var ns = stryNS_9fa48$8();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$8 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$8(id) {
	var ns = stryNS_9fa48$8();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$8 = isActive;
	return isActive(id);
}
const REACH_BEFORE = 34;
const REACH_AFTER = 22;
/** «д. р.», «г.р.» and «г. рожд.» beside a date. */
const abbreviation = stryMutAct_9fa48$8("3563") ? /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[а-я]|$)/ : stryMutAct_9fa48$8("3562") ? /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[^а-я])/ : stryMutAct_9fa48$8("3561") ? /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\S?р)(?:[^а-я]|$)/ : stryMutAct_9fa48$8("3560") ? /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\sр)(?:[^а-я]|$)/ : stryMutAct_9fa48$8("3559") ? /(?:^|[^а-я])(?:д\.\S?р|д\/р|г\.\s?р)(?:[^а-я]|$)/ : stryMutAct_9fa48$8("3558") ? /(?:^|[^а-я])(?:д\.\sр|д\/р|г\.\s?р)(?:[^а-я]|$)/ : stryMutAct_9fa48$8("3557") ? /(?:^|[а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[^а-я]|$)/ : stryMutAct_9fa48$8("3556") ? /(?:[^а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[^а-я]|$)/ : (stryCov_9fa48$8("3556", "3557", "3558", "3559", "3560", "3561", "3562", "3563"), /(?:^|[^а-я])(?:д\.\s?р|д\/р|г\.\s?р)(?:[^а-я]|$)/);
const monthWord = stryMutAct_9fa48$8("3584") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\D))?/g : stryMutAct_9fa48$8("3583") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?=\d))?/g : stryMutAct_9fa48$8("3582") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\D{2}(?!\d))?/g : stryMutAct_9fa48$8("3581") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d(?!\d))?/g : stryMutAct_9fa48$8("3580") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\D{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3579") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3578") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))/g : stryMutAct_9fa48$8("3577") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\S,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3576") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[^\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3575") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,](?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3574") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3573") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[^а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3572") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3571") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[^йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3570") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\S.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3569") ? /(\d{1,2})(?:-?(?:го|е|ое))?[^\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3568") ? /(\d{1,2})(?:-?(?:го|е|ое))?[\s.](?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3567") ? /(\d{1,2})(?:-(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3566") ? /(\d{1,2})(?:-?(?:го|е|ое))[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3565") ? /(\D{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : stryMutAct_9fa48$8("3564") ? /(\d)(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g : (stryCov_9fa48$8("3564", "3565", "3566", "3567", "3568", "3569", "3570", "3571", "3572", "3573", "3574", "3575", "3576", "3577", "3578", "3579", "3580", "3581", "3582", "3583", "3584"), /(\d{1,2})(?:-?(?:го|е|ое))?[\s.]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?[\s,]{0,2}(?:\d{4}|\d{2}(?!\d))?/g);
function isDay(digits) {
	if (stryMutAct_9fa48$8("3585")) {} else {
		stryCov_9fa48$8("3585");
		return stryMutAct_9fa48$8("3588") ? digits.length <= 2 && Number(digits) >= 1 || Number(digits) <= 31 : stryMutAct_9fa48$8("3587") ? false : stryMutAct_9fa48$8("3586") ? true : (stryCov_9fa48$8("3586", "3587", "3588"), (stryMutAct_9fa48$8("3590") ? digits.length <= 2 || Number(digits) >= 1 : stryMutAct_9fa48$8("3589") ? true : (stryCov_9fa48$8("3589", "3590"), (stryMutAct_9fa48$8("3593") ? digits.length > 2 : stryMutAct_9fa48$8("3592") ? digits.length < 2 : stryMutAct_9fa48$8("3591") ? true : (stryCov_9fa48$8("3591", "3592", "3593"), digits.length <= 2)) && (stryMutAct_9fa48$8("3596") ? Number(digits) < 1 : stryMutAct_9fa48$8("3595") ? Number(digits) > 1 : stryMutAct_9fa48$8("3594") ? true : (stryCov_9fa48$8("3594", "3595", "3596"), Number(digits) >= 1)))) && (stryMutAct_9fa48$8("3599") ? Number(digits) > 31 : stryMutAct_9fa48$8("3598") ? Number(digits) < 31 : stryMutAct_9fa48$8("3597") ? true : (stryCov_9fa48$8("3597", "3598", "3599"), Number(digits) <= 31)));
	}
}
function isYear(digits) {
	if (stryMutAct_9fa48$8("3600")) {} else {
		stryCov_9fa48$8("3600");
		return (stryMutAct_9fa48$8("3604") ? /^(19|20)\d\D$/ : stryMutAct_9fa48$8("3603") ? /^(19|20)\D\d$/ : stryMutAct_9fa48$8("3602") ? /^(19|20)\d\d/ : stryMutAct_9fa48$8("3601") ? /(19|20)\d\d$/ : (stryCov_9fa48$8("3601", "3602", "3603", "3604"), /^(19|20)\d\d$/)).test(digits);
	}
}
function isNumericDate(a, b, c) {
	if (stryMutAct_9fa48$8("3605")) {} else {
		stryCov_9fa48$8("3605");
		const month = stryMutAct_9fa48$8("3608") ? isDay(b.digits) || Number(b.digits) <= 12 : stryMutAct_9fa48$8("3607") ? false : stryMutAct_9fa48$8("3606") ? true : (stryCov_9fa48$8("3606", "3607", "3608"), isDay(b.digits) && (stryMutAct_9fa48$8("3611") ? Number(b.digits) > 12 : stryMutAct_9fa48$8("3610") ? Number(b.digits) < 12 : stryMutAct_9fa48$8("3609") ? true : (stryCov_9fa48$8("3609", "3610", "3611"), Number(b.digits) <= 12)));
		if (stryMutAct_9fa48$8("3614") ? month && isDay(a.digits) || isYear(c.digits) || /^\d\d$/.test(c.digits) : stryMutAct_9fa48$8("3613") ? false : stryMutAct_9fa48$8("3612") ? true : (stryCov_9fa48$8("3612", "3613", "3614"), (stryMutAct_9fa48$8("3616") ? month || isDay(a.digits) : stryMutAct_9fa48$8("3615") ? true : (stryCov_9fa48$8("3615", "3616"), month && isDay(a.digits))) && (stryMutAct_9fa48$8("3618") ? isYear(c.digits) && /^\d\d$/.test(c.digits) : stryMutAct_9fa48$8("3617") ? true : (stryCov_9fa48$8("3617", "3618"), isYear(c.digits) || (stryMutAct_9fa48$8("3622") ? /^\d\D$/ : stryMutAct_9fa48$8("3621") ? /^\D\d$/ : stryMutAct_9fa48$8("3620") ? /^\d\d/ : stryMutAct_9fa48$8("3619") ? /\d\d$/ : (stryCov_9fa48$8("3619", "3620", "3621", "3622"), /^\d\d$/)).test(c.digits))))) return stryMutAct_9fa48$8("3623") ? false : (stryCov_9fa48$8("3623"), true);
		return stryMutAct_9fa48$8("3626") ? isYear(a.digits) && month || isDay(c.digits) : stryMutAct_9fa48$8("3625") ? false : stryMutAct_9fa48$8("3624") ? true : (stryCov_9fa48$8("3624", "3625", "3626"), (stryMutAct_9fa48$8("3628") ? isYear(a.digits) || month : stryMutAct_9fa48$8("3627") ? true : (stryCov_9fa48$8("3627", "3628"), isYear(a.digits) && month)) && isDay(c.digits));
	}
}
function datesOf(segment) {
	if (stryMutAct_9fa48$8("3629")) {} else {
		stryCov_9fa48$8("3629");
		const spans = stryMutAct_9fa48$8("3630") ? ["Stryker was here"] : (stryCov_9fa48$8("3630"), []);
		for (const run of segment.runs) if (stryMutAct_9fa48$8("3631")) {} else {
			stryCov_9fa48$8("3631");
			for (let index = 0; stryMutAct_9fa48$8("3634") ? index >= run.length : stryMutAct_9fa48$8("3633") ? index <= run.length : stryMutAct_9fa48$8("3632") ? false : (stryCov_9fa48$8("3632", "3633", "3634"), index < run.length); stryMutAct_9fa48$8("3635") ? index -= 1 : (stryCov_9fa48$8("3635"), index += 1)) if (stryMutAct_9fa48$8("3636")) {} else {
				stryCov_9fa48$8("3636");
				const [a, b, c] = stryMutAct_9fa48$8("3637") ? [] : (stryCov_9fa48$8("3637"), [
					run[index],
					run[stryMutAct_9fa48$8("3638") ? index - 1 : (stryCov_9fa48$8("3638"), index + 1)],
					run[stryMutAct_9fa48$8("3639") ? index - 2 : (stryCov_9fa48$8("3639"), index + 2)]
				]);
				if (stryMutAct_9fa48$8("3642") ? a && b && c || isNumericDate(a, b, c) : stryMutAct_9fa48$8("3641") ? false : stryMutAct_9fa48$8("3640") ? true : (stryCov_9fa48$8("3640", "3641", "3642"), (stryMutAct_9fa48$8("3644") ? a && b || c : stryMutAct_9fa48$8("3643") ? true : (stryCov_9fa48$8("3643", "3644"), (stryMutAct_9fa48$8("3646") ? a || b : stryMutAct_9fa48$8("3645") ? true : (stryCov_9fa48$8("3645", "3646"), a && b)) && c)) && isNumericDate(a, b, c))) {
					if (stryMutAct_9fa48$8("3647")) {} else {
						stryCov_9fa48$8("3647");
						spans.push(stryMutAct_9fa48$8("3649") ? {} : (stryCov_9fa48$8("3649"), {
							start: a.start,
							end: c.end,
							yearOnly: stryMutAct_9fa48$8("3650") ? true : (stryCov_9fa48$8("3650"), false)
						}));
						stryMutAct_9fa48$8("3651") ? index -= 2 : (stryCov_9fa48$8("3651"), index += 2);
					}
				} else if (stryMutAct_9fa48$8("3654") ? a || /^(18[89]\d|19\d\d|20\d\d)$/.test(a.digits) : stryMutAct_9fa48$8("3653") ? false : stryMutAct_9fa48$8("3652") ? true : (stryCov_9fa48$8("3652", "3653", "3654"), a && (stryMutAct_9fa48$8("3662") ? /^(18[89]\d|19\d\d|20\d\D)$/ : stryMutAct_9fa48$8("3661") ? /^(18[89]\d|19\d\d|20\D\d)$/ : stryMutAct_9fa48$8("3660") ? /^(18[89]\d|19\d\D|20\d\d)$/ : stryMutAct_9fa48$8("3659") ? /^(18[89]\d|19\D\d|20\d\d)$/ : stryMutAct_9fa48$8("3658") ? /^(18[89]\D|19\d\d|20\d\d)$/ : stryMutAct_9fa48$8("3657") ? /^(18[^89]\d|19\d\d|20\d\d)$/ : stryMutAct_9fa48$8("3656") ? /^(18[89]\d|19\d\d|20\d\d)/ : stryMutAct_9fa48$8("3655") ? /(18[89]\d|19\d\d|20\d\d)$/ : (stryCov_9fa48$8("3655", "3656", "3657", "3658", "3659", "3660", "3661", "3662"), /^(18[89]\d|19\d\d|20\d\d)$/)).test(a.digits))) spans.push(stryMutAct_9fa48$8("3664") ? {} : (stryCov_9fa48$8("3664"), {
					start: a.start,
					end: a.end,
					yearOnly: stryMutAct_9fa48$8("3665") ? false : (stryCov_9fa48$8("3665"), true)
				}));
				else if (stryMutAct_9fa48$8("3668") ? a && run.length === 1 || /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(a.digits) : stryMutAct_9fa48$8("3667") ? false : stryMutAct_9fa48$8("3666") ? true : (stryCov_9fa48$8("3666", "3667", "3668"), (stryMutAct_9fa48$8("3670") ? a || run.length === 1 : stryMutAct_9fa48$8("3669") ? true : (stryCov_9fa48$8("3669", "3670"), a && (stryMutAct_9fa48$8("3672") ? run.length !== 1 : stryMutAct_9fa48$8("3671") ? true : (stryCov_9fa48$8("3671", "3672"), run.length === 1)))) && (stryMutAct_9fa48$8("3682") ? /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\D$/ : stryMutAct_9fa48$8("3681") ? /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\D\d$/ : stryMutAct_9fa48$8("3680") ? /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[^0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3679") ? /^(0[1-9]|[12]\d|3[01])(0[^1-9]|1[0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3678") ? /^(0[1-9]|[12]\d|3[^01])(0[1-9]|1[0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3677") ? /^(0[1-9]|[12]\D|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3676") ? /^(0[1-9]|[^12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3675") ? /^(0[^1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/ : stryMutAct_9fa48$8("3674") ? /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d/ : stryMutAct_9fa48$8("3673") ? /(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/ : (stryCov_9fa48$8("3673", "3674", "3675", "3676", "3677", "3678", "3679", "3680", "3681", "3682"), /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/)).test(a.digits))) {
					if (stryMutAct_9fa48$8("3683")) {} else {
						stryCov_9fa48$8("3683");
						spans.push(stryMutAct_9fa48$8("3685") ? {} : (stryCov_9fa48$8("3685"), {
							start: a.start,
							end: a.end,
							yearOnly: stryMutAct_9fa48$8("3686") ? true : (stryCov_9fa48$8("3686"), false)
						}));
					}
				}
			}
		}
		monthWord.lastIndex = 0;
		for (let match = monthWord.exec(segment.lower); stryMutAct_9fa48$8("3687") ? false : (stryCov_9fa48$8("3687"), match); match = monthWord.exec(segment.lower)) if (stryMutAct_9fa48$8("3688")) {} else {
			stryCov_9fa48$8("3688");
			const written = match[0].replace(stryMutAct_9fa48$8("3692") ? /[\S,]+$/ : stryMutAct_9fa48$8("3691") ? /[^\s,]+$/ : stryMutAct_9fa48$8("3690") ? /[\s,]$/ : stryMutAct_9fa48$8("3689") ? /[\s,]+/ : (stryCov_9fa48$8("3689", "3690", "3691", "3692"), /[\s,]+$/), stryMutAct_9fa48$8("3693") ? "Stryker was here!" : (stryCov_9fa48$8("3693"), ""));
			if (stryMutAct_9fa48$8("3695") ? false : stryMutAct_9fa48$8("3694") ? true : (stryCov_9fa48$8("3694", "3695"), isDay(stryMutAct_9fa48$8("3696") ? match[1] && "" : (stryCov_9fa48$8("3696"), match[1] ?? (stryMutAct_9fa48$8("3697") ? "Stryker was here!" : (stryCov_9fa48$8("3697"), "")))))) spans.push(stryMutAct_9fa48$8("3699") ? {} : (stryCov_9fa48$8("3699"), {
				start: match.index,
				end: stryMutAct_9fa48$8("3700") ? match.index - written.length : (stryCov_9fa48$8("3700"), match.index + written.length),
				yearOnly: stryMutAct_9fa48$8("3701") ? true : (stryCov_9fa48$8("3701"), false)
			}));
		}
		return spans;
	}
}
function bornBeside(segment, { start, end, yearOnly }) {
	if (stryMutAct_9fa48$8("3702")) {} else {
		stryCov_9fa48$8("3702");
		const { words, lower } = segment;
		const before = yearOnly ? 14 : REACH_BEFORE;
		const after = yearOnly ? 8 : REACH_AFTER;
		const left = stryMutAct_9fa48$8("3703") ? lower : (stryCov_9fa48$8("3703"), lower.slice(stryMutAct_9fa48$8("3704") ? Math.min(0, start - before) : (stryCov_9fa48$8("3704"), Math.max(0, stryMutAct_9fa48$8("3705") ? start + before : (stryCov_9fa48$8("3705"), start - before))), start));
		const right = stryMutAct_9fa48$8("3706") ? lower : (stryCov_9fa48$8("3706"), lower.slice(end, stryMutAct_9fa48$8("3707") ? end - after : (stryCov_9fa48$8("3707"), end + after)));
		if (stryMutAct_9fa48$8("3710") ? abbreviation.test(left) && abbreviation.test(right) : stryMutAct_9fa48$8("3709") ? false : stryMutAct_9fa48$8("3708") ? true : (stryCov_9fa48$8("3708", "3709", "3710"), abbreviation.test(left) || abbreviation.test(right))) return stryMutAct_9fa48$8("3711") ? false : (stryCov_9fa48$8("3711"), true);
		for (let index = stryMutAct_9fa48$8("3712") ? firstWordFrom(words, start) + 1 : (stryCov_9fa48$8("3712"), firstWordFrom(words, start) - 1); stryMutAct_9fa48$8("3715") ? index < 0 : stryMutAct_9fa48$8("3714") ? index > 0 : stryMutAct_9fa48$8("3713") ? false : (stryCov_9fa48$8("3713", "3714", "3715"), index >= 0); stryMutAct_9fa48$8("3716") ? index += 1 : (stryCov_9fa48$8("3716"), index -= 1)) if (stryMutAct_9fa48$8("3717")) {} else {
			stryCov_9fa48$8("3717");
			const word = words[index];
			if (stryMutAct_9fa48$8("3720") ? !word && start - word.end > before : stryMutAct_9fa48$8("3719") ? false : stryMutAct_9fa48$8("3718") ? true : (stryCov_9fa48$8("3718", "3719", "3720"), (stryMutAct_9fa48$8("3721") ? word : (stryCov_9fa48$8("3721"), !word)) || (stryMutAct_9fa48$8("3724") ? start - word.end <= before : stryMutAct_9fa48$8("3723") ? start - word.end >= before : stryMutAct_9fa48$8("3722") ? false : (stryCov_9fa48$8("3722", "3723", "3724"), (stryMutAct_9fa48$8("3725") ? start + word.end : (stryCov_9fa48$8("3725"), start - word.end)) > before)))) break;
			if (stryMutAct_9fa48$8("3728") ? word.label !== "reference" : stryMutAct_9fa48$8("3727") ? false : stryMutAct_9fa48$8("3726") ? true : (stryCov_9fa48$8("3726", "3727", "3728"), word.label === (stryMutAct_9fa48$8("3729") ? "" : (stryCov_9fa48$8("3729"), "reference")))) break;
			if (stryMutAct_9fa48$8("3732") ? word.label !== "birth" : stryMutAct_9fa48$8("3731") ? false : stryMutAct_9fa48$8("3730") ? true : (stryCov_9fa48$8("3730", "3731", "3732"), word.label === (stryMutAct_9fa48$8("3733") ? "" : (stryCov_9fa48$8("3733"), "birth")))) return stryMutAct_9fa48$8("3736") ? !/\d{4}/.test(lower.slice(word.end, start)) || !/[!?;\n]/.test(lower.slice(word.end, start)) : stryMutAct_9fa48$8("3735") ? false : stryMutAct_9fa48$8("3734") ? true : (stryCov_9fa48$8("3734", "3735", "3736"), (stryMutAct_9fa48$8("3737") ? /\d{4}/.test(lower.slice(word.end, start)) : (stryCov_9fa48$8("3737"), !(stryMutAct_9fa48$8("3739") ? /\D{4}/ : stryMutAct_9fa48$8("3738") ? /\d/ : (stryCov_9fa48$8("3738", "3739"), /\d{4}/)).test(stryMutAct_9fa48$8("3740") ? lower : (stryCov_9fa48$8("3740"), lower.slice(word.end, start))))) && (stryMutAct_9fa48$8("3741") ? /[!?;\n]/.test(lower.slice(word.end, start)) : (stryCov_9fa48$8("3741"), !(stryMutAct_9fa48$8("3742") ? /[^!?;\n]/ : (stryCov_9fa48$8("3742"), /[!?;\n]/)).test(stryMutAct_9fa48$8("3743") ? lower : (stryCov_9fa48$8("3743"), lower.slice(word.end, start))))));
		}
		for (let index = firstWordFrom(words, end); stryMutAct_9fa48$8("3746") ? index >= words.length : stryMutAct_9fa48$8("3745") ? index <= words.length : stryMutAct_9fa48$8("3744") ? false : (stryCov_9fa48$8("3744", "3745", "3746"), index < words.length); stryMutAct_9fa48$8("3747") ? index -= 1 : (stryCov_9fa48$8("3747"), index += 1)) if (stryMutAct_9fa48$8("3748")) {} else {
			stryCov_9fa48$8("3748");
			const word = words[index];
			if (stryMutAct_9fa48$8("3751") ? !word && word.start - end > after : stryMutAct_9fa48$8("3750") ? false : stryMutAct_9fa48$8("3749") ? true : (stryCov_9fa48$8("3749", "3750", "3751"), (stryMutAct_9fa48$8("3752") ? word : (stryCov_9fa48$8("3752"), !word)) || (stryMutAct_9fa48$8("3755") ? word.start - end <= after : stryMutAct_9fa48$8("3754") ? word.start - end >= after : stryMutAct_9fa48$8("3753") ? false : (stryCov_9fa48$8("3753", "3754", "3755"), (stryMutAct_9fa48$8("3756") ? word.start + end : (stryCov_9fa48$8("3756"), word.start - end)) > after)))) break;
			if (stryMutAct_9fa48$8("3759") ? word.label !== "birth" : stryMutAct_9fa48$8("3758") ? false : stryMutAct_9fa48$8("3757") ? true : (stryCov_9fa48$8("3757", "3758", "3759"), word.label === (stryMutAct_9fa48$8("3760") ? "" : (stryCov_9fa48$8("3760"), "birth")))) return stryMutAct_9fa48$8("3763") ? !/[!?;\n\d]/.test(lower.slice(end, word.start)) || !/\.\s/.test(lower.slice(end + 4, word.start)) : stryMutAct_9fa48$8("3762") ? false : stryMutAct_9fa48$8("3761") ? true : (stryCov_9fa48$8("3761", "3762", "3763"), (stryMutAct_9fa48$8("3764") ? /[!?;\n\d]/.test(lower.slice(end, word.start)) : (stryCov_9fa48$8("3764"), !(stryMutAct_9fa48$8("3766") ? /[!?;\n\D]/ : stryMutAct_9fa48$8("3765") ? /[^!?;\n\d]/ : (stryCov_9fa48$8("3765", "3766"), /[!?;\n\d]/)).test(stryMutAct_9fa48$8("3767") ? lower : (stryCov_9fa48$8("3767"), lower.slice(end, word.start))))) && (stryMutAct_9fa48$8("3768") ? /\.\s/.test(lower.slice(end + 4, word.start)) : (stryCov_9fa48$8("3768"), !(stryMutAct_9fa48$8("3769") ? /\.\S/ : (stryCov_9fa48$8("3769"), /\.\s/)).test(stryMutAct_9fa48$8("3770") ? lower : (stryCov_9fa48$8("3770"), lower.slice(stryMutAct_9fa48$8("3771") ? end - 4 : (stryCov_9fa48$8("3771"), end + 4), word.start))))));
		}
		return stryMutAct_9fa48$8("3772") ? true : (stryCov_9fa48$8("3772"), false);
	}
}
/** Dates, and years of birth, beside «родился», «рождения», «д. р.», «г. р.». */
function findBirthDates(segment) {
	if (stryMutAct_9fa48$8("3773")) {} else {
		stryCov_9fa48$8("3773");
		const spans = datesOf(segment);
		return stryMutAct_9fa48$8("3774") ? spans.map(({ start, end, yearOnly }) => ({
			kind: "birthdate",
			start,
			end,
			weight: yearOnly ? 62 : 75
		})) : (stryCov_9fa48$8("3774"), spans.filter(stryMutAct_9fa48$8("3775") ? () => void 0 : (stryCov_9fa48$8("3775"), (span) => bornBeside(segment, span))).map(stryMutAct_9fa48$8("3776") ? () => void 0 : (stryCov_9fa48$8("3776"), ({ start, end, yearOnly }) => stryMutAct_9fa48$8("3777") ? {} : (stryCov_9fa48$8("3777"), {
			kind: "birthdate",
			start,
			end,
			weight: yearOnly ? 62 : 75
		}))));
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/checks.ts
/** Every check takes a string of digits only and says whether its control digits fit. */ function stryNS_9fa48$7() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$7 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$7();
function stryCov_9fa48$7() {
	var ns = stryNS_9fa48$7();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$7 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$7(id) {
	var ns = stryNS_9fa48$7();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$7 = isActive;
	return isActive(id);
}
const sameDigits = stryMutAct_9fa48$7("3089") ? /^(\d)\1$/ : stryMutAct_9fa48$7("3088") ? /^(\D)\1*$/ : stryMutAct_9fa48$7("3087") ? /^(\d)\1*/ : stryMutAct_9fa48$7("3086") ? /(\d)\1*$/ : (stryCov_9fa48$7("3086", "3087", "3088", "3089"), /^(\d)\1*$/);
function weighted(digits, weights) {
	if (stryMutAct_9fa48$7("3090")) {} else {
		stryCov_9fa48$7("3090");
		return weights.reduce(stryMutAct_9fa48$7("3091") ? () => void 0 : (stryCov_9fa48$7("3091"), (sum, weight, index) => stryMutAct_9fa48$7("3092") ? sum - weight * Number(digits.charAt(index)) : (stryCov_9fa48$7("3092"), sum + (stryMutAct_9fa48$7("3093") ? weight / Number(digits.charAt(index)) : (stryCov_9fa48$7("3093"), weight * Number(stryMutAct_9fa48$7("3094") ? digits : (stryCov_9fa48$7("3094"), digits.charAt(index))))))), 0);
	}
}
/**
* The Luhn algorithm of payment cards (ISO/IEC 7812-1, annex B).
* The number of an ОМС policy uses the same sum: doubling the odd digits as one number and adding
* up its digits, as the rules of compulsory health insurance say it, gives the same total.
*/
function passesLuhn(digits) {
	if (stryMutAct_9fa48$7("3095")) {} else {
		stryCov_9fa48$7("3095");
		if (stryMutAct_9fa48$7("3098") ? digits.length < 2 && sameDigits.test(digits) : stryMutAct_9fa48$7("3097") ? false : stryMutAct_9fa48$7("3096") ? true : (stryCov_9fa48$7("3096", "3097", "3098"), (stryMutAct_9fa48$7("3101") ? digits.length >= 2 : stryMutAct_9fa48$7("3100") ? digits.length <= 2 : stryMutAct_9fa48$7("3099") ? false : (stryCov_9fa48$7("3099", "3100", "3101"), digits.length < 2)) || sameDigits.test(digits))) return stryMutAct_9fa48$7("3102") ? true : (stryCov_9fa48$7("3102"), false);
		let sum = 0;
		for (let index = 0; stryMutAct_9fa48$7("3105") ? index >= digits.length : stryMutAct_9fa48$7("3104") ? index <= digits.length : stryMutAct_9fa48$7("3103") ? false : (stryCov_9fa48$7("3103", "3104", "3105"), index < digits.length); stryMutAct_9fa48$7("3106") ? index -= 1 : (stryCov_9fa48$7("3106"), index += 1)) if (stryMutAct_9fa48$7("3107")) {} else {
			stryCov_9fa48$7("3107");
			const digit = Number(stryMutAct_9fa48$7("3108") ? digits : (stryCov_9fa48$7("3108"), digits.charAt(stryMutAct_9fa48$7("3109") ? digits.length - 1 + index : (stryCov_9fa48$7("3109"), (stryMutAct_9fa48$7("3110") ? digits.length + 1 : (stryCov_9fa48$7("3110"), digits.length - 1)) - index))));
			const doubled = stryMutAct_9fa48$7("3111") ? digit / 2 : (stryCov_9fa48$7("3111"), digit * 2);
			stryMutAct_9fa48$7("3112") ? sum -= index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled : (stryCov_9fa48$7("3112"), sum += (stryMutAct_9fa48$7("3115") ? index % 2 !== 0 : stryMutAct_9fa48$7("3114") ? false : stryMutAct_9fa48$7("3113") ? true : (stryCov_9fa48$7("3113", "3114", "3115"), (stryMutAct_9fa48$7("3116") ? index * 2 : (stryCov_9fa48$7("3116"), index % 2)) === 0)) ? digit : (stryMutAct_9fa48$7("3120") ? doubled <= 9 : stryMutAct_9fa48$7("3119") ? doubled >= 9 : stryMutAct_9fa48$7("3118") ? false : stryMutAct_9fa48$7("3117") ? true : (stryCov_9fa48$7("3117", "3118", "3119", "3120"), doubled > 9)) ? stryMutAct_9fa48$7("3121") ? doubled + 9 : (stryCov_9fa48$7("3121"), doubled - 9) : doubled);
		}
		return stryMutAct_9fa48$7("3124") ? sum % 10 !== 0 : stryMutAct_9fa48$7("3123") ? false : stryMutAct_9fa48$7("3122") ? true : (stryCov_9fa48$7("3122", "3123", "3124"), (stryMutAct_9fa48$7("3125") ? sum * 10 : (stryCov_9fa48$7("3125"), sum % 10)) === 0);
	}
}
/**
* СНИЛС, 11 digits: the sum of nine digits times 9…1, modulo 101, where 100 counts as 00.
* Numbers up to 001-001-998 were given out before control digits and are not checked (Pension Fund's rule).
*/
function isSnils(digits) {
	if (stryMutAct_9fa48$7("3126")) {} else {
		stryCov_9fa48$7("3126");
		if (stryMutAct_9fa48$7("3129") ? (!/^\d{11}$/.test(digits) || sameDigits.test(digits)) && Number(digits.slice(0, 9)) <= 1001998 : stryMutAct_9fa48$7("3128") ? false : stryMutAct_9fa48$7("3127") ? true : (stryCov_9fa48$7("3127", "3128", "3129"), (stryMutAct_9fa48$7("3131") ? !/^\d{11}$/.test(digits) && sameDigits.test(digits) : stryMutAct_9fa48$7("3130") ? false : (stryCov_9fa48$7("3130", "3131"), (stryMutAct_9fa48$7("3132") ? /^\d{11}$/.test(digits) : (stryCov_9fa48$7("3132"), !(stryMutAct_9fa48$7("3136") ? /^\D{11}$/ : stryMutAct_9fa48$7("3135") ? /^\d$/ : stryMutAct_9fa48$7("3134") ? /^\d{11}/ : stryMutAct_9fa48$7("3133") ? /\d{11}$/ : (stryCov_9fa48$7("3133", "3134", "3135", "3136"), /^\d{11}$/)).test(digits))) || sameDigits.test(digits))) || (stryMutAct_9fa48$7("3139") ? Number(digits.slice(0, 9)) > 1001998 : stryMutAct_9fa48$7("3138") ? Number(digits.slice(0, 9)) < 1001998 : stryMutAct_9fa48$7("3137") ? false : (stryCov_9fa48$7("3137", "3138", "3139"), Number(stryMutAct_9fa48$7("3140") ? digits : (stryCov_9fa48$7("3140"), digits.slice(0, 9))) <= 1001998)))) return stryMutAct_9fa48$7("3141") ? true : (stryCov_9fa48$7("3141"), false);
		const control = stryMutAct_9fa48$7("3142") ? weighted(digits, [
			9,
			8,
			7,
			6,
			5,
			4,
			3,
			2,
			1
		]) % 101 * 100 : (stryCov_9fa48$7("3142"), (stryMutAct_9fa48$7("3143") ? weighted(digits, [
			9,
			8,
			7,
			6,
			5,
			4,
			3,
			2,
			1
		]) * 101 : (stryCov_9fa48$7("3143"), weighted(digits, stryMutAct_9fa48$7("3144") ? [] : (stryCov_9fa48$7("3144"), [
			9,
			8,
			7,
			6,
			5,
			4,
			3,
			2,
			1
		])) % 101)) % 100);
		return stryMutAct_9fa48$7("3147") ? control !== Number(digits.slice(9)) : stryMutAct_9fa48$7("3146") ? false : stryMutAct_9fa48$7("3145") ? true : (stryCov_9fa48$7("3145", "3146", "3147"), control === Number(stryMutAct_9fa48$7("3148") ? digits : (stryCov_9fa48$7("3148"), digits.slice(9))));
	}
}
/** ИНН of a person, 12 digits with two control digits (order of the Federal Tax Service on ИНН, annex). */
function isPersonalInn(digits) {
	if (stryMutAct_9fa48$7("3149")) {} else {
		stryCov_9fa48$7("3149");
		if (stryMutAct_9fa48$7("3152") ? !/^\d{12}$/.test(digits) && sameDigits.test(digits) : stryMutAct_9fa48$7("3151") ? false : stryMutAct_9fa48$7("3150") ? true : (stryCov_9fa48$7("3150", "3151", "3152"), (stryMutAct_9fa48$7("3153") ? /^\d{12}$/.test(digits) : (stryCov_9fa48$7("3153"), !(stryMutAct_9fa48$7("3157") ? /^\D{12}$/ : stryMutAct_9fa48$7("3156") ? /^\d$/ : stryMutAct_9fa48$7("3155") ? /^\d{12}/ : stryMutAct_9fa48$7("3154") ? /\d{12}$/ : (stryCov_9fa48$7("3154", "3155", "3156", "3157"), /^\d{12}$/)).test(digits))) || sameDigits.test(digits))) return stryMutAct_9fa48$7("3158") ? true : (stryCov_9fa48$7("3158"), false);
		const first = stryMutAct_9fa48$7("3159") ? weighted(digits, [
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		]) % 11 * 10 : (stryCov_9fa48$7("3159"), (stryMutAct_9fa48$7("3160") ? weighted(digits, [
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		]) * 11 : (stryCov_9fa48$7("3160"), weighted(digits, stryMutAct_9fa48$7("3161") ? [] : (stryCov_9fa48$7("3161"), [
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		])) % 11)) % 10);
		const second = stryMutAct_9fa48$7("3162") ? weighted(digits, [
			3,
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		]) % 11 * 10 : (stryCov_9fa48$7("3162"), (stryMutAct_9fa48$7("3163") ? weighted(digits, [
			3,
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		]) * 11 : (stryCov_9fa48$7("3163"), weighted(digits, stryMutAct_9fa48$7("3164") ? [] : (stryCov_9fa48$7("3164"), [
			3,
			7,
			2,
			4,
			10,
			3,
			5,
			9,
			4,
			6,
			8
		])) % 11)) % 10);
		return stryMutAct_9fa48$7("3167") ? first === Number(digits.charAt(10)) || second === Number(digits.charAt(11)) : stryMutAct_9fa48$7("3166") ? false : stryMutAct_9fa48$7("3165") ? true : (stryCov_9fa48$7("3165", "3166", "3167"), (stryMutAct_9fa48$7("3169") ? first !== Number(digits.charAt(10)) : stryMutAct_9fa48$7("3168") ? true : (stryCov_9fa48$7("3168", "3169"), first === Number(stryMutAct_9fa48$7("3170") ? digits : (stryCov_9fa48$7("3170"), digits.charAt(10))))) && (stryMutAct_9fa48$7("3172") ? second !== Number(digits.charAt(11)) : stryMutAct_9fa48$7("3171") ? true : (stryCov_9fa48$7("3171", "3172"), second === Number(stryMutAct_9fa48$7("3173") ? digits : (stryCov_9fa48$7("3173"), digits.charAt(11))))));
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/numbers.ts
function stryNS_9fa48$6() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$6 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$6();
function stryCov_9fa48$6() {
	var ns = stryNS_9fa48$6();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$6 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$6(id) {
	var ns = stryNS_9fa48$6();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$6 = isActive;
	return isActive(id);
}
const LONGEST = 19;
/** The most groups a usual notation has («8 916 123 45 67»); longer rows count only as a whole. */
const MOST_GROUPS = 5;
/** First digits that no series of a Russian passport has, because no region has them (ОКАТО). */
const noRegion = stryMutAct_9fa48$6("4112") ? /(?:00|02|06|09|13|16|21|23|31|39|43|48|51|55|59|62|72|74)/ : (stryCov_9fa48$6("4112"), /^(?:00|02|06|09|13|16|21|23|31|39|43|48|51|55|59|62|72|74)/);
/** The third and fourth digit are the year the form was printed: 1997 on. Bare digits must fit both to be taken for a passport. */
function looksLikePassport(digits) {
	if (stryMutAct_9fa48$6("4113")) {} else {
		stryCov_9fa48$6("4113");
		const year = Number(stryMutAct_9fa48$6("4114") ? digits : (stryCov_9fa48$6("4114"), digits.slice(2, 4)));
		return stryMutAct_9fa48$6("4117") ? !noRegion.test(digits) || year >= 97 || year <= 30 : stryMutAct_9fa48$6("4116") ? false : stryMutAct_9fa48$6("4115") ? true : (stryCov_9fa48$6("4115", "4116", "4117"), (stryMutAct_9fa48$6("4118") ? noRegion.test(digits) : (stryCov_9fa48$6("4118"), !noRegion.test(digits))) && (stryMutAct_9fa48$6("4120") ? year >= 97 && year <= 30 : stryMutAct_9fa48$6("4119") ? true : (stryCov_9fa48$6("4119", "4120"), (stryMutAct_9fa48$6("4123") ? year < 97 : stryMutAct_9fa48$6("4122") ? year > 97 : stryMutAct_9fa48$6("4121") ? false : (stryCov_9fa48$6("4121", "4122", "4123"), year >= 97)) || (stryMutAct_9fa48$6("4126") ? year > 30 : stryMutAct_9fa48$6("4125") ? year < 30 : stryMutAct_9fa48$6("4124") ? false : (stryCov_9fa48$6("4124", "4125", "4126"), year <= 30)))));
	}
}
function isDate(groups) {
	if (stryMutAct_9fa48$6("4127")) {} else {
		stryCov_9fa48$6("4127");
		for (let index = 0; stryMutAct_9fa48$6("4130") ? index + 2 >= groups.length : stryMutAct_9fa48$6("4129") ? index + 2 <= groups.length : stryMutAct_9fa48$6("4128") ? false : (stryCov_9fa48$6("4128", "4129", "4130"), (stryMutAct_9fa48$6("4131") ? index - 2 : (stryCov_9fa48$6("4131"), index + 2)) < groups.length); stryMutAct_9fa48$6("4132") ? index -= 1 : (stryCov_9fa48$6("4132"), index += 1)) if (stryMutAct_9fa48$6("4133")) {} else {
			stryCov_9fa48$6("4133");
			const [a, b, c] = stryMutAct_9fa48$6("4134") ? [] : (stryCov_9fa48$6("4134"), [
				groups[index],
				groups[stryMutAct_9fa48$6("4135") ? index - 1 : (stryCov_9fa48$6("4135"), index + 1)],
				groups[stryMutAct_9fa48$6("4136") ? index - 2 : (stryCov_9fa48$6("4136"), index + 2)]
			]);
			if (stryMutAct_9fa48$6("4139") ? (!a || !b) && !c : stryMutAct_9fa48$6("4138") ? false : stryMutAct_9fa48$6("4137") ? true : (stryCov_9fa48$6("4137", "4138", "4139"), (stryMutAct_9fa48$6("4141") ? !a && !b : stryMutAct_9fa48$6("4140") ? false : (stryCov_9fa48$6("4140", "4141"), (stryMutAct_9fa48$6("4142") ? a : (stryCov_9fa48$6("4142"), !a)) || (stryMutAct_9fa48$6("4143") ? b : (stryCov_9fa48$6("4143"), !b)))) || (stryMutAct_9fa48$6("4144") ? c : (stryCov_9fa48$6("4144"), !c)))) continue;
			const year = stryMutAct_9fa48$6("4145") ? () => void 0 : (stryCov_9fa48$6("4145"), (() => {
				const year = (digits) => (stryMutAct_9fa48$6("4149") ? /^(19|20)\d\D$/ : stryMutAct_9fa48$6("4148") ? /^(19|20)\D\d$/ : stryMutAct_9fa48$6("4147") ? /^(19|20)\d\d/ : stryMutAct_9fa48$6("4146") ? /(19|20)\d\d$/ : (stryCov_9fa48$6("4146", "4147", "4148", "4149"), /^(19|20)\d\d$/)).test(digits);
				return year;
			})());
			const small = stryMutAct_9fa48$6("4150") ? () => void 0 : (stryCov_9fa48$6("4150"), (() => {
				const small = (digits, most) => stryMutAct_9fa48$6("4153") ? digits.length <= 2 && Number(digits) >= 1 || Number(digits) <= most : stryMutAct_9fa48$6("4152") ? false : stryMutAct_9fa48$6("4151") ? true : (stryCov_9fa48$6("4151", "4152", "4153"), (stryMutAct_9fa48$6("4155") ? digits.length <= 2 || Number(digits) >= 1 : stryMutAct_9fa48$6("4154") ? true : (stryCov_9fa48$6("4154", "4155"), (stryMutAct_9fa48$6("4158") ? digits.length > 2 : stryMutAct_9fa48$6("4157") ? digits.length < 2 : stryMutAct_9fa48$6("4156") ? true : (stryCov_9fa48$6("4156", "4157", "4158"), digits.length <= 2)) && (stryMutAct_9fa48$6("4161") ? Number(digits) < 1 : stryMutAct_9fa48$6("4160") ? Number(digits) > 1 : stryMutAct_9fa48$6("4159") ? true : (stryCov_9fa48$6("4159", "4160", "4161"), Number(digits) >= 1)))) && (stryMutAct_9fa48$6("4164") ? Number(digits) > most : stryMutAct_9fa48$6("4163") ? Number(digits) < most : stryMutAct_9fa48$6("4162") ? true : (stryCov_9fa48$6("4162", "4163", "4164"), Number(digits) <= most)));
				return small;
			})());
			if (stryMutAct_9fa48$6("4167") ? year(c.digits) && small(a.digits, 31) || small(b.digits, 12) : stryMutAct_9fa48$6("4166") ? false : stryMutAct_9fa48$6("4165") ? true : (stryCov_9fa48$6("4165", "4166", "4167"), (stryMutAct_9fa48$6("4169") ? year(c.digits) || small(a.digits, 31) : stryMutAct_9fa48$6("4168") ? true : (stryCov_9fa48$6("4168", "4169"), year(c.digits) && small(a.digits, 31))) && small(b.digits, 12))) return stryMutAct_9fa48$6("4170") ? false : (stryCov_9fa48$6("4170"), true);
			if (stryMutAct_9fa48$6("4173") ? year(a.digits) && small(b.digits, 12) || small(c.digits, 31) : stryMutAct_9fa48$6("4172") ? false : stryMutAct_9fa48$6("4171") ? true : (stryCov_9fa48$6("4171", "4172", "4173"), (stryMutAct_9fa48$6("4175") ? year(a.digits) || small(b.digits, 12) : stryMutAct_9fa48$6("4174") ? true : (stryCov_9fa48$6("4174", "4175"), year(a.digits) && small(b.digits, 12))) && small(c.digits, 31))) return stryMutAct_9fa48$6("4176") ? false : (stryCov_9fa48$6("4176"), true);
		}
		return stryMutAct_9fa48$6("4177") ? true : (stryCov_9fa48$6("4177"), false);
	}
}
/** A stamp such as 20261121143000 is a time, not a card. */
const timestamp = stryMutAct_9fa48$6("4195") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\D)?$/ : stryMutAct_9fa48$6("4194") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([^0-5]\d)?$/ : stryMutAct_9fa48$6("4193") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)$/ : stryMutAct_9fa48$6("4192") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\D([0-5]\d)?$/ : stryMutAct_9fa48$6("4191") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[^0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4190") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[^0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4189") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\D|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4188") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([^01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4187") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[^01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4186") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\D|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4185") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[^12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4184") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[^1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4183") ? /^20[0-4]\d(0[1-9]|1[^0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4182") ? /^20[0-4]\d(0[^1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4181") ? /^20[0-4]\D(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4180") ? /^20[^0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : stryMutAct_9fa48$6("4179") ? /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?/ : stryMutAct_9fa48$6("4178") ? /20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/ : (stryCov_9fa48$6("4178", "4179", "4180", "4181", "4182", "4183", "4184", "4185", "4186", "4187", "4188", "4189", "4190", "4191", "4192", "4193", "4194", "4195"), /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/);
/** Groups of a national telephone number with its 7 or 8. */
const nationalShapes = stryMutAct_9fa48$6("4197") ? /^(1-3-3-2-2|1-3-3-4|1-3-7|1-10|1-3-2-2-3|1-3-4-3|1-4-6|1-4-3-3|1-4-2-2-2|1-5-5|4-3-2-2|4-3-4|4-7|1-3-5-2|1-3-2-5)/ : stryMutAct_9fa48$6("4196") ? /(1-3-3-2-2|1-3-3-4|1-3-7|1-10|1-3-2-2-3|1-3-4-3|1-4-6|1-4-3-3|1-4-2-2-2|1-5-5|4-3-2-2|4-3-4|4-7|1-3-5-2|1-3-2-5)$/ : (stryCov_9fa48$6("4196", "4197"), /^(1-3-3-2-2|1-3-3-4|1-3-7|1-10|1-3-2-2-3|1-3-4-3|1-4-6|1-4-3-3|1-4-2-2-2|1-5-5|4-3-2-2|4-3-4|4-7|1-3-5-2|1-3-2-5)$/);
function snils(window) {
	if (stryMutAct_9fa48$6("4198")) {} else {
		stryCov_9fa48$6("4198");
		if (stryMutAct_9fa48$6("4201") ? window.digits.length === 11 : stryMutAct_9fa48$6("4200") ? false : stryMutAct_9fa48$6("4199") ? true : (stryCov_9fa48$6("4199", "4200", "4201"), window.digits.length !== 11)) return void 0;
		const usual = stryMutAct_9fa48$6("4204") ? (window.shape === "3-3-3-2" || window.shape === "9-2") && window.shape === "11" : stryMutAct_9fa48$6("4203") ? false : stryMutAct_9fa48$6("4202") ? true : (stryCov_9fa48$6("4202", "4203", "4204"), (stryMutAct_9fa48$6("4206") ? window.shape === "3-3-3-2" && window.shape === "9-2" : stryMutAct_9fa48$6("4205") ? false : (stryCov_9fa48$6("4205", "4206"), (stryMutAct_9fa48$6("4208") ? window.shape !== "3-3-3-2" : stryMutAct_9fa48$6("4207") ? false : (stryCov_9fa48$6("4207", "4208"), window.shape === (stryMutAct_9fa48$6("4209") ? "" : (stryCov_9fa48$6("4209"), "3-3-3-2")))) || (stryMutAct_9fa48$6("4211") ? window.shape !== "9-2" : stryMutAct_9fa48$6("4210") ? false : (stryCov_9fa48$6("4210", "4211"), window.shape === (stryMutAct_9fa48$6("4212") ? "" : (stryCov_9fa48$6("4212"), "9-2")))))) || (stryMutAct_9fa48$6("4214") ? window.shape !== "11" : stryMutAct_9fa48$6("4213") ? false : (stryCov_9fa48$6("4213", "4214"), window.shape === (stryMutAct_9fa48$6("4215") ? "" : (stryCov_9fa48$6("4215"), "11")))));
		if (stryMutAct_9fa48$6("4218") ? window.label === "snils" || usual || window.whole && !nationalShapes.test(window.shape) : stryMutAct_9fa48$6("4217") ? false : stryMutAct_9fa48$6("4216") ? true : (stryCov_9fa48$6("4216", "4217", "4218"), (stryMutAct_9fa48$6("4220") ? window.label !== "snils" : stryMutAct_9fa48$6("4219") ? true : (stryCov_9fa48$6("4219", "4220"), window.label === (stryMutAct_9fa48$6("4221") ? "" : (stryCov_9fa48$6("4221"), "snils")))) && (stryMutAct_9fa48$6("4223") ? usual && window.whole && !nationalShapes.test(window.shape) : stryMutAct_9fa48$6("4222") ? true : (stryCov_9fa48$6("4222", "4223"), usual || (stryMutAct_9fa48$6("4225") ? window.whole || !nationalShapes.test(window.shape) : stryMutAct_9fa48$6("4224") ? false : (stryCov_9fa48$6("4224", "4225"), window.whole && (stryMutAct_9fa48$6("4226") ? nationalShapes.test(window.shape) : (stryCov_9fa48$6("4226"), !nationalShapes.test(window.shape))))))))) return stryMutAct_9fa48$6("4227") ? {} : (stryCov_9fa48$6("4227"), {
			kind: stryMutAct_9fa48$6("4228") ? "" : (stryCov_9fa48$6("4228"), "snils"),
			weight: 95
		});
		if (stryMutAct_9fa48$6("4231") ? false : stryMutAct_9fa48$6("4230") ? true : stryMutAct_9fa48$6("4229") ? isSnils(window.digits) : (stryCov_9fa48$6("4229", "4230", "4231"), !isSnils(window.digits))) return void 0;
		if (stryMutAct_9fa48$6("4234") ? window.label === "reference" || window.shape === "11" : stryMutAct_9fa48$6("4233") ? false : stryMutAct_9fa48$6("4232") ? true : (stryCov_9fa48$6("4232", "4233", "4234"), (stryMutAct_9fa48$6("4236") ? window.label !== "reference" : stryMutAct_9fa48$6("4235") ? true : (stryCov_9fa48$6("4235", "4236"), window.label === (stryMutAct_9fa48$6("4237") ? "" : (stryCov_9fa48$6("4237"), "reference")))) && (stryMutAct_9fa48$6("4239") ? window.shape !== "11" : stryMutAct_9fa48$6("4238") ? true : (stryCov_9fa48$6("4238", "4239"), window.shape === (stryMutAct_9fa48$6("4240") ? "" : (stryCov_9fa48$6("4240"), "11")))))) return void 0;
		if (stryMutAct_9fa48$6("4243") ? window.shape !== "3-3-3-2" : stryMutAct_9fa48$6("4242") ? false : stryMutAct_9fa48$6("4241") ? true : (stryCov_9fa48$6("4241", "4242", "4243"), window.shape === (stryMutAct_9fa48$6("4244") ? "" : (stryCov_9fa48$6("4244"), "3-3-3-2")))) return stryMutAct_9fa48$6("4245") ? {} : (stryCov_9fa48$6("4245"), {
			kind: stryMutAct_9fa48$6("4246") ? "" : (stryCov_9fa48$6("4246"), "snils"),
			weight: 88
		});
		const grouped = stryMutAct_9fa48$6("4249") ? window.whole && !window.dotted || !nationalShapes.test(window.shape) : stryMutAct_9fa48$6("4248") ? false : stryMutAct_9fa48$6("4247") ? true : (stryCov_9fa48$6("4247", "4248", "4249"), (stryMutAct_9fa48$6("4251") ? window.whole || !window.dotted : stryMutAct_9fa48$6("4250") ? true : (stryCov_9fa48$6("4250", "4251"), window.whole && (stryMutAct_9fa48$6("4252") ? window.dotted : (stryCov_9fa48$6("4252"), !window.dotted)))) && (stryMutAct_9fa48$6("4253") ? nationalShapes.test(window.shape) : (stryCov_9fa48$6("4253"), !nationalShapes.test(window.shape))));
		return (stryMutAct_9fa48$6("4256") ? usual && grouped : stryMutAct_9fa48$6("4255") ? false : stryMutAct_9fa48$6("4254") ? true : (stryCov_9fa48$6("4254", "4255", "4256"), usual || grouped)) ? stryMutAct_9fa48$6("4257") ? {} : (stryCov_9fa48$6("4257"), {
			kind: stryMutAct_9fa48$6("4258") ? "" : (stryCov_9fa48$6("4258"), "snils"),
			weight: 80
		}) : void 0;
	}
}
function inn(window) {
	if (stryMutAct_9fa48$6("4259")) {} else {
		stryCov_9fa48$6("4259");
		const { digits, shape, label } = window;
		if (stryMutAct_9fa48$6("4262") ? label === "inn" && window.whole || shape === "10" : stryMutAct_9fa48$6("4261") ? false : stryMutAct_9fa48$6("4260") ? true : (stryCov_9fa48$6("4260", "4261", "4262"), (stryMutAct_9fa48$6("4264") ? label === "inn" || window.whole : stryMutAct_9fa48$6("4263") ? true : (stryCov_9fa48$6("4263", "4264"), (stryMutAct_9fa48$6("4266") ? label !== "inn" : stryMutAct_9fa48$6("4265") ? true : (stryCov_9fa48$6("4265", "4266"), label === (stryMutAct_9fa48$6("4267") ? "" : (stryCov_9fa48$6("4267"), "inn")))) && window.whole)) && (stryMutAct_9fa48$6("4269") ? shape !== "10" : stryMutAct_9fa48$6("4268") ? true : (stryCov_9fa48$6("4268", "4269"), shape === (stryMutAct_9fa48$6("4270") ? "" : (stryCov_9fa48$6("4270"), "10")))))) return stryMutAct_9fa48$6("4271") ? {} : (stryCov_9fa48$6("4271"), {
			kind: stryMutAct_9fa48$6("4272") ? "" : (stryCov_9fa48$6("4272"), "inn"),
			weight: 95
		});
		if (stryMutAct_9fa48$6("4275") ? digits.length !== 12 && !(window.whole || shape === "12") : stryMutAct_9fa48$6("4274") ? false : stryMutAct_9fa48$6("4273") ? true : (stryCov_9fa48$6("4273", "4274", "4275"), (stryMutAct_9fa48$6("4277") ? digits.length === 12 : stryMutAct_9fa48$6("4276") ? false : (stryCov_9fa48$6("4276", "4277"), digits.length !== 12)) || (stryMutAct_9fa48$6("4278") ? window.whole || shape === "12" : (stryCov_9fa48$6("4278"), !(stryMutAct_9fa48$6("4281") ? window.whole && shape === "12" : stryMutAct_9fa48$6("4280") ? false : stryMutAct_9fa48$6("4279") ? true : (stryCov_9fa48$6("4279", "4280", "4281"), window.whole || (stryMutAct_9fa48$6("4283") ? shape !== "12" : stryMutAct_9fa48$6("4282") ? false : (stryCov_9fa48$6("4282", "4283"), shape === (stryMutAct_9fa48$6("4284") ? "" : (stryCov_9fa48$6("4284"), "12")))))))))) return void 0;
		if (stryMutAct_9fa48$6("4287") ? window.dotted || !/^(?:4-4-4|3-3-3-3)$/.test(shape) : stryMutAct_9fa48$6("4286") ? false : stryMutAct_9fa48$6("4285") ? true : (stryCov_9fa48$6("4285", "4286", "4287"), window.dotted && (stryMutAct_9fa48$6("4288") ? /^(?:4-4-4|3-3-3-3)$/.test(shape) : (stryCov_9fa48$6("4288"), !(stryMutAct_9fa48$6("4290") ? /^(?:4-4-4|3-3-3-3)/ : stryMutAct_9fa48$6("4289") ? /(?:4-4-4|3-3-3-3)$/ : (stryCov_9fa48$6("4289", "4290"), /^(?:4-4-4|3-3-3-3)$/)).test(shape))))) return void 0;
		if (stryMutAct_9fa48$6("4293") ? label !== "inn" : stryMutAct_9fa48$6("4292") ? false : stryMutAct_9fa48$6("4291") ? true : (stryCov_9fa48$6("4291", "4292", "4293"), label === (stryMutAct_9fa48$6("4294") ? "" : (stryCov_9fa48$6("4294"), "inn")))) return stryMutAct_9fa48$6("4295") ? {} : (stryCov_9fa48$6("4295"), {
			kind: stryMutAct_9fa48$6("4296") ? "" : (stryCov_9fa48$6("4296"), "inn"),
			weight: 95
		});
		if (stryMutAct_9fa48$6("4299") ? false : stryMutAct_9fa48$6("4298") ? true : stryMutAct_9fa48$6("4297") ? isPersonalInn(digits) : (stryCov_9fa48$6("4297", "4298", "4299"), !isPersonalInn(digits))) return void 0;
		if (stryMutAct_9fa48$6("4302") ? shape !== "12" : stryMutAct_9fa48$6("4301") ? false : stryMutAct_9fa48$6("4300") ? true : (stryCov_9fa48$6("4300", "4301", "4302"), shape === (stryMutAct_9fa48$6("4303") ? "" : (stryCov_9fa48$6("4303"), "12")))) return (stryMutAct_9fa48$6("4306") ? label !== "reference" : stryMutAct_9fa48$6("4305") ? false : stryMutAct_9fa48$6("4304") ? true : (stryCov_9fa48$6("4304", "4305", "4306"), label === (stryMutAct_9fa48$6("4307") ? "" : (stryCov_9fa48$6("4307"), "reference")))) ? void 0 : stryMutAct_9fa48$6("4308") ? {} : (stryCov_9fa48$6("4308"), {
			kind: stryMutAct_9fa48$6("4309") ? "" : (stryCov_9fa48$6("4309"), "inn"),
			weight: 80
		});
		return stryMutAct_9fa48$6("4310") ? {} : (stryCov_9fa48$6("4310"), {
			kind: stryMutAct_9fa48$6("4311") ? "" : (stryCov_9fa48$6("4311"), "inn"),
			weight: 78
		});
	}
}
/** Cards begin with 2–6 (Мир, American Express, Visa, Mastercard, UnionPay and Maestro); other first digits need the word «карта». */
function cardOrPolicy(window) {
	if (stryMutAct_9fa48$6("4312")) {} else {
		stryCov_9fa48$6("4312");
		const { digits, shape, label } = window;
		if (stryMutAct_9fa48$6("4315") ? digits.length < 13 && digits.length > LONGEST : stryMutAct_9fa48$6("4314") ? false : stryMutAct_9fa48$6("4313") ? true : (stryCov_9fa48$6("4313", "4314", "4315"), (stryMutAct_9fa48$6("4318") ? digits.length >= 13 : stryMutAct_9fa48$6("4317") ? digits.length <= 13 : stryMutAct_9fa48$6("4316") ? false : (stryCov_9fa48$6("4316", "4317", "4318"), digits.length < 13)) || (stryMutAct_9fa48$6("4321") ? digits.length <= LONGEST : stryMutAct_9fa48$6("4320") ? digits.length >= LONGEST : stryMutAct_9fa48$6("4319") ? false : (stryCov_9fa48$6("4319", "4320", "4321"), digits.length > LONGEST)))) return void 0;
		const single = stryMutAct_9fa48$6("4324") ? shape !== String(digits.length) : stryMutAct_9fa48$6("4323") ? false : stryMutAct_9fa48$6("4322") ? true : (stryCov_9fa48$6("4322", "4323", "4324"), shape === String(digits.length));
		const byFours = stryMutAct_9fa48$6("4327") ? /^4-4-4(-4)?(-4)?(-[1-4])?$/.test(shape) && shape === "4-6-5" : stryMutAct_9fa48$6("4326") ? false : stryMutAct_9fa48$6("4325") ? true : (stryCov_9fa48$6("4325", "4326", "4327"), (stryMutAct_9fa48$6("4333") ? /^4-4-4(-4)?(-4)?(-[^1-4])?$/ : stryMutAct_9fa48$6("4332") ? /^4-4-4(-4)?(-4)?(-[1-4])$/ : stryMutAct_9fa48$6("4331") ? /^4-4-4(-4)?(-4)(-[1-4])?$/ : stryMutAct_9fa48$6("4330") ? /^4-4-4(-4)(-4)?(-[1-4])?$/ : stryMutAct_9fa48$6("4329") ? /^4-4-4(-4)?(-4)?(-[1-4])?/ : stryMutAct_9fa48$6("4328") ? /4-4-4(-4)?(-4)?(-[1-4])?$/ : (stryCov_9fa48$6("4328", "4329", "4330", "4331", "4332", "4333"), /^4-4-4(-4)?(-4)?(-[1-4])?$/)).test(shape) || (stryMutAct_9fa48$6("4335") ? shape !== "4-6-5" : stryMutAct_9fa48$6("4334") ? false : (stryCov_9fa48$6("4334", "4335"), shape === (stryMutAct_9fa48$6("4336") ? "" : (stryCov_9fa48$6("4336"), "4-6-5")))));
		if (stryMutAct_9fa48$6("4339") ? false : stryMutAct_9fa48$6("4338") ? true : stryMutAct_9fa48$6("4337") ? single || byFours || window.whole && !window.dotted || window.whole && label === "card" : (stryCov_9fa48$6("4337", "4338", "4339"), !(stryMutAct_9fa48$6("4342") ? (single || byFours || window.whole && !window.dotted) && window.whole && label === "card" : stryMutAct_9fa48$6("4341") ? false : stryMutAct_9fa48$6("4340") ? true : (stryCov_9fa48$6("4340", "4341", "4342"), (stryMutAct_9fa48$6("4344") ? (single || byFours) && window.whole && !window.dotted : stryMutAct_9fa48$6("4343") ? false : (stryCov_9fa48$6("4343", "4344"), (stryMutAct_9fa48$6("4346") ? single && byFours : stryMutAct_9fa48$6("4345") ? false : (stryCov_9fa48$6("4345", "4346"), single || byFours)) || (stryMutAct_9fa48$6("4348") ? window.whole || !window.dotted : stryMutAct_9fa48$6("4347") ? false : (stryCov_9fa48$6("4347", "4348"), window.whole && (stryMutAct_9fa48$6("4349") ? window.dotted : (stryCov_9fa48$6("4349"), !window.dotted)))))) || (stryMutAct_9fa48$6("4351") ? window.whole || label === "card" : stryMutAct_9fa48$6("4350") ? false : (stryCov_9fa48$6("4350", "4351"), window.whole && (stryMutAct_9fa48$6("4353") ? label !== "card" : stryMutAct_9fa48$6("4352") ? true : (stryCov_9fa48$6("4352", "4353"), label === (stryMutAct_9fa48$6("4354") ? "" : (stryCov_9fa48$6("4354"), "card")))))))))) return void 0;
		const sixteen = stryMutAct_9fa48$6("4357") ? digits.length !== 16 : stryMutAct_9fa48$6("4356") ? false : stryMutAct_9fa48$6("4355") ? true : (stryCov_9fa48$6("4355", "4356", "4357"), digits.length === 16);
		if (stryMutAct_9fa48$6("4360") ? label === "oms" || sixteen : stryMutAct_9fa48$6("4359") ? false : stryMutAct_9fa48$6("4358") ? true : (stryCov_9fa48$6("4358", "4359", "4360"), (stryMutAct_9fa48$6("4362") ? label !== "oms" : stryMutAct_9fa48$6("4361") ? true : (stryCov_9fa48$6("4361", "4362"), label === (stryMutAct_9fa48$6("4363") ? "" : (stryCov_9fa48$6("4363"), "oms")))) && sixteen)) return stryMutAct_9fa48$6("4364") ? {} : (stryCov_9fa48$6("4364"), {
			kind: stryMutAct_9fa48$6("4365") ? "" : (stryCov_9fa48$6("4365"), "oms"),
			weight: 95
		});
		if (stryMutAct_9fa48$6("4368") ? label === "card" || passesLuhn(digits) || sixteen && (single || byFours) : stryMutAct_9fa48$6("4367") ? false : stryMutAct_9fa48$6("4366") ? true : (stryCov_9fa48$6("4366", "4367", "4368"), (stryMutAct_9fa48$6("4370") ? label !== "card" : stryMutAct_9fa48$6("4369") ? true : (stryCov_9fa48$6("4369", "4370"), label === (stryMutAct_9fa48$6("4371") ? "" : (stryCov_9fa48$6("4371"), "card")))) && (stryMutAct_9fa48$6("4373") ? passesLuhn(digits) && sixteen && (single || byFours) : stryMutAct_9fa48$6("4372") ? true : (stryCov_9fa48$6("4372", "4373"), passesLuhn(digits) || (stryMutAct_9fa48$6("4375") ? sixteen || single || byFours : stryMutAct_9fa48$6("4374") ? false : (stryCov_9fa48$6("4374", "4375"), sixteen && (stryMutAct_9fa48$6("4377") ? single && byFours : stryMutAct_9fa48$6("4376") ? true : (stryCov_9fa48$6("4376", "4377"), single || byFours)))))))) return stryMutAct_9fa48$6("4378") ? {} : (stryCov_9fa48$6("4378"), {
			kind: stryMutAct_9fa48$6("4379") ? "" : (stryCov_9fa48$6("4379"), "card"),
			weight: 95
		});
		if (stryMutAct_9fa48$6("4382") ? (!passesLuhn(digits) || single && label === "reference") && timestamp.test(digits) : stryMutAct_9fa48$6("4381") ? false : stryMutAct_9fa48$6("4380") ? true : (stryCov_9fa48$6("4380", "4381", "4382"), (stryMutAct_9fa48$6("4384") ? !passesLuhn(digits) && single && label === "reference" : stryMutAct_9fa48$6("4383") ? false : (stryCov_9fa48$6("4383", "4384"), (stryMutAct_9fa48$6("4385") ? passesLuhn(digits) : (stryCov_9fa48$6("4385"), !passesLuhn(digits))) || (stryMutAct_9fa48$6("4387") ? single || label === "reference" : stryMutAct_9fa48$6("4386") ? false : (stryCov_9fa48$6("4386", "4387"), single && (stryMutAct_9fa48$6("4389") ? label !== "reference" : stryMutAct_9fa48$6("4388") ? true : (stryCov_9fa48$6("4388", "4389"), label === (stryMutAct_9fa48$6("4390") ? "" : (stryCov_9fa48$6("4390"), "reference")))))))) || timestamp.test(digits))) return void 0;
		if (stryMutAct_9fa48$6("4392") ? false : stryMutAct_9fa48$6("4391") ? true : (stryCov_9fa48$6("4391", "4392"), (stryMutAct_9fa48$6("4394") ? /^[^2-6]/ : stryMutAct_9fa48$6("4393") ? /[2-6]/ : (stryCov_9fa48$6("4393", "4394"), /^[2-6]/)).test(digits))) return stryMutAct_9fa48$6("4395") ? {} : (stryCov_9fa48$6("4395"), {
			kind: stryMutAct_9fa48$6("4396") ? "" : (stryCov_9fa48$6("4396"), "card"),
			weight: 84
		});
		return sixteen ? stryMutAct_9fa48$6("4397") ? {} : (stryCov_9fa48$6("4397"), {
			kind: stryMutAct_9fa48$6("4398") ? "" : (stryCov_9fa48$6("4398"), "oms"),
			weight: 82
		}) : void 0;
	}
}
function passport(window) {
	if (stryMutAct_9fa48$6("4399")) {} else {
		stryCov_9fa48$6("4399");
		const { digits, shape, label } = window;
		if (stryMutAct_9fa48$6("4402") ? label === "division" && shape === "3-3" || window.whole : stryMutAct_9fa48$6("4401") ? false : stryMutAct_9fa48$6("4400") ? true : (stryCov_9fa48$6("4400", "4401", "4402"), (stryMutAct_9fa48$6("4404") ? label === "division" || shape === "3-3" : stryMutAct_9fa48$6("4403") ? true : (stryCov_9fa48$6("4403", "4404"), (stryMutAct_9fa48$6("4406") ? label !== "division" : stryMutAct_9fa48$6("4405") ? true : (stryCov_9fa48$6("4405", "4406"), label === (stryMutAct_9fa48$6("4407") ? "" : (stryCov_9fa48$6("4407"), "division")))) && (stryMutAct_9fa48$6("4409") ? shape !== "3-3" : stryMutAct_9fa48$6("4408") ? true : (stryCov_9fa48$6("4408", "4409"), shape === (stryMutAct_9fa48$6("4410") ? "" : (stryCov_9fa48$6("4410"), "3-3")))))) && window.whole)) return stryMutAct_9fa48$6("4411") ? {} : (stryCov_9fa48$6("4411"), {
			kind: stryMutAct_9fa48$6("4412") ? "" : (stryCov_9fa48$6("4412"), "passport"),
			weight: 90
		});
		if (stryMutAct_9fa48$6("4415") ? label === "passport" && label === "series" : stryMutAct_9fa48$6("4414") ? false : stryMutAct_9fa48$6("4413") ? true : (stryCov_9fa48$6("4413", "4414", "4415"), (stryMutAct_9fa48$6("4417") ? label !== "passport" : stryMutAct_9fa48$6("4416") ? false : (stryCov_9fa48$6("4416", "4417"), label === (stryMutAct_9fa48$6("4418") ? "" : (stryCov_9fa48$6("4418"), "passport")))) || (stryMutAct_9fa48$6("4420") ? label !== "series" : stryMutAct_9fa48$6("4419") ? false : (stryCov_9fa48$6("4419", "4420"), label === (stryMutAct_9fa48$6("4421") ? "" : (stryCov_9fa48$6("4421"), "series")))))) {
			if (stryMutAct_9fa48$6("4422")) {} else {
				stryCov_9fa48$6("4422");
				if (stryMutAct_9fa48$6("4425") ? digits.length === 10 || window.whole || shape === "4-6" || shape === "2-2-6" : stryMutAct_9fa48$6("4424") ? false : stryMutAct_9fa48$6("4423") ? true : (stryCov_9fa48$6("4423", "4424", "4425"), (stryMutAct_9fa48$6("4427") ? digits.length !== 10 : stryMutAct_9fa48$6("4426") ? true : (stryCov_9fa48$6("4426", "4427"), digits.length === 10)) && (stryMutAct_9fa48$6("4429") ? (window.whole || shape === "4-6") && shape === "2-2-6" : stryMutAct_9fa48$6("4428") ? true : (stryCov_9fa48$6("4428", "4429"), (stryMutAct_9fa48$6("4431") ? window.whole && shape === "4-6" : stryMutAct_9fa48$6("4430") ? false : (stryCov_9fa48$6("4430", "4431"), window.whole || (stryMutAct_9fa48$6("4433") ? shape !== "4-6" : stryMutAct_9fa48$6("4432") ? false : (stryCov_9fa48$6("4432", "4433"), shape === (stryMutAct_9fa48$6("4434") ? "" : (stryCov_9fa48$6("4434"), "4-6")))))) || (stryMutAct_9fa48$6("4436") ? shape !== "2-2-6" : stryMutAct_9fa48$6("4435") ? false : (stryCov_9fa48$6("4435", "4436"), shape === (stryMutAct_9fa48$6("4437") ? "" : (stryCov_9fa48$6("4437"), "2-2-6")))))))) return stryMutAct_9fa48$6("4438") ? {} : (stryCov_9fa48$6("4438"), {
					kind: stryMutAct_9fa48$6("4439") ? "" : (stryCov_9fa48$6("4439"), "passport"),
					weight: 95
				});
				if (stryMutAct_9fa48$6("4442") ? digits.length === 9 && window.whole || shape === "9" || shape === "2-7" : stryMutAct_9fa48$6("4441") ? false : stryMutAct_9fa48$6("4440") ? true : (stryCov_9fa48$6("4440", "4441", "4442"), (stryMutAct_9fa48$6("4444") ? digits.length === 9 || window.whole : stryMutAct_9fa48$6("4443") ? true : (stryCov_9fa48$6("4443", "4444"), (stryMutAct_9fa48$6("4446") ? digits.length !== 9 : stryMutAct_9fa48$6("4445") ? true : (stryCov_9fa48$6("4445", "4446"), digits.length === 9)) && window.whole)) && (stryMutAct_9fa48$6("4448") ? shape === "9" && shape === "2-7" : stryMutAct_9fa48$6("4447") ? true : (stryCov_9fa48$6("4447", "4448"), (stryMutAct_9fa48$6("4450") ? shape !== "9" : stryMutAct_9fa48$6("4449") ? false : (stryCov_9fa48$6("4449", "4450"), shape === (stryMutAct_9fa48$6("4451") ? "" : (stryCov_9fa48$6("4451"), "9")))) || (stryMutAct_9fa48$6("4453") ? shape !== "2-7" : stryMutAct_9fa48$6("4452") ? false : (stryCov_9fa48$6("4452", "4453"), shape === (stryMutAct_9fa48$6("4454") ? "" : (stryCov_9fa48$6("4454"), "2-7")))))))) return stryMutAct_9fa48$6("4455") ? {} : (stryCov_9fa48$6("4455"), {
					kind: stryMutAct_9fa48$6("4456") ? "" : (stryCov_9fa48$6("4456"), "passport"),
					weight: 92
				});
				const part = stryMutAct_9fa48$6("4459") ? shape === "6" && label === "series" && (shape === "4" || shape === "2-2") : stryMutAct_9fa48$6("4458") ? false : stryMutAct_9fa48$6("4457") ? true : (stryCov_9fa48$6("4457", "4458", "4459"), (stryMutAct_9fa48$6("4461") ? shape !== "6" : stryMutAct_9fa48$6("4460") ? false : (stryCov_9fa48$6("4460", "4461"), shape === (stryMutAct_9fa48$6("4462") ? "" : (stryCov_9fa48$6("4462"), "6")))) || (stryMutAct_9fa48$6("4464") ? label === "series" || shape === "4" || shape === "2-2" : stryMutAct_9fa48$6("4463") ? false : (stryCov_9fa48$6("4463", "4464"), (stryMutAct_9fa48$6("4466") ? label !== "series" : stryMutAct_9fa48$6("4465") ? true : (stryCov_9fa48$6("4465", "4466"), label === (stryMutAct_9fa48$6("4467") ? "" : (stryCov_9fa48$6("4467"), "series")))) && (stryMutAct_9fa48$6("4469") ? shape === "4" && shape === "2-2" : stryMutAct_9fa48$6("4468") ? true : (stryCov_9fa48$6("4468", "4469"), (stryMutAct_9fa48$6("4471") ? shape !== "4" : stryMutAct_9fa48$6("4470") ? false : (stryCov_9fa48$6("4470", "4471"), shape === (stryMutAct_9fa48$6("4472") ? "" : (stryCov_9fa48$6("4472"), "4")))) || (stryMutAct_9fa48$6("4474") ? shape !== "2-2" : stryMutAct_9fa48$6("4473") ? false : (stryCov_9fa48$6("4473", "4474"), shape === (stryMutAct_9fa48$6("4475") ? "" : (stryCov_9fa48$6("4475"), "2-2")))))))));
				return (stryMutAct_9fa48$6("4478") ? part || window.whole : stryMutAct_9fa48$6("4477") ? false : stryMutAct_9fa48$6("4476") ? true : (stryCov_9fa48$6("4476", "4477", "4478"), part && window.whole)) ? stryMutAct_9fa48$6("4479") ? {} : (stryCov_9fa48$6("4479"), {
					kind: stryMutAct_9fa48$6("4480") ? "" : (stryCov_9fa48$6("4480"), "passport"),
					weight: 70
				}) : void 0;
			}
		}
		if (stryMutAct_9fa48$6("4483") ? (digits.length !== 10 || label === "reference" || label === "phone" || label === "inn") && window.dotted : stryMutAct_9fa48$6("4482") ? false : stryMutAct_9fa48$6("4481") ? true : (stryCov_9fa48$6("4481", "4482", "4483"), (stryMutAct_9fa48$6("4485") ? (digits.length !== 10 || label === "reference" || label === "phone") && label === "inn" : stryMutAct_9fa48$6("4484") ? false : (stryCov_9fa48$6("4484", "4485"), (stryMutAct_9fa48$6("4487") ? (digits.length !== 10 || label === "reference") && label === "phone" : stryMutAct_9fa48$6("4486") ? false : (stryCov_9fa48$6("4486", "4487"), (stryMutAct_9fa48$6("4489") ? digits.length !== 10 && label === "reference" : stryMutAct_9fa48$6("4488") ? false : (stryCov_9fa48$6("4488", "4489"), (stryMutAct_9fa48$6("4491") ? digits.length === 10 : stryMutAct_9fa48$6("4490") ? false : (stryCov_9fa48$6("4490", "4491"), digits.length !== 10)) || (stryMutAct_9fa48$6("4493") ? label !== "reference" : stryMutAct_9fa48$6("4492") ? false : (stryCov_9fa48$6("4492", "4493"), label === (stryMutAct_9fa48$6("4494") ? "" : (stryCov_9fa48$6("4494"), "reference")))))) || (stryMutAct_9fa48$6("4496") ? label !== "phone" : stryMutAct_9fa48$6("4495") ? false : (stryCov_9fa48$6("4495", "4496"), label === (stryMutAct_9fa48$6("4497") ? "" : (stryCov_9fa48$6("4497"), "phone")))))) || (stryMutAct_9fa48$6("4499") ? label !== "inn" : stryMutAct_9fa48$6("4498") ? false : (stryCov_9fa48$6("4498", "4499"), label === (stryMutAct_9fa48$6("4500") ? "" : (stryCov_9fa48$6("4500"), "inn")))))) || window.dotted)) return void 0;
		if (stryMutAct_9fa48$6("4503") ? shape === "2-2-6" && shape === "4-6" : stryMutAct_9fa48$6("4502") ? false : stryMutAct_9fa48$6("4501") ? true : (stryCov_9fa48$6("4501", "4502", "4503"), (stryMutAct_9fa48$6("4505") ? shape !== "2-2-6" : stryMutAct_9fa48$6("4504") ? false : (stryCov_9fa48$6("4504", "4505"), shape === (stryMutAct_9fa48$6("4506") ? "" : (stryCov_9fa48$6("4506"), "2-2-6")))) || (stryMutAct_9fa48$6("4508") ? shape !== "4-6" : stryMutAct_9fa48$6("4507") ? false : (stryCov_9fa48$6("4507", "4508"), shape === (stryMutAct_9fa48$6("4509") ? "" : (stryCov_9fa48$6("4509"), "4-6")))))) return stryMutAct_9fa48$6("4510") ? {} : (stryCov_9fa48$6("4510"), {
			kind: stryMutAct_9fa48$6("4511") ? "" : (stryCov_9fa48$6("4511"), "passport"),
			weight: 74
		});
		return (stryMutAct_9fa48$6("4514") ? shape === "10" && label !== "error" || looksLikePassport(digits) : stryMutAct_9fa48$6("4513") ? false : stryMutAct_9fa48$6("4512") ? true : (stryCov_9fa48$6("4512", "4513", "4514"), (stryMutAct_9fa48$6("4516") ? shape === "10" || label !== "error" : stryMutAct_9fa48$6("4515") ? true : (stryCov_9fa48$6("4515", "4516"), (stryMutAct_9fa48$6("4518") ? shape !== "10" : stryMutAct_9fa48$6("4517") ? true : (stryCov_9fa48$6("4517", "4518"), shape === (stryMutAct_9fa48$6("4519") ? "" : (stryCov_9fa48$6("4519"), "10")))) && (stryMutAct_9fa48$6("4521") ? label === "error" : stryMutAct_9fa48$6("4520") ? true : (stryCov_9fa48$6("4520", "4521"), label !== (stryMutAct_9fa48$6("4522") ? "" : (stryCov_9fa48$6("4522"), "error")))))) && looksLikePassport(digits))) ? stryMutAct_9fa48$6("4523") ? {} : (stryCov_9fa48$6("4523"), {
			kind: stryMutAct_9fa48$6("4524") ? "" : (stryCov_9fa48$6("4524"), "passport"),
			weight: 66
		}) : void 0;
	}
}
const localShapes = stryMutAct_9fa48$6("4526") ? /^(3-3-2-2|3-3-4|3-7|4-2-2-2|4-6|5-5|3-2-2-3|3-4-3|5-1-2-2)/ : stryMutAct_9fa48$6("4525") ? /(3-3-2-2|3-3-4|3-7|4-2-2-2|4-6|5-5|3-2-2-3|3-4-3|5-1-2-2)$/ : (stryCov_9fa48$6("4525", "4526"), /^(3-3-2-2|3-3-4|3-7|4-2-2-2|4-6|5-5|3-2-2-3|3-4-3|5-1-2-2)$/);
/** Numbers of 8 800 are free lines of organisations: nobody's personal number. */
const freeLine = stryMutAct_9fa48$6("4532") ? /^[78]?800\D{7}$/ : stryMutAct_9fa48$6("4531") ? /^[78]?800\d$/ : stryMutAct_9fa48$6("4530") ? /^[^78]?800\d{7}$/ : stryMutAct_9fa48$6("4529") ? /^[78]800\d{7}$/ : stryMutAct_9fa48$6("4528") ? /^[78]?800\d{7}/ : stryMutAct_9fa48$6("4527") ? /[78]?800\d{7}$/ : (stryCov_9fa48$6("4527", "4528", "4529", "4530", "4531", "4532"), /^[78]?800\d{7}$/);
function phone(window) {
	if (stryMutAct_9fa48$6("4533")) {} else {
		stryCov_9fa48$6("4533");
		const { digits, shape, label, plus } = window;
		if (stryMutAct_9fa48$6("4535") ? false : stryMutAct_9fa48$6("4534") ? true : (stryCov_9fa48$6("4534", "4535"), freeLine.test(digits))) return void 0;
		if (stryMutAct_9fa48$6("4537") ? false : stryMutAct_9fa48$6("4536") ? true : (stryCov_9fa48$6("4536", "4537"), plus)) {
			if (stryMutAct_9fa48$6("4538")) {} else {
				stryCov_9fa48$6("4538");
				const known = (stryMutAct_9fa48$6("4539") ? digits.endsWith("7") : (stryCov_9fa48$6("4539"), digits.startsWith(stryMutAct_9fa48$6("4540") ? "" : (stryCov_9fa48$6("4540"), "7")))) ? stryMutAct_9fa48$6("4543") ? digits.length !== 11 : stryMutAct_9fa48$6("4542") ? false : stryMutAct_9fa48$6("4541") ? true : (stryCov_9fa48$6("4541", "4542", "4543"), digits.length === 11) : stryMutAct_9fa48$6("4546") ? digits.length >= 10 || digits.length <= 15 : stryMutAct_9fa48$6("4545") ? false : stryMutAct_9fa48$6("4544") ? true : (stryCov_9fa48$6("4544", "4545", "4546"), (stryMutAct_9fa48$6("4549") ? digits.length < 10 : stryMutAct_9fa48$6("4548") ? digits.length > 10 : stryMutAct_9fa48$6("4547") ? true : (stryCov_9fa48$6("4547", "4548", "4549"), digits.length >= 10)) && (stryMutAct_9fa48$6("4552") ? digits.length > 15 : stryMutAct_9fa48$6("4551") ? digits.length < 15 : stryMutAct_9fa48$6("4550") ? true : (stryCov_9fa48$6("4550", "4551", "4552"), digits.length <= 15)));
				return (stryMutAct_9fa48$6("4555") ? known || window.whole || nationalShapes.test(shape) || shape === String(digits.length) : stryMutAct_9fa48$6("4554") ? false : stryMutAct_9fa48$6("4553") ? true : (stryCov_9fa48$6("4553", "4554", "4555"), known && (stryMutAct_9fa48$6("4557") ? (window.whole || nationalShapes.test(shape)) && shape === String(digits.length) : stryMutAct_9fa48$6("4556") ? true : (stryCov_9fa48$6("4556", "4557"), (stryMutAct_9fa48$6("4559") ? window.whole && nationalShapes.test(shape) : stryMutAct_9fa48$6("4558") ? false : (stryCov_9fa48$6("4558", "4559"), window.whole || nationalShapes.test(shape))) || (stryMutAct_9fa48$6("4561") ? shape !== String(digits.length) : stryMutAct_9fa48$6("4560") ? false : (stryCov_9fa48$6("4560", "4561"), shape === String(digits.length))))))) ? stryMutAct_9fa48$6("4562") ? {} : (stryCov_9fa48$6("4562"), {
					kind: stryMutAct_9fa48$6("4563") ? "" : (stryCov_9fa48$6("4563"), "phone"),
					weight: 93
				}) : void 0;
			}
		}
		if (stryMutAct_9fa48$6("4566") ? (label === "reference" || label === "snils" || label === "inn") && label === "passport" : stryMutAct_9fa48$6("4565") ? false : stryMutAct_9fa48$6("4564") ? true : (stryCov_9fa48$6("4564", "4565", "4566"), (stryMutAct_9fa48$6("4568") ? (label === "reference" || label === "snils") && label === "inn" : stryMutAct_9fa48$6("4567") ? false : (stryCov_9fa48$6("4567", "4568"), (stryMutAct_9fa48$6("4570") ? label === "reference" && label === "snils" : stryMutAct_9fa48$6("4569") ? false : (stryCov_9fa48$6("4569", "4570"), (stryMutAct_9fa48$6("4572") ? label !== "reference" : stryMutAct_9fa48$6("4571") ? false : (stryCov_9fa48$6("4571", "4572"), label === (stryMutAct_9fa48$6("4573") ? "" : (stryCov_9fa48$6("4573"), "reference")))) || (stryMutAct_9fa48$6("4575") ? label !== "snils" : stryMutAct_9fa48$6("4574") ? false : (stryCov_9fa48$6("4574", "4575"), label === (stryMutAct_9fa48$6("4576") ? "" : (stryCov_9fa48$6("4576"), "snils")))))) || (stryMutAct_9fa48$6("4578") ? label !== "inn" : stryMutAct_9fa48$6("4577") ? false : (stryCov_9fa48$6("4577", "4578"), label === (stryMutAct_9fa48$6("4579") ? "" : (stryCov_9fa48$6("4579"), "inn")))))) || (stryMutAct_9fa48$6("4581") ? label !== "passport" : stryMutAct_9fa48$6("4580") ? false : (stryCov_9fa48$6("4580", "4581"), label === (stryMutAct_9fa48$6("4582") ? "" : (stryCov_9fa48$6("4582"), "passport")))))) {
			if (stryMutAct_9fa48$6("4583")) {} else {
				stryCov_9fa48$6("4583");
				return (stryMutAct_9fa48$6("4586") ? digits.length === 11 && /^[78]/.test(digits) && nationalShapes.test(shape) || shape !== "1-10" : stryMutAct_9fa48$6("4585") ? false : stryMutAct_9fa48$6("4584") ? true : (stryCov_9fa48$6("4584", "4585", "4586"), (stryMutAct_9fa48$6("4588") ? digits.length === 11 && /^[78]/.test(digits) || nationalShapes.test(shape) : stryMutAct_9fa48$6("4587") ? true : (stryCov_9fa48$6("4587", "4588"), (stryMutAct_9fa48$6("4590") ? digits.length === 11 || /^[78]/.test(digits) : stryMutAct_9fa48$6("4589") ? true : (stryCov_9fa48$6("4589", "4590"), (stryMutAct_9fa48$6("4592") ? digits.length !== 11 : stryMutAct_9fa48$6("4591") ? true : (stryCov_9fa48$6("4591", "4592"), digits.length === 11)) && (stryMutAct_9fa48$6("4594") ? /^[^78]/ : stryMutAct_9fa48$6("4593") ? /[78]/ : (stryCov_9fa48$6("4593", "4594"), /^[78]/)).test(digits))) && nationalShapes.test(shape))) && (stryMutAct_9fa48$6("4596") ? shape === "1-10" : stryMutAct_9fa48$6("4595") ? true : (stryCov_9fa48$6("4595", "4596"), shape !== (stryMutAct_9fa48$6("4597") ? "" : (stryCov_9fa48$6("4597"), "1-10")))))) ? stryMutAct_9fa48$6("4598") ? {} : (stryCov_9fa48$6("4598"), {
					kind: stryMutAct_9fa48$6("4599") ? "" : (stryCov_9fa48$6("4599"), "phone"),
					weight: 76
				}) : void 0;
			}
		}
		if (stryMutAct_9fa48$6("4602") ? label === "phone" && window.whole || digits.length === 10 || digits.length === 11 : stryMutAct_9fa48$6("4601") ? false : stryMutAct_9fa48$6("4600") ? true : (stryCov_9fa48$6("4600", "4601", "4602"), (stryMutAct_9fa48$6("4604") ? label === "phone" || window.whole : stryMutAct_9fa48$6("4603") ? true : (stryCov_9fa48$6("4603", "4604"), (stryMutAct_9fa48$6("4606") ? label !== "phone" : stryMutAct_9fa48$6("4605") ? true : (stryCov_9fa48$6("4605", "4606"), label === (stryMutAct_9fa48$6("4607") ? "" : (stryCov_9fa48$6("4607"), "phone")))) && window.whole)) && (stryMutAct_9fa48$6("4609") ? digits.length === 10 && digits.length === 11 : stryMutAct_9fa48$6("4608") ? true : (stryCov_9fa48$6("4608", "4609"), (stryMutAct_9fa48$6("4611") ? digits.length !== 10 : stryMutAct_9fa48$6("4610") ? false : (stryCov_9fa48$6("4610", "4611"), digits.length === 10)) || (stryMutAct_9fa48$6("4613") ? digits.length !== 11 : stryMutAct_9fa48$6("4612") ? false : (stryCov_9fa48$6("4612", "4613"), digits.length === 11)))))) return stryMutAct_9fa48$6("4614") ? {} : (stryCov_9fa48$6("4614"), {
			kind: stryMutAct_9fa48$6("4615") ? "" : (stryCov_9fa48$6("4615"), "phone"),
			weight: 94
		});
		if (stryMutAct_9fa48$6("4618") ? label === "phone" && window.whole && /^[1-9]\d{5,6}$/.test(digits) || shape.length <= 5 : stryMutAct_9fa48$6("4617") ? false : stryMutAct_9fa48$6("4616") ? true : (stryCov_9fa48$6("4616", "4617", "4618"), (stryMutAct_9fa48$6("4620") ? label === "phone" && window.whole || /^[1-9]\d{5,6}$/.test(digits) : stryMutAct_9fa48$6("4619") ? true : (stryCov_9fa48$6("4619", "4620"), (stryMutAct_9fa48$6("4622") ? label === "phone" || window.whole : stryMutAct_9fa48$6("4621") ? true : (stryCov_9fa48$6("4621", "4622"), (stryMutAct_9fa48$6("4624") ? label !== "phone" : stryMutAct_9fa48$6("4623") ? true : (stryCov_9fa48$6("4623", "4624"), label === (stryMutAct_9fa48$6("4625") ? "" : (stryCov_9fa48$6("4625"), "phone")))) && window.whole)) && (stryMutAct_9fa48$6("4630") ? /^[1-9]\D{5,6}$/ : stryMutAct_9fa48$6("4629") ? /^[1-9]\d$/ : stryMutAct_9fa48$6("4628") ? /^[^1-9]\d{5,6}$/ : stryMutAct_9fa48$6("4627") ? /^[1-9]\d{5,6}/ : stryMutAct_9fa48$6("4626") ? /[1-9]\d{5,6}$/ : (stryCov_9fa48$6("4626", "4627", "4628", "4629", "4630"), /^[1-9]\d{5,6}$/)).test(digits))) && (stryMutAct_9fa48$6("4633") ? shape.length > 5 : stryMutAct_9fa48$6("4632") ? shape.length < 5 : stryMutAct_9fa48$6("4631") ? true : (stryCov_9fa48$6("4631", "4632", "4633"), shape.length <= 5)))) return stryMutAct_9fa48$6("4634") ? {} : (stryCov_9fa48$6("4634"), {
			kind: stryMutAct_9fa48$6("4635") ? "" : (stryCov_9fa48$6("4635"), "phone"),
			weight: 72
		});
		if (stryMutAct_9fa48$6("4638") ? digits.length === 11 || /^[78][2-9]/.test(digits) : stryMutAct_9fa48$6("4637") ? false : stryMutAct_9fa48$6("4636") ? true : (stryCov_9fa48$6("4636", "4637", "4638"), (stryMutAct_9fa48$6("4640") ? digits.length !== 11 : stryMutAct_9fa48$6("4639") ? true : (stryCov_9fa48$6("4639", "4640"), digits.length === 11)) && (stryMutAct_9fa48$6("4643") ? /^[78][^2-9]/ : stryMutAct_9fa48$6("4642") ? /^[^78][2-9]/ : stryMutAct_9fa48$6("4641") ? /[78][2-9]/ : (stryCov_9fa48$6("4641", "4642", "4643"), /^[78][2-9]/)).test(digits))) {
			if (stryMutAct_9fa48$6("4644")) {} else {
				stryCov_9fa48$6("4644");
				if (stryMutAct_9fa48$6("4646") ? false : stryMutAct_9fa48$6("4645") ? true : (stryCov_9fa48$6("4645", "4646"), nationalShapes.test(shape))) return stryMutAct_9fa48$6("4647") ? {} : (stryCov_9fa48$6("4647"), {
					kind: stryMutAct_9fa48$6("4648") ? "" : (stryCov_9fa48$6("4648"), "phone"),
					weight: 86
				});
				if (stryMutAct_9fa48$6("4651") ? shape === "11" || /^[78][3489]/.test(digits) : stryMutAct_9fa48$6("4650") ? false : stryMutAct_9fa48$6("4649") ? true : (stryCov_9fa48$6("4649", "4650", "4651"), (stryMutAct_9fa48$6("4653") ? shape !== "11" : stryMutAct_9fa48$6("4652") ? true : (stryCov_9fa48$6("4652", "4653"), shape === (stryMutAct_9fa48$6("4654") ? "" : (stryCov_9fa48$6("4654"), "11")))) && (stryMutAct_9fa48$6("4657") ? /^[78][^3489]/ : stryMutAct_9fa48$6("4656") ? /^[^78][3489]/ : stryMutAct_9fa48$6("4655") ? /[78][3489]/ : (stryCov_9fa48$6("4655", "4656", "4657"), /^[78][3489]/)).test(digits))) return stryMutAct_9fa48$6("4658") ? {} : (stryCov_9fa48$6("4658"), {
					kind: stryMutAct_9fa48$6("4659") ? "" : (stryCov_9fa48$6("4659"), "phone"),
					weight: 81
				});
				if (stryMutAct_9fa48$6("4662") ? window.whole || /^[78]9/.test(digits) : stryMutAct_9fa48$6("4661") ? false : stryMutAct_9fa48$6("4660") ? true : (stryCov_9fa48$6("4660", "4661", "4662"), window.whole && (stryMutAct_9fa48$6("4664") ? /^[^78]9/ : stryMutAct_9fa48$6("4663") ? /[78]9/ : (stryCov_9fa48$6("4663", "4664"), /^[78]9/)).test(digits))) return stryMutAct_9fa48$6("4665") ? {} : (stryCov_9fa48$6("4665"), {
					kind: stryMutAct_9fa48$6("4666") ? "" : (stryCov_9fa48$6("4666"), "phone"),
					weight: 79
				});
			}
		}
		if (stryMutAct_9fa48$6("4669") ? digits.length === 10 || /^[3489]/.test(digits) : stryMutAct_9fa48$6("4668") ? false : stryMutAct_9fa48$6("4667") ? true : (stryCov_9fa48$6("4667", "4668", "4669"), (stryMutAct_9fa48$6("4671") ? digits.length !== 10 : stryMutAct_9fa48$6("4670") ? true : (stryCov_9fa48$6("4670", "4671"), digits.length === 10)) && (stryMutAct_9fa48$6("4673") ? /^[^3489]/ : stryMutAct_9fa48$6("4672") ? /[3489]/ : (stryCov_9fa48$6("4672", "4673"), /^[3489]/)).test(digits))) {
			if (stryMutAct_9fa48$6("4674")) {} else {
				stryCov_9fa48$6("4674");
				if (stryMutAct_9fa48$6("4677") ? localShapes.test(shape) && shape !== "4-6" || digits.startsWith("9") || window.bracket || shape === "3-3-2-2" : stryMutAct_9fa48$6("4676") ? false : stryMutAct_9fa48$6("4675") ? true : (stryCov_9fa48$6("4675", "4676", "4677"), (stryMutAct_9fa48$6("4679") ? localShapes.test(shape) || shape !== "4-6" : stryMutAct_9fa48$6("4678") ? true : (stryCov_9fa48$6("4678", "4679"), localShapes.test(shape) && (stryMutAct_9fa48$6("4681") ? shape === "4-6" : stryMutAct_9fa48$6("4680") ? true : (stryCov_9fa48$6("4680", "4681"), shape !== (stryMutAct_9fa48$6("4682") ? "" : (stryCov_9fa48$6("4682"), "4-6")))))) && (stryMutAct_9fa48$6("4684") ? (digits.startsWith("9") || window.bracket) && shape === "3-3-2-2" : stryMutAct_9fa48$6("4683") ? true : (stryCov_9fa48$6("4683", "4684"), (stryMutAct_9fa48$6("4686") ? digits.startsWith("9") && window.bracket : stryMutAct_9fa48$6("4685") ? false : (stryCov_9fa48$6("4685", "4686"), (stryMutAct_9fa48$6("4687") ? digits.endsWith("9") : (stryCov_9fa48$6("4687"), digits.startsWith(stryMutAct_9fa48$6("4688") ? "" : (stryCov_9fa48$6("4688"), "9")))) || window.bracket)) || (stryMutAct_9fa48$6("4690") ? shape !== "3-3-2-2" : stryMutAct_9fa48$6("4689") ? false : (stryCov_9fa48$6("4689", "4690"), shape === (stryMutAct_9fa48$6("4691") ? "" : (stryCov_9fa48$6("4691"), "3-3-2-2")))))))) {
					if (stryMutAct_9fa48$6("4692")) {} else {
						stryCov_9fa48$6("4692");
						return stryMutAct_9fa48$6("4693") ? {} : (stryCov_9fa48$6("4693"), {
							kind: stryMutAct_9fa48$6("4694") ? "" : (stryCov_9fa48$6("4694"), "phone"),
							weight: 77
						});
					}
				}
				if (stryMutAct_9fa48$6("4697") ? shape === "10" && label !== "error" || digits.startsWith("9") : stryMutAct_9fa48$6("4696") ? false : stryMutAct_9fa48$6("4695") ? true : (stryCov_9fa48$6("4695", "4696", "4697"), (stryMutAct_9fa48$6("4699") ? shape === "10" || label !== "error" : stryMutAct_9fa48$6("4698") ? true : (stryCov_9fa48$6("4698", "4699"), (stryMutAct_9fa48$6("4701") ? shape !== "10" : stryMutAct_9fa48$6("4700") ? true : (stryCov_9fa48$6("4700", "4701"), shape === (stryMutAct_9fa48$6("4702") ? "" : (stryCov_9fa48$6("4702"), "10")))) && (stryMutAct_9fa48$6("4704") ? label === "error" : stryMutAct_9fa48$6("4703") ? true : (stryCov_9fa48$6("4703", "4704"), label !== (stryMutAct_9fa48$6("4705") ? "" : (stryCov_9fa48$6("4705"), "error")))))) && (stryMutAct_9fa48$6("4706") ? digits.endsWith("9") : (stryCov_9fa48$6("4706"), digits.startsWith(stryMutAct_9fa48$6("4707") ? "" : (stryCov_9fa48$6("4707"), "9")))))) return stryMutAct_9fa48$6("4708") ? {} : (stryCov_9fa48$6("4708"), {
					kind: stryMutAct_9fa48$6("4709") ? "" : (stryCov_9fa48$6("4709"), "phone"),
					weight: 68
				});
			}
		}
		return (stryMutAct_9fa48$6("4712") ? digits.length === 7 && shape === "3-2-2" && window.whole || !window.dotted : stryMutAct_9fa48$6("4711") ? false : stryMutAct_9fa48$6("4710") ? true : (stryCov_9fa48$6("4710", "4711", "4712"), (stryMutAct_9fa48$6("4714") ? digits.length === 7 && shape === "3-2-2" || window.whole : stryMutAct_9fa48$6("4713") ? true : (stryCov_9fa48$6("4713", "4714"), (stryMutAct_9fa48$6("4716") ? digits.length === 7 || shape === "3-2-2" : stryMutAct_9fa48$6("4715") ? true : (stryCov_9fa48$6("4715", "4716"), (stryMutAct_9fa48$6("4718") ? digits.length !== 7 : stryMutAct_9fa48$6("4717") ? true : (stryCov_9fa48$6("4717", "4718"), digits.length === 7)) && (stryMutAct_9fa48$6("4720") ? shape !== "3-2-2" : stryMutAct_9fa48$6("4719") ? true : (stryCov_9fa48$6("4719", "4720"), shape === (stryMutAct_9fa48$6("4721") ? "" : (stryCov_9fa48$6("4721"), "3-2-2")))))) && window.whole)) && (stryMutAct_9fa48$6("4722") ? window.dotted : (stryCov_9fa48$6("4722"), !window.dotted)))) ? stryMutAct_9fa48$6("4723") ? {} : (stryCov_9fa48$6("4723"), {
			kind: stryMutAct_9fa48$6("4724") ? "" : (stryCov_9fa48$6("4724"), "phone"),
			weight: 64
		}) : void 0;
	}
}
const rules = stryMutAct_9fa48$6("4725") ? [] : (stryCov_9fa48$6("4725"), [
	snils,
	inn,
	cardOrPolicy,
	passport,
	phone
]);
function windowOf(segment, run, from, to, digits) {
	if (stryMutAct_9fa48$6("4726")) {} else {
		stryCov_9fa48$6("4726");
		const groups = stryMutAct_9fa48$6("4727") ? run : (stryCov_9fa48$6("4727"), run.slice(from, stryMutAct_9fa48$6("4728") ? to - 1 : (stryCov_9fa48$6("4728"), to + 1)));
		const first = groups[0];
		const last = groups[groups.length - 1];
		const before = stryMutAct_9fa48$6("4729") ? segment.text : (stryCov_9fa48$6("4729"), segment.text.slice(stryMutAct_9fa48$6("4730") ? Math.min(0, first.start - 3) : (stryCov_9fa48$6("4730"), Math.max(0, stryMutAct_9fa48$6("4731") ? first.start + 3 : (stryCov_9fa48$6("4731"), first.start - 3))), first.start));
		const plus = (stryMutAct_9fa48$6("4735") ? /\+\s?\($/ : stryMutAct_9fa48$6("4734") ? /\+\S?\(?$/ : stryMutAct_9fa48$6("4733") ? /\+\s\(?$/ : stryMutAct_9fa48$6("4732") ? /\+\s?\(?/ : (stryCov_9fa48$6("4732", "4733", "4734", "4735"), /\+\s?\(?$/)).test(before);
		const bracket = stryMutAct_9fa48$6("4738") ? /\($/.test(before) && /[()]/.test(segment.text.slice(first.start, last.end)) : stryMutAct_9fa48$6("4737") ? false : stryMutAct_9fa48$6("4736") ? true : (stryCov_9fa48$6("4736", "4737", "4738"), (stryMutAct_9fa48$6("4739") ? /\(/ : (stryCov_9fa48$6("4739"), /\($/)).test(before) || (stryMutAct_9fa48$6("4740") ? /[^()]/ : (stryCov_9fa48$6("4740"), /[()]/)).test(stryMutAct_9fa48$6("4741") ? segment.text : (stryCov_9fa48$6("4741"), segment.text.slice(first.start, last.end))));
		const between = stryMutAct_9fa48$6("4742") ? groups.map((group, index) => segment.text.slice(groups[index].end, group.start)) : (stryCov_9fa48$6("4742"), groups.slice(1).map(stryMutAct_9fa48$6("4743") ? () => void 0 : (stryCov_9fa48$6("4743"), (group, index) => stryMutAct_9fa48$6("4744") ? segment.text : (stryCov_9fa48$6("4744"), segment.text.slice(groups[index].end, group.start)))));
		const lead = plus ? (stryMutAct_9fa48$6("4748") ? /\+\s?\($/ : stryMutAct_9fa48$6("4747") ? /\+\S?\(?$/ : stryMutAct_9fa48$6("4746") ? /\+\s\(?$/ : stryMutAct_9fa48$6("4745") ? /\+\s?\(?/ : (stryCov_9fa48$6("4745", "4746", "4747", "4748"), /\+\s?\(?$/)).exec(before) : (stryMutAct_9fa48$6("4749") ? /\(/ : (stryCov_9fa48$6("4749"), /\($/)).exec(before);
		return stryMutAct_9fa48$6("4750") ? {} : (stryCov_9fa48$6("4750"), {
			start: stryMutAct_9fa48$6("4751") ? first.start + (bracket || plus ? lead?.[0].length ?? 0 : 0) : (stryCov_9fa48$6("4751"), first.start - ((stryMutAct_9fa48$6("4754") ? bracket && plus : stryMutAct_9fa48$6("4753") ? false : stryMutAct_9fa48$6("4752") ? true : (stryCov_9fa48$6("4752", "4753", "4754"), bracket || plus)) ? stryMutAct_9fa48$6("4755") ? lead?.[0].length && 0 : (stryCov_9fa48$6("4755"), (stryMutAct_9fa48$6("4756") ? lead[0].length : (stryCov_9fa48$6("4756"), lead?.[0].length)) ?? 0) : 0)),
			end: last.end,
			digits,
			shape: groups.map(stryMutAct_9fa48$6("4757") ? () => void 0 : (stryCov_9fa48$6("4757"), (group) => group.digits.length)).join(stryMutAct_9fa48$6("4758") ? "" : (stryCov_9fa48$6("4758"), "-")),
			whole: stryMutAct_9fa48$6("4761") ? from === 0 || to === run.length - 1 : stryMutAct_9fa48$6("4760") ? false : stryMutAct_9fa48$6("4759") ? true : (stryCov_9fa48$6("4759", "4760", "4761"), (stryMutAct_9fa48$6("4763") ? from !== 0 : stryMutAct_9fa48$6("4762") ? true : (stryCov_9fa48$6("4762", "4763"), from === 0)) && (stryMutAct_9fa48$6("4765") ? to !== run.length - 1 : stryMutAct_9fa48$6("4764") ? true : (stryCov_9fa48$6("4764", "4765"), to === (stryMutAct_9fa48$6("4766") ? run.length + 1 : (stryCov_9fa48$6("4766"), run.length - 1))))),
			plus,
			bracket,
			dotted: stryMutAct_9fa48$6("4767") ? between.every((part) => /[./]/.test(part)) : (stryCov_9fa48$6("4767"), between.some(stryMutAct_9fa48$6("4768") ? () => void 0 : (stryCov_9fa48$6("4768"), (part) => (stryMutAct_9fa48$6("4769") ? /[^./]/ : (stryCov_9fa48$6("4769"), /[./]/)).test(part)))),
			address: stryMutAct_9fa48$6("4772") ? groups.length === 4 && between.join("") === "..." || groups.every((group) => Number(group.digits) < 256) : stryMutAct_9fa48$6("4771") ? false : stryMutAct_9fa48$6("4770") ? true : (stryCov_9fa48$6("4770", "4771", "4772"), (stryMutAct_9fa48$6("4774") ? groups.length === 4 || between.join("") === "..." : stryMutAct_9fa48$6("4773") ? true : (stryCov_9fa48$6("4773", "4774"), (stryMutAct_9fa48$6("4776") ? groups.length !== 4 : stryMutAct_9fa48$6("4775") ? true : (stryCov_9fa48$6("4775", "4776"), groups.length === 4)) && (stryMutAct_9fa48$6("4778") ? between.join("") !== "..." : stryMutAct_9fa48$6("4777") ? true : (stryCov_9fa48$6("4777", "4778"), between.join(stryMutAct_9fa48$6("4779") ? "Stryker was here!" : (stryCov_9fa48$6("4779"), "")) === (stryMutAct_9fa48$6("4780") ? "" : (stryCov_9fa48$6("4780"), "...")))))) && (stryMutAct_9fa48$6("4781") ? groups.some((group) => Number(group.digits) < 256) : (stryCov_9fa48$6("4781"), groups.every(stryMutAct_9fa48$6("4782") ? () => void 0 : (stryCov_9fa48$6("4782"), (group) => stryMutAct_9fa48$6("4786") ? Number(group.digits) >= 256 : stryMutAct_9fa48$6("4785") ? Number(group.digits) <= 256 : stryMutAct_9fa48$6("4784") ? false : stryMutAct_9fa48$6("4783") ? true : (stryCov_9fa48$6("4783", "4784", "4785", "4786"), Number(group.digits) < 256)))))),
			label: labelNear(segment, first.start, last.end)
		});
	}
}
/** Digits glued to Latin letters are codes of errors, hashes and names of files, not numbers of a person. */
function gluedToLatin(text, start, end) {
	if (stryMutAct_9fa48$6("4787")) {} else {
		stryCov_9fa48$6("4787");
		return stryMutAct_9fa48$6("4790") ? /[A-Za-z][\w-]{0,40}$/.test(text.slice(Math.max(0, start - 42), start)) && /^[\w-]{0,40}[A-Za-z]/.test(text.slice(end, end + 42)) : stryMutAct_9fa48$6("4789") ? false : stryMutAct_9fa48$6("4788") ? true : (stryCov_9fa48$6("4788", "4789", "4790"), (stryMutAct_9fa48$6("4795") ? /[A-Za-z][\W-]{0,40}$/ : stryMutAct_9fa48$6("4794") ? /[A-Za-z][^\w-]{0,40}$/ : stryMutAct_9fa48$6("4793") ? /[A-Za-z][\w-]$/ : stryMutAct_9fa48$6("4792") ? /[^A-Za-z][\w-]{0,40}$/ : stryMutAct_9fa48$6("4791") ? /[A-Za-z][\w-]{0,40}/ : (stryCov_9fa48$6("4791", "4792", "4793", "4794", "4795"), /[A-Za-z][\w-]{0,40}$/)).test(stryMutAct_9fa48$6("4796") ? text : (stryCov_9fa48$6("4796"), text.slice(stryMutAct_9fa48$6("4797") ? Math.min(0, start - 42) : (stryCov_9fa48$6("4797"), Math.max(0, stryMutAct_9fa48$6("4798") ? start + 42 : (stryCov_9fa48$6("4798"), start - 42))), start))) || (stryMutAct_9fa48$6("4803") ? /^[\w-]{0,40}[^A-Za-z]/ : stryMutAct_9fa48$6("4802") ? /^[\W-]{0,40}[A-Za-z]/ : stryMutAct_9fa48$6("4801") ? /^[^\w-]{0,40}[A-Za-z]/ : stryMutAct_9fa48$6("4800") ? /^[\w-][A-Za-z]/ : stryMutAct_9fa48$6("4799") ? /[\w-]{0,40}[A-Za-z]/ : (stryCov_9fa48$6("4799", "4800", "4801", "4802", "4803"), /^[\w-]{0,40}[A-Za-z]/)).test(stryMutAct_9fa48$6("4804") ? text : (stryCov_9fa48$6("4804"), text.slice(end, stryMutAct_9fa48$6("4805") ? end - 42 : (stryCov_9fa48$6("4805"), end + 42)))));
	}
}
function judge(window, groups) {
	if (stryMutAct_9fa48$6("4806")) {} else {
		stryCov_9fa48$6("4806");
		let best;
		for (const rule of rules) if (stryMutAct_9fa48$6("4807")) {} else {
			stryCov_9fa48$6("4807");
			const verdict = rule(window);
			if (stryMutAct_9fa48$6("4810") ? verdict || verdict.weight > (best?.weight ?? 0) : stryMutAct_9fa48$6("4809") ? false : stryMutAct_9fa48$6("4808") ? true : (stryCov_9fa48$6("4808", "4809", "4810"), verdict && (stryMutAct_9fa48$6("4813") ? verdict.weight <= (best?.weight ?? 0) : stryMutAct_9fa48$6("4812") ? verdict.weight >= (best?.weight ?? 0) : stryMutAct_9fa48$6("4811") ? true : (stryCov_9fa48$6("4811", "4812", "4813"), verdict.weight > (stryMutAct_9fa48$6("4814") ? best?.weight && 0 : (stryCov_9fa48$6("4814"), (stryMutAct_9fa48$6("4815") ? best.weight : (stryCov_9fa48$6("4815"), best?.weight)) ?? 0)))))) best = verdict;
		}
		if (stryMutAct_9fa48$6("4818") ? false : stryMutAct_9fa48$6("4817") ? true : stryMutAct_9fa48$6("4816") ? best : (stryCov_9fa48$6("4816", "4817", "4818"), !best)) return void 0;
		const named = stryMutAct_9fa48$6("4822") ? best.weight < 90 : stryMutAct_9fa48$6("4821") ? best.weight > 90 : stryMutAct_9fa48$6("4820") ? false : stryMutAct_9fa48$6("4819") ? true : (stryCov_9fa48$6("4819", "4820", "4821", "4822"), best.weight >= 90);
		if (stryMutAct_9fa48$6("4825") ? window.address || best.kind !== "snils" : stryMutAct_9fa48$6("4824") ? false : stryMutAct_9fa48$6("4823") ? true : (stryCov_9fa48$6("4823", "4824", "4825"), window.address && (stryMutAct_9fa48$6("4827") ? best.kind === "snils" : stryMutAct_9fa48$6("4826") ? true : (stryCov_9fa48$6("4826", "4827"), best.kind !== (stryMutAct_9fa48$6("4828") ? "" : (stryCov_9fa48$6("4828"), "snils")))))) return void 0;
		return (stryMutAct_9fa48$6("4831") ? !named || isDate(groups) : stryMutAct_9fa48$6("4830") ? false : stryMutAct_9fa48$6("4829") ? true : (stryCov_9fa48$6("4829", "4830", "4831"), (stryMutAct_9fa48$6("4832") ? named : (stryCov_9fa48$6("4832"), !named)) && isDate(groups))) ? void 0 : stryMutAct_9fa48$6("4833") ? {} : (stryCov_9fa48$6("4833"), {
			...best,
			start: window.start,
			end: window.end
		});
	}
}
/** «серия 4510 номер 123456», «45 10 № 123456»: a passport with words between its parts. */
function passportsInWords(segment) {
	if (stryMutAct_9fa48$6("4834")) {} else {
		stryCov_9fa48$6("4834");
		const found = stryMutAct_9fa48$6("4835") ? ["Stryker was here"] : (stryCov_9fa48$6("4835"), []);
		const pattern = stryMutAct_9fa48$6("4852") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\D)/g : stryMutAct_9fa48$6("4851") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?=\d)/g : stryMutAct_9fa48$6("4850") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\D{6})(?!\d)/g : stryMutAct_9fa48$6("4849") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d)(?!\d)/g : stryMutAct_9fa48$6("4848") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\S.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4847") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[^\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4846") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№])(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4845") ? /(\d{2}[\s-]{0,2}\d{2})([\S,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4844") ? /(\d{2}[\s-]{0,2}\d{2})([^\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4843") ? /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-](?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4842") ? /(\d{2}[\s-]{0,2}\D{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4841") ? /(\d{2}[\s-]{0,2}\d)([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4840") ? /(\d{2}[\S-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4839") ? /(\d{2}[^\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4838") ? /(\d{2}[\s-]\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4837") ? /(\D{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : stryMutAct_9fa48$6("4836") ? /(\d[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g : (stryCov_9fa48$6("4836", "4837", "4838", "4839", "4840", "4841", "4842", "4843", "4844", "4845", "4846", "4847", "4848", "4849", "4850", "4851", "4852"), /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g);
		for (let match = pattern.exec(segment.lower); stryMutAct_9fa48$6("4853") ? false : (stryCov_9fa48$6("4853"), match); match = pattern.exec(segment.lower)) if (stryMutAct_9fa48$6("4854")) {} else {
			stryCov_9fa48$6("4854");
			if (stryMutAct_9fa48$6("4856") ? false : stryMutAct_9fa48$6("4855") ? true : (stryCov_9fa48$6("4855", "4856"), (stryMutAct_9fa48$6("4857") ? /\D/ : (stryCov_9fa48$6("4857"), /\d/)).test(stryMutAct_9fa48$6("4858") ? segment.lower : (stryCov_9fa48$6("4858"), segment.lower.charAt(stryMutAct_9fa48$6("4859") ? match.index + 1 : (stryCov_9fa48$6("4859"), match.index - 1)))))) continue;
			const label = labelNear(segment, match.index, stryMutAct_9fa48$6("4860") ? match.index - match[0].length : (stryCov_9fa48$6("4860"), match.index + match[0].length));
			if (stryMutAct_9fa48$6("4863") ? label !== "reference" : stryMutAct_9fa48$6("4862") ? false : stryMutAct_9fa48$6("4861") ? true : (stryCov_9fa48$6("4861", "4862", "4863"), label === (stryMutAct_9fa48$6("4864") ? "" : (stryCov_9fa48$6("4864"), "reference")))) continue;
			found.push(stryMutAct_9fa48$6("4866") ? {} : (stryCov_9fa48$6("4866"), {
				kind: stryMutAct_9fa48$6("4867") ? "" : (stryCov_9fa48$6("4867"), "passport"),
				start: match.index,
				end: stryMutAct_9fa48$6("4868") ? match.index - match[0].length : (stryCov_9fa48$6("4868"), match.index + match[0].length),
				weight: 96
			}));
		}
		return found;
	}
}
/** СНИЛС, ИНН, cards, policies, passports and telephone numbers of a stretch of text. */
function findNumbers(segment) {
	if (stryMutAct_9fa48$6("4869")) {} else {
		stryCov_9fa48$6("4869");
		const found = passportsInWords(segment);
		for (const run of segment.runs) if (stryMutAct_9fa48$6("4870")) {} else {
			stryCov_9fa48$6("4870");
			for (let from = 0; stryMutAct_9fa48$6("4873") ? from >= run.length : stryMutAct_9fa48$6("4872") ? from <= run.length : stryMutAct_9fa48$6("4871") ? false : (stryCov_9fa48$6("4871", "4872", "4873"), from < run.length); stryMutAct_9fa48$6("4874") ? from -= 1 : (stryCov_9fa48$6("4874"), from += 1)) if (stryMutAct_9fa48$6("4875")) {} else {
				stryCov_9fa48$6("4875");
				let digits = stryMutAct_9fa48$6("4876") ? "Stryker was here!" : (stryCov_9fa48$6("4876"), "");
				for (let to = from; stryMutAct_9fa48$6("4879") ? to >= run.length : stryMutAct_9fa48$6("4878") ? to <= run.length : stryMutAct_9fa48$6("4877") ? false : (stryCov_9fa48$6("4877", "4878", "4879"), to < run.length); stryMutAct_9fa48$6("4880") ? to -= 1 : (stryCov_9fa48$6("4880"), to += 1)) if (stryMutAct_9fa48$6("4881")) {} else {
					stryCov_9fa48$6("4881");
					stryMutAct_9fa48$6("4882") ? digits -= run[to].digits : (stryCov_9fa48$6("4882"), digits += run[to].digits);
					if (stryMutAct_9fa48$6("4886") ? digits.length <= LONGEST : stryMutAct_9fa48$6("4885") ? digits.length >= LONGEST : stryMutAct_9fa48$6("4884") ? false : stryMutAct_9fa48$6("4883") ? true : (stryCov_9fa48$6("4883", "4884", "4885", "4886"), digits.length > LONGEST)) break;
					const whole = stryMutAct_9fa48$6("4889") ? from === 0 || to === run.length - 1 : stryMutAct_9fa48$6("4888") ? false : stryMutAct_9fa48$6("4887") ? true : (stryCov_9fa48$6("4887", "4888", "4889"), (stryMutAct_9fa48$6("4891") ? from !== 0 : stryMutAct_9fa48$6("4890") ? true : (stryCov_9fa48$6("4890", "4891"), from === 0)) && (stryMutAct_9fa48$6("4893") ? to !== run.length - 1 : stryMutAct_9fa48$6("4892") ? true : (stryCov_9fa48$6("4892", "4893"), to === (stryMutAct_9fa48$6("4894") ? run.length + 1 : (stryCov_9fa48$6("4894"), run.length - 1)))));
					if (stryMutAct_9fa48$6("4897") ? digits.length < 4 && !whole && to - from >= MOST_GROUPS : stryMutAct_9fa48$6("4896") ? false : stryMutAct_9fa48$6("4895") ? true : (stryCov_9fa48$6("4895", "4896", "4897"), (stryMutAct_9fa48$6("4900") ? digits.length >= 4 : stryMutAct_9fa48$6("4899") ? digits.length <= 4 : stryMutAct_9fa48$6("4898") ? false : (stryCov_9fa48$6("4898", "4899", "4900"), digits.length < 4)) || (stryMutAct_9fa48$6("4902") ? !whole || to - from >= MOST_GROUPS : stryMutAct_9fa48$6("4901") ? false : (stryCov_9fa48$6("4901", "4902"), (stryMutAct_9fa48$6("4903") ? whole : (stryCov_9fa48$6("4903"), !whole)) && (stryMutAct_9fa48$6("4906") ? to - from < MOST_GROUPS : stryMutAct_9fa48$6("4905") ? to - from > MOST_GROUPS : stryMutAct_9fa48$6("4904") ? true : (stryCov_9fa48$6("4904", "4905", "4906"), (stryMutAct_9fa48$6("4907") ? to + from : (stryCov_9fa48$6("4907"), to - from)) >= MOST_GROUPS)))))) continue;
					const window = windowOf(segment, run, from, to, digits);
					if (stryMutAct_9fa48$6("4909") ? false : stryMutAct_9fa48$6("4908") ? true : (stryCov_9fa48$6("4908", "4909"), gluedToLatin(segment.text, window.start, window.end))) continue;
					const candidate = judge(window, stryMutAct_9fa48$6("4910") ? run : (stryCov_9fa48$6("4910"), run.slice(from, stryMutAct_9fa48$6("4911") ? to - 1 : (stryCov_9fa48$6("4911"), to + 1))));
					if (stryMutAct_9fa48$6("4913") ? false : stryMutAct_9fa48$6("4912") ? true : (stryCov_9fa48$6("4912", "4913"), candidate)) if (stryMutAct_9fa48$6("4914")) {} else {
						stryCov_9fa48$6("4914");
						found.push(candidate);
					}
				}
			}
		}
		return found;
	}
}
const proofs = stryMutAct_9fa48$6("4915") ? {} : (stryCov_9fa48$6("4915"), {
	card: passesLuhn,
	snils: isSnils,
	inn: isPersonalInn
});
/** Numbers that a narrow field or a letter broke over two lines: only those whose control digits prove that they are one. */
function findBrokenNumbers({ text }) {
	if (stryMutAct_9fa48$6("4916")) {} else {
		stryCov_9fa48$6("4916");
		const unbroken = text.replace(stryMutAct_9fa48$6("4921") ? /(\d[-–—]?)\n(?=\D)/g : stryMutAct_9fa48$6("4920") ? /(\d[-–—]?)\n(?!\d)/g : stryMutAct_9fa48$6("4919") ? /(\d[^-–—]?)\n(?=\d)/g : stryMutAct_9fa48$6("4918") ? /(\d[-–—])\n(?=\d)/g : stryMutAct_9fa48$6("4917") ? /(\D[-–—]?)\n(?=\d)/g : (stryCov_9fa48$6("4917", "4918", "4919", "4920", "4921"), /(\d[-–—]?)\n(?=\d)/g), stryMutAct_9fa48$6("4922") ? "" : (stryCov_9fa48$6("4922"), "$1 "));
		if (stryMutAct_9fa48$6("4925") ? unbroken !== text : stryMutAct_9fa48$6("4924") ? false : stryMutAct_9fa48$6("4923") ? true : (stryCov_9fa48$6("4923", "4924", "4925"), unbroken === text)) return stryMutAct_9fa48$6("4926") ? ["Stryker was here"] : (stryCov_9fa48$6("4926"), []);
		return stryMutAct_9fa48$6("4927") ? findNumbers(readSegment(unbroken)) : (stryCov_9fa48$6("4927"), findNumbers(readSegment(unbroken)).filter(({ kind, start, end }) => {
			if (stryMutAct_9fa48$6("4928")) {} else {
				stryCov_9fa48$6("4928");
				const value = stryMutAct_9fa48$6("4929") ? text : (stryCov_9fa48$6("4929"), text.slice(start, end));
				return stryMutAct_9fa48$6("4932") ? value.split("\n").length === 2 || proofs[kind]?.(value.replace(/\D/g, "")) === true : stryMutAct_9fa48$6("4931") ? false : stryMutAct_9fa48$6("4930") ? true : (stryCov_9fa48$6("4930", "4931", "4932"), (stryMutAct_9fa48$6("4934") ? value.split("\n").length !== 2 : stryMutAct_9fa48$6("4933") ? true : (stryCov_9fa48$6("4933", "4934"), value.split(stryMutAct_9fa48$6("4935") ? "" : (stryCov_9fa48$6("4935"), "\n")).length === 2)) && (stryMutAct_9fa48$6("4937") ? proofs[kind]?.(value.replace(/\D/g, "")) !== true : stryMutAct_9fa48$6("4936") ? true : (stryCov_9fa48$6("4936", "4937"), (stryMutAct_9fa48$6("4938") ? proofs[kind](value.replace(/\D/g, "")) : (stryCov_9fa48$6("4938"), proofs[kind]?.(value.replace(stryMutAct_9fa48$6("4939") ? /\d/g : (stryCov_9fa48$6("4939"), /\D/g), stryMutAct_9fa48$6("4940") ? "Stryker was here!" : (stryCov_9fa48$6("4940"), ""))))) === (stryMutAct_9fa48$6("4941") ? false : (stryCov_9fa48$6("4941"), true)))));
			}
		}));
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/codes.ts
function stryNS_9fa48$5() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$5 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$5();
function stryCov_9fa48$5() {
	var ns = stryNS_9fa48$5();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$5 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$5(id) {
	var ns = stryNS_9fa48$5();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$5 = isActive;
	return isActive(id);
}
/** 4–8 digits within so many characters of «код», «смс», «пароль» are taken for a code: about three words apart. */
const REACH$1 = 20;
/** The same through words that only join: «код, который мне сейчас пришёл по смс, вот такой: 4821». */
const REACH_JOINED = 48;
/** «Код ошибки», «код региона» and the like are not secret. */
const publicCode = stryMutAct_9fa48$5("3181") ? /^[\s«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[^автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3180") ? /^[\s«"(-]*(?:№\S?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3179") ? /^[\s«"(-]*(?:№\s)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3178") ? /^[\s«"(-]*(?:№\s?)(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3177") ? /^[\S«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3176") ? /^[^\s«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3175") ? /^[\s«"(-](?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : stryMutAct_9fa48$5("3174") ? /[\s«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/ : (stryCov_9fa48$5("3174", "3175", "3176", "3177", "3178", "3179", "3180", "3181"), /^[\s«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/);
const qrCode = stryMutAct_9fa48$5("3198") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\S-]?$/ : stryMutAct_9fa48$5("3197") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[^\s-]?$/ : stryMutAct_9fa48$5("3196") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]$/ : stryMutAct_9fa48$5("3195") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\s*)[\s-]?$/ : stryMutAct_9fa48$5("3194") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S)[\s-]?$/ : stryMutAct_9fa48$5("3193") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\s*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3192") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3191") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\s*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3190") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3189") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\s*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3188") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3187") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\s*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3186") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3185") ? /(?:ошибк[а-я]{1,2}\S(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3184") ? /(?:ошибк[^а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3183") ? /(?:ошибк[а-я]\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/ : stryMutAct_9fa48$5("3182") ? /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?/ : (stryCov_9fa48$5("3182", "3183", "3184", "3185", "3186", "3187", "3188", "3189", "3190", "3191", "3192", "3193", "3194", "3195", "3196", "3197", "3198"), /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/);
/** The code never came, so digits beside these words are something else. */
const neverCame = stryMutAct_9fa48$5("3209") ? /^\s*(?:[а-я]+\s+){0,3}не\s+(?:при[^хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3208") ? /^\s*(?:[а-я]+\s+){0,3}не\S+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3207") ? /^\s*(?:[а-я]+\s+){0,3}не\s(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3206") ? /^\s*(?:[а-я]+\S+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3205") ? /^\s*(?:[а-я]+\s){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3204") ? /^\s*(?:[^а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3203") ? /^\s*(?:[а-я]\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3202") ? /^\s*(?:[а-я]+\s+)не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3201") ? /^\S*(?:[а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3200") ? /^\s(?:[а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : stryMutAct_9fa48$5("3199") ? /\s*(?:[а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/ : (stryCov_9fa48$5("3199", "3200", "3201", "3202", "3203", "3204", "3205", "3206", "3207", "3208", "3209"), /^\s*(?:[а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/);
/** «221561 пишет неверный код». */
const refused = stryMutAct_9fa48$5("3215") ? /^\s*(?:пиш|говор|выда)[а-я]+\S/ : stryMutAct_9fa48$5("3214") ? /^\s*(?:пиш|говор|выда)[^а-я]+\s/ : stryMutAct_9fa48$5("3213") ? /^\s*(?:пиш|говор|выда)[а-я]\s/ : stryMutAct_9fa48$5("3212") ? /^\S*(?:пиш|говор|выда)[а-я]+\s/ : stryMutAct_9fa48$5("3211") ? /^\s(?:пиш|говор|выда)[а-я]+\s/ : stryMutAct_9fa48$5("3210") ? /\s*(?:пиш|говор|выда)[а-я]+\s/ : (stryCov_9fa48$5("3210", "3211", "3212", "3213", "3214", "3215"), /^\s*(?:пиш|говор|выда)[а-я]+\s/);
const unit = stryMutAct_9fa48$5("3228") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[^нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3227") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[^йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3226") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\S|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3225") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|км\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3224") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][^бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3223") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[^мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3222") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\S]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3221") ? /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[^.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3220") ? /^\s{0,2}(?:руб|р[.\S]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3219") ? /^\s{0,2}(?:руб|р[^.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3218") ? /^\S{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3217") ? /^\s(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : stryMutAct_9fa48$5("3216") ? /\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/ : (stryCov_9fa48$5("3216", "3217", "3218", "3219", "3220", "3221", "3222", "3223", "3224", "3225", "3226", "3227", "3228"), /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/);
const otherNumber = stryMutAct_9fa48$5("3240") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\D]{0,14}$/ : stryMutAct_9fa48$5("3239") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3238") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]$/ : stryMutAct_9fa48$5("3237") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[^аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3236") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\S+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3235") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\sномер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3234") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[^а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3233") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3232") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[^лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3231") ? /(?:^|[а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3230") ? /(?:[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/ : stryMutAct_9fa48$5("3229") ? /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}/ : (stryCov_9fa48$5("3229", "3230", "3231", "3232", "3233", "3234", "3235", "3236", "3237", "3238", "3239", "3240"), /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/);
function shapeOf(groups) {
	if (stryMutAct_9fa48$5("3241")) {} else {
		stryCov_9fa48$5("3241");
		return groups.map(stryMutAct_9fa48$5("3242") ? () => void 0 : (stryCov_9fa48$5("3242"), (group) => group.digits.length)).join(stryMutAct_9fa48$5("3243") ? "" : (stryCov_9fa48$5("3243"), "-"));
	}
}
/** Whole runs of 4–8 digits, together or as «123-456», «12 34 56», «1 2 3 4»; three for «CVC 123». */
function shortNumbers(segment) {
	if (stryMutAct_9fa48$5("3244")) {} else {
		stryCov_9fa48$5("3244");
		const found = stryMutAct_9fa48$5("3245") ? ["Stryker was here"] : (stryCov_9fa48$5("3245"), []);
		for (const run of segment.runs) if (stryMutAct_9fa48$5("3246")) {} else {
			stryCov_9fa48$5("3246");
			const digits = run.map(stryMutAct_9fa48$5("3247") ? () => void 0 : (stryCov_9fa48$5("3247"), (group) => group.digits)).join(stryMutAct_9fa48$5("3248") ? "Stryker was here!" : (stryCov_9fa48$5("3248"), ""));
			const first = run[0];
			const last = run[run.length - 1];
			if (stryMutAct_9fa48$5("3251") ? /^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/.test(shapeOf(run)) && digits.length >= 3 || digits.length <= 8 : stryMutAct_9fa48$5("3250") ? false : stryMutAct_9fa48$5("3249") ? true : (stryCov_9fa48$5("3249", "3250", "3251"), (stryMutAct_9fa48$5("3253") ? /^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/.test(shapeOf(run)) || digits.length >= 3 : stryMutAct_9fa48$5("3252") ? true : (stryCov_9fa48$5("3252", "3253"), (stryMutAct_9fa48$5("3257") ? /^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1))$/ : stryMutAct_9fa48$5("3256") ? /^(\D|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/ : stryMutAct_9fa48$5("3255") ? /^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})/ : stryMutAct_9fa48$5("3254") ? /(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/ : (stryCov_9fa48$5("3254", "3255", "3256", "3257"), /^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/)).test(shapeOf(run)) && (stryMutAct_9fa48$5("3260") ? digits.length < 3 : stryMutAct_9fa48$5("3259") ? digits.length > 3 : stryMutAct_9fa48$5("3258") ? true : (stryCov_9fa48$5("3258", "3259", "3260"), digits.length >= 3)))) && (stryMutAct_9fa48$5("3263") ? digits.length > 8 : stryMutAct_9fa48$5("3262") ? digits.length < 8 : stryMutAct_9fa48$5("3261") ? true : (stryCov_9fa48$5("3261", "3262", "3263"), digits.length <= 8)))) {
				if (stryMutAct_9fa48$5("3264")) {} else {
					stryCov_9fa48$5("3264");
					const text = stryMutAct_9fa48$5("3265") ? segment.text : (stryCov_9fa48$5("3265"), segment.text.slice(first.start, last.end));
					if (stryMutAct_9fa48$5("3268") ? false : stryMutAct_9fa48$5("3267") ? true : stryMutAct_9fa48$5("3266") ? /[./_()]/.test(text) : (stryCov_9fa48$5("3266", "3267", "3268"), !(stryMutAct_9fa48$5("3269") ? /[^./_()]/ : (stryCov_9fa48$5("3269"), /[./_()]/)).test(text))) found.push(stryMutAct_9fa48$5("3271") ? {} : (stryCov_9fa48$5("3271"), {
						start: first.start,
						end: last.end,
						digits
					}));
				}
			} else if (stryMutAct_9fa48$5("3274") ? false : stryMutAct_9fa48$5("3273") ? true : stryMutAct_9fa48$5("3272") ? freeLine.test(digits) : (stryCov_9fa48$5("3272", "3273", "3274"), !freeLine.test(digits))) {
				if (stryMutAct_9fa48$5("3275")) {} else {
					stryCov_9fa48$5("3275");
					for (const group of run) if (stryMutAct_9fa48$5("3276")) {} else {
						stryCov_9fa48$5("3276");
						if (stryMutAct_9fa48$5("3279") ? group.digits.length >= 4 || group.digits.length <= 8 : stryMutAct_9fa48$5("3278") ? false : stryMutAct_9fa48$5("3277") ? true : (stryCov_9fa48$5("3277", "3278", "3279"), (stryMutAct_9fa48$5("3282") ? group.digits.length < 4 : stryMutAct_9fa48$5("3281") ? group.digits.length > 4 : stryMutAct_9fa48$5("3280") ? true : (stryCov_9fa48$5("3280", "3281", "3282"), group.digits.length >= 4)) && (stryMutAct_9fa48$5("3285") ? group.digits.length > 8 : stryMutAct_9fa48$5("3284") ? group.digits.length < 8 : stryMutAct_9fa48$5("3283") ? true : (stryCov_9fa48$5("3283", "3284", "3285"), group.digits.length <= 8)))) found.push(stryMutAct_9fa48$5("3287") ? {} : (stryCov_9fa48$5("3287"), { ...group }));
					}
				}
			}
		}
		return found;
	}
}
function isSecretWord(segment, word) {
	if (stryMutAct_9fa48$5("3288")) {} else {
		stryCov_9fa48$5("3288");
		if (stryMutAct_9fa48$5("3291") ? word.label !== "code" || word.label !== "password" : stryMutAct_9fa48$5("3290") ? false : stryMutAct_9fa48$5("3289") ? true : (stryCov_9fa48$5("3289", "3290", "3291"), (stryMutAct_9fa48$5("3293") ? word.label === "code" : stryMutAct_9fa48$5("3292") ? true : (stryCov_9fa48$5("3292", "3293"), word.label !== (stryMutAct_9fa48$5("3294") ? "" : (stryCov_9fa48$5("3294"), "code")))) && (stryMutAct_9fa48$5("3296") ? word.label === "password" : stryMutAct_9fa48$5("3295") ? true : (stryCov_9fa48$5("3295", "3296"), word.label !== (stryMutAct_9fa48$5("3297") ? "" : (stryCov_9fa48$5("3297"), "password")))))) return stryMutAct_9fa48$5("3298") ? true : (stryCov_9fa48$5("3298"), false);
		if (stryMutAct_9fa48$5("3300") ? false : stryMutAct_9fa48$5("3299") ? true : (stryCov_9fa48$5("3299", "3300"), (stryMutAct_9fa48$5("3309") ? /^смс|^sms|^пин|^pin|^cv|^otp|^пар|^pas|pwd/ : stryMutAct_9fa48$5("3308") ? /^смс|^sms|^пин|^pin|^cv|^otp|^пар|pas|^pwd/ : stryMutAct_9fa48$5("3307") ? /^смс|^sms|^пин|^pin|^cv|^otp|пар|^pas|^pwd/ : stryMutAct_9fa48$5("3306") ? /^смс|^sms|^пин|^pin|^cv|otp|^пар|^pas|^pwd/ : stryMutAct_9fa48$5("3305") ? /^смс|^sms|^пин|^pin|cv|^otp|^пар|^pas|^pwd/ : stryMutAct_9fa48$5("3304") ? /^смс|^sms|^пин|pin|^cv|^otp|^пар|^pas|^pwd/ : stryMutAct_9fa48$5("3303") ? /^смс|^sms|пин|^pin|^cv|^otp|^пар|^pas|^pwd/ : stryMutAct_9fa48$5("3302") ? /^смс|sms|^пин|^pin|^cv|^otp|^пар|^pas|^pwd/ : stryMutAct_9fa48$5("3301") ? /смс|^sms|^пин|^pin|^cv|^otp|^пар|^pas|^pwd/ : (stryCov_9fa48$5("3301", "3302", "3303", "3304", "3305", "3306", "3307", "3308", "3309"), /^смс|^sms|^пин|^pin|^cv|^otp|^пар|^pas|^pwd/)).test(word.text))) return stryMutAct_9fa48$5("3310") ? false : (stryCov_9fa48$5("3310"), true);
		const after = stryMutAct_9fa48$5("3311") ? segment.lower : (stryCov_9fa48$5("3311"), segment.lower.slice(word.end, stryMutAct_9fa48$5("3312") ? word.end - 24 : (stryCov_9fa48$5("3312"), word.end + 24)));
		const before = stryMutAct_9fa48$5("3313") ? segment.lower : (stryCov_9fa48$5("3313"), segment.lower.slice(stryMutAct_9fa48$5("3314") ? Math.min(0, word.start - 16) : (stryCov_9fa48$5("3314"), Math.max(0, stryMutAct_9fa48$5("3315") ? word.start + 16 : (stryCov_9fa48$5("3315"), word.start - 16))), word.start));
		return stryMutAct_9fa48$5("3318") ? !publicCode.test(after) || !qrCode.test(before) : stryMutAct_9fa48$5("3317") ? false : stryMutAct_9fa48$5("3316") ? true : (stryCov_9fa48$5("3316", "3317", "3318"), (stryMutAct_9fa48$5("3319") ? publicCode.test(after) : (stryCov_9fa48$5("3319"), !publicCode.test(after))) && (stryMutAct_9fa48$5("3320") ? qrCode.test(before) : (stryCov_9fa48$5("3320"), !qrCode.test(before))));
	}
}
function isPartOfSomething(segment, { start, end, digits }) {
	if (stryMutAct_9fa48$5("3321")) {} else {
		stryCov_9fa48$5("3321");
		const { lower } = segment;
		const before = stryMutAct_9fa48$5("3322") ? lower : (stryCov_9fa48$5("3322"), lower.slice(stryMutAct_9fa48$5("3323") ? Math.min(0, start - 3) : (stryCov_9fa48$5("3323"), Math.max(0, stryMutAct_9fa48$5("3324") ? start + 3 : (stryCov_9fa48$5("3324"), start - 3))), start));
		const after = stryMutAct_9fa48$5("3325") ? lower : (stryCov_9fa48$5("3325"), lower.slice(end, stryMutAct_9fa48$5("3326") ? end - 12 : (stryCov_9fa48$5("3326"), end + 12)));
		if (stryMutAct_9fa48$5("3329") ? /[a-z][-_]?$/.test(before) && /^[-_]?[a-z]/.test(after) : stryMutAct_9fa48$5("3328") ? false : stryMutAct_9fa48$5("3327") ? true : (stryCov_9fa48$5("3327", "3328", "3329"), (stryMutAct_9fa48$5("3333") ? /[a-z][^-_]?$/ : stryMutAct_9fa48$5("3332") ? /[a-z][-_]$/ : stryMutAct_9fa48$5("3331") ? /[^a-z][-_]?$/ : stryMutAct_9fa48$5("3330") ? /[a-z][-_]?/ : (stryCov_9fa48$5("3330", "3331", "3332", "3333"), /[a-z][-_]?$/)).test(before) || (stryMutAct_9fa48$5("3337") ? /^[-_]?[^a-z]/ : stryMutAct_9fa48$5("3336") ? /^[^-_]?[a-z]/ : stryMutAct_9fa48$5("3335") ? /^[-_][a-z]/ : stryMutAct_9fa48$5("3334") ? /[-_]?[a-z]/ : (stryCov_9fa48$5("3334", "3335", "3336", "3337"), /^[-_]?[a-z]/)).test(after))) return stryMutAct_9fa48$5("3338") ? false : (stryCov_9fa48$5("3338"), true);
		const glued = segment.words[stryMutAct_9fa48$5("3339") ? firstWordFrom(segment.words, start) + 1 : (stryCov_9fa48$5("3339"), firstWordFrom(segment.words, start) - 1)];
		if (stryMutAct_9fa48$5("3342") ? glued && glued.end === start || !isSecretWord(segment, glued) : stryMutAct_9fa48$5("3341") ? false : stryMutAct_9fa48$5("3340") ? true : (stryCov_9fa48$5("3340", "3341", "3342"), (stryMutAct_9fa48$5("3344") ? glued || glued.end === start : stryMutAct_9fa48$5("3343") ? true : (stryCov_9fa48$5("3343", "3344"), glued && (stryMutAct_9fa48$5("3346") ? glued.end !== start : stryMutAct_9fa48$5("3345") ? true : (stryCov_9fa48$5("3345", "3346"), glued.end === start)))) && (stryMutAct_9fa48$5("3347") ? isSecretWord(segment, glued) : (stryCov_9fa48$5("3347"), !isSecretWord(segment, glued))))) return stryMutAct_9fa48$5("3348") ? false : (stryCov_9fa48$5("3348"), true);
		if (stryMutAct_9fa48$5("3351") ? (/\d[.,:/-]$/.test(before) || /^[.,:/-]\d/.test(after)) && /[#№]\s?$/.test(before) : stryMutAct_9fa48$5("3350") ? false : stryMutAct_9fa48$5("3349") ? true : (stryCov_9fa48$5("3349", "3350", "3351"), (stryMutAct_9fa48$5("3353") ? /\d[.,:/-]$/.test(before) && /^[.,:/-]\d/.test(after) : stryMutAct_9fa48$5("3352") ? false : (stryCov_9fa48$5("3352", "3353"), (stryMutAct_9fa48$5("3356") ? /\d[^.,:/-]$/ : stryMutAct_9fa48$5("3355") ? /\D[.,:/-]$/ : stryMutAct_9fa48$5("3354") ? /\d[.,:/-]/ : (stryCov_9fa48$5("3354", "3355", "3356"), /\d[.,:/-]$/)).test(before) || (stryMutAct_9fa48$5("3359") ? /^[.,:/-]\D/ : stryMutAct_9fa48$5("3358") ? /^[^.,:/-]\d/ : stryMutAct_9fa48$5("3357") ? /[.,:/-]\d/ : (stryCov_9fa48$5("3357", "3358", "3359"), /^[.,:/-]\d/)).test(after))) || (stryMutAct_9fa48$5("3363") ? /[#№]\S?$/ : stryMutAct_9fa48$5("3362") ? /[#№]\s$/ : stryMutAct_9fa48$5("3361") ? /[^#№]\s?$/ : stryMutAct_9fa48$5("3360") ? /[#№]\s?/ : (stryCov_9fa48$5("3360", "3361", "3362", "3363"), /[#№]\s?$/)).test(before))) return stryMutAct_9fa48$5("3364") ? false : (stryCov_9fa48$5("3364"), true);
		if (stryMutAct_9fa48$5("3366") ? false : stryMutAct_9fa48$5("3365") ? true : (stryCov_9fa48$5("3365", "3366"), unit.test(after))) return stryMutAct_9fa48$5("3367") ? false : (stryCov_9fa48$5("3367"), true);
		return stryMutAct_9fa48$5("3370") ? /^(19|20)\d\d$/.test(digits) || /(?:^|[^а-я])(?:в|с|до|за|от|на)\s$/.test(before) : stryMutAct_9fa48$5("3369") ? false : stryMutAct_9fa48$5("3368") ? true : (stryCov_9fa48$5("3368", "3369", "3370"), (stryMutAct_9fa48$5("3374") ? /^(19|20)\d\D$/ : stryMutAct_9fa48$5("3373") ? /^(19|20)\D\d$/ : stryMutAct_9fa48$5("3372") ? /^(19|20)\d\d/ : stryMutAct_9fa48$5("3371") ? /(19|20)\d\d$/ : (stryCov_9fa48$5("3371", "3372", "3373", "3374"), /^(19|20)\d\d$/)).test(digits) && (stryMutAct_9fa48$5("3378") ? /(?:^|[^а-я])(?:в|с|до|за|от|на)\S$/ : stryMutAct_9fa48$5("3377") ? /(?:^|[а-я])(?:в|с|до|за|от|на)\s$/ : stryMutAct_9fa48$5("3376") ? /(?:[^а-я])(?:в|с|до|за|от|на)\s$/ : stryMutAct_9fa48$5("3375") ? /(?:^|[^а-я])(?:в|с|до|за|от|на)\s/ : (stryCov_9fa48$5("3375", "3376", "3377", "3378"), /(?:^|[^а-я])(?:в|с|до|за|от|на)\s$/)).test(before));
	}
}
function isJoined(between) {
	if (stryMutAct_9fa48$5("3379")) {} else {
		stryCov_9fa48$5("3379");
		const words = stryMutAct_9fa48$5("3380") ? between.match(/[a-zа-я]+/g) && [] : (stryCov_9fa48$5("3380"), between.match(stryMutAct_9fa48$5("3382") ? /[^a-zа-я]+/g : stryMutAct_9fa48$5("3381") ? /[a-zа-я]/g : (stryCov_9fa48$5("3381", "3382"), /[a-zа-я]+/g)) ?? (stryMutAct_9fa48$5("3383") ? ["Stryker was here"] : (stryCov_9fa48$5("3383"), [])));
		return stryMutAct_9fa48$5("3386") ? words.every((word) => joiningWord.test(word)) || !/[.;!?\n]/.test(between.replace(/\.\s*$/, "")) : stryMutAct_9fa48$5("3385") ? false : stryMutAct_9fa48$5("3384") ? true : (stryCov_9fa48$5("3384", "3385", "3386"), (stryMutAct_9fa48$5("3387") ? words.some((word) => joiningWord.test(word)) : (stryCov_9fa48$5("3387"), words.every(stryMutAct_9fa48$5("3388") ? () => void 0 : (stryCov_9fa48$5("3388"), (word) => joiningWord.test(word))))) && (stryMutAct_9fa48$5("3389") ? /[.;!?\n]/.test(between.replace(/\.\s*$/, "")) : (stryCov_9fa48$5("3389"), !(stryMutAct_9fa48$5("3390") ? /[^.;!?\n]/ : (stryCov_9fa48$5("3390"), /[.;!?\n]/)).test(between.replace(stryMutAct_9fa48$5("3393") ? /\.\S*$/ : stryMutAct_9fa48$5("3392") ? /\.\s$/ : stryMutAct_9fa48$5("3391") ? /\.\s*/ : (stryCov_9fa48$5("3391", "3392", "3393"), /\.\s*$/), stryMutAct_9fa48$5("3394") ? "Stryker was here!" : (stryCov_9fa48$5("3394"), ""))))));
	}
}
function wordBefore(segment, number) {
	if (stryMutAct_9fa48$5("3395")) {} else {
		stryCov_9fa48$5("3395");
		const { words, lower } = segment;
		for (let index = stryMutAct_9fa48$5("3396") ? firstWordFrom(words, number.start) + 1 : (stryCov_9fa48$5("3396"), firstWordFrom(words, number.start) - 1); stryMutAct_9fa48$5("3399") ? index < 0 : stryMutAct_9fa48$5("3398") ? index > 0 : stryMutAct_9fa48$5("3397") ? false : (stryCov_9fa48$5("3397", "3398", "3399"), index >= 0); stryMutAct_9fa48$5("3400") ? index += 1 : (stryCov_9fa48$5("3400"), index -= 1)) if (stryMutAct_9fa48$5("3401")) {} else {
			stryCov_9fa48$5("3401");
			const word = words[index];
			if (stryMutAct_9fa48$5("3404") ? !word && number.start - word.end > REACH_JOINED : stryMutAct_9fa48$5("3403") ? false : stryMutAct_9fa48$5("3402") ? true : (stryCov_9fa48$5("3402", "3403", "3404"), (stryMutAct_9fa48$5("3405") ? word : (stryCov_9fa48$5("3405"), !word)) || (stryMutAct_9fa48$5("3408") ? number.start - word.end <= REACH_JOINED : stryMutAct_9fa48$5("3407") ? number.start - word.end >= REACH_JOINED : stryMutAct_9fa48$5("3406") ? false : (stryCov_9fa48$5("3406", "3407", "3408"), (stryMutAct_9fa48$5("3409") ? number.start + word.end : (stryCov_9fa48$5("3409"), number.start - word.end)) > REACH_JOINED)))) return stryMutAct_9fa48$5("3410") ? true : (stryCov_9fa48$5("3410"), false);
			if (stryMutAct_9fa48$5("3413") ? word.label === "reference" || number.start - word.end < 16 : stryMutAct_9fa48$5("3412") ? false : stryMutAct_9fa48$5("3411") ? true : (stryCov_9fa48$5("3411", "3412", "3413"), (stryMutAct_9fa48$5("3415") ? word.label !== "reference" : stryMutAct_9fa48$5("3414") ? true : (stryCov_9fa48$5("3414", "3415"), word.label === (stryMutAct_9fa48$5("3416") ? "" : (stryCov_9fa48$5("3416"), "reference")))) && (stryMutAct_9fa48$5("3419") ? number.start - word.end >= 16 : stryMutAct_9fa48$5("3418") ? number.start - word.end <= 16 : stryMutAct_9fa48$5("3417") ? true : (stryCov_9fa48$5("3417", "3418", "3419"), (stryMutAct_9fa48$5("3420") ? number.start + word.end : (stryCov_9fa48$5("3420"), number.start - word.end)) < 16)))) return stryMutAct_9fa48$5("3421") ? true : (stryCov_9fa48$5("3421"), false);
			if (stryMutAct_9fa48$5("3424") ? (word.label === void 0 || word.label === "reference") && !isSecretWord(segment, word) : stryMutAct_9fa48$5("3423") ? false : stryMutAct_9fa48$5("3422") ? true : (stryCov_9fa48$5("3422", "3423", "3424"), (stryMutAct_9fa48$5("3426") ? word.label === void 0 && word.label === "reference" : stryMutAct_9fa48$5("3425") ? false : (stryCov_9fa48$5("3425", "3426"), (stryMutAct_9fa48$5("3428") ? word.label !== void 0 : stryMutAct_9fa48$5("3427") ? false : (stryCov_9fa48$5("3427", "3428"), word.label === void 0)) || (stryMutAct_9fa48$5("3430") ? word.label !== "reference" : stryMutAct_9fa48$5("3429") ? false : (stryCov_9fa48$5("3429", "3430"), word.label === (stryMutAct_9fa48$5("3431") ? "" : (stryCov_9fa48$5("3431"), "reference")))))) || (stryMutAct_9fa48$5("3432") ? isSecretWord(segment, word) : (stryCov_9fa48$5("3432"), !isSecretWord(segment, word))))) continue;
			const between = stryMutAct_9fa48$5("3433") ? lower : (stryCov_9fa48$5("3433"), lower.slice(word.end, number.start));
			if (stryMutAct_9fa48$5("3436") ? /[;!?\n\d]|\.\s/.test(between) || !justBelow.test(between) : stryMutAct_9fa48$5("3435") ? false : stryMutAct_9fa48$5("3434") ? true : (stryCov_9fa48$5("3434", "3435", "3436"), (stryMutAct_9fa48$5("3439") ? /[;!?\n\d]|\.\S/ : stryMutAct_9fa48$5("3438") ? /[;!?\n\D]|\.\s/ : stryMutAct_9fa48$5("3437") ? /[^;!?\n\d]|\.\s/ : (stryCov_9fa48$5("3437", "3438", "3439"), /[;!?\n\d]|\.\s/)).test(between) && (stryMutAct_9fa48$5("3440") ? justBelow.test(between) : (stryCov_9fa48$5("3440"), !justBelow.test(between))))) return stryMutAct_9fa48$5("3441") ? true : (stryCov_9fa48$5("3441"), false);
			if (stryMutAct_9fa48$5("3444") ? neverCame.test(between) && otherNumber.test(between) : stryMutAct_9fa48$5("3443") ? false : stryMutAct_9fa48$5("3442") ? true : (stryCov_9fa48$5("3442", "3443", "3444"), neverCame.test(between) || otherNumber.test(between))) return stryMutAct_9fa48$5("3445") ? true : (stryCov_9fa48$5("3445"), false);
			if (stryMutAct_9fa48$5("3447") ? false : stryMutAct_9fa48$5("3446") ? true : (stryCov_9fa48$5("3446", "3447"), (stryMutAct_9fa48$5("3458") ? /^\s*(?:на|с|от)\s*(?:номер[а-я]*\S*)?$/ : stryMutAct_9fa48$5("3457") ? /^\s*(?:на|с|от)\s*(?:номер[а-я]*\s)?$/ : stryMutAct_9fa48$5("3456") ? /^\s*(?:на|с|от)\s*(?:номер[^а-я]*\s*)?$/ : stryMutAct_9fa48$5("3455") ? /^\s*(?:на|с|от)\s*(?:номер[а-я]\s*)?$/ : stryMutAct_9fa48$5("3454") ? /^\s*(?:на|с|от)\s*(?:номер[а-я]*\s*)$/ : stryMutAct_9fa48$5("3453") ? /^\s*(?:на|с|от)\S*(?:номер[а-я]*\s*)?$/ : stryMutAct_9fa48$5("3452") ? /^\s*(?:на|с|от)\s(?:номер[а-я]*\s*)?$/ : stryMutAct_9fa48$5("3451") ? /^\S*(?:на|с|от)\s*(?:номер[а-я]*\s*)?$/ : stryMutAct_9fa48$5("3450") ? /^\s(?:на|с|от)\s*(?:номер[а-я]*\s*)?$/ : stryMutAct_9fa48$5("3449") ? /^\s*(?:на|с|от)\s*(?:номер[а-я]*\s*)?/ : stryMutAct_9fa48$5("3448") ? /\s*(?:на|с|от)\s*(?:номер[а-я]*\s*)?$/ : (stryCov_9fa48$5("3448", "3449", "3450", "3451", "3452", "3453", "3454", "3455", "3456", "3457", "3458"), /^\s*(?:на|с|от)\s*(?:номер[а-я]*\s*)?$/)).test(between))) return stryMutAct_9fa48$5("3459") ? true : (stryCov_9fa48$5("3459"), false);
			return stryMutAct_9fa48$5("3462") ? word.label === "code" && between.length <= REACH$1 && isJoined(between) : stryMutAct_9fa48$5("3461") ? false : stryMutAct_9fa48$5("3460") ? true : (stryCov_9fa48$5("3460", "3461", "3462"), (stryMutAct_9fa48$5("3464") ? word.label === "code" || between.length <= REACH$1 : stryMutAct_9fa48$5("3463") ? false : (stryCov_9fa48$5("3463", "3464"), (stryMutAct_9fa48$5("3466") ? word.label !== "code" : stryMutAct_9fa48$5("3465") ? true : (stryCov_9fa48$5("3465", "3466"), word.label === (stryMutAct_9fa48$5("3467") ? "" : (stryCov_9fa48$5("3467"), "code")))) && (stryMutAct_9fa48$5("3470") ? between.length > REACH$1 : stryMutAct_9fa48$5("3469") ? between.length < REACH$1 : stryMutAct_9fa48$5("3468") ? true : (stryCov_9fa48$5("3468", "3469", "3470"), between.length <= REACH$1)))) || isJoined(between));
		}
		return stryMutAct_9fa48$5("3471") ? true : (stryCov_9fa48$5("3471"), false);
	}
}
function wordAfter(segment, number) {
	if (stryMutAct_9fa48$5("3472")) {} else {
		stryCov_9fa48$5("3472");
		const { words, lower } = segment;
		const other = otherNumber.test(stryMutAct_9fa48$5("3473") ? lower : (stryCov_9fa48$5("3473"), lower.slice(stryMutAct_9fa48$5("3474") ? Math.min(0, number.start - 30) : (stryCov_9fa48$5("3474"), Math.max(0, stryMutAct_9fa48$5("3475") ? number.start + 30 : (stryCov_9fa48$5("3475"), number.start - 30))), number.start)));
		for (let index = firstWordFrom(words, number.end); stryMutAct_9fa48$5("3478") ? index >= words.length : stryMutAct_9fa48$5("3477") ? index <= words.length : stryMutAct_9fa48$5("3476") ? false : (stryCov_9fa48$5("3476", "3477", "3478"), index < words.length); stryMutAct_9fa48$5("3479") ? index -= 1 : (stryCov_9fa48$5("3479"), index += 1)) if (stryMutAct_9fa48$5("3480")) {} else {
			stryCov_9fa48$5("3480");
			const word = words[index];
			if (stryMutAct_9fa48$5("3483") ? !word && word.start - number.end > REACH$1 : stryMutAct_9fa48$5("3482") ? false : stryMutAct_9fa48$5("3481") ? true : (stryCov_9fa48$5("3481", "3482", "3483"), (stryMutAct_9fa48$5("3484") ? word : (stryCov_9fa48$5("3484"), !word)) || (stryMutAct_9fa48$5("3487") ? word.start - number.end <= REACH$1 : stryMutAct_9fa48$5("3486") ? word.start - number.end >= REACH$1 : stryMutAct_9fa48$5("3485") ? false : (stryCov_9fa48$5("3485", "3486", "3487"), (stryMutAct_9fa48$5("3488") ? word.start + number.end : (stryCov_9fa48$5("3488"), word.start - number.end)) > REACH$1)))) return stryMutAct_9fa48$5("3489") ? true : (stryCov_9fa48$5("3489"), false);
			if (stryMutAct_9fa48$5("3492") ? false : stryMutAct_9fa48$5("3491") ? true : stryMutAct_9fa48$5("3490") ? isSecretWord(segment, word) : (stryCov_9fa48$5("3490", "3491", "3492"), !isSecretWord(segment, word))) {
				if (stryMutAct_9fa48$5("3493")) {} else {
					stryCov_9fa48$5("3493");
					if (stryMutAct_9fa48$5("3496") ? word.label !== "reference" : stryMutAct_9fa48$5("3495") ? false : stryMutAct_9fa48$5("3494") ? true : (stryCov_9fa48$5("3494", "3495", "3496"), word.label === (stryMutAct_9fa48$5("3497") ? "" : (stryCov_9fa48$5("3497"), "reference")))) return stryMutAct_9fa48$5("3498") ? true : (stryCov_9fa48$5("3498"), false);
					continue;
				}
			}
			const between = stryMutAct_9fa48$5("3499") ? lower : (stryCov_9fa48$5("3499"), lower.slice(number.end, word.start));
			if (stryMutAct_9fa48$5("3502") ? /[;!?\n\d]|\.\s/.test(between) && neverCame.test(lower.slice(word.end, word.end + 40)) : stryMutAct_9fa48$5("3501") ? false : stryMutAct_9fa48$5("3500") ? true : (stryCov_9fa48$5("3500", "3501", "3502"), (stryMutAct_9fa48$5("3505") ? /[;!?\n\d]|\.\S/ : stryMutAct_9fa48$5("3504") ? /[;!?\n\D]|\.\s/ : stryMutAct_9fa48$5("3503") ? /[^;!?\n\d]|\.\s/ : (stryCov_9fa48$5("3503", "3504", "3505"), /[;!?\n\d]|\.\s/)).test(between) || neverCame.test(stryMutAct_9fa48$5("3506") ? lower : (stryCov_9fa48$5("3506"), lower.slice(word.end, stryMutAct_9fa48$5("3507") ? word.end - 40 : (stryCov_9fa48$5("3507"), word.end + 40)))))) return stryMutAct_9fa48$5("3508") ? true : (stryCov_9fa48$5("3508"), false);
			if (stryMutAct_9fa48$5("3510") ? false : stryMutAct_9fa48$5("3509") ? true : (stryCov_9fa48$5("3509", "3510"), (stryMutAct_9fa48$5("3518") ? /^[\s—–-]*(?:это\S+)?$/ : stryMutAct_9fa48$5("3517") ? /^[\s—–-]*(?:это\s)?$/ : stryMutAct_9fa48$5("3516") ? /^[\s—–-]*(?:это\s+)$/ : stryMutAct_9fa48$5("3515") ? /^[\S—–-]*(?:это\s+)?$/ : stryMutAct_9fa48$5("3514") ? /^[^\s—–-]*(?:это\s+)?$/ : stryMutAct_9fa48$5("3513") ? /^[\s—–-](?:это\s+)?$/ : stryMutAct_9fa48$5("3512") ? /^[\s—–-]*(?:это\s+)?/ : stryMutAct_9fa48$5("3511") ? /[\s—–-]*(?:это\s+)?$/ : (stryCov_9fa48$5("3511", "3512", "3513", "3514", "3515", "3516", "3517", "3518"), /^[\s—–-]*(?:это\s+)?$/)).test(between))) return stryMutAct_9fa48$5("3519") ? false : (stryCov_9fa48$5("3519"), true);
			return stryMutAct_9fa48$5("3522") ? !other && !/[,)]/.test(between) || isJoined(between.replace(refused, "")) : stryMutAct_9fa48$5("3521") ? false : stryMutAct_9fa48$5("3520") ? true : (stryCov_9fa48$5("3520", "3521", "3522"), (stryMutAct_9fa48$5("3524") ? !other || !/[,)]/.test(between) : stryMutAct_9fa48$5("3523") ? true : (stryCov_9fa48$5("3523", "3524"), (stryMutAct_9fa48$5("3525") ? other : (stryCov_9fa48$5("3525"), !other)) && (stryMutAct_9fa48$5("3526") ? /[,)]/.test(between) : (stryCov_9fa48$5("3526"), !(stryMutAct_9fa48$5("3527") ? /[^,)]/ : (stryCov_9fa48$5("3527"), /[,)]/)).test(between))))) && isJoined(between.replace(refused, stryMutAct_9fa48$5("3528") ? "Stryker was here!" : (stryCov_9fa48$5("3528"), ""))));
		}
		return stryMutAct_9fa48$5("3529") ? true : (stryCov_9fa48$5("3529"), false);
	}
}
function cardCheckBefore(segment, number) {
	if (stryMutAct_9fa48$5("3530")) {} else {
		stryCov_9fa48$5("3530");
		return (stryMutAct_9fa48$5("3538") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[\S:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3537") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[^\s:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3536") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[\s:=—–-]$/ : stryMutAct_9fa48$5("3535") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)[\s:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3534") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\S:=—–-]{0,4}(?:код)?[\s:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3533") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[^\s:=—–-]{0,4}(?:код)?[\s:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3532") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-](?:код)?[\s:=—–-]{0,4}$/ : stryMutAct_9fa48$5("3531") ? /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[\s:=—–-]{0,4}/ : (stryCov_9fa48$5("3531", "3532", "3533", "3534", "3535", "3536", "3537", "3538"), /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[\s:=—–-]{0,4}$/)).test(stryMutAct_9fa48$5("3539") ? segment.lower : (stryCov_9fa48$5("3539"), segment.lower.slice(stryMutAct_9fa48$5("3540") ? Math.min(0, number.start - 22) : (stryCov_9fa48$5("3540"), Math.max(0, stryMutAct_9fa48$5("3541") ? number.start + 22 : (stryCov_9fa48$5("3541"), number.start - 22))), number.start)));
	}
}
/** One-time codes, PINs and the like: short digits beside the words that ask for them. */
function findCodes(segment) {
	if (stryMutAct_9fa48$5("3542")) {} else {
		stryCov_9fa48$5("3542");
		return stryMutAct_9fa48$5("3543") ? shortNumbers(segment).map(({ start, end }) => ({
			kind: "code",
			start,
			end,
			weight: 60
		})) : (stryCov_9fa48$5("3543"), shortNumbers(segment).filter((number) => {
			if (stryMutAct_9fa48$5("3544")) {} else {
				stryCov_9fa48$5("3544");
				if (stryMutAct_9fa48$5("3546") ? false : stryMutAct_9fa48$5("3545") ? true : (stryCov_9fa48$5("3545", "3546"), isPartOfSomething(segment, number))) return stryMutAct_9fa48$5("3547") ? true : (stryCov_9fa48$5("3547"), false);
				if (stryMutAct_9fa48$5("3550") ? number.digits.length !== 3 : stryMutAct_9fa48$5("3549") ? false : stryMutAct_9fa48$5("3548") ? true : (stryCov_9fa48$5("3548", "3549", "3550"), number.digits.length === 3)) return cardCheckBefore(segment, number);
				return stryMutAct_9fa48$5("3553") ? wordBefore(segment, number) && wordAfter(segment, number) : stryMutAct_9fa48$5("3552") ? false : stryMutAct_9fa48$5("3551") ? true : (stryCov_9fa48$5("3551", "3552", "3553"), wordBefore(segment, number) || wordAfter(segment, number));
			}
		}).map(stryMutAct_9fa48$5("3554") ? () => void 0 : (stryCov_9fa48$5("3554"), ({ start, end }) => stryMutAct_9fa48$5("3555") ? {} : (stryCov_9fa48$5("3555"), {
			kind: "code",
			start,
			end,
			weight: 60
		}))));
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/email.ts
function stryNS_9fa48$4() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$4 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$4();
function stryCov_9fa48$4() {
	var ns = stryNS_9fa48$4();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$4 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$4(id) {
	var ns = stryNS_9fa48$4();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$4 = isActive;
	return isActive(id);
}
const localCharacter = stryMutAct_9fa48$4("3778") ? /[^a-z0-9а-я._%+-]/ : (stryCov_9fa48$4("3778"), /[a-z0-9а-я._%+-]/);
const domainCharacter = stryMutAct_9fa48$4("3779") ? /[^a-z0-9а-я.-]/ : (stryCov_9fa48$4("3779"), /[a-z0-9а-я.-]/);
const LONGEST_PART = 64;
const LONGEST_DOMAIN = 120;
/** How the sign between the name and the domain is written: «@», «(at)», «[собака]», « собака ». */
const sign = stryMutAct_9fa48$4("3789") ? /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\S/g : stryMutAct_9fa48$4("3788") ? /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\Sсобачка\s/g : stryMutAct_9fa48$4("3787") ? /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\S|\sсобачка\s/g : stryMutAct_9fa48$4("3786") ? /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\Sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3785") ? /@|[([]\s?(?:at|собака|эт)\s?[^)\]]|\sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3784") ? /@|[([]\s?(?:at|собака|эт)\S?[)\]]|\sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3783") ? /@|[([]\s?(?:at|собака|эт)\s[)\]]|\sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3782") ? /@|[([]\S?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3781") ? /@|[([]\s(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\s/g : stryMutAct_9fa48$4("3780") ? /@|[^([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\s/g : (stryCov_9fa48$4("3780", "3781", "3782", "3783", "3784", "3785", "3786", "3787", "3788", "3789"), /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\s/g);
/** «точка» said in words, as in «почта точка ру». */
const spokenDot = stryMutAct_9fa48$4("3792") ? /^\s(?:точка|тчк|dot)\S/ : stryMutAct_9fa48$4("3791") ? /^\S(?:точка|тчк|dot)\s/ : stryMutAct_9fa48$4("3790") ? /\s(?:точка|тчк|dot)\s/ : (stryCov_9fa48$4("3790", "3791", "3792"), /^\s(?:точка|тчк|dot)\s/);
/** «ivanov точка» before «ivan собака». */
const spokenName = stryMutAct_9fa48$4("3797") ? /[a-z0-9._%+-]+\s(?:точка|тчк|dot)\S$/ : stryMutAct_9fa48$4("3796") ? /[a-z0-9._%+-]+\S(?:точка|тчк|dot)\s$/ : stryMutAct_9fa48$4("3795") ? /[^a-z0-9._%+-]+\s(?:точка|тчк|dot)\s$/ : stryMutAct_9fa48$4("3794") ? /[a-z0-9._%+-]\s(?:точка|тчк|dot)\s$/ : stryMutAct_9fa48$4("3793") ? /[a-z0-9._%+-]+\s(?:точка|тчк|dot)\s/ : (stryCov_9fa48$4("3793", "3794", "3795", "3796", "3797"), /[a-z0-9._%+-]+\s(?:точка|тчк|dot)\s$/);
function leftEdge(lower, from) {
	if (stryMutAct_9fa48$4("3798")) {} else {
		stryCov_9fa48$4("3798");
		let start = from;
		while (stryMutAct_9fa48$4("3800") ? start > 0 && from - start < LONGEST_PART || localCharacter.test(lower.charAt(start - 1)) : stryMutAct_9fa48$4("3799") ? false : (stryCov_9fa48$4("3799", "3800"), (stryMutAct_9fa48$4("3802") ? start > 0 || from - start < LONGEST_PART : stryMutAct_9fa48$4("3801") ? true : (stryCov_9fa48$4("3801", "3802"), (stryMutAct_9fa48$4("3805") ? start <= 0 : stryMutAct_9fa48$4("3804") ? start >= 0 : stryMutAct_9fa48$4("3803") ? true : (stryCov_9fa48$4("3803", "3804", "3805"), start > 0)) && (stryMutAct_9fa48$4("3808") ? from - start >= LONGEST_PART : stryMutAct_9fa48$4("3807") ? from - start <= LONGEST_PART : stryMutAct_9fa48$4("3806") ? true : (stryCov_9fa48$4("3806", "3807", "3808"), (stryMutAct_9fa48$4("3809") ? from + start : (stryCov_9fa48$4("3809"), from - start)) < LONGEST_PART)))) && localCharacter.test(stryMutAct_9fa48$4("3810") ? lower : (stryCov_9fa48$4("3810"), lower.charAt(stryMutAct_9fa48$4("3811") ? start + 1 : (stryCov_9fa48$4("3811"), start - 1)))))) stryMutAct_9fa48$4("3812") ? start += 1 : (stryCov_9fa48$4("3812"), start -= 1);
		const spoken = (stryMutAct_9fa48$4("3816") ? start >= from : stryMutAct_9fa48$4("3815") ? start <= from : stryMutAct_9fa48$4("3814") ? false : stryMutAct_9fa48$4("3813") ? true : (stryCov_9fa48$4("3813", "3814", "3815", "3816"), start < from)) ? spokenName.exec(stryMutAct_9fa48$4("3817") ? lower : (stryCov_9fa48$4("3817"), lower.slice(stryMutAct_9fa48$4("3818") ? Math.min(0, start - LONGEST_PART) : (stryCov_9fa48$4("3818"), Math.max(0, stryMutAct_9fa48$4("3819") ? start + LONGEST_PART : (stryCov_9fa48$4("3819"), start - LONGEST_PART))), start))) : null;
		return spoken ? stryMutAct_9fa48$4("3820") ? start + spoken[0].length : (stryCov_9fa48$4("3820"), start - spoken[0].length) : start;
	}
}
/** Where the domain that starts here ends, or -1 when no dot and no ending of two letters or more follow. */
function domainEnd(lower, from) {
	if (stryMutAct_9fa48$4("3821")) {} else {
		stryCov_9fa48$4("3821");
		let end = from;
		let dots = 0;
		while (stryMutAct_9fa48$4("3823") ? end < lower.length || end - from < LONGEST_DOMAIN : stryMutAct_9fa48$4("3822") ? false : (stryCov_9fa48$4("3822", "3823"), (stryMutAct_9fa48$4("3826") ? end >= lower.length : stryMutAct_9fa48$4("3825") ? end <= lower.length : stryMutAct_9fa48$4("3824") ? true : (stryCov_9fa48$4("3824", "3825", "3826"), end < lower.length)) && (stryMutAct_9fa48$4("3829") ? end - from >= LONGEST_DOMAIN : stryMutAct_9fa48$4("3828") ? end - from <= LONGEST_DOMAIN : stryMutAct_9fa48$4("3827") ? true : (stryCov_9fa48$4("3827", "3828", "3829"), (stryMutAct_9fa48$4("3830") ? end + from : (stryCov_9fa48$4("3830"), end - from)) < LONGEST_DOMAIN)))) if (stryMutAct_9fa48$4("3831")) {} else {
			stryCov_9fa48$4("3831");
			const spoken = spokenDot.exec(stryMutAct_9fa48$4("3832") ? lower : (stryCov_9fa48$4("3832"), lower.slice(end, stryMutAct_9fa48$4("3833") ? end - 8 : (stryCov_9fa48$4("3833"), end + 8))));
			if (stryMutAct_9fa48$4("3835") ? false : stryMutAct_9fa48$4("3834") ? true : (stryCov_9fa48$4("3834", "3835"), spoken)) {
				if (stryMutAct_9fa48$4("3836")) {} else {
					stryCov_9fa48$4("3836");
					stryMutAct_9fa48$4("3837") ? dots -= 1 : (stryCov_9fa48$4("3837"), dots += 1);
					stryMutAct_9fa48$4("3838") ? end -= spoken[0].length : (stryCov_9fa48$4("3838"), end += spoken[0].length);
				}
			} else if (stryMutAct_9fa48$4("3840") ? false : stryMutAct_9fa48$4("3839") ? true : (stryCov_9fa48$4("3839", "3840"), domainCharacter.test(stryMutAct_9fa48$4("3841") ? lower : (stryCov_9fa48$4("3841"), lower.charAt(end))))) {
				if (stryMutAct_9fa48$4("3842")) {} else {
					stryCov_9fa48$4("3842");
					if (stryMutAct_9fa48$4("3845") ? lower.charAt(end) !== "." : stryMutAct_9fa48$4("3844") ? false : stryMutAct_9fa48$4("3843") ? true : (stryCov_9fa48$4("3843", "3844", "3845"), (stryMutAct_9fa48$4("3846") ? lower : (stryCov_9fa48$4("3846"), lower.charAt(end))) === (stryMutAct_9fa48$4("3847") ? "" : (stryCov_9fa48$4("3847"), ".")))) stryMutAct_9fa48$4("3848") ? dots -= 1 : (stryCov_9fa48$4("3848"), dots += 1);
					stryMutAct_9fa48$4("3849") ? end -= 1 : (stryCov_9fa48$4("3849"), end += 1);
				}
			} else break;
		}
		const written = stryMutAct_9fa48$4("3850") ? lower.replace(/[.-]+$/, "") : (stryCov_9fa48$4("3850"), lower.slice(from, end).replace(stryMutAct_9fa48$4("3853") ? /[^.-]+$/ : stryMutAct_9fa48$4("3852") ? /[.-]$/ : stryMutAct_9fa48$4("3851") ? /[.-]+/ : (stryCov_9fa48$4("3851", "3852", "3853"), /[.-]+$/), stryMutAct_9fa48$4("3854") ? "Stryker was here!" : (stryCov_9fa48$4("3854"), "")));
		const ending = (stryMutAct_9fa48$4("3862") ? /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]{2,}|xn--[^a-z0-9-]+)$/ : stryMutAct_9fa48$4("3861") ? /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-])$/ : stryMutAct_9fa48$4("3860") ? /(?:\.|точка\s|тчк\s|dot\s)([^a-zа-я]{2,}|xn--[a-z0-9-]+)$/ : stryMutAct_9fa48$4("3859") ? /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]|xn--[a-z0-9-]+)$/ : stryMutAct_9fa48$4("3858") ? /(?:\.|точка\s|тчк\s|dot\S)([a-zа-я]{2,}|xn--[a-z0-9-]+)$/ : stryMutAct_9fa48$4("3857") ? /(?:\.|точка\s|тчк\S|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-]+)$/ : stryMutAct_9fa48$4("3856") ? /(?:\.|точка\S|тчк\s|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-]+)$/ : stryMutAct_9fa48$4("3855") ? /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-]+)/ : (stryCov_9fa48$4("3855", "3856", "3857", "3858", "3859", "3860", "3861", "3862"), /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-]+)$/)).exec(written);
		return (stryMutAct_9fa48$4("3865") ? dots > 0 || ending : stryMutAct_9fa48$4("3864") ? false : stryMutAct_9fa48$4("3863") ? true : (stryCov_9fa48$4("3863", "3864", "3865"), (stryMutAct_9fa48$4("3868") ? dots <= 0 : stryMutAct_9fa48$4("3867") ? dots >= 0 : stryMutAct_9fa48$4("3866") ? true : (stryCov_9fa48$4("3866", "3867", "3868"), dots > 0)) && ending)) ? stryMutAct_9fa48$4("3869") ? from - written.length : (stryCov_9fa48$4("3869"), from + written.length) : stryMutAct_9fa48$4("3870") ? 1 : (stryCov_9fa48$4("3870"), -1);
	}
}
/** Addresses of electronic mail, Latin and Cyrillic, also with the sign spelled out. */
function findEmails(segment) {
	if (stryMutAct_9fa48$4("3871")) {} else {
		stryCov_9fa48$4("3871");
		const { lower } = segment;
		const found = stryMutAct_9fa48$4("3872") ? ["Stryker was here"] : (stryCov_9fa48$4("3872"), []);
		sign.lastIndex = 0;
		for (let match = sign.exec(lower); stryMutAct_9fa48$4("3873") ? false : (stryCov_9fa48$4("3873"), match); match = sign.exec(lower)) if (stryMutAct_9fa48$4("3874")) {} else {
			stryCov_9fa48$4("3874");
			const spaceBefore = (stryMutAct_9fa48$4("3876") ? /\S$/ : stryMutAct_9fa48$4("3875") ? /\s/ : (stryCov_9fa48$4("3875", "3876"), /\s$/)).test(stryMutAct_9fa48$4("3877") ? lower : (stryCov_9fa48$4("3877"), lower.slice(stryMutAct_9fa48$4("3878") ? Math.min(0, match.index - 1) : (stryCov_9fa48$4("3878"), Math.max(0, stryMutAct_9fa48$4("3879") ? match.index + 1 : (stryCov_9fa48$4("3879"), match.index - 1))), match.index))) ? 1 : 0;
			const after = stryMutAct_9fa48$4("3880") ? match.index - match[0].length : (stryCov_9fa48$4("3880"), match.index + match[0].length);
			const spaceAfter = (stryMutAct_9fa48$4("3881") ? /\S/ : (stryCov_9fa48$4("3881"), /\s/)).test(stryMutAct_9fa48$4("3882") ? lower : (stryCov_9fa48$4("3882"), lower.charAt(after))) ? 1 : 0;
			const start = leftEdge(lower, stryMutAct_9fa48$4("3883") ? match.index + spaceBefore : (stryCov_9fa48$4("3883"), match.index - spaceBefore));
			const end = domainEnd(lower, stryMutAct_9fa48$4("3884") ? after - spaceAfter : (stryCov_9fa48$4("3884"), after + spaceAfter));
			if (stryMutAct_9fa48$4("3887") ? start < match.index - spaceBefore || end > 0 : stryMutAct_9fa48$4("3886") ? false : stryMutAct_9fa48$4("3885") ? true : (stryCov_9fa48$4("3885", "3886", "3887"), (stryMutAct_9fa48$4("3890") ? start >= match.index - spaceBefore : stryMutAct_9fa48$4("3889") ? start <= match.index - spaceBefore : stryMutAct_9fa48$4("3888") ? true : (stryCov_9fa48$4("3888", "3889", "3890"), start < (stryMutAct_9fa48$4("3891") ? match.index + spaceBefore : (stryCov_9fa48$4("3891"), match.index - spaceBefore)))) && (stryMutAct_9fa48$4("3894") ? end <= 0 : stryMutAct_9fa48$4("3893") ? end >= 0 : stryMutAct_9fa48$4("3892") ? true : (stryCov_9fa48$4("3892", "3893", "3894"), end > 0)))) found.push(stryMutAct_9fa48$4("3896") ? {} : (stryCov_9fa48$4("3896"), {
				kind: stryMutAct_9fa48$4("3897") ? "" : (stryCov_9fa48$4("3897"), "email"),
				start,
				end,
				weight: 100
			}));
		}
		return found;
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/passwords.ts
function stryNS_9fa48$3() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$3 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$3();
function stryCov_9fa48$3() {
	var ns = stryNS_9fa48$3();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$3 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$3(id) {
	var ns = stryNS_9fa48$3();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$3 = isActive;
	return isActive(id);
}
/** How far after «пароль» a password is looked for: characters and words. */
const REACH = 90;
const MOST_WORDS = 7;
/** What people say about a password: never the password itself. */
const saidOfPasswords = stryMutAct_9fa48$3("4946") ? /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]?|е[^ей]|их|мне|я|мы|вы)/ : stryMutAct_9fa48$3("4945") ? /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[^аи]?|е[ей]|их|мне|я|мы|вы)/ : stryMutAct_9fa48$3("4944") ? /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]|е[ей]|их|мне|я|мы|вы)/ : stryMutAct_9fa48$3("4943") ? /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[^аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]?|е[ей]|их|мне|я|мы|вы)/ : stryMutAct_9fa48$3("4942") ? /(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]?|е[ей]|их|мне|я|мы|вы)/ : (stryCov_9fa48$3("4942", "4943", "4944", "4945", "4946"), /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]?|е[ей]|их|мне|я|мы|вы)/);
const productNames = stryMutAct_9fa48$3("4970") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[^!@#$%^&*?])/i : stryMutAct_9fa48$3("4969") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![^a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4968") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z][!@#$%^&*?])/i : stryMutAct_9fa48$3("4967") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?=[a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4966") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4965") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\W*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4964") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4963") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\W*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4962") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4961") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4960") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4959") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4958") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\W*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4957") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4956") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4955") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4954") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|gmail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4953") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\W*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4952") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4951") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\W+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4950") ? /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4949") ? /^(win\W*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4948") ? /^(win\w|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : stryMutAct_9fa48$3("4947") ? /(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i : (stryCov_9fa48$3("4947", "4948", "4949", "4950", "4951", "4952", "4953", "4954", "4955", "4956", "4957", "4958", "4959", "4960", "4961", "4962", "4963", "4964", "4965", "4966", "4967", "4968", "4969", "4970"), /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i);
const errorCode = stryMutAct_9fa48$3("4982") ? /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[^0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4981") ? /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]$/ : stryMutAct_9fa48$3("4980") ? /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+/ : stryMutAct_9fa48$3("4979") ? /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4978") ? /^[A-Z]{2,}[-_]\d+$|(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4977") ? /^[A-Z]{2,}[-_]\D+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4976") ? /^[A-Z]{2,}[-_]\d$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4975") ? /^[A-Z]{2,}[^-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4974") ? /^[^A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4973") ? /^[A-Z][-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4972") ? /^[A-Z]{2,}[-_]\d+|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : stryMutAct_9fa48$3("4971") ? /[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/ : (stryCov_9fa48$3("4971", "4972", "4973", "4974", "4975", "4976", "4977", "4978", "4979", "4980", "4981", "4982"), /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/);
/** *100#: dialled, not typed as a password. */
const shortDial = stryMutAct_9fa48$3("4991") ? /^[*#][\d*]+#?[^!?]*$/ : stryMutAct_9fa48$3("4990") ? /^[*#][\d*]+#?[!?]$/ : stryMutAct_9fa48$3("4989") ? /^[*#][\d*]+#[!?]*$/ : stryMutAct_9fa48$3("4988") ? /^[*#][\D*]+#?[!?]*$/ : stryMutAct_9fa48$3("4987") ? /^[*#][^\d*]+#?[!?]*$/ : stryMutAct_9fa48$3("4986") ? /^[*#][\d*]#?[!?]*$/ : stryMutAct_9fa48$3("4985") ? /^[^*#][\d*]+#?[!?]*$/ : stryMutAct_9fa48$3("4984") ? /^[*#][\d*]+#?[!?]*/ : stryMutAct_9fa48$3("4983") ? /[*#][\d*]+#?[!?]*$/ : (stryCov_9fa48$3("4983", "4984", "4985", "4986", "4987", "4988", "4989", "4990", "4991"), /^[*#][\d*]+#?[!?]*$/);
const address = stryMutAct_9fa48$3("4993") ? /:\/\/|^www\.|\.(ru|рф|com|org|net|su|html)\b/i : stryMutAct_9fa48$3("4992") ? /:\/\/|www\.|\.(ru|рф|com|org|net|su|html?)\b/i : (stryCov_9fa48$3("4992", "4993"), /:\/\/|^www\.|\.(ru|рф|com|org|net|su|html?)\b/i);
const opening = stryMutAct_9fa48$3("4996") ? /^[^«"'“„([<:=—–-]+/ : stryMutAct_9fa48$3("4995") ? /^[«"'“„([<:=—–-]/ : stryMutAct_9fa48$3("4994") ? /[«"'“„([<:=—–-]+/ : (stryCov_9fa48$3("4994", "4995", "4996"), /^[«"'“„([<:=—–-]+/);
const closing = stryMutAct_9fa48$3("4999") ? /[^»"'”)\]>.,;:…]+$/ : stryMutAct_9fa48$3("4998") ? /[»"'”)\]>.,;:…]$/ : stryMutAct_9fa48$3("4997") ? /[»"'”)\]>.,;:…]+/ : (stryCov_9fa48$3("4997", "4998", "4999"), /[»"'”)\]>.,;:…]+$/);
/** «Восстановить не могу!»: the mark belongs to the sentence, unless the word holds digits. */
const exclaimed = stryMutAct_9fa48$3("5006") ? /^[^\d]*[^!?]+$/ : stryMutAct_9fa48$3("5005") ? /^[^\d]*[!?]$/ : stryMutAct_9fa48$3("5004") ? /^[^\D]*[!?]+$/ : stryMutAct_9fa48$3("5003") ? /^[\d]*[!?]+$/ : stryMutAct_9fa48$3("5002") ? /^[^\d][!?]+$/ : stryMutAct_9fa48$3("5001") ? /^[^\d]*[!?]+/ : stryMutAct_9fa48$3("5000") ? /[^\d]*[!?]+$/ : (stryCov_9fa48$3("5000", "5001", "5002", "5003", "5004", "5005", "5006"), /^[^\d]*[!?]+$/);
function mixed(word) {
	if (stryMutAct_9fa48$3("5007")) {} else {
		stryCov_9fa48$3("5007");
		const body = word.replace(stryMutAct_9fa48$3("5010") ? /[^!?]+$/ : stryMutAct_9fa48$3("5009") ? /[!?]$/ : stryMutAct_9fa48$3("5008") ? /[!?]+/ : (stryCov_9fa48$3("5008", "5009", "5010"), /[!?]+$/), stryMutAct_9fa48$3("5011") ? "Stryker was here!" : (stryCov_9fa48$3("5011"), ""));
		const letters = (stryMutAct_9fa48$3("5012") ? /[^A-Za-zА-Яа-яЁё]/ : (stryCov_9fa48$3("5012"), /[A-Za-zА-Яа-яЁё]/)).test(body);
		const digits = (stryMutAct_9fa48$3("5013") ? /\D/ : (stryCov_9fa48$3("5013"), /\d/)).test(body);
		const signs = (stryMutAct_9fa48$3("5014") ? /[^!@#$%^&*_+=~?]/ : (stryCov_9fa48$3("5014"), /[!@#$%^&*_+=~?]/)).test(body);
		return stryMutAct_9fa48$3("5017") ? letters && digits && signs && (letters || digits) : stryMutAct_9fa48$3("5016") ? false : stryMutAct_9fa48$3("5015") ? true : (stryCov_9fa48$3("5015", "5016", "5017"), (stryMutAct_9fa48$3("5019") ? letters || digits : stryMutAct_9fa48$3("5018") ? false : (stryCov_9fa48$3("5018", "5019"), letters && digits)) || (stryMutAct_9fa48$3("5021") ? signs || letters || digits : stryMutAct_9fa48$3("5020") ? false : (stryCov_9fa48$3("5020", "5021"), signs && (stryMutAct_9fa48$3("5023") ? letters && digits : stryMutAct_9fa48$3("5022") ? true : (stryCov_9fa48$3("5022", "5023"), letters || digits)))));
	}
}
/** Letters and digits or signs together, and neither the name of a thing nor the code of an error. */
function looksMade(word) {
	if (stryMutAct_9fa48$3("5024")) {} else {
		stryCov_9fa48$3("5024");
		if (stryMutAct_9fa48$3("5027") ? (word.length < 5 || word.length > 64) && !mixed(word) : stryMutAct_9fa48$3("5026") ? false : stryMutAct_9fa48$3("5025") ? true : (stryCov_9fa48$3("5025", "5026", "5027"), (stryMutAct_9fa48$3("5029") ? word.length < 5 && word.length > 64 : stryMutAct_9fa48$3("5028") ? false : (stryCov_9fa48$3("5028", "5029"), (stryMutAct_9fa48$3("5032") ? word.length >= 5 : stryMutAct_9fa48$3("5031") ? word.length <= 5 : stryMutAct_9fa48$3("5030") ? false : (stryCov_9fa48$3("5030", "5031", "5032"), word.length < 5)) || (stryMutAct_9fa48$3("5035") ? word.length <= 64 : stryMutAct_9fa48$3("5034") ? word.length >= 64 : stryMutAct_9fa48$3("5033") ? false : (stryCov_9fa48$3("5033", "5034", "5035"), word.length > 64)))) || (stryMutAct_9fa48$3("5036") ? mixed(word) : (stryCov_9fa48$3("5036"), !mixed(word))))) return stryMutAct_9fa48$3("5037") ? true : (stryCov_9fa48$3("5037"), false);
		if (stryMutAct_9fa48$3("5040") ? (productNames.test(word) || errorCode.test(word) || address.test(word)) && shortDial.test(word) : stryMutAct_9fa48$3("5039") ? false : stryMutAct_9fa48$3("5038") ? true : (stryCov_9fa48$3("5038", "5039", "5040"), (stryMutAct_9fa48$3("5042") ? (productNames.test(word) || errorCode.test(word)) && address.test(word) : stryMutAct_9fa48$3("5041") ? false : (stryCov_9fa48$3("5041", "5042"), (stryMutAct_9fa48$3("5044") ? productNames.test(word) && errorCode.test(word) : stryMutAct_9fa48$3("5043") ? false : (stryCov_9fa48$3("5043", "5044"), productNames.test(word) || errorCode.test(word))) || address.test(word))) || shortDial.test(word))) return stryMutAct_9fa48$3("5045") ? true : (stryCov_9fa48$3("5045"), false);
		return stryMutAct_9fa48$3("5046") ? /^\d+-?[а-яё]{1,12}$/i.test(word) : (stryCov_9fa48$3("5046"), !(stryMutAct_9fa48$3("5053") ? /^\d+-?[^а-яё]{1,12}$/i : stryMutAct_9fa48$3("5052") ? /^\d+-?[а-яё]$/i : stryMutAct_9fa48$3("5051") ? /^\d+-[а-яё]{1,12}$/i : stryMutAct_9fa48$3("5050") ? /^\D+-?[а-яё]{1,12}$/i : stryMutAct_9fa48$3("5049") ? /^\d-?[а-яё]{1,12}$/i : stryMutAct_9fa48$3("5048") ? /^\d+-?[а-яё]{1,12}/i : stryMutAct_9fa48$3("5047") ? /\d+-?[а-яё]{1,12}$/i : (stryCov_9fa48$3("5047", "5048", "5049", "5050", "5051", "5052", "5053"), /^\d+-?[а-яё]{1,12}$/i)).test(word));
	}
}
function isLatinWord(word) {
	if (stryMutAct_9fa48$3("5054")) {} else {
		stryCov_9fa48$3("5054");
		return stryMutAct_9fa48$3("5057") ? /^[A-Za-z][A-Za-z._-]{3,}$/.test(word) && !productNames.test(word) || !address.test(word) : stryMutAct_9fa48$3("5056") ? false : stryMutAct_9fa48$3("5055") ? true : (stryCov_9fa48$3("5055", "5056", "5057"), (stryMutAct_9fa48$3("5059") ? /^[A-Za-z][A-Za-z._-]{3,}$/.test(word) || !productNames.test(word) : stryMutAct_9fa48$3("5058") ? true : (stryCov_9fa48$3("5058", "5059"), (stryMutAct_9fa48$3("5064") ? /^[A-Za-z][^A-Za-z._-]{3,}$/ : stryMutAct_9fa48$3("5063") ? /^[A-Za-z][A-Za-z._-]$/ : stryMutAct_9fa48$3("5062") ? /^[^A-Za-z][A-Za-z._-]{3,}$/ : stryMutAct_9fa48$3("5061") ? /^[A-Za-z][A-Za-z._-]{3,}/ : stryMutAct_9fa48$3("5060") ? /[A-Za-z][A-Za-z._-]{3,}$/ : (stryCov_9fa48$3("5060", "5061", "5062", "5063", "5064"), /^[A-Za-z][A-Za-z._-]{3,}$/)).test(word) && (stryMutAct_9fa48$3("5065") ? productNames.test(word) : (stryCov_9fa48$3("5065"), !productNames.test(word))))) && (stryMutAct_9fa48$3("5066") ? address.test(word) : (stryCov_9fa48$3("5066"), !address.test(word))));
	}
}
function tokenAt(text, from, limit) {
	if (stryMutAct_9fa48$3("5067")) {} else {
		stryCov_9fa48$3("5067");
		const match = (stryMutAct_9fa48$3("5072") ? /^\s*(\s+)/ : stryMutAct_9fa48$3("5071") ? /^\s*(\S)/ : stryMutAct_9fa48$3("5070") ? /^\S*(\S+)/ : stryMutAct_9fa48$3("5069") ? /^\s(\S+)/ : stryMutAct_9fa48$3("5068") ? /\s*(\S+)/ : (stryCov_9fa48$3("5068", "5069", "5070", "5071", "5072"), /^\s*(\S+)/)).exec(stryMutAct_9fa48$3("5073") ? text : (stryCov_9fa48$3("5073"), text.slice(from, limit)));
		if (stryMutAct_9fa48$3("5076") ? false : stryMutAct_9fa48$3("5075") ? true : stryMutAct_9fa48$3("5074") ? match : (stryCov_9fa48$3("5074", "5075", "5076"), !match)) return void 0;
		const raw = match[1];
		const start = stryMutAct_9fa48$3("5077") ? from + match[0].length + raw.length : (stryCov_9fa48$3("5077"), (stryMutAct_9fa48$3("5078") ? from - match[0].length : (stryCov_9fa48$3("5078"), from + match[0].length)) - raw.length);
		const lead = stryMutAct_9fa48$3("5079") ? opening.exec(raw)?.[0].length && 0 : (stryCov_9fa48$3("5079"), (stryMutAct_9fa48$3("5080") ? opening.exec(raw)[0].length : (stryCov_9fa48$3("5080"), opening.exec(raw)?.[0].length)) ?? 0);
		const bare = stryMutAct_9fa48$3("5081") ? raw.replace(closing, "") : (stryCov_9fa48$3("5081"), raw.slice(lead).replace(closing, stryMutAct_9fa48$3("5082") ? "Stryker was here!" : (stryCov_9fa48$3("5082"), "")));
		const core = exclaimed.test(bare) ? bare.replace(stryMutAct_9fa48$3("5085") ? /[^!?]+$/ : stryMutAct_9fa48$3("5084") ? /[!?]$/ : stryMutAct_9fa48$3("5083") ? /[!?]+/ : (stryCov_9fa48$3("5083", "5084", "5085"), /[!?]+$/), stryMutAct_9fa48$3("5086") ? "Stryker was here!" : (stryCov_9fa48$3("5086"), "")) : bare;
		return stryMutAct_9fa48$3("5087") ? {} : (stryCov_9fa48$3("5087"), {
			start: stryMutAct_9fa48$3("5088") ? start - lead : (stryCov_9fa48$3("5088"), start + lead),
			end: stryMutAct_9fa48$3("5089") ? start + lead - core.length : (stryCov_9fa48$3("5089"), (stryMutAct_9fa48$3("5090") ? start - lead : (stryCov_9fa48$3("5090"), start + lead)) + core.length),
			raw,
			core
		});
	}
}
/** «Пароль "Солнце 55"»: quoted words with a digit among them. */
function quotedPassword(segment, word) {
	if (stryMutAct_9fa48$3("5091")) {} else {
		stryCov_9fa48$3("5091");
		const match = (stryMutAct_9fa48$3("5102") ? /^(\s*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[^»"”“']/ : stryMutAct_9fa48$3("5101") ? /^(\s*(?:[:=—–-]\s*)?[«"“„'])([«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5100") ? /^(\s*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n])[»"”“']/ : stryMutAct_9fa48$3("5099") ? /^(\s*(?:[:=—–-]\s*)?[^«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5098") ? /^(\s*(?:[:=—–-]\S*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5097") ? /^(\s*(?:[:=—–-]\s)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5096") ? /^(\s*(?:[^:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5095") ? /^(\s*(?:[:=—–-]\s*)[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5094") ? /^(\S*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5093") ? /^(\s(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : stryMutAct_9fa48$3("5092") ? /(\s*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/ : (stryCov_9fa48$3("5092", "5093", "5094", "5095", "5096", "5097", "5098", "5099", "5100", "5101", "5102"), /^(\s*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/)).exec(stryMutAct_9fa48$3("5103") ? segment.text : (stryCov_9fa48$3("5103"), segment.text.slice(word.end, stryMutAct_9fa48$3("5104") ? word.end - 60 : (stryCov_9fa48$3("5104"), word.end + 60))));
		if (stryMutAct_9fa48$3("5107") ? !match && !/\d/.test(match[2]) : stryMutAct_9fa48$3("5106") ? false : stryMutAct_9fa48$3("5105") ? true : (stryCov_9fa48$3("5105", "5106", "5107"), (stryMutAct_9fa48$3("5108") ? match : (stryCov_9fa48$3("5108"), !match)) || (stryMutAct_9fa48$3("5109") ? /\d/.test(match[2]) : (stryCov_9fa48$3("5109"), !(stryMutAct_9fa48$3("5110") ? /\D/ : (stryCov_9fa48$3("5110"), /\d/)).test(match[2]))))) return void 0;
		const start = stryMutAct_9fa48$3("5111") ? word.end - match[1].length : (stryCov_9fa48$3("5111"), word.end + match[1].length);
		return stryMutAct_9fa48$3("5112") ? {} : (stryCov_9fa48$3("5112"), {
			kind: stryMutAct_9fa48$3("5113") ? "" : (stryCov_9fa48$3("5113"), "password"),
			start,
			end: stryMutAct_9fa48$3("5114") ? start - match[2].length : (stryCov_9fa48$3("5114"), start + match[2].length),
			weight: 92
		});
	}
}
function passwordAfter(segment, word) {
	if (stryMutAct_9fa48$3("5115")) {} else {
		stryCov_9fa48$3("5115");
		const { text, lower } = segment;
		const limit = stryMutAct_9fa48$3("5116") ? Math.max(text.length, word.end + REACH) : (stryCov_9fa48$3("5116"), Math.min(text.length, stryMutAct_9fa48$3("5117") ? word.end - REACH : (stryCov_9fa48$3("5117"), word.end + REACH)));
		let explicit = (stryMutAct_9fa48$3("5121") ? /^\s{0,2}[^:=]/ : stryMutAct_9fa48$3("5120") ? /^\S{0,2}[:=]/ : stryMutAct_9fa48$3("5119") ? /^\s[:=]/ : stryMutAct_9fa48$3("5118") ? /\s{0,2}[:=]/ : (stryCov_9fa48$3("5118", "5119", "5120", "5121"), /^\s{0,2}[:=]/)).test(stryMutAct_9fa48$3("5122") ? text : (stryCov_9fa48$3("5122"), text.slice(word.end, stryMutAct_9fa48$3("5123") ? word.end - 3 : (stryCov_9fa48$3("5123"), word.end + 3))));
		let direct = stryMutAct_9fa48$3("5124") ? false : (stryCov_9fa48$3("5124"), true);
		let position = word.end;
		for (let count = 0; stryMutAct_9fa48$3("5127") ? count >= MOST_WORDS : stryMutAct_9fa48$3("5126") ? count <= MOST_WORDS : stryMutAct_9fa48$3("5125") ? false : (stryCov_9fa48$3("5125", "5126", "5127"), count < MOST_WORDS); stryMutAct_9fa48$3("5128") ? count -= 1 : (stryCov_9fa48$3("5128"), count += 1)) if (stryMutAct_9fa48$3("5129")) {} else {
			stryCov_9fa48$3("5129");
			const token = tokenAt(text, position, limit);
			if (stryMutAct_9fa48$3("5132") ? false : stryMutAct_9fa48$3("5131") ? true : stryMutAct_9fa48$3("5130") ? token : (stryCov_9fa48$3("5130", "5131", "5132"), !token)) return void 0;
			position = stryMutAct_9fa48$3("5133") ? token.start + token.core.length - Math.max(0, token.raw.length - (opening.exec(token.raw)?.[0].length ?? 0) - token.core.length) : (stryCov_9fa48$3("5133"), (stryMutAct_9fa48$3("5134") ? token.start - token.core.length : (stryCov_9fa48$3("5134"), token.start + token.core.length)) + (stryMutAct_9fa48$3("5135") ? Math.min(0, token.raw.length - (opening.exec(token.raw)?.[0].length ?? 0) - token.core.length) : (stryCov_9fa48$3("5135"), Math.max(0, stryMutAct_9fa48$3("5136") ? token.raw.length - (opening.exec(token.raw)?.[0].length ?? 0) + token.core.length : (stryCov_9fa48$3("5136"), (stryMutAct_9fa48$3("5137") ? token.raw.length + (opening.exec(token.raw)?.[0].length ?? 0) : (stryCov_9fa48$3("5137"), token.raw.length - (stryMutAct_9fa48$3("5138") ? opening.exec(token.raw)?.[0].length && 0 : (stryCov_9fa48$3("5138"), (stryMutAct_9fa48$3("5139") ? opening.exec(token.raw)[0].length : (stryCov_9fa48$3("5139"), opening.exec(token.raw)?.[0].length)) ?? 0)))) - token.core.length)))));
			if (stryMutAct_9fa48$3("5142") ? token.core !== "" : stryMutAct_9fa48$3("5141") ? false : stryMutAct_9fa48$3("5140") ? true : (stryCov_9fa48$3("5140", "5141", "5142"), token.core === (stryMutAct_9fa48$3("5143") ? "Stryker was here!" : (stryCov_9fa48$3("5143"), "")))) {
				if (stryMutAct_9fa48$3("5144")) {} else {
					stryCov_9fa48$3("5144");
					if (stryMutAct_9fa48$3("5146") ? false : stryMutAct_9fa48$3("5145") ? true : (stryCov_9fa48$3("5145", "5146"), (stryMutAct_9fa48$3("5147") ? /[^:=]/ : (stryCov_9fa48$3("5147"), /[:=]/)).test(token.raw))) explicit = stryMutAct_9fa48$3("5148") ? false : (stryCov_9fa48$3("5148"), true);
					continue;
				}
			}
			const plain = stryMutAct_9fa48$3("5149") ? lower : (stryCov_9fa48$3("5149"), lower.slice(token.start, token.end));
			const found = stryMutAct_9fa48$3("5150") ? {} : (stryCov_9fa48$3("5150"), {
				kind: stryMutAct_9fa48$3("5151") ? "" : (stryCov_9fa48$3("5151"), "password"),
				start: token.start,
				end: token.end,
				weight: 92
			});
			if (stryMutAct_9fa48$3("5153") ? false : stryMutAct_9fa48$3("5152") ? true : (stryCov_9fa48$3("5152", "5153"), looksMade(token.core))) return found;
			const known = joiningWord.test(plain);
			if (stryMutAct_9fa48$3("5156") ? direct || !known : stryMutAct_9fa48$3("5155") ? false : stryMutAct_9fa48$3("5154") ? true : (stryCov_9fa48$3("5154", "5155", "5156"), direct && (stryMutAct_9fa48$3("5157") ? known : (stryCov_9fa48$3("5157"), !known)))) {
				if (stryMutAct_9fa48$3("5158")) {} else {
					stryCov_9fa48$3("5158");
					if (stryMutAct_9fa48$3("5160") ? false : stryMutAct_9fa48$3("5159") ? true : (stryCov_9fa48$3("5159", "5160"), (stryMutAct_9fa48$3("5166") ? /^\d{4,}[^!?]*$/ : stryMutAct_9fa48$3("5165") ? /^\d{4,}[!?]$/ : stryMutAct_9fa48$3("5164") ? /^\D{4,}[!?]*$/ : stryMutAct_9fa48$3("5163") ? /^\d[!?]*$/ : stryMutAct_9fa48$3("5162") ? /^\d{4,}[!?]*/ : stryMutAct_9fa48$3("5161") ? /\d{4,}[!?]*$/ : (stryCov_9fa48$3("5161", "5162", "5163", "5164", "5165", "5166"), /^\d{4,}[!?]*$/)).test(token.core))) return (stryMutAct_9fa48$3("5169") ? explicit && count === 0 && !/^(19|20)\d\d$/.test(token.core) : stryMutAct_9fa48$3("5168") ? false : stryMutAct_9fa48$3("5167") ? true : (stryCov_9fa48$3("5167", "5168", "5169"), explicit || (stryMutAct_9fa48$3("5171") ? count === 0 || !/^(19|20)\d\d$/.test(token.core) : stryMutAct_9fa48$3("5170") ? false : (stryCov_9fa48$3("5170", "5171"), (stryMutAct_9fa48$3("5173") ? count !== 0 : stryMutAct_9fa48$3("5172") ? true : (stryCov_9fa48$3("5172", "5173"), count === 0)) && (stryMutAct_9fa48$3("5174") ? /^(19|20)\d\d$/.test(token.core) : (stryCov_9fa48$3("5174"), !(stryMutAct_9fa48$3("5178") ? /^(19|20)\d\D$/ : stryMutAct_9fa48$3("5177") ? /^(19|20)\D\d$/ : stryMutAct_9fa48$3("5176") ? /^(19|20)\d\d/ : stryMutAct_9fa48$3("5175") ? /(19|20)\d\d$/ : (stryCov_9fa48$3("5175", "5176", "5177", "5178"), /^(19|20)\d\d$/)).test(token.core))))))) ? found : void 0;
					if (stryMutAct_9fa48$3("5180") ? false : stryMutAct_9fa48$3("5179") ? true : (stryCov_9fa48$3("5179", "5180"), isLatinWord(token.core))) return found;
					const spoken = stryMutAct_9fa48$3("5183") ? (saidOfPasswords.test(plain) || productNames.test(token.core)) && errorCode.test(token.core) : stryMutAct_9fa48$3("5182") ? false : stryMutAct_9fa48$3("5181") ? true : (stryCov_9fa48$3("5181", "5182", "5183"), (stryMutAct_9fa48$3("5185") ? saidOfPasswords.test(plain) && productNames.test(token.core) : stryMutAct_9fa48$3("5184") ? false : (stryCov_9fa48$3("5184", "5185"), saidOfPasswords.test(plain) || productNames.test(token.core))) || errorCode.test(token.core));
					if (stryMutAct_9fa48$3("5188") ? explicit && token.core.length >= 3 && !spoken || !address.test(token.core) : stryMutAct_9fa48$3("5187") ? false : stryMutAct_9fa48$3("5186") ? true : (stryCov_9fa48$3("5186", "5187", "5188"), (stryMutAct_9fa48$3("5190") ? explicit && token.core.length >= 3 || !spoken : stryMutAct_9fa48$3("5189") ? true : (stryCov_9fa48$3("5189", "5190"), (stryMutAct_9fa48$3("5192") ? explicit || token.core.length >= 3 : stryMutAct_9fa48$3("5191") ? true : (stryCov_9fa48$3("5191", "5192"), explicit && (stryMutAct_9fa48$3("5195") ? token.core.length < 3 : stryMutAct_9fa48$3("5194") ? token.core.length > 3 : stryMutAct_9fa48$3("5193") ? true : (stryCov_9fa48$3("5193", "5194", "5195"), token.core.length >= 3)))) && (stryMutAct_9fa48$3("5196") ? spoken : (stryCov_9fa48$3("5196"), !spoken)))) && (stryMutAct_9fa48$3("5197") ? address.test(token.core) : (stryCov_9fa48$3("5197"), !address.test(token.core))))) return found;
				}
			}
			if (stryMutAct_9fa48$3("5200") ? false : stryMutAct_9fa48$3("5199") ? true : stryMutAct_9fa48$3("5198") ? /^[а-я-]+$/.test(plain) : (stryCov_9fa48$3("5198", "5199", "5200"), !(stryMutAct_9fa48$3("5204") ? /^[^а-я-]+$/ : stryMutAct_9fa48$3("5203") ? /^[а-я-]$/ : stryMutAct_9fa48$3("5202") ? /^[а-я-]+/ : stryMutAct_9fa48$3("5201") ? /[а-я-]+$/ : (stryCov_9fa48$3("5201", "5202", "5203", "5204"), /^[а-я-]+$/)).test(plain))) return void 0;
			if (stryMutAct_9fa48$3("5207") ? false : stryMutAct_9fa48$3("5206") ? true : stryMutAct_9fa48$3("5205") ? known : (stryCov_9fa48$3("5205", "5206", "5207"), !known)) direct = stryMutAct_9fa48$3("5208") ? true : (stryCov_9fa48$3("5208"), false);
			if (stryMutAct_9fa48$3("5211") ? /[.!?;],?$/.test(token.raw) && !direct && /,$/.test(token.raw) : stryMutAct_9fa48$3("5210") ? false : stryMutAct_9fa48$3("5209") ? true : (stryCov_9fa48$3("5209", "5210", "5211"), (stryMutAct_9fa48$3("5214") ? /[.!?;],$/ : stryMutAct_9fa48$3("5213") ? /[^.!?;],?$/ : stryMutAct_9fa48$3("5212") ? /[.!?;],?/ : (stryCov_9fa48$3("5212", "5213", "5214"), /[.!?;],?$/)).test(token.raw) || (stryMutAct_9fa48$3("5216") ? !direct || /,$/.test(token.raw) : stryMutAct_9fa48$3("5215") ? false : (stryCov_9fa48$3("5215", "5216"), (stryMutAct_9fa48$3("5217") ? direct : (stryCov_9fa48$3("5217"), !direct)) && (stryMutAct_9fa48$3("5218") ? /,/ : (stryCov_9fa48$3("5218"), /,$/)).test(token.raw))))) return void 0;
			if (stryMutAct_9fa48$3("5221") ? /ошиб|браузер|верси|код|сайт|страниц|номер|заявлен|обращен|телефон|почт/.test(plain) || !known : stryMutAct_9fa48$3("5220") ? false : stryMutAct_9fa48$3("5219") ? true : (stryCov_9fa48$3("5219", "5220", "5221"), /ошиб|браузер|верси|код|сайт|страниц|номер|заявлен|обращен|телефон|почт/.test(plain) && (stryMutAct_9fa48$3("5222") ? known : (stryCov_9fa48$3("5222"), !known)))) return void 0;
			explicit = stryMutAct_9fa48$3("5225") ? /[:=]$/.test(token.raw) && explicit && known : stryMutAct_9fa48$3("5224") ? false : stryMutAct_9fa48$3("5223") ? true : (stryCov_9fa48$3("5223", "5224", "5225"), (stryMutAct_9fa48$3("5227") ? /[^:=]$/ : stryMutAct_9fa48$3("5226") ? /[:=]/ : (stryCov_9fa48$3("5226", "5227"), /[:=]$/)).test(token.raw) || (stryMutAct_9fa48$3("5229") ? explicit || known : stryMutAct_9fa48$3("5228") ? false : (stryCov_9fa48$3("5228", "5229"), explicit && known)));
		}
		return;
	}
}
/** «Zima2024! — мой старый пароль»: the password stands first. */
function passwordBefore(segment, word) {
	if (stryMutAct_9fa48$3("5230")) {} else {
		stryCov_9fa48$3("5230");
		const before = stryMutAct_9fa48$3("5231") ? segment.text : (stryCov_9fa48$3("5231"), segment.text.slice(stryMutAct_9fa48$3("5232") ? Math.min(0, word.start - REACH) : (stryCov_9fa48$3("5232"), Math.max(0, stryMutAct_9fa48$3("5233") ? word.start + REACH : (stryCov_9fa48$3("5233"), word.start - REACH))), word.start));
		const match = (stryMutAct_9fa48$3("5250") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\S*)$/i : stryMutAct_9fa48$3("5249") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s)$/i : stryMutAct_9fa48$3("5248") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[^—–-]\s*)$/i : stryMutAct_9fa48$3("5247") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\S+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5246") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5245") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+)|[—–-]\s*)$/i : stryMutAct_9fa48$3("5244") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\S*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5243") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5242") ? /(\S+?)[»"'”)\],]*\s*(?:[^—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5241") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5240") ? /(\S+?)[»"'”)\],]*\S*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5239") ? /(\S+?)[»"'”)\],]*\s(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5238") ? /(\S+?)[^»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5237") ? /(\S+?)[»"'”)\],]\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5236") ? /(\s+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5235") ? /(\S)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i : stryMutAct_9fa48$3("5234") ? /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)/i : (stryCov_9fa48$3("5234", "5235", "5236", "5237", "5238", "5239", "5240", "5241", "5242", "5243", "5244", "5245", "5246", "5247", "5248", "5249", "5250"), /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i)).exec(before);
		if (stryMutAct_9fa48$3("5253") ? false : stryMutAct_9fa48$3("5252") ? true : stryMutAct_9fa48$3("5251") ? match : (stryCov_9fa48$3("5251", "5252", "5253"), !match)) return void 0;
		const core = match[1].replace(opening, stryMutAct_9fa48$3("5254") ? "Stryker was here!" : (stryCov_9fa48$3("5254"), ""));
		const end = stryMutAct_9fa48$3("5255") ? word.start - before.length + match.index - match[1].length : (stryCov_9fa48$3("5255"), (stryMutAct_9fa48$3("5256") ? word.start - before.length - match.index : (stryCov_9fa48$3("5256"), (stryMutAct_9fa48$3("5257") ? word.start + before.length : (stryCov_9fa48$3("5257"), word.start - before.length)) + match.index)) + match[1].length);
		return looksMade(core) ? stryMutAct_9fa48$3("5258") ? {} : (stryCov_9fa48$3("5258"), {
			kind: stryMutAct_9fa48$3("5259") ? "" : (stryCov_9fa48$3("5259"), "password"),
			start: stryMutAct_9fa48$3("5260") ? end + core.length : (stryCov_9fa48$3("5260"), end - core.length),
			end,
			weight: 91
		}) : void 0;
	}
}
/** Passwords told together with the word: after it, and «… — мой пароль» before it. */
function findPasswords(segment) {
	if (stryMutAct_9fa48$3("5261")) {} else {
		stryCov_9fa48$3("5261");
		const found = stryMutAct_9fa48$3("5262") ? ["Stryker was here"] : (stryCov_9fa48$3("5262"), []);
		for (const word of segment.words) if (stryMutAct_9fa48$3("5263")) {} else {
			stryCov_9fa48$3("5263");
			if (stryMutAct_9fa48$3("5266") ? word.label === "password" : stryMutAct_9fa48$3("5265") ? false : stryMutAct_9fa48$3("5264") ? true : (stryCov_9fa48$3("5264", "5265", "5266"), word.label !== (stryMutAct_9fa48$3("5267") ? "" : (stryCov_9fa48$3("5267"), "password")))) continue;
			const candidate = stryMutAct_9fa48$3("5268") ? (quotedPassword(segment, word) ?? passwordAfter(segment, word)) && passwordBefore(segment, word) : (stryCov_9fa48$3("5268"), (stryMutAct_9fa48$3("5269") ? quotedPassword(segment, word) && passwordAfter(segment, word) : (stryCov_9fa48$3("5269"), quotedPassword(segment, word) ?? passwordAfter(segment, word))) ?? passwordBefore(segment, word));
			if (stryMutAct_9fa48$3("5271") ? false : stryMutAct_9fa48$3("5270") ? true : (stryCov_9fa48$3("5270", "5271"), candidate)) if (stryMutAct_9fa48$3("5272")) {} else {
				stryCov_9fa48$3("5272");
				found.push(candidate);
			}
		}
		return found;
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/plain.ts
/** Figures and signs as some keyboards write them, put into plain ones of the same length: full-width, Arabic, Persian. */ function stryNS_9fa48$2() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$2 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$2();
function stryCov_9fa48$2() {
	var ns = stryNS_9fa48$2();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$2 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$2(id) {
	var ns = stryNS_9fa48$2();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$2 = isActive;
	return isActive(id);
}
function plainly(text) {
	if (stryMutAct_9fa48$2("5273")) {} else {
		stryCov_9fa48$2("5273");
		return text.replace(stryMutAct_9fa48$2("5274") ? /[^\uff01-\uff5e]/g : (stryCov_9fa48$2("5274"), /[\uff01-\uff5e]/g), stryMutAct_9fa48$2("5275") ? () => void 0 : (stryCov_9fa48$2("5275"), (sign) => String.fromCharCode(stryMutAct_9fa48$2("5276") ? sign.charCodeAt(0) + 65248 : (stryCov_9fa48$2("5276"), sign.charCodeAt(0) - 65248)))).replace(stryMutAct_9fa48$2("5277") ? /[^\u0660-\u0669\u06f0-\u06f9]/g : (stryCov_9fa48$2("5277"), /[\u0660-\u0669\u06f0-\u06f9]/g), stryMutAct_9fa48$2("5278") ? () => void 0 : (stryCov_9fa48$2("5278"), (figure) => String(figure.charCodeAt(0) & 15)));
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/find.ts
function stryNS_9fa48$1() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48$1 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48$1();
function stryCov_9fa48$1() {
	var ns = stryNS_9fa48$1();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48$1 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48$1(id) {
	var ns = stryNS_9fa48$1();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48$1 = isActive;
	return isActive(id);
}
const detectors = stryMutAct_9fa48$1("3898") ? [] : (stryCov_9fa48$1("3898"), [
	findEmails,
	findPasswords,
	findNumbers,
	findBrokenNumbers,
	findBirthDates,
	findCodes
]);
/** The heaviest candidates that do not overlap, in the order of the text. */
function choose(candidates) {
	if (stryMutAct_9fa48$1("3899")) {} else {
		stryCov_9fa48$1("3899");
		const heaviest = stryMutAct_9fa48$1("3900") ? [...candidates] : (stryCov_9fa48$1("3900"), (stryMutAct_9fa48$1("3901") ? [] : (stryCov_9fa48$1("3901"), [...candidates])).sort(stryMutAct_9fa48$1("3902") ? () => void 0 : (stryCov_9fa48$1("3902"), (a, b) => stryMutAct_9fa48$1("3905") ? (b.weight - a.weight || b.end - b.start - (a.end - a.start)) && a.start - b.start : stryMutAct_9fa48$1("3904") ? false : stryMutAct_9fa48$1("3903") ? true : (stryCov_9fa48$1("3903", "3904", "3905"), (stryMutAct_9fa48$1("3907") ? b.weight - a.weight && b.end - b.start - (a.end - a.start) : stryMutAct_9fa48$1("3906") ? false : (stryCov_9fa48$1("3906", "3907"), (stryMutAct_9fa48$1("3908") ? b.weight + a.weight : (stryCov_9fa48$1("3908"), b.weight - a.weight)) || (stryMutAct_9fa48$1("3909") ? b.end - b.start + (a.end - a.start) : (stryCov_9fa48$1("3909"), (stryMutAct_9fa48$1("3910") ? b.end + b.start : (stryCov_9fa48$1("3910"), b.end - b.start)) - (stryMutAct_9fa48$1("3911") ? a.end + a.start : (stryCov_9fa48$1("3911"), a.end - a.start)))))) || (stryMutAct_9fa48$1("3912") ? a.start + b.start : (stryCov_9fa48$1("3912"), a.start - b.start))))));
		const taken = /* @__PURE__ */ new Map();
		const chosen = stryMutAct_9fa48$1("3913") ? ["Stryker was here"] : (stryCov_9fa48$1("3913"), []);
		for (const candidate of heaviest) if (stryMutAct_9fa48$1("3914")) {} else {
			stryCov_9fa48$1("3914");
			let free = stryMutAct_9fa48$1("3915") ? false : (stryCov_9fa48$1("3915"), true);
			for (let at = candidate.start; stryMutAct_9fa48$1("3917") ? at < candidate.end || free : stryMutAct_9fa48$1("3916") ? false : (stryCov_9fa48$1("3916", "3917"), (stryMutAct_9fa48$1("3920") ? at >= candidate.end : stryMutAct_9fa48$1("3919") ? at <= candidate.end : stryMutAct_9fa48$1("3918") ? true : (stryCov_9fa48$1("3918", "3919", "3920"), at < candidate.end)) && free); stryMutAct_9fa48$1("3921") ? at -= 1 : (stryCov_9fa48$1("3921"), at += 1)) free = stryMutAct_9fa48$1("3922") ? taken.has(at) : (stryCov_9fa48$1("3922"), !taken.has(at));
			if (stryMutAct_9fa48$1("3925") ? false : stryMutAct_9fa48$1("3924") ? true : stryMutAct_9fa48$1("3923") ? free : (stryCov_9fa48$1("3923", "3924", "3925"), !free)) continue;
			for (let at = candidate.start; stryMutAct_9fa48$1("3928") ? at >= candidate.end : stryMutAct_9fa48$1("3927") ? at <= candidate.end : stryMutAct_9fa48$1("3926") ? false : (stryCov_9fa48$1("3926", "3927", "3928"), at < candidate.end); stryMutAct_9fa48$1("3929") ? at -= 1 : (stryCov_9fa48$1("3929"), at += 1)) if (stryMutAct_9fa48$1("3930")) {} else {
				stryCov_9fa48$1("3930");
				taken.set(at, candidate);
			}
			if (stryMutAct_9fa48$1("3931")) {} else {
				stryCov_9fa48$1("3931");
				chosen.push(candidate);
			}
		}
		return stryMutAct_9fa48$1("3932") ? chosen : (stryCov_9fa48$1("3932"), chosen.sort(stryMutAct_9fa48$1("3933") ? () => void 0 : (stryCov_9fa48$1("3933"), (a, b) => stryMutAct_9fa48$1("3934") ? a.start + b.start : (stryCov_9fa48$1("3934"), a.start - b.start))));
	}
}
/**
* Reads one stretch, then again the stretches between what it found, until nothing new is found.
* So a masked text, read once more, holds nothing: masking twice is masking once.
*/
function findBetween(text, offset, found) {
	if (stryMutAct_9fa48$1("3935")) {} else {
		stryCov_9fa48$1("3935");
		const pending = stryMutAct_9fa48$1("3936") ? [] : (stryCov_9fa48$1("3936"), [stryMutAct_9fa48$1("3937") ? {} : (stryCov_9fa48$1("3937"), {
			text,
			offset
		})]);
		for (let next = pending.pop(); stryMutAct_9fa48$1("3938") ? false : (stryCov_9fa48$1("3938"), next); next = pending.pop()) if (stryMutAct_9fa48$1("3939")) {} else {
			stryCov_9fa48$1("3939");
			const segment = readSegment(next.text);
			const chosen = choose(detectors.flatMap(stryMutAct_9fa48$1("3940") ? () => void 0 : (stryCov_9fa48$1("3940"), (detect) => detect(segment))));
			let from = 0;
			for (const { kind, start, end } of chosen) if (stryMutAct_9fa48$1("3941")) {} else {
				stryCov_9fa48$1("3941");
				found.push(stryMutAct_9fa48$1("3943") ? {} : (stryCov_9fa48$1("3943"), {
					kind,
					start: stryMutAct_9fa48$1("3944") ? next.offset - start : (stryCov_9fa48$1("3944"), next.offset + start),
					end: stryMutAct_9fa48$1("3945") ? next.offset - end : (stryCov_9fa48$1("3945"), next.offset + end),
					value: stryMutAct_9fa48$1("3946") ? next.text : (stryCov_9fa48$1("3946"), next.text.slice(start, end))
				}));
				if (stryMutAct_9fa48$1("3950") ? start <= from : stryMutAct_9fa48$1("3949") ? start >= from : stryMutAct_9fa48$1("3948") ? false : stryMutAct_9fa48$1("3947") ? true : (stryCov_9fa48$1("3947", "3948", "3949", "3950"), start > from)) pending.push(stryMutAct_9fa48$1("3952") ? {} : (stryCov_9fa48$1("3952"), {
					text: stryMutAct_9fa48$1("3953") ? next.text : (stryCov_9fa48$1("3953"), next.text.slice(from, start)),
					offset: stryMutAct_9fa48$1("3954") ? next.offset - from : (stryCov_9fa48$1("3954"), next.offset + from)
				}));
				from = end;
			}
			if (stryMutAct_9fa48$1("3957") ? chosen.length > 0 || from < next.text.length : stryMutAct_9fa48$1("3956") ? false : stryMutAct_9fa48$1("3955") ? true : (stryCov_9fa48$1("3955", "3956", "3957"), (stryMutAct_9fa48$1("3960") ? chosen.length <= 0 : stryMutAct_9fa48$1("3959") ? chosen.length >= 0 : stryMutAct_9fa48$1("3958") ? true : (stryCov_9fa48$1("3958", "3959", "3960"), chosen.length > 0)) && (stryMutAct_9fa48$1("3963") ? from >= next.text.length : stryMutAct_9fa48$1("3962") ? from <= next.text.length : stryMutAct_9fa48$1("3961") ? true : (stryCov_9fa48$1("3961", "3962", "3963"), from < next.text.length)))) {
				if (stryMutAct_9fa48$1("3964")) {} else {
					stryCov_9fa48$1("3964");
					pending.push(stryMutAct_9fa48$1("3966") ? {} : (stryCov_9fa48$1("3966"), {
						text: stryMutAct_9fa48$1("3967") ? next.text : (stryCov_9fa48$1("3967"), next.text.slice(from)),
						offset: stryMutAct_9fa48$1("3968") ? next.offset - from : (stryCov_9fa48$1("3968"), next.offset + from)
					}));
				}
			}
		}
	}
}
/**
* Finds what must not stand in a request, a search or an address: see `personalKinds`.
* Takes any text, never throws, and returns findings in the order of the text, none overlapping.
* Numbers with control digits are checked; a number that its own words call СНИЛС, ИНН, card or policy counts
* even with a slip of the finger in it. Numbers called «обращение», «заявление» and the like are left alone.
*/
function findPersonalData(text) {
	if (stryMutAct_9fa48$1("3969")) {} else {
		stryCov_9fa48$1("3969");
		const found = stryMutAct_9fa48$1("3970") ? ["Stryker was here"] : (stryCov_9fa48$1("3970"), []);
		const read = plainly(text);
		for (const { start, end } of outsideMarkers(text)) findBetween(stryMutAct_9fa48$1("3972") ? read : (stryCov_9fa48$1("3972"), read.slice(start, end)), start, found);
		return stryMutAct_9fa48$1("3973") ? found.map((finding) => ({
			...finding,
			value: text.slice(finding.start, finding.end)
		})) : (stryCov_9fa48$1("3973"), found.sort(stryMutAct_9fa48$1("3974") ? () => void 0 : (stryCov_9fa48$1("3974"), (a, b) => stryMutAct_9fa48$1("3975") ? a.start + b.start : (stryCov_9fa48$1("3975"), a.start - b.start))).map(stryMutAct_9fa48$1("3976") ? () => void 0 : (stryCov_9fa48$1("3976"), (finding) => stryMutAct_9fa48$1("3977") ? {} : (stryCov_9fa48$1("3977"), {
			...finding,
			value: stryMutAct_9fa48$1("3978") ? text : (stryCov_9fa48$1("3978"), text.slice(finding.start, finding.end))
		}))));
	}
}
/** Long numbers that are nobody's personal data, offered as «номер обращения?»: 7 digits or more, in one piece. */
function findReferenceNumbers(text) {
	if (stryMutAct_9fa48$1("3979")) {} else {
		stryCov_9fa48$1("3979");
		const personal = findPersonalData(text);
		const numbers = stryMutAct_9fa48$1("3980") ? ["Stryker was here"] : (stryCov_9fa48$1("3980"), []);
		for (const { start, end } of outsideMarkers(text)) if (stryMutAct_9fa48$1("3981")) {} else {
			stryCov_9fa48$1("3981");
			for (const run of readSegment(stryMutAct_9fa48$1("3982") ? text : (stryCov_9fa48$1("3982"), text.slice(start, end))).runs) if (stryMutAct_9fa48$1("3983")) {} else {
				stryCov_9fa48$1("3983");
				for (const group of run) if (stryMutAct_9fa48$1("3984")) {} else {
					stryCov_9fa48$1("3984");
					const at = stryMutAct_9fa48$1("3985") ? start - group.start : (stryCov_9fa48$1("3985"), start + group.start);
					const covered = stryMutAct_9fa48$1("3986") ? personal.every((finding) => at >= finding.start && at < finding.end) : (stryCov_9fa48$1("3986"), personal.some(stryMutAct_9fa48$1("3987") ? () => void 0 : (stryCov_9fa48$1("3987"), (finding) => stryMutAct_9fa48$1("3990") ? at >= finding.start || at < finding.end : stryMutAct_9fa48$1("3989") ? false : stryMutAct_9fa48$1("3988") ? true : (stryCov_9fa48$1("3988", "3989", "3990"), (stryMutAct_9fa48$1("3993") ? at < finding.start : stryMutAct_9fa48$1("3992") ? at > finding.start : stryMutAct_9fa48$1("3991") ? true : (stryCov_9fa48$1("3991", "3992", "3993"), at >= finding.start)) && (stryMutAct_9fa48$1("3996") ? at >= finding.end : stryMutAct_9fa48$1("3995") ? at <= finding.end : stryMutAct_9fa48$1("3994") ? true : (stryCov_9fa48$1("3994", "3995", "3996"), at < finding.end))))));
					if (stryMutAct_9fa48$1("3999") ? group.digits.length >= 7 && !covered || !numbers.includes(group.digits) : stryMutAct_9fa48$1("3998") ? false : stryMutAct_9fa48$1("3997") ? true : (stryCov_9fa48$1("3997", "3998", "3999"), (stryMutAct_9fa48$1("4001") ? group.digits.length >= 7 || !covered : stryMutAct_9fa48$1("4000") ? true : (stryCov_9fa48$1("4000", "4001"), (stryMutAct_9fa48$1("4004") ? group.digits.length < 7 : stryMutAct_9fa48$1("4003") ? group.digits.length > 7 : stryMutAct_9fa48$1("4002") ? true : (stryCov_9fa48$1("4002", "4003", "4004"), group.digits.length >= 7)) && (stryMutAct_9fa48$1("4005") ? covered : (stryCov_9fa48$1("4005"), !covered)))) && (stryMutAct_9fa48$1("4006") ? numbers.includes(group.digits) : (stryCov_9fa48$1("4006"), !numbers.includes(group.digits))))) if (stryMutAct_9fa48$1("4007")) {} else {
						stryCov_9fa48$1("4007");
						numbers.push(group.digits);
					}
				}
			}
		}
		return numbers;
	}
}
// .cache/stryker/sandbox-vtowgv/src/core/privacy/mask.ts
function stryNS_9fa48() {
	var g = typeof globalThis === "object" && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
	var ns = g.__stryker__ || (g.__stryker__ = {});
	if (ns.activeMutant === void 0 && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
	function retrieveNS() {
		return ns;
	}
	stryNS_9fa48 = retrieveNS;
	return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
	var ns = stryNS_9fa48();
	var cov = ns.mutantCoverage || (ns.mutantCoverage = {
		static: {},
		perTest: {}
	});
	function cover() {
		var c = cov.static;
		if (ns.currentTestId) c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
		var a = arguments;
		for (var i = 0; i < a.length; i++) c[a[i]] = (c[a[i]] || 0) + 1;
	}
	stryCov_9fa48 = cover;
	cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
	var ns = stryNS_9fa48();
	function isActive(id) {
		if (ns.activeMutant === id) {
			if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Stryker: Hit count limit reached (" + ns.hitCount + ")");
			return true;
		}
		return false;
	}
	stryMutAct_9fa48 = isActive;
	return isActive(id);
}
/**
* Replaces personal data by «[СНИЛС скрыт]» and the like. Masking a masked text changes nothing.
* `allowed` says which findings the person declared harmless («это не личные данные»);
* it is not asked about passwords, codes and cards.
*/
function mask(text, allowed = stryMutAct_9fa48("4053") ? () => void 0 : (stryCov_9fa48("4053"), () => stryMutAct_9fa48("4054") ? true : (stryCov_9fa48("4054"), false))) {
	if (stryMutAct_9fa48("4055")) {} else {
		stryCov_9fa48("4055");
		const found = stryMutAct_9fa48("4056") ? findPersonalData(text) : (stryCov_9fa48("4056"), findPersonalData(text).filter(stryMutAct_9fa48("4057") ? () => void 0 : (stryCov_9fa48("4057"), (finding) => stryMutAct_9fa48("4058") ? kindWords[finding.kind].allowable && allowed(finding) : (stryCov_9fa48("4058"), !(stryMutAct_9fa48("4061") ? kindWords[finding.kind].allowable || allowed(finding) : stryMutAct_9fa48("4060") ? false : stryMutAct_9fa48("4059") ? true : (stryCov_9fa48("4059", "4060", "4061"), kindWords[finding.kind].allowable && allowed(finding)))))));
		let out = stryMutAct_9fa48("4062") ? "Stryker was here!" : (stryCov_9fa48("4062"), "");
		let from = 0;
		for (const { kind, start, end } of found) if (stryMutAct_9fa48("4063")) {} else {
			stryCov_9fa48("4063");
			stryMutAct_9fa48("4064") ? out -= text.slice(from, start) + kindWords[kind].marker : (stryCov_9fa48("4064"), out += stryMutAct_9fa48("4065") ? text.slice(from, start) - kindWords[kind].marker : (stryCov_9fa48("4065"), (stryMutAct_9fa48("4066") ? text : (stryCov_9fa48("4066"), text.slice(from, start))) + kindWords[kind].marker));
			from = end;
		}
		return stryMutAct_9fa48("4067") ? {} : (stryCov_9fa48("4067"), {
			text: stryMutAct_9fa48("4068") ? out - text.slice(from) : (stryCov_9fa48("4068"), out + (stryMutAct_9fa48("4069") ? text : (stryCov_9fa48("4069"), text.slice(from)))),
			found
		});
	}
}
test.each([
	[
		"СНИЛС as printed",
		"Мой СНИЛС 112-233-445 95, помогите",
		"Мой СНИЛС [СНИЛС скрыт], помогите"
	],
	[
		"СНИЛС in one piece and without its name",
		"вот 11223344595 ещё",
		"вот [СНИЛС скрыт] ещё"
	],
	[
		"СНИЛС with other dashes",
		"112–233–445–95",
		"[СНИЛС скрыт]"
	],
	[
		"СНИЛС with dots",
		"112.233.445.95",
		"[СНИЛС скрыт]"
	],
	[
		"СНИЛС digit by digit",
		"1 1 2 2 3 3 4 4 5 9 5",
		"[СНИЛС скрыт]"
	],
	[
		"СНИЛС with a slip of the finger, called so",
		"снилс 123-456-789 01",
		"снилс [СНИЛС скрыт]"
	],
	[
		"ИНН of a person",
		"ИНН 500100732259",
		"ИНН [ИНН скрыт]"
	],
	[
		"ИНН without its name",
		"мой номер налоговый 500100732259",
		"мой номер налоговый [ИНН скрыт]"
	],
	[
		"ИНН of ten digits, called so",
		"ИНН 7707083893",
		"ИНН [ИНН скрыт]"
	],
	[
		"a passport with a space",
		"паспорт 4510 123456 выдан",
		"паспорт [паспорт скрыт] выдан"
	],
	[
		"a passport without its name",
		"45 10 123456",
		"[паспорт скрыт]"
	],
	[
		"a passport with words between",
		"серия 45 10, номер 123456",
		"серия [паспорт скрыт]"
	],
	[
		"a passport in one piece",
		"серия и номер паспорта 4510123456",
		"серия и номер паспорта [паспорт скрыт]"
	],
	[
		"the code of a passport office",
		"код подразделения 770-001",
		"код подразделения [паспорт скрыт]"
	],
	[
		"a card by fours",
		"2202 2016 1234 5674",
		"[номер карты скрыт]"
	],
	[
		"a card with hyphens",
		"карта: 4276-3800-1234-5678",
		"карта: [номер карты скрыт]"
	],
	[
		"the digits on the back of a card",
		"cvc 123, срок 12/27",
		"cvc [код скрыт], срок 12/27"
	],
	[
		"an ОМС policy",
		"полис ОМС 7700 0011 2233 4458",
		"полис ОМС [полис ОМС скрыт]"
	],
	[
		"a phone with everything",
		"+7 (916) 123-45-67",
		"[телефон скрыт]"
	],
	[
		"several phones",
		"8(916)1234567 или 8 916 123 45 67, 9161234567",
		"[телефон скрыт] или [телефон скрыт], [телефон скрыт]"
	],
	[
		"a phone of another country",
		"пишите на +375 29 123-45-67",
		"пишите на [телефон скрыт]"
	],
	[
		"a home phone",
		"тел. 123-45-67",
		"тел. [телефон скрыт]"
	],
	[
		"an e-mail",
		"ivan.petrov@mail.ru.",
		"[почта скрыта]."
	],
	[
		"an e-mail said in words",
		"ivan собака mail точка ru",
		"[почта скрыта]"
	],
	[
		"a Cyrillic e-mail",
		"иванов@почта.рф",
		"[почта скрыта]"
	],
	[
		"a date of birth in digits",
		"родилась 12.03.1960 в Туле",
		"родилась [дата рождения скрыта] в Туле"
	],
	[
		"a date of birth in words",
		"дата рождения: 5 мая 1970",
		"дата рождения: [дата рождения скрыта]"
	],
	[
		"a year of birth",
		"1961 г.р.",
		"[дата рождения скрыта] г.р."
	],
	[
		"a code from a message",
		"код из смс 4821",
		"код из смс [код скрыт]"
	],
	[
		"a code before its name",
		"482913 — это код из СМС",
		"[код скрыт] — это код из СМС"
	],
	[
		"a code in two halves",
		"код активации: 482-913",
		"код активации: [код скрыт]"
	],
	[
		"a code after many joining words",
		"код, который мне сейчас пришёл по смс, вот такой: 4821",
		"код, который мне сейчас пришёл по смс, вот такой: [код скрыт]"
	],
	[
		"a password after a colon",
		"мой пароль: Qwerty12!",
		"мой пароль: [пароль скрыт]"
	],
	[
		"a password after other words",
		"пароль от госуслуг Zima2024! не подходит",
		"пароль от госуслуг [пароль скрыт] не подходит"
	],
	[
		"a password before its name",
		"Zima2024! — мой старый пароль",
		"[пароль скрыт] — мой старый пароль"
	],
	[
		"a password that is a word",
		"пароль: солнышко",
		"пароль: [пароль скрыт]"
	],
	[
		"a password in quotes",
		"Пароль \"Солнце 55\"",
		"Пароль \"[пароль скрыт]\""
	],
	[
		"СНИЛС in full-width figures",
		"снилс １１２－２３３－４４５ ９５",
		"снилс [СНИЛС скрыт]"
	],
	[
		"СНИЛС in Arabic figures",
		"снилс ١١٢٢٣٣٤٤٥٩٥",
		"снилс [СНИЛС скрыт]"
	],
	[
		"СНИЛС broken over two lines",
		"номер 112-233-\n445 95",
		"номер [СНИЛС скрыт]"
	],
	[
		"ИНН with dots",
		"налоговый номер 5001.0073.2259",
		"налоговый номер [ИНН скрыт]"
	],
	[
		"a card broken over two lines",
		"на карту 2202 2016\n1234 5674 верните",
		"на карту [номер карты скрыт] верните"
	],
	[
		"a passport below its name",
		"паспорт:\n4510123456",
		"паспорт:\n[паспорт скрыт]"
	],
	[
		"a passport with a slip of the finger in its name",
		"пасспорт 0110123456",
		"пасспорт [паспорт скрыт]"
	],
	[
		"a passport with shortened words",
		"сер 4510 н 123456",
		"сер [паспорт скрыт]"
	],
	[
		"an e-mail whose name is said in words",
		"ivanov точка ivan собака mail точка ru",
		"[почта скрыта]"
	],
	[
		"a code below its name",
		"код\n482135",
		"код\n[код скрыт]"
	],
	[
		"a code that is refused",
		"ввожу 482135 пишет неверный код",
		"ввожу [код скрыт] пишет неверный код"
	],
	[
		"a password with a slip of the finger in its name",
		"парль: Zima2024",
		"парль: [пароль скрыт]"
	],
	[
		"a password of digits with marks behind",
		"пароль 123456!!!",
		"пароль [пароль скрыт]"
	],
	[
		"numbers side by side",
		"89161234567 4510 123456 112-233-445 95",
		"[телефон скрыт] [паспорт скрыт] [СНИЛС скрыт]"
	]
])("%s is masked", (_name, typed, left) => {
	expect(mask(typed).text).toBe(left);
});
test.each([
	["a request number", "Номер обращения 1234567890, код не приходит"],
	["an application number that looks like a passport", "заявление № 4510123456 висит"],
	["an application number that passes the check of cards", "Номер заявления 4111111111111111"],
	["a number of eleven digits that fails the check", "заявка 11223344596 в работе"],
	["a number of twelve digits that fails the check", "висит 500100732258 неделю"],
	["a number of sixteen digits that fails the check", "не находится 4276380012345678"],
	["a long number of an accrual", "УИН 18810177220112345678"],
	["the code of an error", "код ошибки 5001"],
	["an error with a code", "ошибка с кодом 1001"],
	["an error with letters", "пароль не принимают, ошибка ESIA-005011"],
	["digits inside a hash", "сессия 550e8400-e29b-41d4-a716-207542534307"],
	["a version", "Chrome 109.0.5414.120, Windows 10, код не приходит"],
	["a date and a time", "15.11.2026 14:35 страница пустая"],
	["an amount", "списали 12 345 678 руб."],
	["a free line", "звонил на 8 800 123-45-67"],
	["the sender of a message", "СМС с номера 0919 не приходит"],
	["a year beside a code", "Код не приходит с 2025 года"],
	["a complaint about a password", "Пароль: не подходит, восстановить не могу!"],
	["a message about a password", "Пишет «Неверный логин или пароль», было 5 попыток"],
	["the year of a passport", "паспорт 2015 года"],
	["a postal code", "индекс 101000, дом 12"],
	["an address of a network beside a passport", "паспорт готов, мой ip 192.168.10.159"],
	["a version beside an ИНН", "инн 12 цифр не влезает, Windows 10.0.19045.4400"],
	["a free line beside a СНИЛС", "СНИЛС 11 цифр, 8 (800) 555-35-35 не отвечает"],
	["a free line beside a password", "пароль верный, номер 8800 222 22 22 занят"],
	["an ИНН of an organisation", "ИНН организации 7707083893"],
	["a bar code", "штрихкод 500100732259"],
	["school years beside a password", "пароль просит сменить, 2024-2025 учебный год"],
	["a number before a password that it has nothing to do with", "заказ 5355105, пароль просит сменить"],
	["an accrual after a question about a password", "Пароль — это что?, ОГРН 1027700132181!!!"],
	["a short dial after a password", "пароль верный, набрал *100#!!!"],
	["a promotional code", "промокод ЛЕТО2026"],
	["the date of an application after a birth", "родился ребёнок, заявление от 01.02.2026 висит"]
])("%s is left alone", (_name, typed) => {
	expect(findPersonalData(typed)).toEqual([]);
});
describe("what the person may decide", () => {
	test("a phone may be declared harmless", () => {
		expect(mask("тел. 8 916 123-45-67", () => true).text).toBe("тел. 8 916 123-45-67");
	});
	test.each([
		"пароль: Qwerty12!",
		"код из смс 4821",
		"карта 2202 2016 1234 5674"
	])("«%s» may not", (text) => {
		expect(mask(text, () => true).text).toContain("скрыт]");
	});
	test("long numbers that are kept are offered as request numbers", () => {
		expect(findReferenceNumbers("обращение 1234567890 и СНИЛС 112-233-445 95, ошибка 500")).toEqual(["1234567890"]);
	});
});
export {};
