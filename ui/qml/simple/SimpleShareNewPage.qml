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
        Why,
        Until,
        Pick,
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
            "everything": "grid",
            "own": "edit"
        })
    readonly property var presetLines: ({
            //: Simple screens, sharing: below "Medicines and allergies"
            "medication": qsTr("What you take, and cannot stand."),
            //: Simple screens, sharing: below "Preparing a consultation"
            "consultation": qsTr("What a doctor needs for a talk."),
            //: Simple screens, sharing: below "Emergency card"
            "emergency": qsTr("What helpers must know in a hurry."),
            //: Simple screens, sharing: below "Everything"
            "everything": qsTr("All that is in Regie."),
            //: Simple screens, sharing: below "I choose it myself"
            "own": qsTr("You choose each item.")
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
        qsTr("Why do you give it?"),
        //: Simple screens, sharing: question
        qsTr("Until when may they have it?"),
        //: Simple screens, sharing: question
        qsTr("What do you want to give?"),
        //: Simple screens, sharing: question
        qsTr("You give this. Is that right?"),
        share.sendTo !== "" ? //: Simple screens, sharing: title when it goes over the line of a care provider
        qsTr("Now send it") : //: Simple screens, sharing: question
        qsTr("Now make the file")][page.step]
    subtitle: page.step === SimpleShareNewPage.Look && share.ready && share.items.total > 0 ? //: Simple screens, sharing: %n is how many items go along
    qsTr("%n item(s). Take the tick away if you do not want to give it.", "", share.going) : ""

    function go(step: int) {
        page.step = step;
        page.offset = 0;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
        if (step === SimpleShareNewPage.Pick)
            Qt.callLater(() => wanted.forceActiveFocus());
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
        const before = {};
        before[SimpleShareNewPage.Look] = SimpleShareNewPage.What;
        before[SimpleShareNewPage.Why] = SimpleShareNewPage.Look;
        before[SimpleShareNewPage.Pick] = SimpleShareNewPage.Look;
        page.go(before[page.step] ?? page.step - 1);
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
            iconName: page.presetIcons[value] ?? "document"
            text: label
            line: page.presetLines[value] ?? ""
            onClicked: {
                share.preset = value;
                if (value === "everything")
                    page.go(SimpleShareNewPage.Sure);
                else
                    page.look();
                if (value === "own")
                    page.go(SimpleShareNewPage.Pick);
            }
        }
    }
    Repeater {
        model: page.step === SimpleShareNewPage.Why ? share.purposes : null
        delegate: SimpleTile {
            required property string label
            required property string value
            Layout.fillWidth: true
            iconName: share.purpose === value ? "check" : ""
            text: label
            onClicked: {
                share.purpose = value;
                page.go(SimpleShareNewPage.Until);
            }
        }
    }
    Repeater {
        model: page.step === SimpleShareNewPage.Until ? [
            {
                "months": 0,
                //: Simple screens, sharing: how long it is meant to hold
                "name": qsTr("There is no last day")
            },
            {
                "months": 1,
                //: Simple screens, sharing: how long it is meant to hold
                "name": qsTr("One month")
            },
            {
                "months": 12,
                //: Simple screens, sharing: how long it is meant to hold
                "name": qsTr("One year")
            }] : []
        delegate: SimpleTile {
            required property var modelData
            Layout.fillWidth: true
            iconName: share.months === modelData.months ? "check" : ""
            text: modelData.name
            onClicked: {
                share.months = modelData.months;
                page.go(SimpleShareNewPage.Look);
            }
        }
    }
    AppTextField {
        id: wanted
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Pick
        //: Simple screens, sharing: field to find something to give
        label: qsTr("Type what you look for")
        //: Simple screens, sharing: help with that field
        hint: qsTr("Like: blood.")
        onEdited: text => search.searchText = text
    }
    FactListViewModel {
        id: search
        app: page.app
        limit: 5
    }
    Repeater {
        model: page.step === SimpleShareNewPage.Pick && search.searchText.trim().length > 1 ? search.facts : null
        delegate: SimpleTile {
            id: hit
            required property int index
            required property string factId
            required property string title
            required property string date
            required sourceWords
            Layout.fillWidth: true
            visible: hit.index >= page.offset && hit.index < page.offset + 5
            iconName: "plus"
            text: hit.title
            aside: hit.date
            onClicked: {
                share.add(hit.factId);
                page.go(SimpleShareNewPage.Look);
            }
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Pick && search.searchText.trim().length > 1 && (search.count > 5 || search.hasMore)
        offset: page.offset
        count: search.count
        more: search.hasMore
        onMoved: offset => {
            if (offset + 5 > search.count)
                search.readMore();
            page.offset = offset;
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Pick && search.searchText.trim().length > 1 && search.ready && search.count === 0
        //: Simple screens, sharing: nothing is found to give
        text: qsTr("Nothing is found. Try another word.")
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
        text: share.preset === "own" ? //: Simple screens, sharing: nothing was chosen yet
        qsTr("You have not chosen a thing yet.") : //: Simple screens, sharing: there is nothing of what was chosen
        qsTr("Your record has nothing about this.")
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
    Flow {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Look && share.ready
        spacing: Theme.gap3
        AppButton {
            iconName: "plus"
            //: Simple screens, sharing: take along something else
            text: qsTr("Give something more")
            onClicked: page.go(SimpleShareNewPage.Pick)
        }
        AppButton {
            iconName: "calendar"
            //: Simple screens, sharing: what it is for and how long it holds
            text: qsTr("Why, and until when?")
            onClicked: page.go(SimpleShareNewPage.Why)
        }
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
        visible: page.step === SimpleShareNewPage.Make && share.making !== ShareViewModel.Made && share.sendTo === ""
        //: Simple screens, sharing: about the locked file; %1 is for whom
        text: qsTr("It is for: %1. The file has a lock. It opens with a code. You give the file yourself.").arg(share.forWhom)
    }
    SimpleTile {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make && share.drafted && share.making !== ShareViewModel.Made && share.sendTo === ""
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
        visible: page.step === SimpleShareNewPage.Make && share.drafted && share.sendTo === "" && (page.showAll || share.making !== ShareViewModel.No)
        share: share
    }
    ShareSend {
        Layout.fillWidth: true
        visible: page.step === SimpleShareNewPage.Make
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
