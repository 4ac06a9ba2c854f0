// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** The results of the same test through time, beside one of them. Not there with fewer than two. */
Card {
    id: card

    required property AppViewModel app
    required property string factId
    /** Opens the page with all of them when it is given. */
    property Navigator navigator: null

    /** Of the result itself, as spelled: for a ValueScale. */
    readonly property string number: trend.number
    readonly property string comparator: trend.comparator
    readonly property string low: trend.low
    readonly property string high: trend.high

    visible: trend.ready && trend.count > 1
    //: Card beside a result: the same test through time
    title: qsTr("Through time")

    TrendViewModel {
        id: trend
        app: card.app
        factId: card.factId
    }

    TrendView {
        Layout.fillWidth: true
        series: trend.series
        sentence: trend.sentence
        chartHeight: Theme.size(150)
        onOpened: factId => {
            if (factId !== card.factId)
                card.navigator?.open("fact", {
                    "factId": factId
                });
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: trend.sentence
    }
    AppButton {
        visible: card.navigator !== null
        Layout.maximumWidth: card.width - 2 * card.padding
        //: Button on the card with a small chart: opens the large one
        text: qsTr("See all of them")
        onClicked: card.navigator.open("trend", {
            "factId": card.factId
        })
    }
}
