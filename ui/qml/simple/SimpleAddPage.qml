// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Choose what to write down: four things first, the rest behind "More". */
SimplePage {
    id: page

    property int offset: 0

    //: Simple screens: title of the screen to write something down
    title: qsTr("Add something")
    //: Simple screens: below the title
    subtitle: qsTr("What do you want to add?")

    Repeater {
        model: [
            {
                "page": "add_form",
                "kind": "medicine",
                "icon": "pill",
                //: Simple screens: write down a medicine
                "name": qsTr("A medicine"),
                //: Simple screens: below that
                "line": qsTr("Also what you bought at the shop.")
            },
            {
                "page": "add_form",
                "kind": "problem",
                "icon": "heart",
                //: Simple screens: write down a complaint
                "name": qsTr("A complaint"),
                //: Simple screens: below that
                "line": qsTr("What bothers you, now or before.")
            },
            {
                "page": "add_form",
                "kind": "appointment",
                "icon": "calendar",
                //: Simple screens: write down an appointment
                "name": qsTr("An appointment"),
                //: Simple screens: below that
                "line": qsTr("When you go to the doctor.")
            },
            {
                "page": "add_form",
                "kind": "document",
                "icon": "image",
                //: Simple screens: add a letter or photo
                "name": qsTr("A letter or photo"),
                //: Simple screens: below that
                "line": qsTr("From this computer.")
            },
            {
                "page": "add_form",
                "kind": "allergy",
                "icon": "shield",
                //: Simple screens: write down an allergy
                "name": qsTr("An allergy"),
                //: Simple screens: below that
                "line": qsTr("What you cannot stand.")
            },
            {
                "page": "add_form",
                "kind": "note",
                "icon": "edit",
                //: Simple screens: write down a note
                "name": qsTr("A note"),
                //: Simple screens: below that
                "line": qsTr("What you want to keep in mind.")
            },
            {
                "page": "import",
                "kind": "",
                "icon": "import",
                //: Simple screens: bring in files
                "name": qsTr("Files of the hospital"),
                //: Simple screens: below that
                "line": qsTr("What you got from them.")
            }]
        delegate: SimpleTile {
            required property int index
            required property var modelData
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            iconName: modelData.icon
            text: modelData.name
            line: modelData.line
            onClicked: page.navigator.open(modelData.page, modelData.kind === "" ? {} : {
                "kind": modelData.kind
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: page.offset
        count: 7
        onMoved: offset => page.offset = offset
    }
}
