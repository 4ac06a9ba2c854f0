// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** When to call: a leaflet that is the same whatever was measured. */
PageFrame {
    id: page

    property string kind: ""

    //: Title of the page that says when to call
    title: qsTr("When to call?")
    subtitle: call.title

    MeasureCallViewModel {
        id: call
        app: page.app
        kind: page.kind
    }
    component Step: Card {
        id: step
        property string words: ""
        Layout.fillWidth: true
        visible: step.words !== ""
        BodyText {
            Layout.fillWidth: true
            text: step.words
        }
    }
    BodyText {
        Layout.fillWidth: true
        //: On the page that says when to call
        text: qsTr("This is always the same, whatever you measured. Regie cannot call for you.")
        color: Theme.ink2
    }
    Step {
        //: Heading on the page that says when to call
        title: qsTr("Call 112")
        words: call.emergency
    }
    Step {
        //: Heading on the page that says when to call
        title: qsTr("Call today")
        words: call.today
    }
    Step {
        //: Heading on the page that says when to call
        title: qsTr("Make an appointment, or tell it next time")
        words: call.appointment
    }
    Step {
        //: Heading on the page that says when to call
        title: qsTr("You need not do anything")
        words: call.nothing
    }
    BodyText {
        Layout.fillWidth: true
        text: call.scope
        color: Theme.ink2
        font.pixelSize: Theme.small
    }
    BodyText {
        Layout.fillWidth: true
        //: On the page that says when to call, for who does not hear or speak well
        text: qsTr("Do you not hear or speak well? With the 112NL app you can type to 112. Do you think of suicide? Call 113 or 0800-0113, day and night.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: call.errorText
        onRetry: call.reload()
    }
}
