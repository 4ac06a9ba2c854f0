// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One fact: the value or the sentence, what it means, its rows, where it comes from, what one can do. */
PageFrame {
    id: page

    required property string factId
    readonly property bool two: page.width > 900 * Theme.textScale
    readonly property bool everything: fact.depth === FactViewModel.All

    title: fact.title
    sourceWords: fact.sourceWords
    subtitle: [fact.when, fact.provider].filter(part => part !== "").join(" · ")
    headerItems: Segments {
        //: Name of the choice how much of a fact is shown
        name: qsTr("How much to show")
        choices: [
            //: How much of a fact is shown: one line
            qsTr("Short"),
            //: How much of a fact is shown: what people read
            qsTr("More"),
            //: How much of a fact is shown: to the letter
            qsTr("Everything")]
        current: fact.depth
        onChosen: index => fact.depth = index
    }

    FactViewModel {
        id: fact
        app: page.app
        factId: page.factId
    }

    ErrorNote {
        Layout.fillWidth: true
        text: fact.errorText
        onRetry: fact.reload()
    }
    GridLayout {
        Layout.fillWidth: true
        visible: fact.ready
        columns: page.two ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            TagLabel {
                visible: fact.own
                //: Tag on a fact: the person said or measured this, no care provider
                text: qsTr("from yourself")
                words: Theme.self
                ground: Theme.selfSoft
            }
            RowLayout {
                visible: fact.number !== ""
                spacing: Theme.gap3
                BodyText {
                    text: fact.number
                    font.pixelSize: Theme.figure
                    font.weight: Font.Bold
                    spoken: fact.number + " " + fact.unit
                }
                BodyText {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBottom
                    bottomPadding: Theme.gap2
                    text: fact.unit
                    font.pixelSize: Theme.cardTitle
                    spoken: ""
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: fact.sentence !== "" && (fact.number === "" || fact.sentence !== fact.number + " " + fact.unit)
                text: fact.sentence
                sourceWords: fact.sourceWords
                font.pixelSize: fact.number === "" ? Theme.cardTitle : Theme.body
            }
            ValueScale {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap2
                visible: usable && fact.number !== "" && fact.depth !== FactViewModel.Short
                value: course.number
                comparator: course.comparator
                low: course.low
                high: course.high
            }
            OtherHalf {
                Layout.fillWidth: true
                beside: fact
                navigator: page.navigator
            }
            Repeater {
                model: fact.rows
                delegate: DetailRow {
                    required sourceWords
                    required property int index
                    Layout.fillWidth: true
                    first: index === 0
                }
            }
            Repeater {
                model: fact.remarks
                delegate: RemarkRow {
                    Layout.fillWidth: true
                    onTakeBack: fact.takeBack(key)
                }
            }
            AppButton {
                visible: fact.withdrawn
                iconName: "undo"
                //: Button: what the person stated and took back holds again
                text: qsTr("I do mean this")
                onClicked: fact.restoreOwn()
            }
            AppButton {
                visible: fact.canUndo
                iconName: "undo"
                //: Button: the remark that was just taken away comes back
                text: qsTr("Put the remark back")
                onClicked: fact.undo()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4
            Repeater {
                model: fact.depth === FactViewModel.Short ? null : fact.explanations
                delegate: Card {
                    required property string label
                    required property string value
                    required property string more
                    Layout.fillWidth: true
                    //: Card that explains a word; %1 is the word
                    title: qsTr("What is %1?").arg(label)
                    BodyText {
                        Layout.fillWidth: true
                        text: page.everything && more !== "" ? more : value
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: fact.category === "results" || fact.category === "measurements"
                        color: Theme.ink2
                        font.pixelSize: Theme.small
                        //: Below the explanation of a result
                        text: qsTr("What this means for you, you discuss with your doctor.")
                    }
                }
            }
            MedicineAnswer {
                Layout.fillWidth: true
                medicine: fact
            }
            Card {
                Layout.fillWidth: true
                //: Card of a fact: what one can do with it
                title: qsTr("What do you want to do?")
                AppButton {
                    Layout.fillWidth: true
                    wide: true
                    visible: fact.category === "documents" || fact.kind === "text_result" || fact.kind === "diagnostic_report"
                    kind: AppButton.Primary
                    iconName: "eye"
                    //: Button: read the document inside the window
                    text: qsTr("Read this document")
                    onClicked: page.navigator.open("document", {
                        "factId": page.factId
                    })
                }
                AppButton {
                    Layout.fillWidth: true
                    wide: true
                    visible: !fact.saidWrong
                    iconName: "warning"
                    //: Button: the person remarks that a fact is not right; the source is not changed
                    text: qsTr("This is not right")
                    onClicked: fact.say(FactViewModel.Wrong)
                }
                AppButton {
                    Layout.fillWidth: true
                    wide: true
                    visible: !fact.saidNotMine && !fact.own
                    iconName: "person"
                    //: Button: the person remarks that a fact is about somebody else
                    text: qsTr("This is not about me")
                    onClicked: fact.say(FactViewModel.NotMine)
                }
                AppButton {
                    Layout.fillWidth: true
                    wide: true
                    iconName: "edit"
                    //: Button: write a note with a fact
                    text: qsTr("Write a note")
                    onClicked: noteField.open = true
                }
                AppButton {
                    Layout.fillWidth: true
                    wide: true
                    visible: !fact.neverShare || fact.neverShareHere
                    iconName: fact.neverShare ? "undo" : "lock"
                    text: fact.neverShare ? //: Button: a fact may be shared again
                    qsTr("This may be shared again") : //: Button: a fact never leaves, whatever is chosen
                    qsTr("Never share")
                    onClicked: fact.setNeverShare(!fact.neverShare)
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: fact.neverShare
                    font.pixelSize: Theme.small
                    color: Theme.ink2
                    //: Below a fact that is never shared
                    text: qsTr("Regie never shares this item. It stays in your record and in your backup.")
                }
                NoteField {
                    id: noteField
                    Layout.fillWidth: true
                    onSaved: text => fact.say(FactViewModel.Note, text)
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.ink2
                    font.pixelSize: Theme.small
                    //: Below the buttons for remarks
                    text: qsTr("Your remarks stay in your record. That something is not right is also on your page for the doctor.")
                }
            }
            TrendCard {
                id: course
                Layout.fillWidth: true
                app: page.app
                factId: page.factId
                navigator: page.navigator
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
            Card {
                Layout.fillWidth: true
                visible: fact.depth !== FactViewModel.Short
                //: Card of a fact: who sent it and when
                title: qsTr("Where does this come from?")
                Repeater {
                    model: fact.sources
                    delegate: DetailRow {
                        required sourceWords
                        required property int index
                        Layout.fillWidth: true
                        first: index === 0
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: fact.ready && page.everything && fact.technicalRows.count > 0
        //: Card of a fact: codes and the like
        title: qsTr("To the letter")
        Repeater {
            model: page.everything ? fact.technicalRows : null
            delegate: DetailRow {
                required sourceWords
                required property int index
                Layout.fillWidth: true
                first: index === 0
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: fact.ready && page.everything
        //: Card of a fact: what the source sent, as it came
        title: qsTr("As the source sent it")
        BodyText {
            Layout.fillWidth: true
            visible: fact.versions.count > 0
            //: Card with the original of a fact; %n is how many older ones there are
            text: qsTr("There are %n earlier versions. They are kept.", "", fact.versions.count)
        }
        AppButton {
            visible: fact.original === ""
            //: Button: show what the source sent
            text: qsTr("Show the original")
            onClicked: fact.showOriginal()
        }
        BodyText {
            Layout.fillWidth: true
            visible: fact.original !== ""
            text: fact.original
            spoken: ""
            font.family: "monospace"
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
        }
    }
}
