// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Regie

/** While no record is open. */
PageFrame {
    id: page

    //: Title of the very first page
    title: qsTr("Welcome to Regie")

    AppButton {
        kind: AppButton.Primary
        //: Button on the first page: opens an invented record
        text: qsTr("Look round with an invented record")
        onClicked: page.app.session.openPractice()
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.app.session.errorText
        color: Theme.bad
    }
}
