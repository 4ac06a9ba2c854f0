// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Five lines of a list at a time, each a choice. */
ColumnLayout {
    id: five

    required property FactListViewModel list
    /** What it says while there is nothing. */
    required property string emptyText
    property int offset: 0
    signal opened(string factId)

    spacing: Theme.gap4
    Repeater {
        model: five.list.facts
        delegate: SimpleTile {
            id: choice
            required property int index
            required property string factId
            required property string title
            required property string date
            required line
            required sourceWords
            Layout.fillWidth: true
            visible: choice.index >= five.offset && choice.index < five.offset + 5
            text: choice.title
            aside: choice.date
            onClicked: five.opened(choice.factId)
        }
    }
    FiveAtATime {
        Layout.fillWidth: true
        offset: five.offset
        count: five.list.count
        more: five.list.hasMore
        onMoved: offset => {
            if (offset + 10 > five.list.count)
                five.list.readMore();
            five.offset = offset;
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: five.list.ready && five.list.count === 0
        text: five.emptyText
    }
    ErrorNote {
        Layout.fillWidth: true
        text: five.list.errorText
        onRetry: five.list.reload()
    }
}
