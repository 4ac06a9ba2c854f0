// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** What is found while one types in the field above. */
PageFrame {
    id: page

    property string text: ""
    readonly property string wanted: page.text !== "" ? page.text : page.navigator.searchText

    //: Title of the page with what a search found
    title: qsTr("Search")
    subtitle: {
        if (page.wanted.trim() === "")
            //: Below the title of the search page
            return qsTr("Type what you look for. For example sugar, heart or the name of your doctor.");
        //: Below the title of the search page; %1 is what was typed
        return list.count > 0 ? qsTr("Found for: %1").arg(page.wanted) : "";
    }
    scrolls: false

    FactListViewModel {
        id: list
        app: page.app
        searchText: page.wanted
        kinds: page.wanted.trim() === "" ? ["none"] : []
    }
    EmptyState {
        Layout.fillWidth: true
        visible: list.ready && list.count === 0 && page.wanted.trim() !== ""
        //: Search page; %1 is what was typed
        text: qsTr("There is nothing about “%1” in your record. Try another word, or a part of it.").arg(page.wanted)
    }
    FactListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: list
        byYear: false
        showsMatch: true
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
