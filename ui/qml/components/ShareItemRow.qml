// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A fact that goes along or stays: a box with a tick, what it is, from whom, and why it stays. */
T.CheckBox {
    id: row

    required property string title
    required property string line
    required property string date
    required property string provider
    required property string kindName
    required property bool going
    required property bool fixed
    required property string reason
    required property list<string> sourceWords
    readonly property string below: [row.line, row.date, row.provider].filter(part => part !== "").join(" · ")
    readonly property string spoken: Spoken.sentences([row.going ? //: Sharing, read aloud before the name of something
        qsTr("Goes along") : //: Sharing, read aloud before the name of something
        qsTr("Stays behind"), row.title, row.line, row.date, row.provider, row.reason])
    signal switched(bool going)

    checked: row.going
    enabled: !row.fixed
    focusPolicy: Qt.StrongFocus
    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.gap3)
    spacing: Theme.gap3
    // The tick shows what holds, whoever set it.
    nextCheckState: function () {
        row.switched(!row.going);
        return row.going ? Qt.Checked : Qt.Unchecked;
    }
    Keys.onReturnPressed: row.switched(!row.going)
    Keys.onEnterPressed: row.switched(!row.going)
    Accessible.role: Accessible.CheckBox
    Accessible.name: row.title
    Accessible.description: [row.below, row.reason].filter(part => part !== "").join(". ")
    Accessible.checkable: true
    Accessible.checked: row.going

    indicator: Rectangle {
        x: Theme.gap1
        y: Theme.gap3
        width: Theme.size(26)
        height: width
        radius: 6
        color: row.going ? Theme.primary : Theme.surface
        border.width: 2
        border.color: row.going ? Theme.primary : row.fixed ? Theme.line : Theme.edge
        AppIcon {
            anchors.centerIn: parent
            visible: row.going || row.fixed
            name: row.fixed ? "lock" : "check"
            color: row.fixed ? Theme.ink2 : Theme.primaryInk
            size: Theme.size(18)
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        ColumnLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: row.indicator.width + Theme.gap1 + Theme.gap3
            spacing: 2
            Text {
                Layout.fillWidth: true
                text: row.title
                color: row.going ? Theme.ink : Theme.ink2
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: row.below !== ""
                text: row.below
                color: Theme.ink2
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: row.reason !== ""
                text: row.reason
                color: Theme.attention
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.hovered && row.enabled ? Theme.primarySoft : "transparent"
        FocusRing {
            shown: row.activeFocus
        }
    }
}
