// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Regie

/** A few choices in a row of which one holds. Arrow keys go along. */
FocusScope {
    id: segments

    required property var choices
    property int current: 0
    required property string name
    signal chosen(int index)
    readonly property real natural: {
        let wide = 0;
        for (let i = 0; i < parts.count; ++i)
            wide += parts.itemAt(i)?.wanted ?? 0;
        return Math.max(Theme.target, Math.ceil(wide));
    }

    implicitWidth: 320
    implicitHeight: row.implicitHeight
    Layout.fillWidth: true
    // No wider than its choices, so that it stands at the edge of a row.
    Layout.maximumWidth: segments.natural
    Accessible.role: Accessible.Grouping
    Accessible.name: segments.name

    Rectangle {
        width: row.childrenRect.width
        height: row.childrenRect.height
        radius: Theme.radius
        color: Theme.surface
        border.width: Math.max(1, Theme.border)
        border.color: Theme.primary
    }
    Flow {
        id: row
        width: segments.width
        Repeater {
            id: parts
            model: segments.choices
            delegate: T.AbstractButton {
                id: part
                required property int index
                required property string modelData
                readonly property bool on: part.index === segments.current
                focus: part.on
                focusPolicy: Qt.StrongFocus
                implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.gap3)
                // Bold is wider: the choices stay where they are when another one is chosen.
                readonly property real wanted: Math.max(Theme.target, Math.ceil(metrics.advanceWidth) + 2 + 2 * Theme.gap4)
                implicitWidth: Math.min(segments.width, part.wanted)
                text: part.modelData
                onClicked: segments.chosen(part.index)
                Keys.onReturnPressed: part.clicked()
                Keys.onEnterPressed: part.clicked()
                Keys.onRightPressed: segments.move(part.index + 1)
                Keys.onLeftPressed: segments.move(part.index - 1)
                Accessible.role: Accessible.RadioButton
                Accessible.name: part.text
                Accessible.checkable: true
                Accessible.checked: part.on
                Accessible.onPressAction: if (part.enabled)
                    part.clicked()
                TextMetrics {
                    id: metrics
                    font.family: label.font.family
                    font.pixelSize: label.font.pixelSize
                    font.weight: Font.Bold
                    text: part.text
                }
                contentItem: Item {
                    Text {
                        id: label
                        anchors.centerIn: parent
                        text: part.text
                        color: part.on ? Theme.primaryInk : Theme.primary
                        font.pixelSize: Theme.body
                        font.weight: part.on ? Font.Bold : Font.DemiBold
                        font.underline: part.on && Theme.contrast
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: part.on ? Theme.primary : "transparent"
                    FocusRing {
                        shown: part.activeFocus
                    }
                }
            }
        }
    }
    function move(to: int) {
        if (to < 0 || to >= parts.count)
            return;
        segments.chosen(to);
        parts.itemAt(to).forceActiveFocus();
    }
}
