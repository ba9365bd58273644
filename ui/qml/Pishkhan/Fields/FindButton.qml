import Pishkhan.Controls

// Opens the help to the question.
ActionButton {
    iconName: "help"
    kind: "quiet"
    visible: text !== ""
}
