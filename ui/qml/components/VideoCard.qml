// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** A talk by video: its address, a button that opens it, and what to see to before. */
ColumnLayout {
    id: card

    required property VisitViewModel visit

    spacing: Theme.gap3
    AppTextField {
        Layout.fillWidth: true
        maximumLength: 400
        //: Preparing a visit by video: name of a field
        label: qsTr("The link of the video talk")
        //: Preparing a visit by video: help with that field
        hint: qsTr("Copy it from the message of your care provider.")
        //: Preparing a visit by video: what was typed is no safe address
        error: card.visit.video !== "" && !card.visit.canOpenVideo ? qsTr("This is no safe link. It begins with https://.") : ""
        value: card.visit.ready ? card.visit.text("video") : ""
        onEdited: text => card.visit.setText("video", text)
    }
    AppButton {
        visible: card.visit.canOpenVideo
        iconName: "next"
        //: Preparing a visit by video: opens the talk in the browser
        text: qsTr("Open the video talk")
        onClicked: card.visit.openVideo()
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.visit.canOpenVideo
        //: Preparing a visit by video: above a list of things to see to
        text: qsTr("Before you begin:")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: card.visit.canOpenVideo ? card.visit.videoChecks : []
        delegate: CheckRow {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
        }
    }
}
