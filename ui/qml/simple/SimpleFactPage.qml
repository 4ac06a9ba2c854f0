// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One fact in large words: what it is, the value, what it means. More on request. */
SimplePage {
    id: page

    required property string factId
    property bool more: false

    title: fact.title
    sourceWords: fact.sourceWords
    subtitle: fact.when

    FactViewModel {
        id: fact
        app: page.app
        factId: page.factId
    }

    BodyText {
        Layout.fillWidth: true
        visible: fact.number !== ""
        text: fact.number + " " + fact.unit
        font.pixelSize: Theme.figure
        font.weight: Font.Bold
    }
    BodyText {
        Layout.fillWidth: true
        visible: fact.sentence !== "" && fact.sentence !== fact.number + " " + fact.unit
        text: fact.sentence
        sourceWords: fact.sourceWords
        font.pixelSize: Theme.choice
    }
    OtherHalf {
        Layout.fillWidth: true
        beside: fact
        navigator: page.navigator
    }
    Repeater {
        model: fact.explanations
        delegate: Card {
            id: explanation
            required property string label
            required property string value
            Layout.fillWidth: true
            //: Simple screens: card that explains a word; %1 is the word
            title: qsTr("What is %1?").arg(label)
            BodyText {
                Layout.fillWidth: true
                text: explanation.value
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: fact.category === "results" || fact.category === "measurements"
        color: Theme.ink2
        //: Simple screens: below a result
        text: qsTr("What does this mean for you? Ask your doctor.")
    }
    Repeater {
        model: fact.remarks
        delegate: RemarkRow {
            Layout.fillWidth: true
            onTakeBack: fact.takeBack(key)
        }
    }
    AppButton {
        visible: fact.canUndo
        iconName: "undo"
        //: Simple screens: button, the remark comes back
        text: qsTr("Put it back")
        onClicked: fact.undo()
    }
    AppButton {
        visible: fact.withdrawn
        iconName: "undo"
        //: Button: what the person stated and took back holds again
        text: qsTr("I do mean this")
        onClicked: fact.restoreOwn()
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: "info"
        words: Theme.attention
        ground: Theme.attentionSoft
        text: fact.silentChange
    }
    Card {
        Layout.fillWidth: true
        visible: fact.same.count > 0 || fact.apart
        //: Card of a fact: other sources gave the same thing
        title: qsTr("Other sources of this")
        Repeater {
            model: fact.same
            delegate: ColumnLayout {
                id: other
                required property string label
                required property string value
                required property string more
                Layout.fillWidth: true
                BodyText {
                    Layout.fillWidth: true
                    text: other.label + ": " + other.value
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    text: other.more
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: fact.conflicts.count > 0
            font.weight: Font.Bold
            //: Above what sources of one thing say differently
            text: qsTr("Your sources do not say the same")
        }
        Repeater {
            model: fact.conflicts
            delegate: DetailRow {
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: fact.same.count > 0
            //: Button: the person says that facts of two sources are two things
            text: qsTr("This is not the same")
            onClicked: fact.takeApart()
        }
        BodyText {
            Layout.fillWidth: true
            visible: fact.apart
            //: The person said earlier that two facts are not the same
            text: qsTr("You said: this is not the same as something else.")
        }
        AppButton {
            visible: fact.apart
            iconName: "undo"
            //: Button: two facts belong together again
            text: qsTr("Put them back together")
            onClicked: fact.joinAgain()
        }
    }
    MedicineAnswer {
        Layout.fillWidth: true
        medicine: fact
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            text: page.more ? //: Simple screens: button
            qsTr("Show less") : //: Simple screens: button
            qsTr("Show more")
            onClicked: page.more = !page.more
        }
        AppButton {
            visible: !fact.saidWrong
            //: Simple screens: the person says a fact is not right
            text: qsTr("This is not right")
            onClicked: fact.say(FactViewModel.Wrong)
        }
        AppButton {
            visible: page.more && !fact.saidNotMine && !fact.own
            //: Simple screens: the person says a fact is about somebody else
            text: qsTr("This is not about me")
            onClicked: fact.say(FactViewModel.NotMine)
        }
        AppButton {
            visible: page.more && (!fact.neverShare || fact.neverShareHere)
            iconName: fact.neverShare ? "undo" : "lock"
            text: fact.neverShare ? //: Simple screens: button, a fact may be shared again
            qsTr("You may give this") : //: Simple screens: button, a fact never leaves
            qsTr("Never share")
            onClicked: fact.setNeverShare(!fact.neverShare)
        }
        AppButton {
            visible: page.more
            //: Simple screens: button
            text: qsTr("Write a note")
            onClicked: note.open = true
        }
    }
    NoteField {
        id: note
        Layout.fillWidth: true
        onSaved: text => fact.say(FactViewModel.Note, text)
    }
    Card {
        Layout.fillWidth: true
        visible: page.more
        //: Simple screens: card with everything about a fact
        title: qsTr("More about this")
        Repeater {
            model: page.more ? fact.rows : null
            delegate: DetailRow {
                required sourceWords
                required property int index
                Layout.fillWidth: true
                first: index === 0
            }
        }
        Repeater {
            model: page.more ? fact.sources : null
            delegate: DetailRow {
                required sourceWords
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: fact.depth !== FactViewModel.All
            //: Simple screens: button, every value to the letter
            text: qsTr("Show everything")
            onClicked: fact.depth = FactViewModel.All
        }
        Repeater {
            model: page.more ? fact.technicalRows : null
            delegate: DetailRow {
                required sourceWords
                Layout.fillWidth: true
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: fact.errorText
        onRetry: fact.reload()
    }
}
