import QtQuick

// What a part of a screen is about: a heading below that of the screen.
BodyText {
    font.bold: true

    Accessible.role: Accessible.Heading
}
