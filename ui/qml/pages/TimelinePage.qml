// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** Everything on one line of time, narrowed by kind, care provider and period. */
PageFrame {
    id: page

    property bool filtersOpen: false
    property string category: ""
    property string provider: ""
    property int years: 0
    readonly property bool filtered: page.category !== "" || page.provider !== "" || page.years > 0

    //: Title of the page with everything in order of time
    title: qsTr("Timeline")
    subtitle: page.filtered ? //: Below the title of the timeline
    qsTr("You see a part of your record. Choose what you want to see.") : //: Below the title of the timeline
    qsTr("Everything in your record, newest first.")
    scrolls: false
    headerItems: AppButton {
        iconName: "settings"
        text: page.filtersOpen ? //: Button above the timeline
        qsTr("Hide choices") : //: Button above the timeline
        qsTr("Choose what you see")
        onClicked: page.filtersOpen = !page.filtersOpen
    }

    CategoryViewModel {
        id: rooms
        app: page.app
    }
    TimelineViewModel {
        id: choices
        app: page.app
    }
    FactListViewModel {
        id: list
        app: page.app
        category: page.category
        provider: page.provider
        since: choices.yearsAgo(page.years)
    }

    Flickable {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(filters.implicitHeight, page.height * 0.45)
        visible: page.filtersOpen
        contentHeight: filters.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Card {
            id: filters
            width: parent.width
            padding: Theme.gap4
            HeadingText {
                level: 2
                //: Heading above the choices of a period
                text: qsTr("From when?")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                Repeater {
                    model: [0, 1, 2, 5, 10]
                    delegate: ChoiceChip {
                        required property int modelData
                        text: modelData === 0 ? //: Choice of a period
                        qsTr("From all times") : //: Choice of a period
                        qsTr("Last %n year(s)", "", modelData)
                        chosen: page.years === modelData
                        onClicked: page.years = modelData
                    }
                }
            }
            HeadingText {
                level: 2
                //: Heading above the choices of kinds
                text: qsTr("What?")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                ChoiceChip {
                    //: Choice above the timeline: all kinds
                    text: qsTr("Everything")
                    chosen: page.category === ""
                    onClicked: page.category = ""
                }
                Repeater {
                    model: rooms.items
                    delegate: ChoiceChip {
                        required property string key
                        required property string name
                        text: name
                        chosen: page.category === key
                        onClicked: page.category = key
                    }
                }
            }
            HeadingText {
                level: 2
                //: Heading above the choices of care providers
                text: qsTr("From whom?")
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap2
                ChoiceChip {
                    //: Choice above the timeline: all care providers
                    text: qsTr("Everyone")
                    chosen: page.provider === ""
                    onClicked: page.provider = ""
                }
                Repeater {
                    model: choices.providers
                    delegate: ChoiceChip {
                        required property string label
                        text: label
                        chosen: page.provider === label
                        onClicked: page.provider = label
                    }
                }
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: list.ready && list.count === 0
        text: page.filtered ? //: Timeline, when the choices leave nothing
        qsTr("Nothing in your record fits these choices.") : //: Timeline of an empty record
        qsTr("There is nothing in your record yet.")
    }
    FactListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: list
        onOpened: factId => page.navigator.open("fact", {
                "factId": factId
            })
    }
}
