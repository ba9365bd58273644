pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Where the answer to a question is found: a drawing of our own, and a few words.
Sheet {
    id: root

    property string picture
    property string text
    property string title

    Accessible.name: title

    HeadingText {
        Layout.fillWidth: true
        text: root.title
    }

    Image {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Theme.mm(110), root.reachable * 0.45)
        Accessible.ignored: true
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        objectName: "findingPicture"
        source: root.visible && root.picture !== "" ? Qt.resolvedUrl(`../../../../assets/fields/${root.picture}.svg`) : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        visible: root.picture !== ""
    }

    BodyText {
        Layout.fillWidth: true
        text: root.text
        visible: text !== ""
    }

    actions: ActionButton {
        Layout.fillWidth: true
        iconName: "cross"
        kind: "primary"
        objectName: "closeFinding"
        text: qsTr("Close")

        onActivated: root.dismissed()
    }
}
