// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A remark of the person with a fact, with the way to take it away. */
Rectangle {
    id: remark

    required property string label
    required property string value
    required property string more
    required property double key
    /** Of these, what is in the person's own words. */
    required property list<string> sourceWords
    readonly property string spoken: Spoken.sentences([remark.label, remark.more, remark.value])
    signal takeBack

    implicitHeight: column.implicitHeight + 2 * Theme.gap3
    radius: Theme.radius
    color: Theme.selfSoft
    border.width: Theme.contrast ? 1 : 0
    border.color: Theme.self
    Accessible.role: Accessible.StaticText
    Accessible.name: remark.spoken

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap3
        spacing: Theme.gap1
        Text {
            Layout.fillWidth: true
            text: remark.label + " · " + remark.more
            color: Theme.self
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            visible: remark.value !== ""
            text: remark.value
            color: Theme.ink
            font.pixelSize: Theme.body
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        AppButton {
            kind: AppButton.Plain
            iconName: "close"
            //: Button with a remark of the person
            text: qsTr("Take away")
            // Which of several remarks, for who does not see what stands above it.
            Accessible.description: remark.spoken
            onClicked: remark.takeBack()
        }
    }
}
