// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/** Every colour, size and duration by its role. Main sets what the person chose. Contrast: tests/ui. */
QtObject {
    id: theme

    enum Scheme {
        Light,
        Dark,
        HighContrast
    }

    // --- Set by Main -------------------------------------------------------------------------
    property int scheme: Theme.Light
    property bool simplified: false
    property real textScale: 1
    property bool reducedMotion: false
    /** Width of the window: a title is no larger than leaves room for a word of ten letters. */
    property real room: 1280

    readonly property bool contrast: scheme === Theme.HighContrast
    function pick(light: color, dark: color, contrast: color): color {
        return scheme === Theme.Light ? light : scheme === Theme.Dark ? dark : contrast;
    }

    // --- Colours -----------------------------------------------------------------------------
    readonly property color paper: pick("#faf8f4", "#10181a", "#000000")
    readonly property color surface: pick("#ffffff", "#192427", "#000000")
    readonly property color ink: pick("#17272a", "#eef4f4", "#ffffff")
    readonly property color ink2: pick("#3b4d51", "#c2d0d3", "#ffffff")
    readonly property color primary: pick("#0b5560", "#8fd6d9", "#ffffff")
    readonly property color primaryInk: pick("#ffffff", "#06272b", "#000000")
    readonly property color primarySoft: pick("#e3f0f0", "#1d3c40", "#000000")
    readonly property color primarySoftInk: pick("#06363d", "#c9eeee", "#ffffff")
    readonly property color attention: pick("#7a4300", "#ffcf8a", "#ffff00")
    readonly property color attentionSoft: pick("#fff1dc", "#3a2a10", "#000000")
    readonly property color good: pick("#14522b", "#9fe0b4", "#ffffff")
    readonly property color goodSoft: pick("#e6f4ea", "#12301d", "#000000")
    readonly property color bad: pick("#8a1c1c", "#ffb4ab", "#ffff00")
    readonly property color badSoft: pick("#fdecea", "#3d1512", "#000000")
    readonly property color self: pick("#5b2a86", "#d9bdf5", "#ffffff")
    readonly property color selfSoft: pick("#f3ecfa", "#2c1b3d", "#000000")
    readonly property color edge: simplified ? pick("#5c6c71", "#94a5aa", "#ffffff") : pick("#76858a", "#7f9095", "#ffffff")
    /** Words of what cannot be pressed now. */
    readonly property color disabledInk: pick("#3b4d51", "#c2d0d3", "#b8b8b8")
    readonly property color line: pick("#d9d4ca", "#2c3a3d", "#ffffff")
    readonly property color focus: pick("#0b5560", "#8fd6d9", "#ffff00")

    // --- Sizes -------------------------------------------------------------------------------
    readonly property int gap1: 4
    readonly property int gap2: 8
    readonly property int gap3: 12
    readonly property int gap4: 16
    readonly property int gap5: 24
    readonly property int gap6: 40
    readonly property int target: simplified ? 56 : 44
    readonly property int radius: simplified ? 22 : 12
    readonly property int cardRadius: simplified ? 26 : 18
    readonly property int border: contrast ? 2 : 1
    readonly property int focusRing: 3
    readonly property int column: 1040

    function size(pixels: real): int {
        return Math.round(pixels * textScale);
    }
    /** What is big already grows half as quickly, or a title leaves room for three letters on a line. */
    function bigSize(pixels: real): int {
        return Math.round(Math.min(pixels * (1 + (textScale - 1) / 2), Math.max(theme.body, theme.room / 7.5)));
    }
    readonly property int small: size(simplified ? 20 : 15)
    readonly property int body: size(simplified ? 23 : 17)
    readonly property int cardTitle: size(simplified ? 26 : 19)
    readonly property int choice: simplified ? bigSize(32) : size(19)
    readonly property int pageTitle: bigSize(simplified ? 40 : 30)
    readonly property int question: bigSize(simplified ? 44 : 30)
    readonly property int figure: bigSize(simplified ? 56 : 44)
    readonly property real lineHeight: simplified ? 1.4 : 1.25
    readonly property int icon: size(simplified ? 40 : 24)

    readonly property int quick: reducedMotion ? 0 : 120
}
