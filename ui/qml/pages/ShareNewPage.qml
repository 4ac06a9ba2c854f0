// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Sharing in three steps: for whom and what, look at it piece by piece, and make the file. */
PageFrame {
    id: page

    /** The question in writing that this goes along with; empty: none. */
    property string econsultId: ""
    property int step: 0
    readonly property bool chosen: share.recipient !== "" && share.preset !== "" && (share.preset !== "everything" || share.confirmed)
    readonly property bool busy: share.busy || found.busy

    title: [
        //: Title of the first step of sharing
        qsTr("For whom, and what?"),
        //: Title of the second step of sharing
        qsTr("Look at what goes along"),
        //: Title of the third step of sharing
        qsTr("This is what they will read")][page.step]
    //: Below the title of a step of sharing; %1 is 1, 2 or 3
    subtitle: qsTr("Step %1 of 3").arg(page.step + 1)
    widest: 860

    function go(step: int) {
        page.step = step;
        page.flickable.contentY = 0;
        page.forceActiveFocus();
    }
    /** Back goes a step back first. */
    function stepBack(): bool {
        if (page.step === 0)
            return false;
        page.go(page.step - 1);
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

    // --- Step 1: for whom, why and what

    Card {
        id: who
        Layout.fillWidth: true
        visible: page.step === 0
        //: Sharing: question
        title: qsTr("Who is it for?")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: share.recipients
                delegate: ChoiceChip {
                    required property string label
                    required property string value
                    text: label
                    chosen: share.recipient === value
                    onClicked: share.recipient = value
                }
            }
        }
        AppTextField {
            Layout.fillWidth: true
            Layout.maximumWidth: 480
            visible: share.recipient !== ""
            //: Sharing: field
            label: qsTr("Name, if you want")
            //: Sharing: help with that field
            hint: qsTr("For example: dr. De Vries.")
            maximumLength: 240
            value: share.recipientName
            onEdited: text => share.recipientName = text
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === 0
        //: Sharing: question
        title: qsTr("What do you want to give?")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: share.presets
                delegate: ChoiceChip {
                    required property string label
                    required property string value
                    text: label
                    chosen: share.preset === value
                    onClicked: share.preset = value
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: share.preset === "consultation"
            //: Sharing: question, with the preparing of a consultation
            text: qsTr("What is the appointment about?")
            font.weight: Font.DemiBold
        }
        Flow {
            Layout.fillWidth: true
            visible: share.preset === "consultation"
            spacing: Theme.gap2
            Repeater {
                model: share.specialisms
                delegate: ChoiceChip {
                    required property string label
                    required property string value
                    text: label
                    chosen: share.specialism === value
                    onClicked: share.specialism = value
                }
            }
        }
        NoteCard {
            Layout.fillWidth: true
            iconName: "warning"
            words: Theme.attention
            ground: Theme.attentionSoft
            text: share.preset === "everything" ? //: Sharing: before everything is shared
            qsTr("This is much more than a doctor usually needs.") : ""
        }
        CheckRow {
            Layout.fillWidth: true
            visible: share.preset === "everything"
            //: Sharing: the second confirmation before everything is shared
            text: qsTr("Yes, I am sure that I want to share everything")
            checked: share.confirmed
            onToggled: share.confirmed = checked
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === 0
        //: Sharing: question
        title: qsTr("Why, and until when?")
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: share.purposes
                delegate: ChoiceChip {
                    required property string label
                    required property string value
                    text: label
                    chosen: share.purpose === value
                    onClicked: share.purpose = value
                }
            }
        }
        AppTextField {
            Layout.fillWidth: true
            Layout.maximumWidth: 640
            //: Sharing: field
            label: qsTr("Why do you come? In your own words, if you want")
            value: share.question
            onEdited: text => share.question = text
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap2
            Repeater {
                model: [
                    {
                        "months": 0,
                        //: Sharing: how long it is meant to hold
                        "name": qsTr("No last day")
                    },
                    {
                        "months": 1,
                        //: Sharing: how long it is meant to hold
                        "name": qsTr("One month")
                    },
                    {
                        "months": 12,
                        //: Sharing: how long it is meant to hold
                        "name": qsTr("One year")
                    }]
                delegate: ChoiceChip {
                    required property var modelData
                    text: modelData.name
                    chosen: share.months === modelData.months
                    onClicked: share.months = modelData.months
                }
            }
        }
    }
    AppButton {
        visible: page.step === 0
        enabled: page.chosen
        kind: AppButton.Primary
        iconName: "next"
        //: Sharing: button to the second step
        text: qsTr("See what goes along")
        onClicked: {
            if (!share.ready)
                share.choose();
            page.go(1);
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: page.step === 0 && !page.chosen
        color: Theme.ink2
        font.pixelSize: Theme.small
        //: Sharing: below a button that does nothing yet
        text: qsTr("First choose for whom it is and what you want to give.")
    }

    // --- Step 2: piece by piece

    ProgressLine {
        Layout.fillWidth: true
        visible: page.step === 1 && !share.ready && share.errorText === ""
        //: Sharing: while the choice is made
        text: qsTr("Regie looks up what belongs to this.")
    }
    Repeater {
        model: page.step > 0 ? share.warnings : null
        delegate: NoteCard {
            required property string label
            Layout.fillWidth: true
            iconName: "warning"
            words: Theme.attention
            ground: Theme.attentionSoft
            //: Sharing: begin of a warning; %1 is a sentence
            text: qsTr("Take care. %1").arg(label)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === 1 && share.ready
        //: Sharing: title above what goes along; %n is how many
        title: qsTr("%n item(s) go along", "", share.going)
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            text: share.items.total === 0 && share.preset === "own" ? //: Sharing: the person chooses each item, and chose none yet
            qsTr("You chose nothing yet. Look below for what you want to give.") : share.items.total === 0 ? //: Sharing: there is nothing of what was chosen
            qsTr("There is nothing of this in your record. You can add something below.") : //: Sharing: above the list of what goes along
            qsTr("Take the tick away from what you do not want to give.")
        }
        Repeater {
            model: page.step === 1 ? share.items : null
            delegate: ShareItemRow {
                required property int index
                Layout.fillWidth: true
                onSwitched: going => share.setGoing(index, going)
            }
        }
        AppButton {
            visible: share.items.total > share.items.count
            iconName: "down"
            //: Sharing: button below a list; %1 of %2 are shown
            text: qsTr("Show more (%1 of %2)").arg(share.items.count).arg(share.items.total)
            onClicked: share.items.setWindow(0, share.items.count + 40)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === 1 && share.ready && share.leftOut.total > 0
        //: Sharing: title above what stays behind
        title: qsTr("This stays behind")
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: Sharing: above the list of what stays behind
            text: qsTr("Do you want to give it all the same? Then put a tick. What has a lock, you chose never to share.")
        }
        Repeater {
            model: page.step === 1 ? share.leftOut : null
            delegate: ShareItemRow {
                required property int index
                Layout.fillWidth: true
                onSwitched: going => share.setLeftGoing(index, going)
            }
        }
        AppButton {
            visible: share.leftOut.total > share.leftOut.count
            iconName: "down"
            //: Sharing: button below a list; %1 of %2 are shown
            text: qsTr("Show more (%1 of %2)").arg(share.leftOut.count).arg(share.leftOut.total)
            onClicked: share.leftOut.setWindow(0, share.leftOut.count + 40)
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.step === 1 && share.ready
        //: Sharing: title above the field to add something
        title: qsTr("Add something")
        AppTextField {
            id: wanted
            Layout.fillWidth: true
            Layout.maximumWidth: 480
            //: Sharing: field to find something to add
            label: qsTr("Search in your record")
            //: Sharing: help with that field
            hint: qsTr("For example: blood, or the name of a letter.")
            onEdited: text => search.searchText = text
        }
        FactListViewModel {
            id: search
            app: page.app
            limit: 6
        }
        Repeater {
            model: search.searchText.trim().length > 1 ? search.facts : null
            delegate: FactRow {
                id: hit
                required property string factId
                Layout.fillWidth: true
                //: Sharing: tag on something that can be added
                tag: qsTr("Add")
                own: false
                onClicked: share.add(hit.factId)
            }
        }
    }
    QtObject {
        id: found
        readonly property bool busy: search.busy
    }
    AppButton {
        visible: page.step === 1 && share.ready
        enabled: share.going > 0 && !share.busy
        kind: AppButton.Primary
        iconName: "next"
        //: Sharing: button to the third step
        text: qsTr("See what they will read")
        onClicked: {
            share.makeDraft();
            page.go(2);
        }
    }

    // --- Step 3: what the receiver reads, and the file

    Card {
        Layout.fillWidth: true
        visible: page.step === 2 && share.drafted
        title: share.title
        Repeater {
            model: page.step === 2 ? share.preview : null
            delegate: BodyText {
                required property string label
                required property bool technical
                Layout.fillWidth: true
                Layout.topMargin: technical ? Theme.gap3 : 0
                text: label
                font.weight: technical ? Font.Bold : Font.Normal
                font.pixelSize: technical ? Theme.body : Theme.small
            }
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap4
        visible: page.step === 2 && share.drafted && share.making !== ShareViewModel.Made && share.sendTo === ""
        level: 2
        //: Sharing: above the forms of the file
        text: qsTr("How do you want to give it?")
    }
    ShareSend {
        Layout.fillWidth: true
        visible: page.step === 2
        share: share
    }
    ShareMake {
        Layout.fillWidth: true
        visible: page.step === 2 && share.drafted && share.sendTo === ""
        share: share
    }
    Flow {
        Layout.fillWidth: true
        visible: page.step === 2 && share.making === ShareViewModel.Made
        spacing: Theme.gap2
        AppButton {
            kind: AppButton.Primary
            iconName: "check"
            //: Sharing: button when the file is there
            text: qsTr("Ready")
            onClicked: page.navigator.go("share", {})
        }
        AppButton {
            //: Sharing: button to make the same in another form
            text: qsTr("Give this in another way too")
            onClicked: share.makeDraft()
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: share.errorText
        onRetry: page.step === 2 ? share.makeDraft() : share.choose()
    }
}
