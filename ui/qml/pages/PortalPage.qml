// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** One care provider: what came of each kind of data, what was sent, and what one can do. */
PageFrame {
    id: page

    required property string portalId

    title: model.missing ? //: Title of the page of a care provider that is no longer there
    qsTr("This care provider is no longer here") : model.name
    subtitle: model.provider
    widest: 820

    PortalViewModel {
        id: model
        app: page.app
        portalId: page.portalId
    }

    Card {
        Layout.fillWidth: true
        visible: model.ready && !model.missing
        title: model.words
        BodyText {
            Layout.fillWidth: true
            visible: model.advice !== ""
            text: model.advice
        }
        BodyText {
            Layout.fillWidth: true
            visible: model.when !== ""
            color: Theme.ink2
            //: On the page of a care provider; %1 is a day, or "today at 14:05"
            text: qsTr("Fetched last: %1.").arg(model.when)
        }
        BodyText {
            Layout.fillWidth: true
            visible: model.clock !== ""
            text: model.clock
        }
        BodyText {
            Layout.fillWidth: true
            visible: model.standing === PortalStanding.OtherPerson
            //: On the page of a care provider that sent data of another name; %1 is the person's name
            text: qsTr("Say yes only if it is really about %1.").arg(page.app.session.personName)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                visible: model.signInFirst && !model.fetching
                kind: AppButton.Primary
                iconName: "person"
                //: Button on the page of a care provider
                text: qsTr("Sign in")
                onClicked: page.navigator.open("sign_in", {
                    "portalId": model.portalId
                })
            }
            AppButton {
                visible: model.standing === PortalStanding.OtherPerson && !model.fetching
                //: Button: the data of the care provider is about this person
                text: qsTr("Yes, it is about me")
                onClicked: model.acceptPerson()
            }
            AppButton {
                visible: !model.signInFirst && !model.fetching
                kind: model.standing === PortalStanding.OtherPerson ? AppButton.Quiet : AppButton.Primary
                iconName: "import"
                //: Button on the page of a care provider
                text: qsTr("Fetch now")
                onClicked: model.fetch()
            }
            AppButton {
                visible: model.canFetchMissing && !model.fetching
                iconName: "undo"
                //: Button on the page of a care provider: ask only for the kinds of data that did not come
                text: qsTr("Fetch only what is missing")
                onClicked: model.fetchMissing()
            }
            AppButton {
                visible: model.fetching
                iconName: "stop"
                //: Button on the page of a care provider while data is fetched
                text: qsTr("Stop")
                onClicked: model.cancel()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.services.count > 0 && !model.missing
        //: Card on the page of a care provider
        title: qsTr("What it gives")
        Repeater {
            model: model.services
            delegate: PortalStateRow {
                required property int key
                Layout.fillWidth: true
                required label
                required value
                required more
                tone: key
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.outbox.count > 0 && !model.missing
        //: Card on the page of a care provider
        title: qsTr("What you sent")
        Repeater {
            model: model.outbox
            delegate: ColumnLayout {
                id: item
                required property string label
                required property string value
                required property string more
                required property bool technical
                required property int key
                Layout.fillWidth: true
                spacing: Theme.gap2
                PortalStateRow {
                    Layout.fillWidth: true
                    label: item.label
                    value: item.value
                    more: item.more
                    tone: item.technical ? PortalStateRow.Attention : PortalStateRow.Neutral
                }
                AppButton {
                    visible: item.key > 0 && !model.fetching
                    iconName: "undo"
                    //: Button below something that was refused; %1 is what it is, for who does not see the line
                    Accessible.name: qsTr("Send %1 once more").arg(item.label)
                    //: Button below something that was refused by the care provider
                    text: qsTr("Send once more")
                    onClicked: model.sendAgain(item.key)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: model.ready && !model.missing
        //: Card on the page of a care provider: how it is connected
        title: qsTr("The connection")
        BodyText {
            Layout.fillWidth: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            color: Theme.ink2
            //: On the page of a care provider; %1 is an address on the internet
            text: qsTr("Address: %1").arg(model.address)
            spoken: ""
        }
        BodyText {
            Layout.fillWidth: true
            visible: model.operatorName !== ""
            color: Theme.ink2
            //: On the page of a care provider; %1 is who runs the service in between
            text: qsTr("Your data comes through a service of %1. They can see it.").arg(model.operatorName)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap3
            AppButton {
                visible: model.canSignIn && !model.signInFirst
                iconName: "person"
                //: Button on the page of a care provider
                text: qsTr("Sign in again")
                onClicked: page.navigator.open("sign_in", {
                    "portalId": model.portalId
                })
            }
            AppButton {
                kind: AppButton.Plain
                iconName: "trash"
                enabled: !model.fetching
                //: Button on the page of a care provider: to the page where one can take it or its data away
                text: qsTr("Take away or remove data")
                onClicked: page.navigator.open("portal_remove", {
                    "portalId": model.portalId
                })
            }
        }
    }
    AppButton {
        visible: model.missing
        //: Button on the page of a care provider that is no longer there
        text: qsTr("To my care providers")
        onClicked: page.navigator.go("portals", {})
    }
    ErrorNote {
        Layout.fillWidth: true
        text: model.errorText
        onRetry: model.reload()
    }
}
