// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: when to call; first what cannot wait, then one press further the rest. */
SimplePage {
    id: page

    property string kind: ""
    property int step: 0
    readonly property var steps: [
        {
            //: Simple screens: title above when to call 112
            "title": qsTr("Call 112"),
            "words": call.emergency
        },
        {
            //: Simple screens: title above when to call the doctor today
            "title": qsTr("Call today"),
            "words": call.today
        },
        {
            //: Simple screens: title above when to see the doctor some day
            "title": qsTr("Tell your doctor"),
            "words": call.appointment
        },
        {
            //: Simple screens: title above when nothing needs to be done
            "title": qsTr("Nothing to do"),
            "words": call.nothing
        }].filter(each => each.words !== "")
    readonly property var shown: page.steps[page.step] ?? {
        "title": "",
        "words": ""
    }

    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.step -= 1;
        return true;
    }

    title: page.shown.title
    //: Simple screens: how far one is; numbers
    subtitle: page.steps.length > 1 ? qsTr("Page %1 of %2").arg(page.step + 1).arg(page.steps.length) : ""

    MeasureCallViewModel {
        id: call
        app: page.app
        kind: page.kind
    }
    BodyText {
        Layout.fillWidth: true
        text: page.shown.words
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === 0
        //: Simple screens: below when to call 112
        text: qsTr("Do you not hear or speak well? Use the 112NL app. Is life too heavy for you? Call 113.")
        color: Theme.ink2
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step > 0
        text: call.scope
        color: Theme.ink2
    }
    AppButton {
        visible: page.step + 1 < page.steps.length
        kind: AppButton.Primary
        iconName: "next"
        //: Simple screens: to the next page of when to call
        text: qsTr("Next")
        onClicked: page.step += 1
    }
    ErrorNote {
        Layout.fillWidth: true
        text: call.errorText
        onRetry: call.reload()
    }
}
