// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Regie

/** Where one types what to look for. */
T.TextField {
    id: field

    //: Name of the search field, and what stands in it while it is empty
    property string hint: qsTr("Search everything: medicine, result, doctor")

    //: Stands in the search field where there is no room for more
    readonly property string shortHint: qsTr("Search")
    readonly property bool roomy: measure.advanceWidth < field.width - field.leftPadding - field.rightPadding

    TextMetrics {
        id: measure
        font: field.font
        text: field.hint
    }

    implicitHeight: Math.max(Theme.target + 4, contentHeight + Theme.gap5)
    implicitWidth: 560
    leftPadding: Theme.gap4 + Theme.size(22) + Theme.gap3
    rightPadding: Theme.gap4
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    placeholderText: field.hint
    placeholderTextColor: Theme.ink2
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: field.hint
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.edge
        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap4
            name: "search"
            size: Theme.size(22)
            color: Theme.ink2
        }
        Text {
            anchors.fill: parent
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            verticalAlignment: Text.AlignVCenter
            visible: field.text === "" && field.preeditText === ""
            text: field.roomy ? field.hint : field.shortHint
            color: Theme.ink2
            font: field.font
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        FocusRing {
            shown: field.activeFocus
        }
    }
}
