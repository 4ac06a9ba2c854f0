// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** To the doctor: get ready for a talk, or answer a list of questions. */
SimplePage {
    id: page

    /** What was written before, in place of what comes. */
    property bool before: false
    /** Questions in writing, in place of talks. */
    property bool writing: false
    /** What there is besides getting ready for a talk. */
    property bool more: false
    property int offset: 0
    readonly property bool choosing: !page.before && !page.writing && !page.more

    title: page.writing ? //: Simple screens: title above questions in writing
    qsTr("Your questions on paper") : page.before ? //: Simple screens: title above the talks that were prepared before
    qsTr("What you wrote before") : page.more ? //: Simple screens: title above other things about going to the doctor
    qsTr("More") : //: Simple screens: title of the screen to prepare talks
    qsTr("To the doctor")

    VisitsViewModel {
        id: visits
        app: page.app
    }
    ErrorNote {
        Layout.fillWidth: true
        text: visits.errorText
        onRetry: visits.reload()
    }
    Repeater {
        model: visits.coming
        delegate: SimpleTile {
            required property int index
            required property string key
            required property string title
            required property string words
            required property string said
            Layout.fillWidth: true
            visible: page.choosing && index < 2
            iconName: "message"
            text: said === "begun" ? //: Simple screens: go on getting ready for a talk; %1 is what it is about
            qsTr("Go on with: %1").arg(title) : //: Simple screens: get ready for a talk; %1 is what it is about
            qsTr("Get ready for: %1").arg(title)
            line: words
            onClicked: page.navigator.open("visit", {
                "appointmentId": key
            })
        }
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing
        iconName: "plus"
        //: Simple screens: get ready for a talk that is not in the record
        text: qsTr("Another talk")
        //: Simple screens, below that choice
        line: qsTr("For a talk that is not here.")
        onClicked: page.navigator.open("visit", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing
        iconName: "edit"
        //: Simple screens: choice
        text: qsTr("A list of questions")
        //: Simple screens, below that choice
        line: qsTr("About pain, your mood or worries.")
        onClicked: page.navigator.open("questionnaires", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.choosing
        iconName: "grid"
        //: Simple screens: choice, other things about going to the doctor
        text: qsTr("More")
        //: Simple screens, below that choice
        line: qsTr("All my appointments, or a question on paper.")
        onClicked: page.navigator.open("visits", {
            "more": true
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.more
        iconName: "calendar"
        //: Simple screens: choice
        text: qsTr("All my appointments")
        //: Simple screens, below that choice
        line: qsTr("With day and time.")
        onClicked: page.navigator.open("appointments", {})
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.more && visits.prepared.count > 0
        iconName: "undo"
        //: Simple screens: button to the talks that were prepared before
        text: qsTr("What I wrote before")
        //: Simple screens, below that choice
        line: qsTr("For a talk, or after it.")
        onClicked: page.navigator.open("visits", {
            "before": true
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.more
        iconName: "message"
        //: Simple screens: button to questions in writing
        text: qsTr("A question on paper")
        //: Simple screens, below that choice
        line: qsTr("For what has no hurry.")
        onClicked: page.navigator.open("visits", {
            "writing": true
        })
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.writing
        iconName: "plus"
        //: Simple screens: a new question in writing
        text: qsTr("A new question")
        //: Simple screens, below that choice
        line: qsTr("For what has no hurry.")
        onClicked: page.navigator.open("econsult", {})
    }
    Repeater {
        model: visits.questions
        delegate: SimpleTile {
            required property int index
            required property string key
            required property string title
            required property string words
            Layout.fillWidth: true
            visible: page.writing && index >= page.offset && index < page.offset + 5
            iconName: "message"
            text: title
            line: words
            onClicked: page.navigator.open("econsult", {
                "consultId": key
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.writing && visits.questions.count > 5
        offset: page.offset
        count: visits.questions.count
        onMoved: offset => page.offset = offset
    }
    Repeater {
        model: visits.prepared
        delegate: SimpleTile {
            required property int index
            required property string key
            required property string title
            required property string words
            Layout.fillWidth: true
            visible: page.before && index >= page.offset && index < page.offset + 5
            iconName: "message"
            text: title
            line: words
            onClicked: page.navigator.open("visit", {
                "visitId": key
            })
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.before && visits.prepared.count > 5
        offset: page.offset
        count: visits.prepared.count
        onMoved: offset => page.offset = offset
    }
}
