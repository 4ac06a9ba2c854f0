// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** "My care providers": who there are, how things are with each, and fetching from all. */
PageFrame {
    id: page

    readonly property bool two: page.width > 900 * Theme.textScale

    //: Title of the page with care providers
    title: qsTr("My care providers")
    //: Below the title of the page with care providers
    subtitle: model.portals.count > 0 ? qsTr("Regie fetches your data here and keeps it on this computer.") : ""

    function signIn(portalId: string) {
        page.navigator.open("sign_in", {
            "portalId": portalId
        });
    }

    PortalsViewModel {
        id: model
        app: page.app
    }

    ErrorCard {
        Layout.fillWidth: true
        text: model.failure
        //: Button beside an error on the page with care providers
        actionText: qsTr("Try again")
        onAction: model.fetchAll()
    }
    NoteCard {
        Layout.fillWidth: true
        iconName: model.resultGood ? "check" : "info"
        words: model.resultGood ? Theme.good : Theme.attention
        ground: model.resultGood ? Theme.goodSoft : Theme.attentionSoft
        text: model.resultText
        AppButton {
            visible: model.newsCount > 0
            //: Button after fetching from care providers
            text: qsTr("See what is new")
            onClicked: page.navigator.open("news", {})
        }
        AppButton {
            visible: model.resultText !== ""
            kind: AppButton.Plain
            //: Button after fetching from care providers: takes this message away
            text: qsTr("I have read this")
            onClicked: model.clear()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.fetching
        //: Card while data is fetched from care providers
        title: qsTr("Regie is fetching your data")
        ProgressLine {
            Layout.fillWidth: true
            value: model.progressValue
            text: model.progressText
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: While data is fetched from care providers
            text: qsTr("You can look round in your record meanwhile.")
        }
        AppButton {
            iconName: "stop"
            //: Button while data is fetched from care providers
            text: qsTr("Stop")
            onClicked: model.cancel()
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.ready && model.portals.count === 0
        //: Card on the page with care providers while there is none
        title: qsTr("You have no care provider here yet")
        BodyText {
            Layout.fillWidth: true
            //: On the page with care providers while there is none
            text: qsTr("Add your doctor, hospital, pharmacy or laboratory. Regie then fetches your data there. You sign in yourself, in your own browser.")
        }
        AppButton {
            kind: AppButton.Primary
            iconName: "plus"
            //: Button on the page with care providers
            text: qsTr("Add a care provider")
            onClicked: page.navigator.open("portal_add", {})
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: On the page with care providers while there is none
            text: qsTr("Do you have files of your care provider? You can bring those in as well.")
        }
        AppButton {
            iconName: "import"
            //: Button on the page with care providers while there is none
            text: qsTr("Bring in a file")
            onClicked: page.navigator.open("import", {})
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: model.portals.count > 0 && !model.fetching
        spacing: Theme.gap3
        AppButton {
            kind: AppButton.Primary
            visible: model.canFetch
            iconName: "import"
            //: Button on the page with care providers: fetch from all of them
            text: qsTr("Fetch everything now")
            onClicked: model.fetchAll()
        }
        AppButton {
            iconName: "plus"
            //: Button on the page with care providers
            text: qsTr("Add a care provider")
            onClicked: page.navigator.open("portal_add", {})
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.two ? 2 : 1
        columnSpacing: Theme.gap4
        rowSpacing: Theme.gap4
        Repeater {
            model: model.portals
            delegate: PortalCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onOpened: page.navigator.open("portal", {
                    "portalId": portalId
                })
                onSignIn: page.signIn(portalId)
                onFetch: model.fetch(portalId)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.removed.count > 0
        //: Card on the page with care providers: taken away before, what they sent is still here
        title: qsTr("Taken away, their data is still here")
        Repeater {
            model: model.removed
            delegate: RowLayout {
                id: gone
                required property string label
                required property string more
                Layout.fillWidth: true
                spacing: Theme.gap3
                BodyText {
                    Layout.fillWidth: true
                    text: gone.label
                }
                AppButton {
                    kind: AppButton.Plain
                    iconName: "trash"
                    //: Button beside a care provider that was taken away; %1 is its name, for who does not see the line
                    Accessible.name: qsTr("Remove the data of %1").arg(gone.label)
                    //: Button beside a care provider that was taken away: looks first, asks twice
                    text: qsTr("Remove the data")
                    onClicked: page.navigator.open("portal_remove", {
                        "portalId": gone.more
                    })
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.remarks.count > 0
        //: Card on the page with care providers
        title: qsTr("Your remarks about what was removed")
        Repeater {
            model: model.remarks
            delegate: DetailRow {
                required property int index
                Layout.fillWidth: true
                first: index === 0
                required label
                required value
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: model.portals.count > 0
        color: Theme.ink2
        font.pixelSize: Theme.small
        text: page.app.preferences.autoFetch ? //: Foot of the page with care providers
        qsTr("Regie also fetches by itself: when you open your record, and twice a day. You can switch that off in the settings.") : //: Foot of the page with care providers
        qsTr("Regie fetches only when you ask for it. You can change that in the settings.")
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
