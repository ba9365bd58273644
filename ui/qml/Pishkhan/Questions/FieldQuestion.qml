import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// What every way to ask a field has in common. `QuestionScreen` loads `<Layout>Question.qml` anew for each question, lays it
// between heading and keyboard, and sends it what the keys and the large button do.
ColumnLayout {
    id: root

    required property ScreenFrame frame
    required property QuestionViewModel viewModel

    // The entry that the keys type into, and the layout that they have.
    property int part: 0
    property string keyboard: viewModel.keyboard
    // The large button; without words there is none.
    property bool ready: viewModel.canContinue || viewModel.canSkip
    property string primaryText: viewModel.canSkip ? qsTr("Skip this question") : qsTr("Continue")

    function append(text: string): void {
        root.viewModel.append(root.part, text);
    }

    function erase(): void {
        root.viewModel.erase(root.part);
    }

    function clear(): void {
        root.viewModel.clear(root.part);
    }

    function goOn(): void {
        if (root.viewModel.canSkip)
            root.viewModel.skip();
        else
            root.viewModel.proceed();
    }

    spacing: Theme.gap3
}
