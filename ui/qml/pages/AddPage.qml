// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Choose what to write down. */
PageFrame {
    id: page

    //: Title of the page to write down what one knows oneself
    title: qsTr("Add something yourself")
    //: Below the title
    subtitle: qsTr("What you write is marked as coming from yourself. Care providers do not see it unless you share it.")

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(2, Math.floor(page.width / (420 * Theme.textScale))))
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Repeater {
            model: [
                {
                    "kind": "medicine",
                    "icon": "pill",
                    //: Choice: write down a medicine
                    "name": qsTr("A medicine I take"),
                    //: Below that choice
                    "line": qsTr("For example bought without a prescription, or vitamins.")
                },
                {
                    "kind": "allergy",
                    "icon": "shield",
                    //: Choice: write down an allergy
                    "name": qsTr("An allergy"),
                    //: Below that choice
                    "line": qsTr("Something you cannot stand, such as a medicine or food.")
                },
                {
                    "kind": "problem",
                    "icon": "heart",
                    //: Choice: write down a complaint
                    "name": qsTr("A complaint or illness"),
                    //: Below that choice
                    "line": qsTr("What you have now, or had before.")
                },
                {
                    "kind": "appointment",
                    "icon": "calendar",
                    //: Choice: write down an appointment
                    "name": qsTr("An appointment"),
                    //: Below that choice
                    "line": qsTr("When, with whom and where.")
                },
                {
                    "kind": "note",
                    "icon": "edit",
                    //: Choice: write down a note
                    "name": qsTr("A note"),
                    //: Below that choice
                    "line": qsTr("Anything you want to remember or ask.")
                },
                {
                    "kind": "document",
                    "icon": "image",
                    //: Choice: add a document or photo
                    "name": qsTr("A document or photo"),
                    //: Below that choice
                    "line": qsTr("A letter, a scan or a picture from this computer.")
                }]
            delegate: OptionCard {
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: modelData.icon
                text: modelData.name
                line: modelData.line
                onClicked: page.navigator.open("add_form", {
                    "kind": modelData.kind
                })
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        //: Below the choices what to write down
        text: qsTr("Do you have files from a hospital or another health record?")
        //: Button: to the page to bring in files
        actionText: qsTr("Bring in files")
        onAction: page.navigator.open("import", {})
    }
}
