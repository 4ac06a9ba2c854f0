// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Simplified: the results of one day, one on the screen. */
SimplePage {
    id: page

    required property string day
    property int shown: 0
    onShownChanged: if (page.shown + 1 >= results.count && results.more)
        results.showMore()

    title: one.item?.title ?? ""
    subtitle: {
        if (!results.ready)
            return "";
        if (results.total < 2)
            return results.dayWords;
        //: Above a result: %1 is a day, then the how many-th it is; %2 and %3 are numbers
        return qsTr("%1. Result %2 of %3.").arg(results.dayWords).arg(page.shown + 1).arg(results.total);
    }

    ResultsViewModel {
        id: results
        app: page.app
        day: page.day
    }

    Repeater {
        id: one
        /** The delegate that is shown: its roles are looked up by name. */
        readonly property var item: one.count > page.shown ? one.itemAt(page.shown) : null
        model: results.results
        delegate: ColumnLayout {
            id: entry
            required property int index
            required property string factId
            required property string title
            required property string value
            required property string number
            required property string unit
            required property string plainFlag
            required property bool flagged
            required property string explanation
            Layout.fillWidth: true
            visible: entry.index === page.shown
            spacing: Theme.gap5
            Flow {
                Layout.fillWidth: true
                visible: entry.number !== ""
                spacing: Theme.gap4
                BodyText {
                    width: Math.min(implicitWidth, parent.width)
                    text: entry.number
                    spoken: entry.value
                    font.pixelSize: Theme.figure
                    font.weight: Font.Bold
                    lineHeight: 1
                }
                BodyText {
                    width: Math.min(implicitWidth, parent.width)
                    height: parent.children[0].height
                    verticalAlignment: Text.AlignBottom
                    text: entry.unit
                    spoken: ""
                    color: Theme.ink2
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: entry.number === ""
                text: entry.value
                font.pixelSize: Theme.choice
                font.weight: Font.Bold
            }
            RowLayout {
                Layout.fillWidth: true
                visible: entry.plainFlag !== ""
                spacing: Theme.gap3
                AppIcon {
                    name: entry.flagged ? "info" : "check"
                    color: entry.flagged ? Theme.attention : Theme.good
                    size: Theme.size(36)
                }
                BodyText {
                    Layout.fillWidth: true
                    text: entry.plainFlag
                    color: entry.flagged ? Theme.attention : Theme.ink
                    font.weight: Font.DemiBold
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.explanation
            }
            BodyText {
                Layout.fillWidth: true
                //: Below a result
                text: qsTr("Ask your doctor what this means for you.")
            }
        }
    }
    ErrorNote {
        Layout.fillWidth: true
        text: results.errorText
        onRetry: results.reload()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap4
        columns: page.width < 700 * Theme.textScale ? 1 : 3
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        AppButton {
            visible: page.shown + 1 < results.count
            kind: AppButton.Primary
            //: Button: the next result
            text: qsTr("Next result")
            onClicked: page.shown += 1
        }
        AppButton {
            visible: page.shown > 0
            //: Button: back to the result before this one
            text: qsTr("The one before")
            onClicked: page.shown -= 1
        }
        AppButton {
            visible: one.item !== null
            //: Button: everything that is known about this result
            text: qsTr("More about this")
            onClicked: page.navigator.open("fact", {
                "factId": one.item.factId
            })
        }
    }
}
