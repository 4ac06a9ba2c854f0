// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: one question on a screen: for whom, what, is this right, and the file. */
SimplePage {
    id: page

    enum Step {
        Who,
        What,
        Sure,
        Look,
        Make
    }
    /** The question in writing that this goes along with; empty: none. */
    property string econsultId: ""
    property int step: SimpleShareNewPage.Who
    property int offset: 0
    readonly property var presetIcons: ({
            "medication": "pill",
            "consultation": "message",
            "emergency": "warning",
            "everything": "grid"
        })
    readonly property var presetLines: ({
            //: Simple screens, sharing: below "Medicines and allergies"
            "medication": qsTr("What you take, and cannot stand."),
            //: Simple screens, sharing: below "Preparing a consultation"
            "consultation": qsTr("What a doctor needs for a talk."),
            //: Simple screens, sharing: below "Emergency card"
            "emergency": qsTr("What helpers must know in a hurry."),
            //: Simple screens, sharing: below "Everything"
            "everything": qsTr("All that is in Regie.")
        })
    property bool showAll: false

    title: [
        page.econsultId !== "" && share.recipientName !== "" ? //: Simple screens, sharing a question in writing; %1 is a name
        qsTr("What kind of care provider is %1?").arg(share.recipientName) : //: Simple screens, sharing: question
        qsTr("Who is it for?"),
        //: Simple screens, sharing: question
        qsTr("What may they see?"),
        //: Simple screens, sharing: question
        qsTr("Do you really want to give everything?"),
        //: Simple screens, sharing: question
        qsTr("You give this. Is that right?"),
        //: Simple screens, sharing: question
        qsTr("Now make the file")][page.step]
    subtitle: page.step === SimpleShareNewPage.Look && share.ready ? //: Simple screens, sharing: %n is how many items go along
    qsTr("%n item(s). Take the tick away if you do not want to give it.", "", share.going) : ""

    function go(step: int) {
        page.step = step;
        page.offset = 0;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
    }
    function look() {
        share.choose();
        share.items.setWindow(0, 5);
        page.showAll = false;
        page.go(SimpleShareNewPage.Look);
    }
    /** Back goes a step back first. */
    function stepBack(): bool {
        if (page.step === SimpleShareNewPage.Who)
            return false;
        const before = page.step === SimpleShareNewPage.Look ? SimpleShareNewPage.What : page.step - 1;
        page.go(before);
        return true;
    }

    ShareViewModel {
        id: share
        app: page.app
    }
    EConsultViewModel {
        id: asking
        app: page.app
        consultId: page.econsultId
        onLoaded: {
            if (page.econsultId === "")
                return;
            share.recipientName = asking.to;
            share.question = asking.wholeQuestion;
            share.inWriting = true;
        }
    }
    Connections {
        target: share
        function onMakingChanged() {
            if (page.econsultId !== "" && share.making === ShareViewModel.Made)
                asking.sent(share.shareId);
        }
    }

    Repeater {
        model: page.step === SimpleShareNewPage.Who ? share.recipients : null
        delegate: SimpleTile {
            required property string label
            required property string value
            required property int index
            Layout.fillWidth: true
            visible: index >= page.offset && index < page.offset + 5
            text: label
            onClicked: {
                share.recipient = value;
                page.go(SimpleShareNewPage.What);
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Who
        offset: page.offset
        count: share.recipients.count
        onMoved: offset => page.offset = offset
    }
    Repeater {
        model: page.step === SimpleShareNewPage.What ? share.presets : null
        delegate: SimpleTile {
            required property string label
            required property string value
            Layout.fillWidth: true
            visible: value !== "own"
            iconName: page.presetIcons[value] ?? "document"
            text: label
            line: page.presetLines[value] ?? ""
            onClicked: {
                share.preset = value;
                if (value === "everything")
                    page.go(SimpleShareNewPage.Sure);
                else
                    page.look();
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Sure
        //: Simple screens, sharing: before everything is given
        text: qsTr("A doctor does not need this much most of the time.")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Sure
        iconName: "back"
        //: Simple screens, sharing: choice, not everything
        text: qsTr("No, choose something else")
        onClicked: page.go(SimpleShareNewPage.What)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Sure
        iconName: "check"
        //: Simple screens, sharing: choice, everything is meant
        text: qsTr("Yes, everything")
        onClicked: {
            share.confirmed = true;
            page.look();
        }
    }
    Repeater {
        model: page.step >= SimpleShareNewPage.Look ? share.warnings : null
        delegate: NoteCard {
            required property string label
            Layout.fillWidth: true
            iconName: "warning"
            words: Theme.attention
            ground: Theme.attentionSoft
            //: Simple screens, sharing: begin of a warning; %1 is a sentence
            text: qsTr("Take care. %1").arg(label)
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && !share.ready
        //: Simple screens, sharing: while the choice is made
        text: qsTr("One moment.")
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && share.ready && share.items.total === 0
        //: Simple screens, sharing: there is nothing of what was chosen
        text: qsTr("Your record has nothing about this.")
    }
    Repeater {
        model: page.step === SimpleShareNewPage.Look ? share.items : null
        delegate: ShareItemRow {
            required property int index
            Layout.fillWidth: true
            onSwitched: going => share.setGoing(index, going)
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && share.items.total > 5
        aside: true
        offset: share.items.offset
        count: share.items.total
        onMoved: offset => share.items.setWindow(offset, 5)
    }
    AppButton {
        visible: page.step === SimpleShareNewPage.Look && share.leftOut.total > 0 && !page.showAll
        iconName: "lock"
        //: Simple screens, sharing: see what does not go along; %n is how many
        text: qsTr("See the %n that stay behind", "", share.leftOut.total)
        onClicked: {
            share.leftOut.setWindow(0, 5);
            page.showAll = true;
        }
    }
    HeadingText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && page.showAll
        level: 2
        //: Simple screens, sharing: above what does not go along
        text: qsTr("This stays with you")
    }
    Repeater {
        model: page.step === SimpleShareNewPage.Look && page.showAll ? share.leftOut : null
        delegate: ShareItemRow {
            required property int index
            Layout.fillWidth: true
            onSwitched: going => share.setLeftGoing(index, going)
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && page.showAll && share.leftOut.total > 5
        aside: true
        offset: share.leftOut.offset
        count: share.leftOut.total
        onMoved: offset => share.leftOut.setWindow(offset, 5)
    }
    AppButton {
        visible: page.step === SimpleShareNewPage.Look && share.ready
        enabled: share.going > 0 && !share.busy
        kind: AppButton.Primary
        iconName: "check"
        //: Simple screens, sharing: what goes along is right
        text: qsTr("Yes, this is right")
        onClicked: {
            share.makeDraft();
            page.go(SimpleShareNewPage.Make);
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.making !== ShareViewModel.Made
        //: Simple screens, sharing: about the locked file; %1 is for whom
        text: qsTr("It is for: %1. The file has a lock. It opens with a code. You give the file yourself.").arg(share.forWhom)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.drafted && share.making !== ShareViewModel.Made
        enabled: share.making !== ShareViewModel.Busy
        iconName: "lock"
        text: share.making === ShareViewModel.Busy ? //: Simple screens, sharing: while the file is made
        qsTr("One moment.") : //: Simple screens, sharing: make the locked file
        qsTr("Make the file")
        onClicked: maker.choose("pdf")
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.drafted && share.making !== ShareViewModel.Made
        leads: false
        iconName: page.showAll ? "up" : "eye"
        //: Simple screens, sharing: read what the receiver will read, or choose another form
        text: page.showAll ? qsTr("Show less") : //: Simple screens, sharing: read what the receiver will read, or choose another form
        qsTr("Show everything")
        //: Simple screens, sharing: below that choice
        line: page.showAll ? "" : qsTr("Read it first, or make another kind of file.")
        onClicked: page.showAll = !page.showAll
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && page.showAll && share.drafted
        title: share.title
        Repeater {
            model: page.step === SimpleShareNewPage.Make && page.showAll ? share.preview : null
            delegate: BodyText {
                required property string label
                required property bool technical
                Layout.fillWidth: true
                text: label
                font.weight: technical ? Font.Bold : Font.Normal
            }
        }
    }
    ShareMake {
        id: maker
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.drafted && (page.showAll || share.making !== ShareViewModel.No)
        share: share
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.making === ShareViewModel.Made
        iconName: "home"
        //: Simple screens: to the first screen
        text: qsTr("Ready")
        onClicked: page.navigator.go("today", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: share.errorText
        onRetry: page.step === SimpleShareNewPage.Make ? share.makeDraft() : page.look()
    }
}
