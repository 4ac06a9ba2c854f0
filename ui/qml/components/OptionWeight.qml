// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Regie

/** How much something matters: dots that are shown and used for nothing else. */
ChoiceChips {
    id: weight

    required property OptionsViewModel aid
    required property int matter

    label: weight.aid.matters[weight.matter] ?? ""
    names: [
        //: Options side by side: how much something matters
        qsTr("○○○ hardly"),
        //: Options side by side: how much something matters
        qsTr("●○○ a little"),
        //: Options side by side: how much something matters
        qsTr("●●○ much"),
        //: Options side by side: how much something matters
        qsTr("●●● very much")]
    current: weight.aid.weights[weight.matter] ?? 0
    onChosen: index => weight.aid.setWeight(weight.matter, index)
}
