// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A white sheet with a title and what is put in it, one below another. */
Rectangle {
    id: card

    property string title: ""
    property int padding: Theme.gap5
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * card.padding
    implicitWidth: 320
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.padding
        spacing: Theme.gap3
        HeadingText {
            Layout.fillWidth: true
            visible: card.title !== ""
            level: 2
            text: card.title
        }
    }
}
