// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Whose record: when there are several on this computer. */
EntryFrame {
    id: page

    //: Title of the page to choose among several records
    title: qsTr("Which record do you want to open?")

    Repeater {
        model: page.app.session.profiles
        delegate: SimpleTile {
            required property string profileId
            required property string label
            required property int number
            required property int index
            Layout.fillWidth: true
            focus: index === 0
            iconName: "person"
            //: A record without a visible name; %1 is a number
            text: label !== "" ? label : qsTr("Record %1").arg(number)
            onClicked: {
                page.app.session.profileId = profileId;
                page.navigator.open("unlock", {});
            }
        }
    }
    AppButton {
        kind: AppButton.Plain
        iconName: "plus"
        //: Button below the records on this computer
        text: qsTr("Something else")
        onClicked: page.navigator.open("welcome", {})
    }
}
