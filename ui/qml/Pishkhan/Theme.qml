pragma Singleton

import QtQuick
import "palettes.js" as Palettes

// The design language in one place. Every size is physical: millimetres on the glass, so that a 27-inch and a 15-inch
// kiosk read the same. Main sets pixelsPerMillimetre once from the configured screen diagonal.
QtObject {
    id: root

    // --- set by the application -------------------------------------------------------------------------------
    property real pixelsPerMillimetre: 3.2
    // The reader's own text size: 1, 1.25, 1.5 or 1.8 times the usual height of running text.
    property real scale: 1
    // An upright screen is read standing before it and has height to spare: its words are larger.
    property bool upright: false
    // Set by the application where the short side is not 1080 pixels.
    property real shortSideMillimetres: 1080 / pixelsPerMillimetre
    property string language: "fa"
    property bool rightToLeft: true
    property bool reducedMotion: false
    // "standard", "strong", "black-on-white" or "white-on-black".
    property string palette: "standard"
    // Low reach keeps everything operable within reachHeight pixels of the lower edge (wheelchair users, children).
    property bool lowReach: false
    property real reachHeight: 1200
    // How many times as long as usual what goes by itself stays.
    property real patience: 1
    // A fresh screen ignores its bottom-bar buttons this long, so that a double tap does not answer two questions.
    property int settleTime: 350

    // --- colours ----------------------------------------------------------------------------------------------
    readonly property var colours: Palettes.colours[palette] ?? Palettes.colours["standard"]
    readonly property color background: colours.background
    readonly property color surface: colours.surface
    readonly property color surfaceSunken: colours.surfaceSunken
    readonly property color ink: colours.ink
    readonly property color inkSoft: colours.inkSoft
    readonly property color primary: colours.primary
    readonly property color primaryPressed: colours.primaryPressed
    readonly property color primarySoft: colours.primarySoft
    readonly property color inkOnPrimary: colours.inkOnPrimary
    readonly property color turquoise: colours.turquoise
    readonly property color accent: colours.accent
    readonly property color accentSoft: colours.accentSoft
    readonly property color ribbon: colours.ribbon
    readonly property color ribbonInk: colours.ribbonInk
    readonly property color bar: colours.bar
    readonly property color barPressed: colours.barPressed
    readonly property color barInk: colours.barInk
    readonly property color barMark: colours.barMark
    readonly property color danger: colours.danger
    readonly property color dangerPressed: colours.dangerPressed
    readonly property color dangerSoft: colours.dangerSoft
    readonly property color success: colours.success
    readonly property color successSoft: colours.successSoft
    readonly property color warning: colours.warning
    readonly property color warningSoft: colours.warningSoft
    readonly property color line: colours.line
    readonly property color outline: colours.outline
    readonly property color focus: colours.focus
    readonly property color disabledSurface: colours.disabledSurface
    readonly property color disabledInk: colours.disabledInk
    readonly property color veil: colours.veil
    // What is printed or photographed looks the same in every palette, and a code is read only dark on light.
    readonly property color paper: "#ffffff"
    readonly property color paperInk: "#000000"
    // Patterns and tints that only please: not where somebody asked for more contrast.
    readonly property bool ornamented: palette === "standard"
    // Where nothing may be told by a tint, a thicker edge tells what is pressed or chosen.
    readonly property bool plain: palette === "black-on-white" || palette === "white-on-black"

    // --- type: pixel sizes from the height of alef and capital H on the glass ----------------------------------
    // Urdu readers know the letter shapes of Naskh; the same choice as on paper.
    readonly property string fontFamily: language === "ur" ? "Noto Naskh Arabic" : "Vazirmatn"
    // Measured: alef 0.673 em in Vazirmatn and 0.671 em in Noto Naskh Arabic, Latin H 0.711 em; the smallest sets the size.
    readonly property real capHeightPerEm: 0.67
    // A large screen has room for larger words; the millimetres below are the floor. Whoever asked for large words has them
    // already, and needs the room for the sentence.
    readonly property bool tall: upright && !lowReach
    readonly property real roomSpread: Math.max(1, tall ? Math.min(1.3, shortSideMillimetres / 255) : Math.min(1.2, shortSideMillimetres / 280))
    readonly property real spread: 1 + (roomSpread - 1) * Math.max(0, 1 - (scale - 1) * 0.75)
    // A large upright screen: there is room for larger fields, keys and drawings.
    readonly property bool spacious: tall && shortSideMillimetres > 240 && scale < 1.4
    // Words so large that what stood beside each other stands one below the other.
    readonly property bool largeWords: scale > 1.4
    readonly property real textFactor: scale * spread
    // Drawings beside words grow with them, but slower.
    readonly property real pictureFactor: (1 + (scale - 1) * 0.5) * spread
    // Vazirmatn leaves more room above the letters than below; a word alone on a button is moved down this part of an em.
    readonly property real labelShift: rightToLeft ? 0.03 : 0.09
    // Small print grows fastest and headings slowest: in the largest size every word is at least 7.3 mm tall (EN 301 549 5.1.4
    // for a reader 600 mm away), and in the second at least 4.8 mm (ADA 707.7.2).
    readonly property int textCaption: textSize(3.5, 1.5)
    readonly property int textLabel: textSize(4.1, 1.2)
    readonly property int textBody: textSize(4.8, 1)
    readonly property int textTitle: textSize(6, 0.65)
    readonly property int textHeading: textSize(7.5, 0.45)
    readonly property int textCode: textSize(9, 0.35)
    readonly property int textDisplay: textSize(11, 0.25)

    // --- space ------------------------------------------------------------------------------------------------
    readonly property real gap1: mm(1.5)
    readonly property real gap2: mm(3)
    readonly property real gap3: mm(5)
    readonly property real gap4: mm(8)
    readonly property real gap5: mm(12)
    readonly property real gap6: mm(18)
    readonly property real radius: mm(2.5)
    readonly property real hairline: Math.max(1, mm(ornamented ? 0.3 : 0.6))
    readonly property real iconSize: mm(9) * pictureFactor
    readonly property real strokeWidth: Math.max(2, mm(0.6))
    readonly property real touchTarget: mm(20)
    readonly property real keyTarget: mm(15)
    readonly property real keyTargetFloor: mm(12.7)
    readonly property real targetGap: mm(2.6)
    readonly property int motionFast: reducedMotion ? 0 : 120

    function mm(millimetres: real): real {
        return Math.round(millimetres * pixelsPerMillimetre);
    }

    // Pixels of a font whose capitals are `capMillimetres` tall in the usual size; `growth` 1 follows the reader's size in full.
    function textSize(capMillimetres: real, growth: real): int {
        return Math.round(capMillimetres * (1 + (scale - 1) * growth) * spread * pixelsPerMillimetre / capHeightPerEm);
    }

    // A number in the digits its reader is used to. For display only: codes and amounts are stored in ASCII digits.
    function digits(value: var): string {
        const zero = language === "fa" ? 0x06F0 : language === "ar" ? 0x0660 : 0x30;
        return String(value).replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)));
    }
}
