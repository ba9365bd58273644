pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// Above every screen while somebody practises.
Rectangle {
    color: Theme.ribbon
    implicitHeight: words.implicitHeight + Theme.gap2

    BodyText {
        id: words

        anchors.centerIn: parent
        color: Theme.ribbonInk
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Practice: the data are invented, and nothing is sent.")
        width: parent.width - Theme.gap4 * 2
    }
}
