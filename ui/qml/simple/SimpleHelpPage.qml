// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Help in a few sentences. */
SimplePage {
    id: page

    //: Simple screens: title of the help
    title: qsTr("Help")

    Card {
        Layout.fillWidth: true
        //: Simple screens: card of the help
        title: qsTr("Is it urgent?")
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: help. 112 is the emergency number
            text: qsTr("Is your life in danger? Call 112. Regie cannot call for you.")
        }
    }
    Card {
        Layout.fillWidth: true
        //: Simple screens: card of the help
        title: qsTr("How does it work?")
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: help
            text: qsTr("Press a large button. You then see more. Press Back to return. You cannot break anything.")
        }
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: help
            text: qsTr("Do you want to listen? Press Read aloud.")
        }
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: help
            text: qsTr("Regie cannot hear you. You type your numbers.")
        }
    }
    Card {
        Layout.fillWidth: true
        //: Simple screens: card of the help
        title: qsTr("Is something not right?")
        BodyText {
            Layout.fillWidth: true
            //: Simple screens: help
            text: qsTr("Regie shows what your doctor wrote. Ask your doctor to change it.")
        }
    }
}
