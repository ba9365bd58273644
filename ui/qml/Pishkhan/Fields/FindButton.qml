import QtQuick.Layouts
import Pishkhan.Controls

// Opens the help to the question.
ActionButton {
    // Long words wrap; a parent that is not laid out yet has no width.
    Layout.maximumWidth: parent && parent.width > 0 ? parent.width : Number.POSITIVE_INFINITY
    iconName: "help"
    kind: "quiet"
    visible: text !== ""
}
