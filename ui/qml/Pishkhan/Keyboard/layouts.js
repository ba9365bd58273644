.pragma library

// Keyboard layouts as data. A row is a list of keys; a string is a key that types itself. A key object has
//   type   text | space | backspace | clear | submit | shift | language | symbols | letters | gap   (text if absent)
//   label  what stands on it (the typed text if absent)      text   what it types
//   upper  what it types when shifted                        width  in units; the widths of a row share its length
// Persian follows the key order of ISIRI 9147; پ ژ چ ث گ آ ئ stand in plain sight instead of behind shift.

const BACKSPACE = { "type": "backspace", "width": 2 };
const SUBMIT = { "type": "submit", "width": 2.5 };
const LANGUAGE = { "type": "language", "width": 2 };
const SHIFT = { "type": "shift", "width": 1.5 };
const SYMBOLS = { "type": "symbols", "label": "?!#", "width": 1.25 };
const LETTERS = { "type": "letters", "width": 1.5 };
const HALF = { "type": "gap", "width": 0.5 };
const ZWNJ = { "label": "نیم\u200cفاصله", "text": "\u200c", "width": 2.25 };

function space(width) {
    return { "type": "space", "text": " ", "width": width };
}

function each(characters) {
    return Array.from(characters);
}

// The dotted and dotless i of Turkish and Azerbaijani do not follow toUpperCase().
function cased(characters) {
    return Array.from(characters).map(character => ({
        "text": character,
        "upper": character === "i" ? "\u0130" : character === "\u0131" ? "I" : character.toUpperCase()
    }));
}

function latin(characters) {
    return Array.from(characters).map(character => ({ "text": character, "upper": character.toUpperCase() }));
}

function pad(lowerLeft) {
    return {
        "pad": true,
        "rows": [each("123"), each("456"), each("789"), [lowerLeft, "0", { "type": "backspace" }], [{ "type": "submit" }]]
    };
}

const ASCII_DIGITS = "1234567890";

const layouts = {
    "fa": {
        "name": "فارسی",
        "rows": [
            each("۱۲۳۴۵۶۷۸۹۰"),
            each("ضصثقفغعهخحجچ"),
            each("شسیبلاآتنمکگ"),
            [...each("ظطزژرذدپوئ"), BACKSPACE],
            [LANGUAGE, SYMBOLS, ZWNJ, space(3), "،", ".", SUBMIT]
        ]
    },
    "ar": {
        "name": "العربية",
        "rows": [
            each("١٢٣٤٥٦٧٨٩٠"),
            each("ضصثقفغعهخحجد"),
            each("شسيبلاتنمكطذ"),
            [...each("ئءؤرىةوزظ"), "أ", "إ", "آ"],
            [LANGUAGE, SYMBOLS, space(4), "،", ".", { "type": "backspace", "width": 1.75 }, SUBMIT]
        ]
    },
    "ur": {
        "name": "اردو",
        "rows": [
            each(ASCII_DIGITS),
            each("طصھدٹپتبجحآ"),
            each("مورنلہاکیئءگ"),
            [...each("قفےسشغعخچ"), BACKSPACE],
            [LANGUAGE, ...each("ذڈثظضزڑژں"), { "text": "ۓ" }],
            [SYMBOLS, { "type": "space", "text": " ", "width": 5 }, "،", "۔", SUBMIT]
        ]
    },
    "en": {
        "name": "English",
        "cased": true,
        "rows": [
            each(ASCII_DIGITS),
            latin("qwertyuiop"),
            [HALF, ...latin("asdfghjkl"), HALF],
            [SHIFT, ...latin("zxcvbnm"), { "type": "backspace", "width": 1.5 }],
            [LANGUAGE, SYMBOLS, "-", space(3.75), ".", SUBMIT]
        ]
    },
    "az": {
        "name": "Azərbaycanca",
        "cased": true,
        "rows": [
            each(ASCII_DIGITS),
            cased("qüertyuiopöğ"),
            cased("asdfghjklıəş"),
            [SHIFT, ...cased("zxcvbnmçw"), { "type": "backspace", "width": 1.5 }],
            [LANGUAGE, SYMBOLS, "-", space(3.75), ".", SUBMIT]
        ]
    },
    "symbols": {
        "rows": [
            each("!\"#%&'()*+"),
            each("-_/\\:;=?@~"),
            each("؟؛،«»٪ءأؤة"),
            [...each("[]{}<>|$"), BACKSPACE],
            [LETTERS, space(6), ".", SUBMIT]
        ]
    },
    // The 32 characters of a tracking code and no other: without 0, 1, I and O.
    "tracking": {
        "name": "English",
        "rows": [
            each("23456789"),
            each("QWERTYUP"),
            each("ASDFGHJKL"),
            [...each("ZXCVBNM"), BACKSPACE],
            [{ "type": "clear", "width": 3 }, { "type": "submit", "width": 6 }]
        ]
    },
    // What the number of a passport is made of.
    "passport": {
        "name": "English",
        "rows": [
            each(ASCII_DIGITS),
            each("QWERTYUIOP"),
            [HALF, ...each("ASDFGHJKL"), HALF],
            [{ "type": "clear", "width": 1.5 }, ...each("ZXCVBNM"), { "type": "backspace", "width": 1.5 }],
            [{ "type": "submit", "width": 10 }]
        ]
    },
    // The letters of plates, from right to left as they are read.
    "plate": {
        "pad": true,
        "rows": [
            [...each("دجثتپب"), { "label": "الف", "text": "ا" }],
            each("عطصشسژز"),
            each("نملگکقف"),
            [BACKSPACE, ...each("SDیهو")]
        ]
    },
    // No digit of a car's plate is 0, but the last one.
    "nonzero": {
        "pad": true,
        "rows": [each("123"), each("456"), each("789"), [{ "type": "clear" }, { "type": "gap" }, { "type": "backspace" }], [{ "type": "submit" }]]
    },
    "money": pad("000"),
    "abroad": pad("+"),
    "number": pad({ "type": "clear" }),
    "phone": pad({ "type": "clear" }),
    // A one-time code goes on by itself after its last digit: nothing to submit.
    "code": {
        "pad": true,
        "rows": [each("123"), each("456"), each("789"), [{ "type": "clear" }, "0", { "type": "backspace" }]]
    },
    "renewal": pad("-"),
    "decimal": pad({ "label": "decimal", "text": "." })
};
