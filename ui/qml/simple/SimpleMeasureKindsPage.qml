// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: all that can be measured, or that was measured, five at a time. */
SimplePage {
    id: page

    /** To look at what there is instead of measuring. */
    property bool see: false
    property int offset: 0
    readonly property var shown: page.see ? home.used : home.all

    title: page.see ? //: Simple screens: title above what was measured
    qsTr("What do you want to see?") : //: Simple screens: title above all that can be measured
    qsTr("What do you want to measure?")

    MeasureHomeViewModel {
        id: home
        app: page.app
    }
    Repeater {
        model: page.shown
        delegate: SimpleTile {
            id: tile
            required property int index
            required property string measured
            required property string simple
            required property string picture
            required property string value
            required property string when
            Layout.fillWidth: true
            visible: tile.index >= page.offset && tile.index < page.offset + 5
            iconName: tile.picture
            text: tile.simple
            line: [tile.value, tile.when].filter(part => part !== "").join(", ")
            onClicked: page.navigator.open(page.see ? "measure_series" : "measure_entry", {
                "kind": tile.measured
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: page.shown.count
        onMoved: offset => page.offset = offset
    }
    ErrorNote {
        Layout.fillWidth: true
        text: home.errorText
        onRetry: home.reload()
    }
}
