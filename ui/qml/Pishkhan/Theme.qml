pragma Singleton

import QtQuick

// The design language in one place. Every size is physical: millimetres on the glass, so that a 27-inch and a 15-inch
// kiosk read the same. Main sets pixelsPerMillimetre once from the configured screen diagonal.
QtObject {
    id: root

    // --- set by the application -------------------------------------------------------------------------------
    property real pixelsPerMillimetre: 3.2
    // The reader's own text size, 1 being the default.
    property real scale: 1
    // An upright screen is read standing before it and has height to spare: its words are larger.
    property bool upright: false
    // Set by the application where the short side is not 1080 pixels.
    property real shortSideMillimetres: 1080 / pixelsPerMillimetre
    property string language: "fa"
    property bool rightToLeft: true
    property bool reducedMotion: false
    property bool highContrast: false
    // Low reach keeps everything operable within reachHeight pixels of the lower edge (wheelchair users, children).
    property bool lowReach: false
    property real reachHeight: 1200
    // A fresh screen ignores its bottom-bar buttons this long, so that a double tap does not answer two questions.
    property int settleTime: 350

    // --- colours ----------------------------------------------------------------------------------------------
    readonly property color background: highContrast ? "#ffffff" : "#f8f5ed"
    readonly property color surface: "#ffffff"
    readonly property color surfaceSunken: highContrast ? "#ffffff" : "#eeeade"
    readonly property color ink: highContrast ? "#000000" : "#10272b"
    readonly property color inkSoft: highContrast ? "#000000" : "#33494d"
    readonly property color primary: highContrast ? "#000000" : "#07454c"
    readonly property color primaryPressed: highContrast ? "#000000" : "#032b30"
    readonly property color primarySoft: highContrast ? "#ffffff" : "#e0f1ef"
    readonly property color inkOnPrimary: "#ffffff"
    readonly property color turquoise: highContrast ? "#000000" : "#1a9c9c"
    readonly property color accent: highContrast ? "#ffffff" : "#d9a441"
    readonly property color accentSoft: highContrast ? "#ffffff" : "#f9edd2"
    readonly property color danger: highContrast ? "#000000" : "#7d1414"
    readonly property color dangerSoft: highContrast ? "#ffffff" : "#fbeae7"
    readonly property color success: highContrast ? "#000000" : "#0c4a2b"
    readonly property color successSoft: highContrast ? "#ffffff" : "#e6f3ea"
    readonly property color warning: highContrast ? "#000000" : "#553400"
    readonly property color warningSoft: highContrast ? "#ffffff" : "#fdf1d6"
    // Hairlines that only separate, and outlines that tell where a control is (3:1 at least).
    readonly property color line: highContrast ? "#000000" : "#d8d3c4"
    readonly property color outline: highContrast ? "#000000" : "#6b8386"
    readonly property color focus: highContrast ? "#000000" : "#b4530a"
    readonly property color disabledSurface: highContrast ? "#ffffff" : "#e4e2da"
    readonly property color disabledInk: "#5a6668"

    // --- type: pixel sizes from the height of alef and capital H on the glass ----------------------------------
    // Urdu readers know the letter shapes of Naskh; the same choice as on paper.
    readonly property string fontFamily: language === "ur" ? "Noto Naskh Arabic" : "Vazirmatn"
    // Measured: alef 0.673 em in Vazirmatn and 0.671 em in Noto Naskh Arabic, Latin H 0.711 em; the smallest sets the size.
    readonly property real capHeightPerEm: 0.67
    // A large screen has room for larger words; the millimetres below are the floor.
    readonly property real spread: Math.max(1, upright ? Math.min(1.3, shortSideMillimetres / 255) : Math.min(1.2, shortSideMillimetres / 280))
    // A large upright screen: there is room for larger fields, keys and drawings.
    readonly property bool spacious: upright && shortSideMillimetres > 240
    readonly property real textFactor: scale * spread
    // Vazirmatn leaves more room above the letters than below; a word alone on a button is moved down this part of an em.
    readonly property real labelShift: rightToLeft ? 0.03 : 0.09
    readonly property int textCaption: textSize(3.5)
    readonly property int textLabel: textSize(4.1)
    readonly property int textBody: textSize(4.8)
    readonly property int textTitle: textSize(6)
    readonly property int textHeading: textSize(7.5)
    readonly property int textCode: textSize(9)
    readonly property int textDisplay: textSize(11)

    // --- space ------------------------------------------------------------------------------------------------
    readonly property real gap1: mm(1.5)
    readonly property real gap2: mm(3)
    readonly property real gap3: mm(5)
    readonly property real gap4: mm(8)
    readonly property real gap5: mm(12)
    readonly property real gap6: mm(18)
    readonly property real radius: mm(2.5)
    readonly property real hairline: Math.max(1, mm(0.3))
    readonly property real iconSize: mm(9) * textFactor
    readonly property real strokeWidth: Math.max(2, mm(0.6))
    readonly property real touchTarget: mm(20)
    readonly property real keyTarget: mm(15)
    readonly property real keyTargetFloor: mm(12.7)
    readonly property real targetGap: mm(2.6)
    readonly property int motionFast: reducedMotion ? 0 : 120

    function mm(millimetres: real): real {
        return Math.round(millimetres * pixelsPerMillimetre);
    }

    function textSize(capMillimetres: real): int {
        return Math.round(capMillimetres * pixelsPerMillimetre * textFactor / capHeightPerEm);
    }

    // A number in the digits its reader is used to. For display only: codes and amounts are stored in ASCII digits.
    function digits(value: var): string {
        const zero = language === "fa" ? 0x06F0 : language === "ar" ? 0x0660 : 0x30;
        return String(value).replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)));
    }
}
