// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is not known yet, as questions, and then the options as the person sees them. No winner. */
ColumnLayout {
    id: overview

    required property OptionsViewModel aid
    /** Options beside each other where there is room; one below another otherwise. */
    property bool table: true
    readonly property int columns: overview.aid.options.length + 1
    /** Changes between two layouts, never within one: items that come and go there end the program. */
    property bool fits: false
    readonly property real least: Theme.size(150) * overview.columns
    function fit() {
        overview.fits = overview.table && overview.width >= overview.least;
    }
    onWidthChanged: Qt.callLater(overview.fit)
    onLeastChanged: Qt.callLater(overview.fit)
    onTableChanged: Qt.callLater(overview.fit)

    spacing: Theme.gap3
    HeadingText {
        Layout.fillWidth: true
        visible: overview.aid.questions.length > 0
        level: 3
        //: Options side by side: above the questions about what is not known yet
        text: qsTr("Ask your doctor")
    }
    Repeater {
        model: overview.aid.questions.length
        delegate: BodyText {
            required property int index
            Layout.fillWidth: true
            text: overview.aid.questions[index] ?? ""
        }
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap3
        level: 3
        //: Options side by side: above the overview
        text: qsTr("Your options")
    }
    GridLayout {
        Layout.fillWidth: true
        visible: overview.fits
        columns: overview.columns
        columnSpacing: Theme.gap3
        rowSpacing: Theme.gap3
        Repeater {
            model: overview.fits ? overview.columns * (overview.aid.matters.length + 1) : 0
            delegate: BodyText {
                required property int index
                readonly property int row: Math.floor(index / overview.columns) - 1
                readonly property int column: index % overview.columns - 1
                readonly property string words: {
                    overview.aid.revision;
                    if (row < 0)
                        return column < 0 ? "" : overview.aid.options[column] ?? "";
                    return column < 0 ? overview.aid.dottedMatters[row] ?? "" : overview.aid.cell(column, row);
                }
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: words !== "" || index === 0
                text: words
                font.weight: row < 0 || column < 0 ? Font.DemiBold : Font.Normal
                Accessible.name: row < 0 || column < 0 ? words : (overview.aid.options[column] ?? "") + ", " + (overview.aid.matters[row] ?? "") + ": " + words
                Accessible.ignored: words === ""
            }
        }
    }
    Repeater {
        model: overview.fits ? 0 : overview.aid.options.length
        delegate: ColumnLayout {
            id: option
            required property int index
            readonly property string name: overview.aid.options[option.index] ?? ""
            Layout.fillWidth: true
            spacing: Theme.gap1
            visible: option.name !== ""
            BodyText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap2
                text: option.name
                font.weight: Font.DemiBold
            }
            Repeater {
                model: overview.aid.dottedMatters.length
                delegate: BodyText {
                    required property int index
                    Layout.fillWidth: true
                    text: {
                        overview.aid.revision;
                        //: Options side by side: %1 is what matters, %2 what the option means for it
                        return qsTr("%1: %2").arg(overview.aid.dottedMatters[index] ?? "").arg(overview.aid.cell(option.index, index));
                    }
                    Accessible.name: option.name + ", " + text
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: Options side by side: the program gives no advice
        text: qsTr("Regie adds nothing up. You choose, together with your doctor.")
    }
}
